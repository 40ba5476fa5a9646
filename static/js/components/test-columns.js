// The columns of the table of tests.
import { quarantineTest, releaseTest } from "../actions.js";
import { quarantineText } from "../failure-words.js";
import { number, percent, precise } from "../format.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { to } from "../router.js";
import { Icon } from "./icon.js";
import { Outcome } from "./outcome.js";
import { Recent } from "./recent.js";
import { SimulatedMark } from "./simulated.js";
import { Spark } from "./spark.js";
import { TestName } from "./test-name.js";
import { Time } from "./time.js";

const ONLY_THERE = "All its failures of the last 7 days were on this agent; it passed on others";

/** Who put it into quarantine, since and until when, and why. */
const Quarantined = ({ test }) => html`
  <span class="row-why quiet">
    <span class="tag is-quarantined" data-tip="Its failures do not fail a batch">quarantine</span>${" "}
    ${quarantineText(test)}
  </span>
`;

/** The agent that explains its failures: a test is not flaky for a broken device. */
export const FailedOn = ({ test }) =>
  test.failed_on !== null &&
  html`
    <span class="row-why" data-failed-on>
      <a class="tag is-warn" href=${to("agent", { name: test.failed_on })} data-tip=${ONLY_THERE}>
        fails only on ${test.failed_on}
      </a>
    </span>
  `;

/** What the dialog says against the quarantine of a test that fails on one agent only. */
const doubtOf = ({ failed_on: agent }) =>
  agent &&
  html`<strong>All its failures of the last 7 days were on ${agent}.</strong>${" "}
    It passed on others: look at the agent first.`;

/** What one may do to a test: put it into quarantine, or release it. */
export function quarantineActs(test) {
  if (!may("quarantine", "test")) return [];
  return [
    test.quarantined
      ? { label: "Release from quarantine", icon: "running", run: () => releaseTest(test) }
      : { label: "Quarantine…", icon: "quarantined", run: () => quarantineTest({ ...test, doubt: doubtOf(test) }) },
  ];
}

const Acts = ({ test }) =>
  quarantineActs(test).map(
    ({ label, icon, run }) => html`
      <button
        type="button"
        key=${label}
        class="icon-button"
        aria-label=${`${label} ${test.test}`}
        data-tip=${label}
        onClick=${run}
      >
        <${Icon} name=${icon} />
      </button>
    `,
  );

/** How long it usually takes, and how that went, unless it never passed; whether its last run was simulated. */
const Usual = ({ test }) => html`
  <span class="trend">
    ${
      test.usual_seconds !== null &&
      html`
        <${Spark} values=${test.recent_seconds} />
        <span class="number">${precise(test.usual_seconds)}</span>
      `
    }
    ${test.last_simulated && html`<${SimulatedMark} />`}
  </span>
`;

const Share = ({ share, of }) => html`
  <span class="number">${percent(share)}</span> <span class="quiet number">of ${number(of)}</span>
`;

const COLUMNS = [
  { name: "last", title: "Last outcome", cell: (test) => html`<${Outcome} outcome=${test.last_outcome} />` },
  {
    name: "test",
    title: "Test",
    main: true,
    cell: (test) => html`<${TestName} test=${test.test} />`,
    under: (test) => html`${test.quarantined && html`<${Quarantined} test=${test} />`}<${FailedOn} test=${test} />`,
  },
  {
    name: "whose",
    title: "Organization",
    cell: (test) => html`${test.org_id} <span class="quiet">· ${test.target}</span>`,
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
    some: (test) => test.flaky > 0,
    cell: (test) => test.flaky > 0 && html`<${Share} share=${test.flaky_rate} of=${test.jobs} />`,
  },
  { name: "usual", title: "Duration", numeric: true, cell: (test) => html`<${Usual} test=${test} />` },
  {
    name: "at",
    title: "Last run",
    numeric: true,
    cell: (test) => html`<${Time} className="quiet" at=${test.last_at} />`,
  },
  {
    name: "acts",
    title: html`<span class="unseen">Actions</span>`,
    some: () => may("quarantine", "test"),
    cell: (test) => html`<${Acts} test=${test} />`,
  },
];

/** What a Table of tests is given besides. */
export const TEST_TABLE = {
  kind: "test",
  columns: COLUMNS,
  hrefOf: (test) => to("test", { id: test.id }),
  failed: (test) => test.last_outcome !== "passed",
};
