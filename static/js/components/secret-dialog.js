// The dialog of a webhook's new secret.
import { useState } from "preact/hooks";

import { send } from "../api.js";
import { useForm } from "../form.js";
import { html } from "../html.js";
import { Copy } from "./copy.js";
import { Dialog } from "./dialog.js";
import { FormProblem } from "./form-field.js";
import { Segmented } from "./segmented.js";

const PERIODS = [
  ["0", "No longer"],
  ["3600", "1 h"],
  ["86400", "1 day"],
  ["604800", "7 days"],
];

/** A secret, shown once. */
export const Secret = ({ secret, onClose }) => html`
  <div class="ask" data-secret>
    <p>This secret signs deliveries. <strong>It is not shown again</strong>: store it in the receiver.</p>
    <${Copy} label="Secret" text=${secret} />
    <footer class="dialog-foot">
      <button type="button" class="button is-primary" onClick=${onClose}>Done</button>
    </footer>
  </div>
`;

/** A new secret for a webhook, and how long the old one signs as well. */
export function SecretDialog({ webhook, onClose }) {
  const [keep, setKeep] = useState("86400");
  const [secret, setSecret] = useState(null);
  const { problem, busy, form, submit } = useForm(async () => {
    setSecret((await send("POST", `/api/v1/webhooks/${webhook.id}/rotate`, { keep_seconds: Number(keep) })).secret);
  }, []);
  return html`
    <${Dialog} title="New secret" onClose=${onClose}>
      ${secret && html`<${Secret} secret=${secret} onClose=${onClose} />`}
      ${
        !secret &&
        html`
          <form class="ask form" ref=${form} onSubmit=${submit}>
            <p>
              Deliveries are signed with the new secret at once. For a while they can be signed with the old one
              as well, so that the receiver may change over in its own time.
            </p>
            <${Segmented} label="Keep the old secret for" options=${PERIODS} value=${keep} onChange=${setKeep} />
            <${FormProblem} problem=${problem} />
            <footer class="dialog-foot">
              <button type="button" class="button" onClick=${onClose}>Cancel</button>
              <button type="submit" class="button is-primary" disabled=${busy}>Create secret</button>
            </footer>
          </form>
        `
      }
    <//>
  `;
}
