// The dialog for the note on a cause of failures.
import { useState } from "preact/hooks";

import { html } from "../html.js";
import { Dialog } from "./dialog.js";
import { TextField } from "./form-field.js";

const isUrl = (text) => text === "" || /^https?:\/\/\S+$/.test(text);

/** What people know of a cause: a note, who looks after it, its ticket. */
export function FailureNoteDialog({ question: { group, done } }) {
  const [note, setNote] = useState(group.note?.note ?? "");
  const [owner, setOwner] = useState(group.note?.owner ?? "");
  const [ticket, setTicket] = useState(group.note?.ticket_url ?? "");
  const [error, setError] = useState("");
  const submit = (event) => {
    event.preventDefault();
    const url = ticket.trim();
    if (isUrl(url)) done({ note: note.trim(), owner: owner.trim(), ticket_url: url });
    else setError("Enter the address of a web page");
  };
  return html`
    <${Dialog} title="Note on this cause" onClose=${() => done(null)}>
      <form class="ask" onSubmit=${submit}>
        <p class="failure-cause">${group.cause}</p>
        <${TextField} label="Note" value=${note} onInput=${setNote} maxlength="500" />
        <${TextField} label="Owner" hint="Who looks after it" value=${owner} onInput=${setOwner} maxlength="200" />
        <${TextField}
          label="Ticket"
          hint="The address of its ticket"
          error=${error}
          value=${ticket}
          onInput=${setTicket}
          maxlength="2000"
        />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${() => done(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-primary">Save note</button>
        </footer>
      </form>
    <//>
  `;
}
