import { changeJobs } from "../actions.js";
import { Bar } from "../components/bar.js";
import { Copy } from "../components/copy.js";
import { Elapsed } from "../components/elapsed.js";
import { Facts } from "../components/facts.js";
import { Build } from "../components/flag.js";
import { Icon } from "../components/icon.js";
import { Menu } from "../components/menu.js";
import { Missing } from "../components/missing.js";
import { Page } from "../components/page.js";
import { Panel } from "../components/panel.js";
import { priorityItems } from "../components/priority.js";
import { count, duration, labelText, number, shellWord } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { useCommands } from "../palette.js";
import { to } from "../router.js";
import { storeOf } from "../stores/registry.js";

export function title({ params }) {
  const store = storeOf(`group:${params.id}`);
  store.ids.value; // follow its arrival
  const group = store.row(params.id).value;
  return group ? `${group.app_version_id} ${group.org_id}` : "Group";
}

const AgentLinks = ({ names }) =>
  names.map((name, index) => html`${index > 0 && ", "}<a key=${name} href=${to("agent", { name })}>${name}</a>`);

function actsOf(group) {
  const within = `/api/v1/groups/${group.id}`;
  const what = `Jobs of build ${group.app_version_id} of ${group.org_id} for ${group.target}.`;
  const act = (action, more = {}) => () => changeJobs({ action, within, what, ...more });
  return [
    group.failed > 0 && { label: "Retry failed …", icon: "retry", run: act("retry", { filter: { status: "failed" } }) },
    group.waiting + group.running > 0 && { label: "Cancel all …", icon: "cancelled", danger: true, run: act("cancel") },
  ].filter(Boolean);
}

function Acts({ group }) {
  const within = `/api/v1/groups/${group.id}`;
  return html`
    ${actsOf(group).map(({ label, icon, run, danger }) => html`
      <button type="button" key=${label} class="button ${danger ? "is-danger" : ""}" onClick=${run}><${Icon} name=${icon} />${label}</button>
    `)}
    ${group.waiting > 0 && html`
      <${Menu} label="Priority" items=${priorityItems(group.priority, (priority) => changeJobs({ action: "priority", within, priority }))}>Priority<//>
    `}
  `;
}

/** One group: how it ranks and why, who works on it, and how to add to it. */
export default function GroupScreen({ params: { id } }) {
  const store = useTopic(`group:${id}`);
  const group = store.ids.value.length > 0 ? store.row(id).value : null;
  useCommands("This group", () => (group ? actsOf(group) : []));
  if (!group) return html`<${Missing} store=${store} kind="group" />`;
  const { explanation } = group;
  return html`
    <${Page} title=${html`<${Build} org=${group.org_id} version=${group.app_version_id} />`} actions=${html`<${Acts} group=${group} />`}>
      <div class="columns">
        <div>
          <${Bar} group=${group} />
          <p class="number">
            ${number(group.waiting)} waiting, ${number(group.running)} running, ${number(group.done)} done${group.failed ? `, ${number(group.failed)} failed` : ""}${group.cancelled ? `, ${number(group.cancelled)} cancelled` : ""}
          </p>
          ${explanation && html`<p class="why" data-why>${explanation.text}</p>`}
          <p><a href=${to("jobs", {}, { group: id })}>Its jobs</a></p>
          <h2>Add a test to this group</h2>
          <${Copy} label="with qgjob"
            text=${`qgjob submit --org-id ${shellWord(group.org_id)} --app-version-id ${shellWord(group.app_version_id)} --target ${shellWord(group.target)} --test tests/your.spec.js`} />
        </div>
        <${Panel} title="Where it stands">
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
        <//>
      </div>
    <//>
  `;
}
