// Settings of organizations.
import { useEffect, useState } from "preact/hooks";

import { get } from "../api.js";
import { bytes, number } from "../format.js";
import { useSettingsChange } from "../hooks.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { setQuery, to } from "../router.js";
import { overview } from "../stores/overview.js";
import { ListFoot } from "./list-foot.js";
import { OrgDialog } from "./org-dialog.js";
import { Panel } from "./panel.js";
import { EmptyState, ErrorState } from "./states.js";
import { Table } from "./table.js";
import { ShareBar } from "./tallies.js";

/** "12 of 100", with a bar of how much of it is used. */
function Used({ used, limit, write = number, own }) {
  return html`
    <span class="used">
      <span class="number">
        ${write(used)}${" "}
        <span class="quiet">${limit === null ? "· no limit" : `of ${write(limit)}`}</span>
        ${own && html`<span class="own" data-tip="Set for this organization">set</span>`}
      </span>
      ${limit !== null && limit > 0 && html`<${ShareBar} share=${Math.min(1, used / limit)} />`}
    </span>
  `;
}

const isSet = (org, name) => org[name] !== null;

const COLUMNS = [
  { name: "org", title: "Organization", main: true, cell: (org) => org.id },
  {
    name: "waiting",
    title: "Waiting",
    label: "Waiting",
    cell: (org) => html`
      <${Used}
        used=${org.used.waiting}
        limit=${org.limits.most_waiting}
        own=${isSet(org, "most_waiting")}
      />
    `,
  },
  {
    name: "running",
    title: "Running",
    label: "Running",
    cell: (org) => html`
      <${Used}
        used=${org.used.running}
        limit=${org.limits.most_running}
        own=${isSet(org, "most_running")}
      />
    `,
  },
  {
    name: "stored",
    title: "Stored",
    label: "Stored",
    cell: (org) => html`
      <${Used}
        used=${org.used.stored_bytes}
        limit=${org.limits.most_stored_bytes}
        write=${bytes}
        own=${isSet(org, "most_stored_bytes")}
      />
    `,
  },
  {
    name: "rate",
    title: "Submissions per minute",
    label: "Submissions per minute",
    cell: (org) =>
      org.limits.submits_per_minute === null
        ? html`<span class="quiet">no limit</span>`
        : html`<span class="number">${number(org.limits.submits_per_minute)}</span>`,
  },
  {
    name: "weight",
    title: "Weight",
    label: "Weight",
    numeric: true,
    cell: (org) => html`<span class="number">${org.weight}</span>`,
  },
  {
    name: "ceiling",
    title: "Priorities",
    label: "Priorities",
    numeric: true,
    cell: (org) => html`<span class="number">${org.priority_ceiling}–9</span>`,
  },
];

/** Organizations: what each may use, and how much of it it does. One's limits are at ?org=. */
export function SettingsOrgs({ list, query }) {
  const [fresh, setFresh] = useState(false);
  const [missing, setMissing] = useState(null);
  useEffect(() => list.start(), [list]);
  useSettingsChange("orgs", list.refresh, [overview]); // jobs that come and go use what there is
  const ids = list.ids.value;
  const mayChange = may("settings", "org");
  const chosen = mayChange ? query.get("org") : null;
  const org = chosen ? list.row(chosen).value : null;
  useEffect(() => {
    if (!chosen || list.has(chosen)) return;
    // one of a later page, or of none
    get(`/api/v1/orgs/${encodeURIComponent(chosen)}`).then(
      (row) => list.merge([row]),
      (error) => setMissing({ id: chosen, error }),
    );
  }, [list, chosen]);
  const close = () => (fresh ? setFresh(false) : setQuery({ org: "" }));
  const saved = (now) => {
    list.merge([now]);
    close();
  };
  const tools =
    mayChange &&
    html`
      <button type="button" class="button" onClick=${() => setFresh(true)}>
        Add organization…
      </button>
    `;
  return html`
    <${Panel} title="Organizations" note=${ids.length > 0 ? number(ids.length) : ""} tools=${tools}>
      <p class="quiet lead">
        Limits apply immediately and survive restarts; every change is recorded in the audit log. Anything not set uses
        the server's defaults.
      </p>
      ${
        ids.length > 0 &&
        html`
          <${Table}
            id="orgs-list"
            label="Organizations"
            className="orgs"
            kind="org"
            columns=${COLUMNS}
            ids=${ids}
            rowOf=${(id) => list.row(id)}
            hrefOf=${(row) =>
              mayChange ? to("settings", {}, { part: "orgs", org: row.id }) : to("jobs", {}, { org_id: row.id })}
          />
        `
      }
      ${
        ids.length === 0 &&
        !list.loading.value &&
        !list.error.value &&
        html`
          <${EmptyState} icon="jobs" title="No organizations yet">
            <p>An organization appears with its first job${mayChange && ", or when you add one"}.</p>
          <//>
        `
      }
      <${ListFoot} list=${list} what="Organizations" older="Show more" all="" />
    <//>
    ${fresh && html`<${OrgDialog} key="" org=${null} onClose=${close} onSaved=${saved} />`}
    ${org && !fresh && html`<${OrgDialog} key=${org.id} org=${org} onClose=${close} onSaved=${saved} />`}
    ${
      !org &&
      missing?.id === chosen &&
      html`<${ErrorState} title="Limits could not be loaded" text=${missing.error.message} />`
    }
  `;
}
