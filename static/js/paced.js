// Asking again when something has changed: at once, but not all the time.
const PACE_MS = 250; // between two questions, at least; a busy server is given as long again as it took, three times over

/** A function that calls `ask` soon: the first time at once, one call at a time, the last wish never forgotten. */
export function paced(ask) {
  let timer = 0;
  let asking = false;
  let wanted = false;
  let nextMs = 0; // not before this, on this machine's monotonic clock
  const run = async () => {
    timer = 0;
    asking = true;
    wanted = false;
    const began = performance.now();
    await ask();
    const now = performance.now();
    nextMs = now + Math.max(PACE_MS, 3 * (now - began));
    asking = false;
    if (wanted) soon();
  };
  const soon = () => {
    wanted = true;
    if (!asking) timer ||= setTimeout(run, Math.max(0, nextMs - performance.now()));
  };
  return soon;
}
