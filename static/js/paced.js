// Asking again when something has changed: at once, but not all the time.
const PACE_MS = 250;

/**
 * Return a function that schedules `ask`: the first call runs at once, later ones one at a time, at least `paceMs` and
 * three times the last duration apart. A call while one is running is followed by another run, until `stop()`.
 */
export function paced(ask, paceMs = PACE_MS) {
  let timer = 0;
  let asking = false;
  let wanted = false;
  let over = false;
  let nextMs = 0; // not before this, on this machine's monotonic clock
  const run = async () => {
    timer = 0;
    asking = true;
    wanted = false;
    const began = performance.now();
    try {
      await ask();
    } finally {
      const now = performance.now();
      nextMs = now + Math.max(paceMs, 3 * (now - began));
      asking = false;
      if (wanted) soon();
    }
  };
  const soon = () => {
    if (over) return;
    wanted = true;
    if (!asking) timer ||= setTimeout(run, Math.max(0, nextMs - performance.now()));
  };
  soon.stop = () => {
    over = true;
    clearTimeout(timer);
  };
  return soon;
}
