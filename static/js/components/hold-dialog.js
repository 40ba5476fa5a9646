// The dialog that pauses, drains or quarantines an agent.
import { useState } from "preact/hooks";

import { serverNow } from "../clock.js";
import { html } from "../html.js";
import { Dialog } from "./dialog.js";
import { ReasonField } from "./reason-field.js";
import { Segmented } from "./segmented.js";

const WAYS = [
  ["pause", "Pause", "Someone needs the device for a while."],
  ["drain", "Drain", "Empty the device before an update or removal."],
  ["quarantine", "Quarantine", "The device is unreliable: it fails tests that pass elsewhere."],
];
const PERIODS = [
  ["", "until resumed"],
  ["1800", "30 min"],
  ["7200", "2 h"],
  ["86400", "1 day"],
];

const until = (seconds) => (seconds === "" ? null : new Date((serverNow() + Number(seconds)) * 1000).toISOString());

/** How, why and how long an agent is kept from new work. */
export function HoldDialog({ question: { name, how: first, done } }) {
  const [how, setHow] = useState(first ?? "pause");
  const [period, setPeriod] = useState("");
  const [note, setNote] = useState("");
  const submit = (event) => {
    event.preventDefault();
    done({ how, note: note.trim(), until: until(period) });
  };
  return html`
    <${Dialog} title=${`Availability of ${name}`} onClose=${() => done(null)}>
      <form class="ask" onSubmit=${submit}>
        <p>Its current job finishes; no new jobs start.</p>
        <${Segmented} label="Mode" options=${WAYS} value=${how} onChange=${setHow} />
        <p class="quiet">${WAYS.find(([way]) => way === how)[2]}</p>
        <${Segmented} label="Duration" options=${PERIODS} value=${period} onChange=${setPeriod} />
        <${ReasonField} text=${note} onInput=${setNote} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${() => done(null)}>
            Cancel
          </button>
          <button type="submit" class="button is-primary">${WAYS.find(([way]) => way === how)[1]} ${name}</button>
        </footer>
      </form>
    <//>
  `;
}
