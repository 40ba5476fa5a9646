// The dialog that quarantines a test.
import { useState } from "preact/hooks";

import { html } from "../html.js";
import { Dialog } from "./dialog.js";
import { until } from "./hold-dialog.js";
import { ReasonField } from "./reason-field.js";
import { Segmented } from "./segmented.js";

const DAY = 86_400;
const PERIODS = [
  ["", "Until released"],
  [String(DAY), "1 day"],
  [String(7 * DAY), "1 week"],
  [String(30 * DAY), "30 days"],
];

/** Why and for how long a test is put into quarantine, and what that means. */
export function QuarantineDialog({ question: { test, done } }) {
  const [period, setPeriod] = useState("");
  const [note, setNote] = useState("");
  const submit = (event) => {
    event.preventDefault();
    done({ note: note.trim(), until: until(period) });
  };
  return html`
    <${Dialog} title="Quarantine test" onClose=${() => done(null)}>
      <form class="ask" onSubmit=${submit}>
        <p>
          <span class="test-path">${test.test}</span> of ${test.org_id} still runs on ${test.target}, and its
          failures are shown. From now on they do not fail a batch. Batches and builds that have finished keep their
          result.
        </p>
        ${test.doubt && html`<p>${test.doubt}</p>`}
        <${Segmented} label="Duration" options=${PERIODS} value=${period} onChange=${setPeriod} />
        <${ReasonField} text=${note} onInput=${setNote} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${() => done(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-primary">Quarantine</button>
        </footer>
      </form>
    <//>
  `;
}
