// The dialog that pauses, drains or quarantines an agent.
import { useState } from "preact/hooks";

import { serverNow } from "../clock.js";
import { HOLDS } from "../holds.js";
import { html } from "../html.js";
import { Dialog } from "./dialog.js";
import { ReasonField } from "./reason-field.js";
import { Segmented } from "./segmented.js";

const PERIODS = [
  ["", "Until resumed"],
  ["1800", "30 min"],
  ["7200", "2 h"],
  ["86400", "1 day"],
];

/** The end of a period of so many seconds that begins now; "": none. */
export const until = (seconds) =>
  seconds === "" ? null : new Date((serverNow() + Number(seconds)) * 1000).toISOString();

/** How, why and, of a pause, how long an agent is kept from new work. */
export function HoldDialog({ question: { name, how: first, done } }) {
  const [how, setHow] = useState(first ?? "pause");
  const [period, setPeriod] = useState("");
  const [note, setNote] = useState("");
  const { label, effect, timed, needsReason } = HOLDS[how];
  const submit = (event) => {
    event.preventDefault();
    done({ how, note: note.trim(), until: timed ? until(period) : null });
  };
  return html`
    <${Dialog} title=${`Availability of ${name}`} onClose=${() => done(null)}>
      <form class="ask" onSubmit=${submit}>
        <${Segmented}
          label="Mode"
          options=${Object.entries(HOLDS).map(([one, hold]) => [one, hold.label])}
          value=${how}
          onChange=${setHow}
        />
        <p aria-live="polite">${effect}</p>
        ${timed && html`<${Segmented} label="Duration" options=${PERIODS} value=${period} onChange=${setPeriod} />`}
        <${ReasonField} text=${note} onInput=${setNote} required=${needsReason} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${() => done(null)}>
            Cancel
          </button>
          <button type="submit" class=${`button ${needsReason ? "is-danger" : "is-primary"}`}>${label} ${name}</button>
        </footer>
      </form>
    <//>
  `;
}
