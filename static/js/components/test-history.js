// A test's history on a job's screen.
import { quarantineText } from "../failure-words.js";
import { count, number, percent, precise } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { usualKinds } from "../usual-time.js";
import { Durations } from "./durations.js";
import { Icon } from "./icon.js";
import { Panel } from "./panel.js";
import { quarantineActs } from "./test-columns.js";

/** [name, value, note] of what is known of a test. */
const figuresOf = (test) => [
  ["Passed", percent(test.pass_rate), `${number(test.passed)} of ${count(test.attempts, "attempt")}`],
  ["Flaky", percent(test.flaky_rate), `${number(test.flaky)} of ${count(test.jobs, "job")} passed only on retry`],
  [
    "Usual duration",
    test.usual_seconds === null ? "–" : precise(test.usual_seconds),
    ["median of passed runs", usualKinds(test)].filter(Boolean).join(": "),
  ],
];

/** How this test did before, whatever the build: how often it passes, is flaky, how long it takes. */
export function TestHistory({ job }) {
  const store = useTopic(`test:${job.test_id}`);
  const test = store.ids.value.length > 0 ? store.row(job.test_id).value : null;
  const all = test && to("test", { id: test.id });
  return html`
    <${Panel}
      id="history"
      title="Test history"
      className="test-history"
      tools=${
        all &&
        html`
          ${quarantineActs(test).map(
            ({ label, icon, run }) => html`
              <button type="button" key=${label} class="button" onClick=${run}><${Icon} name=${icon} />${label}</button>
            `,
          )}
          <a href=${all}>Show test</a>
        `
      }
    >
      ${
        !test &&
        html`
          <p class="nothing">
            ${store.loaded.value ? "No attempt has passed or failed yet." : ""}
          </p>
        `
      }
      ${
        test &&
        html`
          <dl class="history-figures number">
            ${figuresOf(test).map(
              ([name, value, note]) => html`
                <div key=${name}>
                  <dt>${name}</dt>
                  <dd>${value}</dd>
                  ${note && html`<dd class="quiet">${note}</dd>`}
                </div>
              `,
            )}
          </dl>
          ${
            test.quarantined &&
            html`
              <p class="history-held">
                <span class="tag is-quarantined">quarantine</span> Its failures do not fail a batch:${" "}
                ${quarantineText(test)}
              </p>
            `
          }
          <${Durations} history=${test.history} usual=${test.usual_seconds} here=${job.id} />
        `
      }
    <//>
  `;
}
