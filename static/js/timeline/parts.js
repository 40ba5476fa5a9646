// Attempts added up by agent and part of a period, as the API has them for what is too long for single spans.
import { signal } from "@preact/signals";

import { get } from "../api.js";

const AGAIN_MS = 60_000; // while its end is now
const SOON_MS = 200; // after the last movement

const iso = (at) => new Date(at * 1000).toISOString();

/** What a part adds up to, over all of `parts`: as `gainOf` of spans, with one mean of all installs. */
export function gainOfParts(parts) {
  const sum = (name) => parts.reduce((total, part) => total + part[name], 0);
  const [made, avoided] = [sum("installs"), sum("installs_avoided")];
  const [installing, running] = [sum("install_seconds"), sum("run_seconds")];
  const saved = made > 0 ? (avoided * installing) / made : null;
  const spent = installing + running;
  return {
    attempts: sum("attempts"),
    failed: sum("failed"),
    made,
    avoided,
    starts: sum("starts_avoided"),
    installing,
    running,
    saved,
    share: spent > 0 ? installing / spent : null,
    shareWithout: spent > 0 && saved !== null ? (installing + saved) / (spent + saved) : null,
  };
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

/** Loads the parts of the visible period, of the visible agents; again every minute while its end is now. */
export class Parts {
  #abort = new AbortController();
  #timer = 0;
  #asked = "";

  /** {step, parts, lanes: Map}, or null before the first response. */
  data = signal(null);

  /** ApiError, or null. */
  error = signal(null);

  /** Have the parts of `from` to `to` (Unix time); `names`: of these agents only, null: all. */
  want({ from, to }, live, names) {
    const asked = `${Math.round(from / 60)} ${live ? "live" : Math.round(to / 60)} ${names?.join("\n")}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#load(from, live ? null : to, names), SOON_MS);
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

  async #load(from, to, names) {
    this.#abort.abort();
    this.#abort = new AbortController();
    const end = to ?? Date.now() / 1000;
    const query = new URLSearchParams([
      ["from", iso(Math.max(from, end - 7 * 86_400 + 1))],
      ["to", iso(end)],
      ...(names ?? []).map((name) => ["agent", name]),
    ]);
    try {
      const { step, parts } = await get(`/api/v1/timeline/parts?${query}`, { signal: this.#abort.signal });
      this.data.value = { step, parts, lanes: byAgent(parts) };
      this.error.value = null;
    } catch (error) {
      if (error.name === "AbortError") return;
      this.error.value = error;
    }
    if (to === null) this.#timer = setTimeout(() => this.#load(from + AGAIN_MS / 1000, null, names), AGAIN_MS);
  }
}
