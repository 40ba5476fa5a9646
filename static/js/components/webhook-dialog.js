// The dialog that adds or edits a webhook.
import { useState } from "preact/hooks";

import { send } from "../api.js";
import { useForm } from "../form.js";
import { html } from "../html.js";
import { toast } from "../toasts.js";
import { Dialog } from "./dialog.js";
import { ChecksField, FormProblem, TextField } from "./form-field.js";
import { Secret } from "./secret-dialog.js";

/** The events of qgprotocol/webhooks.py, with their texts in this dialog and in the list of webhooks. */
export const EVENTS = [
  ["job.ended", "a job ends", "jobs"],
  ["batch.ended", "a batch ends", "batches"],
];
const STATUSES = [
  ["done", "passed"],
  ["failed", "failed"],
  ["cancelled", "cancelled"],
];
const FIELDS = ["url", "org_id", "events", "statuses", "description"];

/** Add a webhook, or edit `webhook`. A new one's secret is shown once, before the dialog closes. */
export function WebhookDialog({ webhook = null, onClose, onSaved }) {
  const [url, setUrl] = useState(webhook?.url ?? "");
  const [org, setOrg] = useState("");
  const [events, setEvents] = useState(webhook?.events ?? EVENTS.map(([name]) => name));
  const [statuses, setStatuses] = useState(webhook?.statuses ?? []);
  const [description, setDescription] = useState(webhook?.description ?? "");
  const [made, setMade] = useState(null);
  const { errors, problem, busy, form, submit } = useForm(async () => {
    const body = { url: url.trim(), events, statuses, description: description.trim() };
    if (webhook) {
      onSaved(await send("PATCH", `/api/v1/webhooks/${webhook.id}`, body));
      toast({ text: "Webhook saved." });
    } else setMade(await send("POST", "/api/v1/webhooks", { ...body, org_id: org.trim() || null }));
  }, FIELDS);
  if (made) {
    const { secret, ...row } = made;
    return html`
      <${Dialog} title="Webhook created" onClose=${() => onSaved(row)}>
        <${Secret} secret=${secret} onClose=${() => onSaved(row)} />
      <//>
    `;
  }
  return html`
    <${Dialog} title=${webhook ? "Edit webhook" : "Add webhook"} onClose=${onClose}>
      <form class="ask form" ref=${form} onSubmit=${submit} novalidate>
        <${TextField}
          label="URL"
          hint="http or https. Only public addresses, unless the server allows others."
          inputmode="url"
          value=${url}
          onInput=${setUrl}
          error=${errors.url}
          maxlength="2000"
        />
        ${
          !webhook &&
          html`
            <${TextField}
              label="Organization"
              hint="Empty: events of all organizations."
              value=${org}
              onInput=${setOrg}
              error=${errors.org_id}
              maxlength="100"
            />
          `
        }
        <${ChecksField}
          label="Events"
          options=${EVENTS}
          value=${events}
          onChange=${setEvents}
          error=${errors.events}
        />
        <${ChecksField}
          label="Outcomes"
          hint="None selected: every outcome."
          options=${STATUSES}
          value=${statuses}
          onChange=${setStatuses}
          error=${errors.statuses}
        />
        <${TextField}
          label="Description"
          hint="Shown to others."
          value=${description}
          onInput=${setDescription}
          error=${errors.description}
          maxlength="200"
        />
        <${FormProblem} problem=${problem} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${onClose}>Cancel</button>
          <button type="submit" class="button is-primary" disabled=${busy}>${webhook ? "Save" : "Create"}</button>
        </footer>
      </form>
    <//>
  `;
}
