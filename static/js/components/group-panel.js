import { count, duration, labelText, number, shellWord } from "../format.js";
import { html } from "../html.js";
import { address } from "../selection.js";
import { groups } from "../stores/groups.js";
import { Bar } from "./bar.js";
import { Copy } from "./copy.js";
import { Elapsed } from "./elapsed.js";
import { Facts } from "./facts.js";
import { Build } from "./flag.js";

const AgentLinks = ({ names }) =>
  names.map((name, index) => html`${index > 0 && ", "}<a key=${name} href=${address("agent", name)}>${name}</a>`);

/** One group: how it ranks and why, who works on it, and how to add to it. */
export function GroupPanel({ id }) {
  groups.ids.value; // follow its arrival
  const group = groups.row(id).value;
  if (!group) return html`<p class="nothing">This group has no work and is no longer listed.</p>`;
  const { explanation } = group;
  return html`
    <p class="panel-title"><${Build} org=${group.org_id} version=${group.app_version_id} /></p>
    <${Bar} group=${group} />
    <p class="number">
      ${number(group.waiting)} waiting, ${number(group.running)} running, ${number(group.done)} done${group.failed ? `, ${number(group.failed)} failed` : ""}${group.cancelled ? `, ${number(group.cancelled)} cancelled` : ""}
    </p>
    ${explanation && html`<p class="why" data-why>${explanation.text}</p>`}
    <${Facts} facts=${[
      ["Target", group.target],
      ["Labels", labelText(group.labels)],
      ["Place in the queue", group.waiting > 0 && String(group.position)],
      ["Most urgent priority", group.waiting > 0 && String(group.priority)],
      ["Oldest job waits", group.waiting > 0 && html`<${Elapsed} since=${group.oldest_at} />`],
      ["Expected to start in", explanation?.eta_seconds != null && `about ${duration(explanation.eta_seconds)}`],
      ["Work that waits", group.work_seconds > 0 && `${duration(group.work_seconds)} on one agent`],
      ["Agents on it", (group.agents ?? []).length > 0 && html`<${AgentLinks} names=${group.agents} />`],
      ["Ahead in the group", explanation?.jobs_ahead > 0 && count(explanation.jobs_ahead, "job")],
    ]} />
    <h3>Add a test to this group</h3>
    <${Copy} label="with qgjob"
      text=${`qgjob submit --org-id ${shellWord(group.org_id)} --app-version-id ${shellWord(group.app_version_id)} --target ${shellWord(group.target)} --test tests/your.spec.js`} />
  `;
}
