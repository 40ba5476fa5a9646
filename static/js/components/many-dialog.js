// The confirmation dialog of a change to many jobs, with its preview.
import { useEffect, useState } from "preact/hooks";

import { changedStart, count, number } from "../format.js";
import { html } from "../html.js";
import { Build } from "./flag.js";
import { PriorityChoice } from "./priority.js";
import { ReasonField } from "./reason-field.js";
import { wordOf } from "./status.js";
import { Dialog } from "./dialog.js";
import { ErrorState } from "./states.js";

const EFFECT_MS = 5000; // between two looks at what another priority overtakes
const TITLES = { cancel: "Cancel jobs", retry: "Retry jobs", priority: "Change priority" };
const VERBS = { cancel: "Cancel", retry: "Retry", priority: "Change" };
const SAYS = {
  cancel: (many) => `${count(many, "job")} will be cancelled. Tests that run are stopped.`,
  retry: (many) => `${count(many, "job")} will be requeued.`,
  priority: (many, priority) => `${count(many, "job")} will get priority ${priority}.`,
};
const LEFT = {
  cancel: "already ended",
  retry: "waiting, running, passed or in quarantine",
  priority: "with that priority already, or not allowed to have it",
};

const ORDER = ["pending", "running", "failed", "done", "cancelled"];

function Preview({ action, priority, found }) {
  // of jobs that do not wait nobody asks why they get no priority: what each is doing is said
  const left = (action === "priority" ? found.by_status.pending : found.matched) - found.changed;
  const statuses = ORDER.filter((status) => found.by_status[status]);
  const isSaid = found.matched === found.changed && statuses.length < 2;
  return html`
    <p class="ask-count" data-preview>
      <strong class="number">${number(found.changed)}</strong>${" "}
      ${SAYS[action](found.changed, priority).replace(/^\S+ /, "")}
    </p>
    ${
      !isSaid &&
      html`
        <p class="quiet number">
          ${count(found.matched, "job")}
          ${statuses.length > 0 && ": "}
          ${statuses.map((status) => `${number(found.by_status[status])} ${wordOf(status)}`).join(", ")}.
          ${left > 0 && ` ${number(left)} ${LEFT[action]}.`}
        </p>
      `
    }
  `;
}

/** When a group that is overtaken starts, in the words of the effect's text. */
const startOf = ({ eta_seconds: eta, later_seconds: later, eta_guessed: guessed }) =>
  eta === null || later === null
    ? "its start is not known"
    : `${changedStart(eta, later)}${guessed ? " (a guess)" : ""}`;

/** When the other jobs of a group start. */
const restOf = (rest) => `${count(rest.jobs, "job")}: ${startOf(rest).replace(/^starts/, "the next starts")}`;

/** What jobs with another priority overtake, and what they and the others wait then. */
function Effect({ effect }) {
  if (effect === null) return html`<p class="quiet">Too many jobs to tell what they overtake.</p>`;
  const { text, waits, overtaken, groups } = effect;
  const targets = new Set(waits.map((one) => one.target));
  const more = groups - overtaken.length;
  return html`
    <p data-effect>${overtaken.length > 0 ? `Overtakes ${count(groups, "group")}:` : `${text}.`}</p>
    ${
      overtaken.length > 0 &&
      html`
        <ul class="plain ask-overtaken number">
          ${overtaken.map(
            (one) => html`
              <li key=${one.group}>
                <${Build} org=${one.org_id} version=${one.app_version_id} />
                <span>${count(one.jobs, "job")} on ${one.target}: ${startOf(one)}</span>
              </li>
            `,
          )}
          ${more > 0 && html`<li><span>${count(more, "more group")}</span></li>`}
        </ul>
      `
    }
    ${waits.map(
      ({ group, app_version_id, target, before, after, rest }) => html`
        <dl key=${group} class="ask-waits">
          ${waits.length > 1 && html`<dt>Group</dt>`}
          ${waits.length > 1 && html`<dd>${targets.size > 1 ? `${app_version_id} on ${target}` : app_version_id}</dd>`}
          <dt>Waits now</dt>
          <dd>${before.text}</dd>
          <dt>Then</dt>
          <dd>${after.text}</dd>
          ${rest && html`<dt>Rest of its group</dt>`}
          ${rest && html`<dd data-rest>${restOf(rest)}</dd>`}
        </dl>
      `,
    )}
  `;
}

/** Preview a change to many jobs, counted by the server, and confirm. */
export function ManyDialog({ question }) {
  const { action, what, preview, isUndoable, done } = question;
  const [state, setState] = useState({}); // {found} or {error}
  const [note, setNote] = useState("");
  const [priority, setPriority] = useState(question.priority);
  const [looks, setLooks] = useState(0);
  useEffect(() => setState({}), [priority]);
  useEffect(() => {
    let wanted = true;
    preview(priority).then(
      (found) => wanted && setState({ found }),
      (error) => wanted && setState({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [priority, looks]);
  useEffect(() => {
    // what is overtaken changes as the queue moves, and as others change it
    if (action !== "priority") return undefined;
    const timer = setInterval(() => document.hidden || setLooks((many) => many + 1), EFFECT_MS);
    return () => clearInterval(timer);
  }, []);
  const { found, error } = state;
  const present = question.present ?? found?.effect?.priority ?? null;
  const submit = (event) => {
    event.preventDefault();
    if (found?.changed) done({ found, note: note.trim(), priority });
  };
  return html`
    <${Dialog} title=${TITLES[action]} onClose=${() => done(null)}>
      <form class="ask" onSubmit=${submit}>
        ${what && html`<p>${what}</p>`}
        ${
          action === "priority" &&
          html`<${PriorityChoice} value=${priority} present=${present} onChange=${setPriority} />`
        }
        <div class="ask-preview" role="group" aria-label="What changes" tabindex="0" aria-live="polite">
          ${found && html`<${Preview} action=${action} priority=${priority} found=${found} />`}
          ${found?.effect !== undefined && html`<${Effect} effect=${found.effect} />`}
          ${
            action === "priority" &&
            found?.changed > 0 &&
            !isUndoable(found, priority) &&
            html`<p class="quiet" data-final>This cannot be undone: former priorities are not kept.</p>`
          }
          ${!found && !error && html`<p class="quiet">Counting…</p>`}
          ${error && html`<${ErrorState} text=${error.message} again=${() => setLooks(looks + 1)} />`}
        </div>
        <${ReasonField} text=${note} onInput=${setNote} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${() => done(null)}>
            Back
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
