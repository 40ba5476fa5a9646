// The deliveries of a webhook.
import { useEffect, useState } from "preact/hooks";

import { redeliver } from "../actions.js";
import { get } from "../api.js";
import { precise, timeOfDay } from "../format.js";
import { useSettingsChange } from "../hooks.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { setQuery, to } from "../router.js";
import { Dialog } from "./dialog.js";
import { Facts } from "./facts.js";
import { Icon } from "./icon.js";
import { ListFoot } from "./list-foot.js";
import { Panel } from "./panel.js";
import { ErrorState, Skeleton } from "./states.js";
import { Table } from "./table.js";
import { Time } from "./time.js";

const LOOKS = { pending: "pending", delivered: "done", failed: "failed", given_up: "failed" };
const WORDS = { pending: "pending", given_up: "failed" };

const State = ({ delivery: { state, next_attempt_at: next } }) => html`
  <span class=${`state state-${LOOKS[state]}`}>
    <${Icon} name=${LOOKS[state]} />
    <span>${WORDS[state] ?? state}${state === "failed" && next && `, next ${timeOfDay(next)}`}</span>
  </span>
`;
const answerOf = (delivery) => [delivery.status_code, delivery.error].filter(Boolean).join(" ");

const COLUMNS = [
  { name: "state", title: "State", cell: (delivery) => html`<${State} delivery=${delivery} />` },
  { name: "event", title: "Event", main: true, cell: (delivery) => delivery.event },
  {
    name: "answer",
    title: "Response",
    cell: (delivery) => html`<span title=${answerOf(delivery)}>${answerOf(delivery)}</span>`,
  },
  {
    name: "tries",
    title: "Attempts",
    label: "attempts",
    numeric: true,
    cell: (delivery) => html`<span class="number">${delivery.attempts}</span>`,
  },
  {
    name: "at",
    title: "Time",
    numeric: true,
    cell: (delivery) => html`<${Time} className="quiet" at=${delivery.last_attempt_at ?? delivery.created_at} />`,
  },
];

/** One delivery: what was sent and what came back; again, if that is wanted. */
function DeliveryDialog({ webhook, id, list }) {
  const [state, setState] = useState({}); // {delivery} or {error}
  const look = () =>
    get(`/api/v1/webhooks/${webhook.id}/deliveries/${id}`).then(
      (delivery) => setState({ delivery }),
      (error) => setState({ error }),
    );
  const shown = list.row(id).value; // what it is now, if it is in the list
  useEffect(() => void look(), [id, shown]);
  const { delivery, error } = state;
  const again = async () => {
    if (await redeliver(webhook, id)) list.refresh();
  };
  return html`
    <${Dialog}
      title=${delivery?.event ?? "Delivery"}
      className="form-dialog"
      onClose=${() => setQuery({ delivery: "" })}
    >
      ${error && html`<${ErrorState} title="The delivery could not be loaded" text=${error.message} again=${look} />`}
      ${!delivery && !error && html`<${Skeleton} />`}
      ${
        delivery &&
        html`
          <${Facts}
            facts=${[
              ["State", html`<${State} delivery=${delivery} />`],
              ["Attempts", String(delivery.attempts)],
              ["Next attempt", delivery.next_attempt_at && timeOfDay(delivery.next_attempt_at)],
              [
                "Response",
                delivery.status_code &&
                  `${delivery.status_code}${delivery.seconds === null ? "" : `, after ${precise(delivery.seconds)}`}`,
              ],
              ["Error", delivery.error],
              ["webhook-id", html`<code class="id">${delivery.event_id}</code>`],
            ]}
          />
          ${
            delivery.response &&
            html`
              <h3>Response</h3>
              <pre class="payload" tabindex="0" aria-label="Response">${delivery.response}</pre>
            `
          }
          <h3>Request</h3>
          <pre class="payload" tabindex="0" aria-label="Request">
            ${JSON.stringify(delivery.payload, null, 2)}
          </pre>
          ${
            may("redeliver", "webhook") &&
            html`
              <footer class="dialog-foot">
                <button type="button" class="button" onClick=${again}>
                  <${Icon} name="retry" />
                  Send again
                </button>
              </footer>
            `
          }
        `
      }
    <//>
  `;
}

/** What a webhook was sent and what became of it, newest first; one at ?delivery=. */
export function Deliveries({ webhook, list, query }) {
  useEffect(() => list.start(), [list]);
  useSettingsChange("webhooks", list.refresh);
  const ids = list.ids.value;
  const chosen = query.get("delivery");
  return html`
    <${Panel} title="Deliveries">
      ${
        ids.length > 0 &&
        html`
          <${Table}
            id="deliveries-list"
            label="Deliveries, newest first"
            className="deliveries"
            kind="delivery"
            columns=${COLUMNS}
            ids=${ids}
            rowOf=${(id) => list.row(id)}
            hrefOf=${(delivery) => to("settings", {}, { part: "webhooks", webhook: webhook.id, delivery: delivery.id })}
            failed=${(delivery) => LOOKS[delivery.state] === "failed"}
          />
        `
      }
      ${
        ids.length === 0 &&
        !list.loading.value &&
        !list.error.value &&
        html`
          <p class="nothing">No deliveries yet. ${may("test", "webhook") && "“Send a test” sends one now."}</p>
        `
      }
      <${ListFoot} list=${list} what="Deliveries" all="" />
    <//>
    ${chosen && html`<${DeliveryDialog} key=${chosen} webhook=${webhook} id=${chosen} list=${list} />`}
  `;
}
