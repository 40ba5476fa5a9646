// The periods of lists of failures.
export const PERIODS = [
  ["24h", "24 hours"],
  ["7d", "7 days"],
];

export const periodOf = (query) => (query.get("since") === "7d" ? "7d" : "24h");
