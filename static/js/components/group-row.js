import { labelText, number } from "../format.js";
import { html } from "../html.js";
import { groups, isOpen } from "../stores/groups.js";
import { Bar } from "./bar.js";
import { Elapsed } from "./elapsed.js";
import { Flag } from "./flag.js";
import { Cell } from "./list.js";
import { Row, RowLink } from "./row.js";

function Names({ names }) {
  if (names.length === 0) return null;
  const shown = names.slice(0, 3).join(", ");
  return html`<span class="clamp" title=${names.join(", ")}>${shown}${names.length > 3 ? ` +${names.length - 3}` : ""}</span>`;
}

/** How many; nothing at all where none can come any more, so that the eye goes to what moves. */
function Count({ value, open, strong }) {
  if (!open) return null;
  return html`<span class="number ${value === 0 ? "quiet" : ""} ${strong && value > 0 ? "strong" : ""}">${number(value)}</span>`;
}

/** Why it waits, or what became of it. */
function Why({ group }) {
  if (group.explanation) return html`<span class="clamp" title=${group.explanation.text}>${group.explanation.text}</span>`;
  if (group.running) return html`<span class="quiet">all started</span>`;
  return html`<span class="quiet">${group.failed ? `${number(group.failed)} failed` : "finished"}</span>`;
}

export function GroupRow({ id }) {
  const group = groups.row(id).value;
  if (!group) return null;
  const open = isOpen(group);
  return html`
    <${Row} kind="group" id=${id} className=${open ? "" : "is-over"}>
      <${Cell} name="position"><span class="number">${open && group.waiting ? group.position : ""}</span><//>
      <${Cell} name="build">
        <${RowLink} kind="group" id=${id}>
          <span class="build">
            <${Flag} org=${group.org_id} version=${group.app_version_id} />
            <span class="build-version" title=${group.app_version_id}>${group.app_version_id}</span>
            <span class="build-org" title=${group.org_id}>${group.org_id}</span>
          </span>
        <//>
      <//>
      <${Cell} name="target">
        ${group.target}
        ${labelText(group.labels) && html`<span class="labels" title=${labelText(group.labels)}>${labelText(group.labels)}</span>`}
      <//>
      <${Cell} name="bar"><${Bar} group=${group} /><//>
      <${Cell} name="waiting" label="waiting"><${Count} value=${group.waiting} open=${open} strong /><//>
      <${Cell} name="running" label="running"><${Count} value=${group.running} open=${open} /><//>
      <${Cell} name="done" label="done">
        <span class="number">${number(group.done)}</span>
        ${group.failed > 0 && html`<span class="number bad" title="failed"> +${number(group.failed)}</span>`}
      <//>
      <${Cell} name="priority" label="priority">
        <span class="number ${group.priority === 0 ? "urgent" : ""}">${group.priority ?? ""}</span>
      <//>
      <${Cell} name="age" label="oldest">${group.waiting > 0 && html`<${Elapsed} since=${group.oldest_at} />`}<//>
      <${Cell} name="agents" label="agents"><${Names} names=${group.agents ?? []} /><//>
      <${Cell} name="why"><${Why} group=${group} /><//>
    <//>
  `;
}
