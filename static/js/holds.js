// @ts-check
// How a person keeps an agent from new work: what each way does, and the word for an agent that it was done to.

/**
 * By the API's action. `effect`: as its button says it; `timed`: may end by itself.
 * @type {Record<string, {label: string, icon: string, state: string, effect: string, timed?: boolean,
 *   needsReason?: boolean}>}
 */
export const HOLDS = {
  pause: {
    label: "Pause",
    icon: "paused",
    state: "paused",
    effect: "Finishes its test, then takes none until the time is over or someone resumes it.",
    timed: true,
  },
  drain: {
    label: "Drain",
    icon: "draining",
    state: "drained",
    effect: "For an update or removal: finishes its test, then is drained and may be unplugged.",
  },
  quarantine: {
    label: "Quarantine",
    icon: "quarantined",
    state: "quarantined",
    effect: "Finishes its test, then takes none until someone has checked and released it.",
    needsReason: true,
  },
};

/** The action that has put an agent into a state ("paused"). */
export const actionOf = (/** @type {string} */ state) =>
  Object.keys(HOLDS).find((action) => HOLDS[action].state === state) ?? "pause";
