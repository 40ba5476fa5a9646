// @ts-check
// Throttled requests: repeated soon after a change, but not for every change.

const INTERVAL_MS = 250;

/**
 * Return a function that schedules `request`: the first call runs at once, later ones one at a time, at least
 * `intervalMs` after the end of the one before, three times as long as it took if that is longer. A call during a
 * request is followed by another request. `stop()` cancels what is scheduled, for good.
 * @param {() => unknown} request
 */
export function throttled(request, intervalMs = INTERVAL_MS) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let isRunning = false;
  let isRequested = false;
  let isStopped = false;
  let notBeforeMs = 0; // on this machine's monotonic clock
  const run = async () => {
    timer = undefined;
    isRunning = true;
    isRequested = false;
    const startedMs = performance.now();
    try {
      await request();
    } finally {
      const endedMs = performance.now();
      notBeforeMs = endedMs + Math.max(intervalMs, 3 * (endedMs - startedMs));
      isRunning = false;
      if (isRequested) schedule();
    }
  };
  const schedule = () => {
    if (isStopped) return;
    isRequested = true;
    if (!isRunning) timer ??= setTimeout(run, Math.max(0, notBeforeMs - performance.now()));
  };
  return Object.assign(schedule, {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  });
}
