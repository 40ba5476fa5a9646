// The list of an agent's events.
import { html } from "../html.js";
import { to } from "../router.js";
import { Icon } from "./icon.js";
import { ListFoot } from "./list-foot.js";
import { Panel } from "./panel.js";
import { Time } from "./time.js";

const LEVELS = { bad: ["failed", "failure"], warn: ["stale", "warning"], info: ["event", "note"] };

function AgentEvent({ event }) {
  const [icon, word] = LEVELS[event.level] ?? LEVELS.info;
  return html`
    <li class=${`feed-event feed-${event.level}`}>
      <span class="feed-level">
        <${Icon} name=${icon} />
        <span class="unseen">${word}</span>
      </span>
      <span class="feed-text">
        ${event.job_id ? html`<a href=${to("job", { id: event.job_id })}>${event.text}</a>` : event.text}
      </span>
      <${Time} className="quiet" at=${event.at} />
    </li>
  `;
}

/** Its comings and goings, holds and failures, newest first. */
export function AgentEvents({ list }) {
  const ids = list.ids.value;
  return html`
    <${Panel} id="happened" title="Events">
      ${
        ids.length > 0 &&
        html`
          <ol class="feed agent-feed" tabindex="0" aria-label="Events, newest first">
            ${ids.map((id) => html`<${AgentEvent} key=${id} event=${list.row(id).value} />`)}
          </ol>
        `
      }
      ${ids.length === 0 && !list.loading.value && html`<p class="nothing">No events yet.</p>`}
      <${ListFoot} list=${list} what="Events" all="" />
    <//>
  `;
}
