// A table of the groups of a build or an organization.
import { COUNTED, shownCounts, withLastRuns } from "../shown-counts.js";
import { labelText, number } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { Bar } from "./bar.js";
import { FailedCount } from "./failed-count.js";
import { Build } from "./flag.js";
import { Table } from "./table.js";
import { WaitText } from "./wait-text.js";

const Target = ({ group }) => html`
  ${group.target}
  ${Object.keys(group.labels).length > 0 && html`${" "}<span class="quiet">${labelText(group.labels)}</span>`}
`;

const counted = (name, title) => ({
  name,
  title,
  label: title.toLowerCase(),
  numeric: true,
  cell: (group) => html`<span class=${`number ${group[name] > 0 ? "" : "quiet"}`}>${number(group[name])}</span>`,
});

const COUNTS = [
  {
    name: "bar",
    title: "Progress",
    cell: (group) => html`<${Bar} group=${shownCounts(group)} />`,
  },
  counted("waiting", "Waiting"),
  counted("running", "Running"),
  counted("done", "Passed"),
  { ...counted("failed", "Failed"), cell: (group) => html`<${FailedCount} of=${group} />` },
];

const TARGET = { name: "target", title: "Target", main: true, cell: (group) => Target({ group }) };
const BUILD = {
  name: "build",
  title: "Build",
  main: true,
  cell: (group) => html`<${Build} org=${group.org_id} version=${group.app_version_id} />`,
};

const WHY = {
  name: "why",
  title: "Why it waits",
  cell: ({ explanation }) => explanation && html`<${WaitText} explanation=${explanation} />`,
};

/** The groups of each build as one row. */
function byBuild(groups) {
  const builds = new Map();
  for (const group of groups) {
    const known = builds.get(group.app_version_id);
    if (known) for (const name of COUNTED) known[name] += group[name];
    else builds.set(group.app_version_id, { ...group });
  }
  return [...builds.values()];
}

function Rows({ id, label, kind, groups, columns }) {
  const rows = new Map(groups.map((group) => [group.id, { value: group }]));
  return html`
    <${Table}
      id=${id}
      label=${label}
      className="group-table"
      kind=${kind}
      ids=${[...rows.keys()]}
      rowOf=${(key) => rows.get(key)}
      columns=${columns}
      hrefOf=${(group) => to(kind, group)}
    />
  `;
}

/** The groups of a build, by target, with their progress. */
export const GroupTable = ({ groups }) => html`
  <${Rows}
    id="group-list"
    label="Groups of the build"
    kind="group"
    groups=${groups.map(withLastRuns)}
    columns=${groups.some(({ explanation }) => explanation) ? [TARGET, ...COUNTS, WHY] : [TARGET, ...COUNTS]}
  />
`;

/** The builds of an organization, with the progress of their groups. */
export const BuildTable = ({ groups }) => html`
  <${Rows}
    id="build-list"
    label="Builds, most recently changed first"
    kind="build"
    groups=${byBuild(groups.map(withLastRuns))}
    columns=${[BUILD, ...COUNTS]}
  />
`;
