// @ts-check
// The words for what an agent does or why it does nothing: one each, the same on every screen. Pure.

/** From working to gone: the order in bars, filters and totals. */
export const STATUSES = [
  "busy",
  "stopping",
  "draining",
  "idle",
  "paused",
  "drained",
  "quarantined",
  "suspect",
  "offline",
  "lost",
];

/** Of agents that do not respond: for how long counts from when they were last seen. */
export const AWAY = ["suspect", "offline", "lost"];

/** In the address of the fleet, in place of a status: the agents that need repair, whatever they do. */
export const REPAIR = "repair";

/** What each word means that does not explain itself.
 * @type {Record<string, string>} */
export const MEANINGS = {
  draining: "finishes its job, then takes none",
  paused: "takes no jobs until it is resumed",
  drained: "empty: takes no jobs until it is resumed",
  quarantined: "unreliable: kept out until somebody lets it back",
  suspect: "not responding for a moment: gets no new jobs",
  offline: "disconnected in order",
  lost: "stopped responding while it was expected",
};

/** The status of an agent, as the server says; of an older one: its state.
 * @param {{status?: string, state: string}} agent */
export const statusOf = (agent) => agent.status || agent.state;

/** "last 3 installs failed"; "" if the last or the one before went well.
 * @param {{failed_installs?: number}} agent */
export const installsFailed = ({ failed_installs: many = 0 }) => (many > 1 ? `last ${many} installs failed` : "");

/** What an agent without a job is there for: a fallback agent leaves its targets to others.
 * @param {{targets: string[], fallback: boolean}} agent */
export const dutyOf = ({ targets, fallback }) =>
  `${targets.join(", ")}${fallback ? ", while no other agent serves it" : ""}`;

/**
 * {count, tone, text} of agents that need attention, each counted once: "agents need attention: 1 lost, 2 paused".
 * @type {(statuses: Record<string, number>, repair: number) => {count: number, tone: string, text: string}}
 */
export const agentsAlert = ({ lost = 0, paused = 0, quarantined = 0 }, repair) => {
  const count = lost + repair + quarantined + paused;
  const words = [
    lost && `${lost} lost`,
    repair && `${repair} ${repair === 1 ? "needs" : "need"} repair`,
    quarantined && `${quarantined} quarantined`,
    paused && `${paused} paused`,
  ]
    .filter(Boolean)
    .join(", ");
  const text = `agent${count === 1 ? " needs" : "s need"} attention: ${words}`;
  return { count, tone: lost + repair > 0 ? "bad" : "warn", text };
};
