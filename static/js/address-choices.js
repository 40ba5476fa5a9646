// What the filters and views in the addresses of screens may be, so that another value is said. Pure.
import { REPAIR, STATUSES } from "./agent-status.js";
import { SHOWN } from "./batch-choices.js";
import { LABEL } from "./fleet-groups.js";

/** The views of the fleet, as the palette names them. */
export const FLEET_VIEWS = {
  tiles: "Fleet as tiles",
  map: "Fleet as a map",
  table: "Fleet as a table",
  hours: "Utilization of the fleet by hour",
};
const STATUS = ["failed", "running", "pending", "done", "cancelled", "parked"];
/** Of jobs: those of the API and the words of the screens. */
export const JOB_STATUSES = [...STATUS, "waiting", "passed"];
const TRUTH = ["true", "false"];
const SINCE = { since: ["24h", "7d"] };
const isPositive = (text) => Number(text) > 0;

/** By screen and name in the address: the values, or what they must be. Searches and ids are checked by the server. */
const CHOICES = {
  overview: { period: ["1h", "24h", "7d"] },
  fleet: {
    state: [...STATUSES, REPAIR],
    view: Object.keys(FLEET_VIEWS),
    color: ["state", "build"],
    group: (text) => ["target", "org", "all"].includes(text) || text.startsWith(LABEL),
  },
  timeline: { view: ["lanes", "table", "installs"], span: isPositive, to: isPositive },
  agent: { outcome: ["passed", "failed", "timed_out", "lost", "cancelled", "error"] },
  group: { status: STATUS },
  jobs: { status: JOB_STATUSES },
  batch: { show: Object.keys(SHOWN), sort: ["slowest"], view: ["slowest"] },
  failures: { ...SINCE, label: ["new", "failing", "flaky", "infrastructure", "quarantined"] },
  org: SINCE,
  tests: { failing: TRUTH, flaky: TRUTH, quarantined: TRUTH, sort: ["last", "failing", "flaky", "slow"] },
};
const WORDS = { since: "period", span: "period", to: "time", group: "grouping", color: "coloring", sort: "order" };

/** [[name, "No such state: “foo”"]] of what the address of a screen has and nobody knows. */
export const unknownIn = (screen, query) =>
  Object.entries(CHOICES[screen] ?? {})
    .filter(([name, known]) => {
      const given = query.get(name);
      return given && !(typeof known === "function" ? known(given) : known.includes(given));
    })
    .map(([name]) => [name, `No such ${WORDS[name] ?? (name === "show" ? "result" : name)}: “${query.get(name)}”.`]);
