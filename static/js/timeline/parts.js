// Attempts added up by agent and part of a period, as the API has them for what is too long for single spans.
import { signal } from "@preact/signals";

import { get } from "../api.js";
import { throttled } from "../throttled.js";
import { gainFrom } from "./spans.js";

const AGAIN_MS = 60_000; // while its end is now
const SOON_MS = 200; // after the last movement
const FOLLOW_MS = 3000; // between two requests as attempts end
const DAY = 86_400;

const iso = (at) => new Date(at * 1000).toISOString();

/** The gain of parts, or of the total of all agents. */
export function gainOfParts(parts) {
  const sum = (name) => parts.reduce((total, part) => total + part[name], 0);
  return gainFrom({
    attempts: sum("attempts"),
    failed: sum("failed"),
    made: sum("installs"),
    avoided: sum("installs_avoided"),
    starts: sum("starts_avoided"),
    cost: sum("install_seconds"),
    saved: parts.every((part) => part.saved_seconds === null) ? null : sum("saved_seconds"),
    running: sum("run_seconds"),
  });
}

/** Parts by agent, in order: Map of name → parts. */
export function byAgent(parts) {
  const found = new Map();
  for (const part of parts) {
    if (!found.has(part.agent)) found.set(part.agent, []);
    found.get(part.agent).push(part);
  }
  return found;
}

/** Loads sums of the visible period, of the visible agents; while its end is now, again every minute. */
export class Sums {
  #path;
  #abort = new AbortController();
  #timer = 0;
  #asked = "";
  #stretch = null; // the newest that was wanted: {from, to, names}; `to` null: now

  /** The response, or null before the first. */
  data = signal(null);

  /** ApiError, or null. */
  error = signal(null);

  /** @param {string} path */
  constructor(path) {
    this.#path = path;
  }

  /** Have the sums of `from` to `to` (Unix time); `names`: of these agents only, null: all. */
  want({ from, to }, live, names) {
    this.#stretch = { from, to: live ? null : to, names };
    const asked = `${Math.round(from / 60)} ${live ? "live" : Math.round(to / 60)} ${names?.join("\n")}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#load(), SOON_MS);
  }

  /** While the end is now, load again soon after attempts of a store have ended; return what ends that. */
  follow(store) {
    const soon = throttled(() => this.#stretch?.to === null && this.#load(), FOLLOW_MS);
    const unwatch = store.watch((put) => Object.values(put).some((row) => row.finished_at) && soon());
    return () => {
      unwatch();
      soon.stop();
      clearTimeout(this.#timer);
      this.#asked = ""; // whoever shows it next has it loaded again
    };
  }

  stop() {
    clearTimeout(this.#timer);
    this.#abort.abort();
  }

  /** Repeat a failed request. */
  again() {
    this.#asked = "";
    this.error.value = null;
  }

  /** Return what `data` has of a response. */
  read(response) {
    return response;
  }

  async #load() {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.#abort = new AbortController();
    const { from, to, names } = this.#stretch;
    const end = to ?? Date.now() / 1000;
    const longest = from > end - DAY - 3600 ? DAY : 7 * DAY; // a day has finer parts than more
    const query = new URLSearchParams([
      ["from", iso(Math.max(from, end - longest + 1))],
      ["to", iso(end)],
      ...(names ?? []).map((name) => ["agent", name]),
    ]);
    try {
      this.data.value = this.read(await get(`${this.#path}?${query}`, { signal: this.#abort.signal }));
      this.error.value = null;
    } catch (error) {
      if (error.name === "AbortError") return;
      this.error.value = error;
    }
    if (to === null) this.#timer = setTimeout(() => this.#load(), AGAIN_MS);
  }
}

/** Sums by agent and part: {step, total, lanes: Map}. */
export class Parts extends Sums {
  constructor() {
    super("/api/v1/timeline/parts");
  }

  read({ step, parts, total }) {
    return { step, total, lanes: byAgent(parts) };
  }
}
