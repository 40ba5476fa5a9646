// The dialog of an organization's limits.
import { useId, useState } from "preact/hooks";

import { send } from "../api.js";
import { useForm } from "../form.js";
import { html } from "../html.js";
import { CAUSES, changesOf, LIMITS, typedOf } from "../org-form.js";
import { toast } from "../toasts.js";
import { Dialog } from "./dialog.js";
import { FieldError, FormProblem, SelectField, TextField } from "./form-field.js";

const CEILINGS = Array.from({ length: 10 }, (_, priority) => [
  String(priority),
  priority === 0 ? "0: every priority" : priority === 9 ? "9 only" : `${priority} to 9`,
]);
const FIELDS = ["id", "weight", "priority_ceiling", ...LIMITS.map(({ name }) => name), "max_attempts"];

/** The server's default, none, or so much. */
function LimitField({ limit, typed, error, onChange }) {
  const id = useId();
  const { name, label, hint, unlimited = true } = limit;
  const own = typed.how === "own";
  return html`
    <div class="field form-field limit-field">
      <label for=${id}>${label}</label>
      <span class="limit-row">
        <select
          id=${id}
          value=${typed.how}
          onChange=${(event) => onChange({ ...typed, how: event.currentTarget.value })}
        >
          <option value="default">server's default</option>
          ${unlimited && html`<option value="unlimited">no limit</option>`}
          <option value="own">at most</option>
        </select>
        ${
          own &&
          html`
            <input
              type="text"
              inputmode=${limit.bytes ? "text" : "numeric"}
              name=${name}
              aria-label=${`${label}, at most`}
              value=${typed.text}
              autocomplete="off"
              aria-invalid=${error ? "true" : undefined}
              aria-describedby=${`${id}-hint ${id}-error`}
              onInput=${(event) => onChange({ ...typed, text: event.currentTarget.value })}
            />
          `
        }
      </span>
      <span class="field-hint" id=${`${id}-hint`}>${hint}</span>
      <${FieldError} id=${`${id}-error`} text=${error} />
    </div>
  `;
}

function AttemptsField({ typed, error, onChange }) {
  const id = useId();
  return html`
    <fieldset class="field form-field attempts-field" aria-describedby=${`${id}-hint ${id}-error`}>
      <legend>Attempts per job, by outcome</legend>
      <span class="attempts-row">
        ${CAUSES.map(
          ([cause, word]) => html`
            <label key=${cause}>
              ${word}
              <input
                type="text"
                inputmode="numeric"
                name=${`max_attempts.${cause}`}
                value=${typed[cause]}
                placeholder="default"
                autocomplete="off"
                aria-invalid=${error ? "true" : undefined}
                onInput=${(event) => onChange({ ...typed, [cause]: event.currentTarget.value })}
              />
            </label>
          `,
        )}
      </span>
      <span class="field-hint" id=${`${id}-hint`}>
        1 to 20. Empty: the server's default. A submission may override it.
      </span>
      <${FieldError} id=${`${id}-error`} text=${error} />
    </fieldset>
  `;
}

/** Edit an organization's settings; `org` null: of a new one. `onSaved` receives the saved organization. */
export function OrgDialog({ org, onClose, onSaved }) {
  const [before] = useState(() => typedOf(org));
  const [typed, setTyped] = useState(before);
  const [id, setId] = useState(org?.id ?? "");
  const set = (name) => (value) => setTyped((now) => ({ ...now, [name]: value }));
  const { errors, problem, busy, form, submit } = useForm(async () => {
    const changes = changesOf(before, typed);
    if (org && Object.keys(changes).length === 0) return onClose();
    const saved = await send("PATCH", `/api/v1/orgs/${encodeURIComponent(id.trim())}`, changes);
    toast({ text: `The limits of ${saved.id} now apply.` });
    return onSaved(saved);
  }, FIELDS);
  return html`
    <${Dialog}
      title=${org ? `Limits of ${org.id}` : "Add organization"}
      className="form-dialog"
      onClose=${onClose}
    >
      <form class="ask form" ref=${form} onSubmit=${submit} novalidate>
        ${
          !org &&
          html`
            <${TextField}
              label="Id"
              hint="As it is written in org_id. It may be set up before it submits anything."
              value=${id}
              onInput=${setId}
              maxlength="100"
              required
            />
          `
        }
        <div class="form-pair">
          <${TextField}
            label="Weight"
            hint="Fleet share relative to other waiting organizations: 2 gets twice as much as 1."
            inputmode="decimal"
            value=${typed.weight}
            onInput=${set("weight")}
            error=${errors.weight}
          />
          <${SelectField}
            label="Allowed priorities"
            hint="Lower is more urgent."
            options=${CEILINGS}
            value=${typed.priority_ceiling}
            onChange=${set("priority_ceiling")}
            error=${errors.priority_ceiling}
          />
        </div>
        <div class="form-pair">
          ${LIMITS.map(
            (limit) => html`
              <${LimitField}
                key=${limit.name}
                limit=${limit}
                typed=${typed[limit.name]}
                error=${errors[limit.name]}
                onChange=${set(limit.name)}
              />
            `,
          )}
        </div>
        <${AttemptsField} typed=${typed.max_attempts} error=${errors.max_attempts} onChange=${set("max_attempts")} />
        <${FormProblem} problem=${problem} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${onClose}>Cancel</button>
          <button type="submit" class="button is-primary" disabled=${busy || id.trim() === ""}>Save</button>
        </footer>
      </form>
    <//>
  `;
}
