// A segmented control.
import { useId } from "preact/hooks";

import { html } from "../html.js";

/** One of a few, all in sight: radio buttons that look like one control. options: [[value, label]]. */
export function Segmented({ label, options, value, onChange, hideLabel = false }) {
  const name = useId();
  return html`
    <fieldset class="segmented">
      <legend class=${hideLabel ? "unseen" : ""}>${label}</legend>
      <span class="segments">
        ${options.map(
          ([option, text]) => html`
            <label key=${option} class=${`segment ${option === value ? "is-on" : ""}`}>
              <input
                type="radio"
                name=${name}
                value=${option}
                checked=${option === value}
                onChange=${() => onChange(option)}
              />
              <span>${text}</span>
            </label>
          `,
        )}
      </span>
    </fieldset>
  `;
}
