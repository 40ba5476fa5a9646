// The confirmation dialog of a change to many jobs, with its preview.
import { useEffect, useState } from "preact/hooks";

import { count, number, rough } from "../format.js";
import { html } from "../html.js";
import { Build } from "./flag.js";
import { ReasonField } from "./reason-field.js";
import { WORDS } from "./status.js";
import { Dialog } from "./dialog.js";
import { ErrorState } from "./states.js";

const TITLES = { cancel: "Cancel jobs", retry: "Retry jobs", priority: "Change the priority of jobs" };
const VERBS = { cancel: "Cancel", retry: "Retry", priority: "Change" };
const SAYS = {
  cancel: (many) => `${count(many, "job")} will be cancelled. Tests that run are stopped.`,
  retry: (many) => `${count(many, "job")} will be requeued.`,
  priority: (many, priority) => `${count(many, "waiting job")} will have priority ${priority}.`,
};
const LEFT = {
  cancel: "have already ended and stay as they are",
  retry: "wait, run, have passed or are quarantined, and stay as they are",
  priority: "do not wait or have that priority already",
};

const ORDER = ["pending", "running", "failed", "done", "cancelled"];

function Preview({ question, found }) {
  const { action, priority } = question;
  const left = found.matched - found.changed;
  const statuses = ORDER.filter((status) => found.by_status[status]);
  return html`
    <p class="ask-count" data-preview>
      <strong class="number">${number(found.changed)}</strong>${" "}
      ${SAYS[action](found.changed, priority).replace(/^\S+ /, "")}
    </p>
    <p class="quiet number">
      ${count(found.matched, "job")} ${found.matched === 1 ? "matches" : "match"}
      ${statuses.length > 0 && ": "}
      ${statuses.map((status) => `${number(found.by_status[status])} ${WORDS[status] ?? status}`).join(", ")}.
      ${left > 0 && ` ${number(left)} ${LEFT[action]}.`}
    </p>
  `;
}

const starts = (seconds) => (seconds === null ? "–" : seconds < 1 ? "now" : `in ${rough(seconds)}`);

/** What jobs with another priority overtake, and what they and the others wait then. */
function Effect({ effect }) {
  if (effect === null) return html`<p class="quiet">Too many jobs to tell what they overtake.</p>`;
  const { text, before, after, overtaken } = effect;
  return html`
    <p data-effect>${text}.</p>
    ${
      before &&
      after &&
      html`
        <dl class="ask-waits">
          <dt>Now</dt>
          <dd>${before.text}</dd>
          <dt>After</dt>
          <dd>${after.text}</dd>
        </dl>
      `
    }
    ${
      overtaken.length > 0 &&
      html`
        <table class="ask-overtaken">
          <thead>
            <tr>
              <th scope="col">Overtaken</th>
              <th scope="col" class="is-numeric">Jobs</th>
              <th scope="col" class="is-numeric">Now</th>
              <th scope="col" class="is-numeric">After</th>
            </tr>
          </thead>
          <tbody>
            ${overtaken.map(
              (one) => html`
                <tr key=${one.group}>
                  <th scope="row"><${Build} org=${one.org_id} version=${one.app_version_id} /></th>
                  <td class="is-numeric">${number(one.jobs)}</td>
                  <td class="is-numeric">${starts(one.eta_seconds)}</td>
                  <td class="is-numeric">
                    ${starts(one.later_seconds === null ? null : one.eta_seconds + one.later_seconds)}
                  </td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      `
    }
  `;
}

/** Preview a change to many jobs, counted by the server, and confirm. */
export function ManyDialog({ question }) {
  const { action, what, preview, done } = question;
  const [state, setState] = useState({}); // {found} or {error}
  const [note, setNote] = useState("");
  const look = () => {
    setState({});
    preview().then(
      (found) => setState({ found }),
      (error) => setState({ error }),
    );
  };
  useEffect(look, []);
  const { found, error } = state;
  const submit = (event) => {
    event.preventDefault();
    if (found?.changed) done({ found, note: note.trim() });
  };
  return html`
    <${Dialog} title=${TITLES[action]} onClose=${() => done(null)}>
      <form class="ask" onSubmit=${submit}>
        ${what && html`<p>${what}</p>`}
        <div class="ask-preview" aria-live="polite">
          ${found && html`<${Preview} question=${question} found=${found} />`}
          ${found?.effect !== undefined && found.changed > 0 && html`<${Effect} effect=${found.effect} />`}
          ${!found && !error && html`<p class="quiet">Counting…</p>`}
          ${error && html`<${ErrorState} text=${error.message} again=${look} />`}
        </div>
        <${ReasonField} text=${note} onInput=${setNote} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${() => done(null)}>
            ${action === "cancel" ? "Back" : "Cancel"}
          </button>
          <button
            type="submit"
            class=${`button ${action === "cancel" ? "is-danger" : "is-primary"}`}
            disabled=${!found?.changed}
          >
            ${VERBS[action]} ${found ? count(found.changed, "job") : "jobs"}
          </button>
        </footer>
      </form>
    <//>
  `;
}
