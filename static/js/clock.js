// @ts-check
// The page's clock, on the server's time: it ticks once a second, and only what shows a time subscribes to it.
import { signal } from "@preact/signals";

let offsetMs = 0; // the server's clock minus this machine's

/** Unix time on the server's clock, updated once a second while the tab is visible. */
export const now = signal(Date.now() / 1000);

/**
 * Set the server's time from a message that was just received.
 * @param {number} seconds Unix time
 */
export function setServerTime(seconds) {
  offsetMs = seconds * 1000 - Date.now();
}

/** Return the exact Unix time on the server's clock. */
export const serverNow = () => (Date.now() + offsetMs) / 1000;

function tick() {
  now.value = serverNow();
}

/** Start ticking; a hidden tab stops and catches up as soon as it is visible. */
export function startClock() {
  setInterval(() => document.hidden || tick(), 1000);
  document.addEventListener("visibilitychange", tick);
}
