// Asking again when something has changed: at once, but not all the time.
const PACE_MS = 250;

/**
 * A function that calls `ask` soon: the first time at once, one call at a time and `paceMs` between them at least; a busy
 * server is given as long again as it took, three times over. The last wish is never forgotten, unless by its `stop()`.
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
