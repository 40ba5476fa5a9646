// The column beside an organization's failures: its last days, and its flakiest tests.
import { useEffect, useMemo } from "preact/hooks";

import { count, dayText, number, percent, precise } from "../format.js";
import { useResource } from "../hooks.js";
import { html } from "../html.js";
import { PolledResource } from "../polled-resource.js";
import { to } from "../router.js";
import { Panel } from "./panel.js";
import { ShareBar } from "./tallies.js";
import { TestName } from "./test-name.js";
import { Time } from "./time.js";

const DAYS = 7;
const POLL_SECONDS = 60;
const NOON = 43_200; // seconds after a day of UTC begins: of the same date nearly everywhere
const FLAKIEST = 5;

const Day = ({ at, attempts, passed, wait }) => html`
  <tr>
    <th scope="row">${dayText(at + NOON)}</th>
    <td class="is-numeric">${number(attempts)}</td>
    <td>
      ${
        passed !== null &&
        html`
          <span class="share">
            <${ShareBar} share=${1 - passed} />
            <span class="number">${percent(1 - passed)}</span>
          </span>
        `
      }
    </td>
    <td class="is-numeric">${wait === null ? "–" : precise(wait)}</td>
  </tr>
`;

/** Attempts, their failures and waits by day, today first: the last columns of the trends of 30 days. */
export function LastDays({ org }) {
  const path = `/api/v1/trends?${new URLSearchParams({ org_id: org, range: "30d" })}`;
  const source = useMemo(() => new PolledResource(path), [path]);
  useEffect(() => source.start(POLL_SECONDS), [source]);
  const found = source.value.value;
  if (!found) return null;
  const days = found.at
    .map((at, index) => ({
      at,
      attempts: found.attempts[index],
      passed: found.pass_rate[index],
      wait: found.wait_p95[index],
    }))
    .slice(-DAYS)
    .reverse();
  return html`
    <${Panel} id="days" title="Last 7 days" note="UTC">
      <table class="tallies" aria-label="Attempts by day, today first">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col" class="is-numeric">Attempts</th>
            <th scope="col">Failed</th>
            <th scope="col" class="is-numeric">Wait p95</th>
          </tr>
        </thead>
        <tbody>${days.map((day) => html`<${Day} key=${day.at} ...${day} />`)}</tbody>
      </table>
    <//>
  `;
}

/** The tests that pass only after a retry most often; nothing if none ever did. */
export function FlakiestTests({ org, version }) {
  const query = { org_id: org, flaky: "true" };
  const path = `/api/v1/tests?${new URLSearchParams({ ...query, limit: FLAKIEST })}`;
  const tests = useResource(path, version).data.value?.tests ?? [];
  if (tests.length === 0) return null;
  const all = html`<a class="button" href=${to("tests", {}, query)}>All flaky tests</a>`;
  return html`
    <${Panel} id="flakiest" title="Flakiest tests" tools=${all}>
      <ol class="plain slowest">
        ${tests.map(
          (test) => html`
            <li key=${test.id}>
              <div>
                <a href=${to("test", { id: test.id })}><${TestName} test=${test.test} /></a>
                <small class="row-why quiet">${test.target} · last run <${Time} at=${test.last_at} /></small>
              </div>
              <span class="number" title="that passed only on retry">
                ${percent(test.flaky_rate)}${" "}
                <small class="quiet">${number(test.flaky)} of ${count(test.jobs, "job")}</small>
              </span>
            </li>
          `,
        )}
      </ol>
    <//>
  `;
}
