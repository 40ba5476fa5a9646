// One clock for the page, on the server's time: it ticks once a second and only what shows a time follows it.
import { signal } from "@preact/signals";

let aheadMs = 0; // the server's clock minus this machine's

/** Seconds since 1970 on the server's clock, moved once a second while the tab is visible. */
export const now = signal(Date.now() / 1000);

/** Take the server's time, in seconds since 1970, from something that has just arrived. */
export function setServerTime(seconds) {
  aheadMs = seconds * 1000 - Date.now();
}

/** Seconds since 1970 on the server's clock, exactly. */
export const serverNow = () => (Date.now() + aheadMs) / 1000;

function tick() {
  now.value = serverNow();
}

/** Begin ticking; a hidden tab stands still and is right again the moment it shows. */
export function startClock() {
  setInterval(() => document.hidden || tick(), 1000);
  document.addEventListener("visibilitychange", tick);
}
