// The feed of events on the overview.
import { useComputed } from "@preact/signals";

import { folded } from "../fold-events.js";
import { number, timeOfDay } from "../format.js";
import { useFrozenOrder } from "../frozen-order.js";
import { useGrowing, useRows } from "../hooks.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { events } from "../stores/events.js";
import { Icon } from "./icon.js";
import { Panel } from "./panel.js";

const MOST = 40;
const LEVELS = { bad: ["failed", "failure"], warn: ["stale", "warning"], info: ["event", "note"] };
const ROUTINE = new Set(["agent_connected", "agent_disconnected", "agent_heard"]); // notes that no one has to act on

const isRoutine = (event) => event.level === "info" && ROUTINE.has(event.kind);

/** Its most telling place: the job, else the batch, else the agent. */
function hrefOf({ job_id, batch_id, agent }) {
  if (job_id) return to("job", { id: job_id });
  if (batch_id) return to("batch", { id: batch_id });
  return agent ? to("agent", { name: agent }) : null;
}

/** Where many alike are listed. */
function hrefOfMany({ kind, agent }) {
  if (kind === "job_failed") return to("failures");
  return kind.startsWith("job_") ? to("jobs") : agent ? to("fleet") : to("batches");
}

function FeedEvent({ line: { id, newest: event, count } }) {
  const [icon, word] = LEVELS[event.level] ?? LEVELS.info;
  const href = count > 1 ? hrefOfMany(event) : hrefOf(event);
  const agent = event.agent && event.job_id ? to("agent", { name: event.agent }) : null;
  return html`
    <li class=${`feed-event feed-${event.level}`}>
      <span class="feed-level">
        <${Icon} name=${icon} />
        <span class="feed-word">${word}</span>
      </span>
      <span class="feed-text">
        ${
          href
            ? html`
              <a
                href=${href}
                data-row=${`event/${id}`}
                tabindex="-1"
                data-failed=${event.level === "bad" ? "" : undefined}
              >
                ${event.text}
              </a>
            `
            : event.text
        }
        ${
          count > 1 &&
          html`
            <span class="feed-count number">
              ${" "}
              and ${number(count - 1)} more like it
            </span>
          `
        }
        ${
          agent &&
          count === 1 &&
          html`
            <span class="feed-more">
              ${" "}
              <a href=${agent}>${event.agent}</a>
            </span>
          `
        }
      </span>
      <time class="number quiet" datetime=${event.at}>${timeOfDay(event.at)}</time>
    </li>
  `;
}

/** One stop for Tab, with arrow keys inside, as tables are. */
function List({ ids, lines }) {
  const list = useRows();
  const room = useGrowing(ids.length);
  return html`
    <ol
      class="feed"
      id="feed-list"
      ...${list}
      aria-label="Events, newest first"
    >
      ${ids
        .slice(0, room)
        .map((id) => lines.get(id))
        .filter(Boolean)
        .map((line) => html`<${FeedEvent} key=${line.id} line=${line} />`)}
    </ol>
  `;
}

/** Important events, newest first, repeats folded; frozen under the pointer. */
export function Feed() {
  const lines = useComputed(() => {
    const shown = events.ids.value.map((id) => events.row(id).value).filter((event) => event && !isRoutine(event));
    return new Map(
      folded(shown)
        .slice(0, MOST)
        .map((line) => [line.id, line]),
    );
  });
  const latest = useComputed(() => [...lines.value.keys()]);
  const { ids, waiting, show, over } = useFrozenOrder(latest);
  const more = waiting > 0 && html`<button type="button" class="pill" onClick=${show}>Show ${waiting} new</button>`;
  return html`
    <div class="held" ...${over}>
      <${Panel} id="feed" title="Events" tools=${more}>
        ${
          ids.length > 0
            ? html`<${List} ids=${ids} lines=${lines.value} />`
            : html`
              <p class="nothing">
                No events yet. Failures, lost agents, pauses and finished batches appear here.
              </p>
            `
        }
      <//>
    </div>
  `;
}
