// The columns of the table of tests.
import { number, percent, precise } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { Outcome } from "./outcome.js";
import { Recent } from "./recent.js";
import { Spark } from "./spark.js";
import { TestName } from "./test-name.js";
import { Time } from "./time.js";

const Tags = (test) => html`
  ${
    test.quarantined &&
    html`
      <span class="tag is-quarantined" data-tip=${test.quarantine_note || "Its failures do not fail a batch"}>
        quarantine
      </span>
    `
  }
`;

/** How long it usually takes, and how that went. */
const Usual = ({ test }) => html`
  <span class="trend">
    <${Spark} values=${test.recent_seconds} />
    <span class="number">${test.mean_seconds === null ? "–" : precise(test.mean_seconds)}</span>
  </span>
`;

const Share = ({ share, of }) => html`
  <span class="number">${percent(share)}</span> <span class="quiet number">of ${number(of)}</span>
`;

const COLUMNS = [
  { name: "last", title: "Last outcome", cell: (test) => html`<${Outcome} outcome=${test.last_outcome} />` },
  { name: "test", title: "Test", main: Tags, cell: (test) => html`<${TestName} test=${test.test} />` },
  {
    name: "whose",
    title: "Organization",
    cell: (test) => html`${test.org_id} <span class="quiet">${test.target}</span>`,
  },
  { name: "recent", title: "Last 20", cell: (test) => html`<${Recent} outcomes=${test.recent} />` },
  {
    name: "passed",
    title: "Passed",
    label: "passed",
    numeric: true,
    cell: (test) => html`<${Share} share=${test.pass_rate} of=${test.attempts} />`,
  },
  {
    name: "flaky",
    title: "Flaky",
    label: "flaky",
    numeric: true,
    cell: (test) =>
      test.flaky > 0
        ? html`<span class="number">${percent(test.flaky_rate)}</span>`
        : html`<span class="quiet">–</span>`,
  },
  { name: "usual", title: "Duration", numeric: true, cell: (test) => html`<${Usual} test=${test} />` },
  { name: "at", title: "Time", numeric: true, cell: (test) => html`<${Time} className="quiet" at=${test.last_at} />` },
];

/** What a Table of tests is given besides. */
export const TEST_TABLE = {
  kind: "test",
  columns: COLUMNS,
  hrefOf: (test) => to("test", { id: test.id }),
  failed: (test) => test.last_outcome !== "passed",
};
