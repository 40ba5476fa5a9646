// The confirmation dialog of a retention run.
import { useEffect, useState } from "preact/hooks";

import { bytes, count, number } from "../format.js";
import { html } from "../html.js";
import { Dialog } from "./dialog.js";
import { ErrorState } from "./states.js";

const KINDS = [
  ["jobs", "jobs"],
  ["logs", "logs"],
  ["artifacts", "artifacts"],
  ["builds", "stored builds"],
  ["audit", "audit entries"],
  ["agents", "agents that ran nothing"],
];

function Found({ found }) {
  const due = KINDS.filter(([kind]) => found[kind].count > 0);
  if (due.length === 0) return html`<p class="ask-count" data-preview>Nothing to remove.</p>`;
  return html`
    <dl class="facts due" data-preview>
      ${due.map(
        ([kind, name]) => html`
          <div key=${kind}>
            <dt>${name}</dt>
            <dd class="number">
              <strong>${number(found[kind].count)}</strong>
              ${found[kind].bytes > 0 && `, ${bytes(found[kind].bytes)}`}
            </dd>
          </div>
        `,
      )}
    </dl>
  `;
}

/** Preview what retention would remove, and confirm. */
export function DueDialog({ question: { preview, done } }) {
  const [state, setState] = useState({}); // {found} or {error}
  const look = () => {
    setState({});
    preview().then(
      (found) => setState({ found }),
      (error) => setState({ error }),
    );
  };
  useEffect(look, []);
  const { found, error } = state;
  const total = found ? KINDS.reduce((sum, [kind]) => sum + found[kind].count, 0) : 0;
  const submit = (event) => {
    event.preventDefault();
    if (total > 0) done({ found });
  };
  return html`
    <${Dialog} title="Remove expired data" onClose=${() => done(null)}>
      <form class="ask" onSubmit=${submit}>
        <p>These have passed their retention period. Removal cannot be undone.</p>
        <div class="ask-preview" aria-live="polite">
          ${found && html`<${Found} found=${found} />`}
          ${!found && !error && html`<p class="quiet">Counting…</p>`}
          ${error && html`<${ErrorState} text=${error.message} again=${look} />`}
        </div>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${() => done(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-danger" disabled=${total === 0}>
            ${total > 0 ? `Remove ${count(total, "thing")}` : "Remove"}
          </button>
        </footer>
      </form>
    <//>
  `;
}
