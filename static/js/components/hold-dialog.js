import { useState } from "preact/hooks";

import { serverNow } from "../clock.js";
import { html } from "../html.js";
import { Dialog } from "./dialog.js";
import { Segmented } from "./segmented.js";

const WAYS = [
  ["pause", "Pause", "Somebody needs it for a while."],
  ["drain", "Drain", "It shall be empty: before an update, or to be taken away."],
  ["quarantine", "Quarantine", "It cannot be trusted: it fails what passes elsewhere."],
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
    <${Dialog} title=${`Keep ${name} from new work`} onClose=${() => done(null)}>
      <form class="ask" onSubmit=${submit}>
        <p>It finishes what it runs and gets nothing new.</p>
        <${Segmented} label="How" options=${WAYS} value=${how} onChange=${setHow} />
        <p class="quiet">${WAYS.find(([way]) => way === how)[2]}</p>
        <${Segmented} label="How long" options=${PERIODS} value=${period} onChange=${setPeriod} />
        <label class="field">
          Why, for others to read <span class="quiet">(optional)</span>
          <input
            type="text"
            maxlength="500"
            value=${note}
            onInput=${(event) => setNote(event.currentTarget.value)}
          />
        </label>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${() => done(null)}>
            Leave it
          </button>
          <button type="submit" class="button is-primary">${WAYS.find(([way]) => way === how)[1]} ${name}</button>
        </footer>
      </form>
    <//>
  `;
}
