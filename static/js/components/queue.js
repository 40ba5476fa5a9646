import { useComputed } from "@preact/signals";
import { useMemo } from "preact/hooks";

import { filter, filtered } from "../filter.js";
import { html } from "../html.js";
import { groups, isOpen } from "../stores/groups.js";
import { GroupRow } from "./group-row.js";
import { RowTable } from "./list.js";

const HEAD = [
  ["position", "#"],
  ["build", "Build"],
  ["target", "Target"],
  ["bar", "Progress"],
  ["waiting", "Waiting"],
  ["running", "Running"],
  ["done", "Done"],
  ["priority", "Priority"],
  ["age", "Oldest"],
  ["agents", "Agents"],
  ["why", "Why it waits"],
];

const Rows = ({ ids }) => ids.map((id) => html`<${GroupRow} key=${id} id=${id} />`);

/** Groups in the order in which they get agents, then those that have just finished. */
export function Queue() {
  const ids = useMemo(() => filtered(groups, "group"), []);
  const openIds = useComputed(() => ids.value.filter((id) => isOpen(groups.row(id).value ?? {}))).value;
  const overIds = ids.value.slice(openIds.length);
  const said = filter.value ? `No group with work matches “${filter.value}”.` : "Nothing waits and nothing runs.";
  return html`
    <section id="queue" tabindex="-1" aria-labelledby="queue-title">
      <h2 id="queue-title">Queue <small>${openIds.length || ""}</small></h2>
      <${RowTable} id="queue-list" label="Queue of groups, next first" className="queue" head=${HEAD}>
        <tbody role="rowgroup">
          <${Rows} ids=${openIds} />
          ${openIds.length === 0 && html`<tr role="row" class="divider"><td role="cell" class="nothing" colspan="10">${said}</td></tr>`}
        </tbody>
        ${overIds.length > 0 && html`
          <tbody role="rowgroup" class="is-over">
            <tr role="row" class="divider"><th role="rowheader" scope="rowgroup" colspan="10">Recently finished</th></tr>
            <${Rows} ids=${overIds} />
          </tbody>
        `}
      <//>
    </section>
  `;
}
