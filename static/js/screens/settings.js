// The settings screen.
import { useMemo } from "preact/hooks";

import { Page } from "../components/page.js";
import { SettingsBrowser } from "../components/settings-browser.js";
import { SettingsOrgs } from "../components/settings-orgs.js";
import { SettingsRetention } from "../components/settings-retention.js";
import { SettingsServer } from "../components/settings-server.js";
import { SettingsWebhooks } from "../components/settings-webhooks.js";
import { EmptyState } from "../components/states.js";
import { Tabs } from "../components/tabs.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { PolledResource } from "../polled-resource.js";
import { takeData } from "../page-state.js";
import { PagedList } from "../paged-list.js";
import { may } from "../rights.js";
import { setQuery } from "../router.js";

/** The kind of object that one must be allowed to read to see a part. */
const KINDS = { orgs: "org", retention: "retention", webhooks: "webhook", server: "server" };

/** The data of each part: from the page, or loaded when it is first shown. */
function sources() {
  const data = takeData();
  return {
    orgs: new PagedList({ path: "/api/v1/orgs", name: "orgs", page: data?.orgs, mirrors: true }),
    webhooks: new PagedList({
      path: "/api/v1/webhooks",
      name: "webhooks",
      page: data?.webhooks,
      mirrors: true,
    }),
    retention: new PolledResource("/api/v1/retention", data?.retention),
    server: new PolledResource("/api/v1/server", data?.server),
  };
}

/** Organizations, retention, webhooks, server, browser; one part at ?part=. */
export default function SettingsScreen({ query }) {
  useTopic("settings");
  const { orgs, webhooks, retention, server } = useMemo(sources, []);
  const tabs = [
    { name: "orgs", title: "Organizations", body: () => html`<${SettingsOrgs} list=${orgs} query=${query} />` },
    { name: "retention", title: "Retention", body: () => html`<${SettingsRetention} source=${retention} />` },
    { name: "webhooks", title: "Webhooks", body: () => html`<${SettingsWebhooks} list=${webhooks} query=${query} />` },
    { name: "server", title: "Server", body: () => html`<${SettingsServer} source=${server} />` },
    { name: "browser", title: "This browser", body: () => html`<${SettingsBrowser} />` },
  ].filter(({ name }) => !(name in KINDS) || may("read", KINDS[name]));
  const show = (part) =>
    setQuery({ part: part === "orgs" ? "" : part, org: "", webhook: "", delivery: "" }, { push: true });
  const part = query.get("part") || "orgs";
  if (!tabs.some(({ name }) => name === part))
    return html`
      <${Page} title="Settings" className="settings">
        <${EmptyState} icon="search" title="Unknown part of the settings">
          <p>
            <a class="button" href="/settings">All settings</a>
          </p>
        <//>
      <//>
    `;
  return html`
    <${Page} title="Settings" className="settings">
      <${Tabs} label="Parts of the settings" tabs=${tabs} value=${part} onChange=${show} />
    <//>
  `;
}
