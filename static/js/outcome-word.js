// The words for how an attempt ended, and for its phase while it runs.
const WORDS = { timed_out: "timed out", executing: "running", behind: "started" };

/** The label of an outcome or phase. */
export const outcomeWord = (text) => WORDS[text] ?? text;
