// Which jobs of a batch its matrix can show. Pure.

/** What can be chosen: {name in the address: whether a row is one of them}. */
export const SHOWN = {
  failed: (row) => row.status === "failed" && !row.excused,
  quarantined: (row) => row.status === "failed" && row.excused,
  flaky: (row) => row.flaky,
  running: (row) => row.status === "running",
  waiting: (row) => row.status === "pending",
  done: (row) => row.status === "done",
  cancelled: (row) => row.status === "cancelled",
  simulated: (row) => row.simulated, // its last attempt, also one that runs: as the server counts them
};
