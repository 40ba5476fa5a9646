// Settings of webhooks.
import { useEffect, useMemo, useState } from "preact/hooks";

import { removeWebhook, switchWebhook, testWebhook } from "../actions.js";
import { get } from "../api.js";
import { number, timeOfDay } from "../format.js";
import { useSettingsChange } from "../hooks.js";
import { html } from "../html.js";
import { adminUrl } from "../inspect.js";
import { PagedList } from "../paged-list.js";
import { may } from "../rights.js";
import { setQuery, to } from "../router.js";
import { Deliveries } from "./deliveries.js";
import { Facts } from "./facts.js";
import { Icon } from "./icon.js";
import { ListFoot } from "./list-foot.js";
import { Panel } from "./panel.js";
import { SecretDialog } from "./secret-dialog.js";
import { EmptyState, ErrorState, Skeleton } from "./states.js";
import { Table } from "./table.js";
import { EVENTS, WebhookDialog } from "./webhook-dialog.js";

/** On, failing, or off and why, by shape, word and color. */
function State({ webhook }) {
  const [look, word] = !webhook.enabled
    ? ["paused", "off"]
    : webhook.failing_since
      ? ["suspect", "failing"]
      : ["done", "on"];
  return html`
    <span class=${`state state-${look}`}>
      <${Icon} name=${look} />
      <span>${word}</span>
    </span>
  `;
}

const eventsText = ({ events, statuses }) =>
  events.map((event) => EVENTS.find(([name]) => name === event)?.[2] ?? event).join(" and ") +
  (statuses.length > 0 ? ` that end ${statuses.join(" or ")}` : "");

const COLUMNS = [
  { name: "state", title: "State", cell: (webhook) => html`<${State} webhook=${webhook} />` },
  { name: "url", title: "URL", main: true, cell: (webhook) => html`<span title=${webhook.url}>${webhook.url}</span>` },
  { name: "whose", title: "Organization", cell: (webhook) => webhook.org_id ?? html`<span class="quiet">all</span>` },
  { name: "events", title: "Events", cell: eventsText },
  { name: "what", title: "Description", cell: (webhook) => webhook.description },
];

/** One webhook, what can be done with it and what it was sent. */
function One({ webhook, list, query }) {
  const [dialog, setDialog] = useState(null); // "edit" | "secret"
  const deliveries = useMemo(
    () => new PagedList({ path: `/api/v1/webhooks/${webhook.id}/deliveries`, name: "deliveries" }),
    [webhook.id],
  );
  const close = () => setDialog(null);
  const take = (row) => row && list.update(row);
  const test = async () => (await testWebhook(webhook)) && deliveries.refresh();
  const remove = async () => {
    if (!(await removeWebhook(webhook))) return;
    setQuery({ webhook: "", delivery: "" });
    list.first();
  };
  const acts = [
    { action: "test", label: "Send a test", icon: "next", run: test },
    { action: "settings", label: "Change…", run: () => setDialog("edit") },
    { action: "rotate", label: "New secret…", run: () => setDialog("secret") },
    {
      action: "settings",
      label: webhook.enabled ? "Turn off" : "Turn on",
      icon: webhook.enabled ? "paused" : "running",
      run: async () => take(await switchWebhook(webhook)),
    },
    { action: "delete", label: "Remove…", danger: true, run: remove },
  ];
  return html`
    <p>
      <a href=${to("settings", {}, { part: "webhooks" })}>All webhooks</a>
    </p>
    <${Panel} title=${html`<span class="webhook-url">${webhook.url}</span>`} className="webhook">
      <div class="webhook-acts">
        ${acts
          .filter(({ action }) => may(action, "webhook"))
          .map(
            ({ label, icon, run, danger }) => html`
              <button type="button" key=${label} class=${`button ${danger ? "is-danger" : ""}`} onClick=${run}>
                ${icon && html`<${Icon} name=${icon} />`}
                ${label}
              </button>
            `,
          )}
        ${
          may("read", "admin") &&
          html`
            <a
              class="button is-link"
              href=${adminUrl("webhook", webhook.id)}
              data-tip="Show in the admin"
            >
              Open in admin
            </a>
          `
        }
      </div>
      <${Facts}
        facts=${[
          ["State", html`<${State} webhook=${webhook} /> ${webhook.disabled_reason}`],
          ["Failing since", webhook.failing_since && timeOfDay(webhook.failing_since)],
          ["Organization", webhook.org_id ?? "all"],
          ["Events", eventsText(webhook)],
          ["Description", webhook.description],
          ["Since", timeOfDay(webhook.created_at)],
          ["Id", html`<code class="id">${webhook.id}</code>`],
        ]}
      />
    <//>
    <${Deliveries} webhook=${webhook} list=${deliveries} query=${query} />
    ${
      dialog === "edit" &&
      html`
        <${WebhookDialog}
          webhook=${webhook}
          onClose=${close}
          onSaved=${(row) => {
            take(row);
            close();
          }}
        />
      `
    }
    ${dialog === "secret" && html`<${SecretDialog} webhook=${webhook} onClose=${close} />`}
  `;
}

/** The list of webhooks; one webhook at ?webhook=. */
export function SettingsWebhooks({ list, query }) {
  const [fresh, setFresh] = useState(false);
  const [missing, setMissing] = useState(null);
  useEffect(() => list.start(), [list]);
  useSettingsChange("webhooks", list.refresh);
  const chosen = query.get("webhook");
  const webhook = chosen ? list.row(chosen).value : null;
  useEffect(() => {
    if (!chosen || list.has(chosen)) return;
    get(`/api/v1/webhooks/${encodeURIComponent(chosen)}`).then(
      (row) => list.merge([row]),
      (error) => setMissing({ id: chosen, error }),
    );
  }, [list, chosen, webhook === null]);
  if (webhook) return html`<${One} key=${webhook.id} webhook=${webhook} list=${list} query=${query} />`;
  if (chosen)
    return missing?.id === chosen
      ? html`<${ErrorState} title="The webhook could not be loaded" text=${missing.error.message} />`
      : html`<${Skeleton} />`;
  const ids = list.ids.value;
  const saved = (row) => {
    setFresh(false);
    list.merge([row]);
    setQuery({ webhook: row.id }, { push: true });
  };
  const add =
    may("create", "webhook") &&
    html`
      <button type="button" class="button" onClick=${() => setFresh(true)}>
        Add webhook…
      </button>
    `;
  return html`
    <${Panel}
      title="Webhooks"
      note=${ids.length > 0 ? number(ids.length) : ""}
      tools=${ids.length > 0 && add}
    >
      <p class="quiet lead">
        Signed requests to a URL when jobs and batches end: at least once, retried for a day.
      </p>
      ${
        ids.length > 0 &&
        html`
          <${Table}
            id="webhooks-list"
            label="Webhooks, newest first"
            className="webhooks"
            kind="webhook"
            columns=${COLUMNS}
            ids=${ids}
            rowOf=${(id) => list.row(id)}
            hrefOf=${(row) => to("settings", {}, { part: "webhooks", webhook: row.id })}
            failed=${(row) => Boolean(row.failing_since)}
          />
        `
      }
      ${
        ids.length === 0 &&
        !list.loading.value &&
        !list.error.value &&
        html`
          <${EmptyState} icon="link" title="No webhooks">
            <p>Notify chat, deployments or build servers: anything that accepts an HTTP POST.</p>
            ${add && html`<p>${add}</p>`}
          <//>
        `
      }
      <${ListFoot} list=${list} what="Webhooks" older="Show more" all="" />
    <//>
    ${fresh && html`<${WebhookDialog} onClose=${() => setFresh(false)} onSaved=${saved} />`}
  `;
}
