// Form fields with hints and errors.
import { useId } from "preact/hooks";

import { html } from "../html.js";
import { Icon } from "./icon.js";
import { ErrorState } from "./states.js";

/** What is wrong with a field, under it. */
export const FieldError = ({ id, text }) =>
  text &&
  html`
    <span class="field-error" id=${id} data-error>
      <${Icon} name="stale" />
      ${text}
    </span>
  `;

/** A text input with label, hint and the server's error. */
export function TextField({ label, hint, error, value, onInput, ...input }) {
  const id = useId();
  return html`
    <div class="field form-field">
      <label for=${id}>${label}</label>
      <input
        type="text"
        id=${id}
        value=${value}
        autocomplete="off"
        spellcheck=${false}
        onInput=${(event) => onInput(event.currentTarget.value)}
        aria-invalid=${error ? "true" : undefined}
        aria-describedby=${`${id}-hint ${id}-error`}
        ...${input}
      />
      <span class="field-hint" id=${`${id}-hint`}>${hint}</span>
      <${FieldError} id=${`${id}-error`} text=${error} />
    </div>
  `;
}

/** One of a list. options: [[value, label]]. */
export function SelectField({ label, hint, error, value, options, onChange }) {
  const id = useId();
  return html`
    <div class="field form-field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        onChange=${(event) => onChange(event.currentTarget.value)}
        aria-invalid=${error ? "true" : undefined}
        aria-describedby=${`${id}-hint ${id}-error`}
      >
        ${options.map(
          ([option, text]) => html`
            <option key=${option} value=${option} selected=${option === value}>${text}</option>
          `,
        )}
      </select>
      <span class="field-hint" id=${`${id}-hint`}>${hint}</span>
      <${FieldError} id=${`${id}-error`} text=${error} />
    </div>
  `;
}

/** Any of a few. `value`: those that are on. */
export function ChecksField({ label, hint, error, value, options, onChange }) {
  const id = useId();
  const toggle = (option, on) =>
    onChange(options.map(([name]) => name).filter((name) => (name === option ? on : value.includes(name))));
  return html`
    <fieldset class="field form-field checks" aria-describedby=${`${id}-hint ${id}-error`}>
      <legend>${label}</legend>
      <span class="checks-row">
        ${options.map(
          ([option, text]) => html`
            <label key=${option} class="check">
              <input
                type="checkbox"
                checked=${value.includes(option)}
                aria-invalid=${error ? "true" : undefined}
                onChange=${(event) => toggle(option, event.currentTarget.checked)}
              />
              ${text}
            </label>
          `,
        )}
      </span>
      <span class="field-hint" id=${`${id}-hint`}>${hint}</span>
      <${FieldError} id=${`${id}-error`} text=${error} />
    </fieldset>
  `;
}

/** What went wrong that is of no single field. */
export const FormProblem = ({ problem }) =>
  problem && html`<${ErrorState} title="Nothing changed" text=${problem.message} />`;
