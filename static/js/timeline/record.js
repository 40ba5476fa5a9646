// What ran, lane by lane: the live topic's quarter of an hour, and what the API has of earlier.
import { signal } from "@preact/signals";

import { get } from "../api.js";
import { serverNow } from "../clock.js";
import { seconds } from "../format.js";
import { timeline } from "../stores/timeline.js";
import { joined, missing } from "./intervals.js";
import { spansOf, timesOf } from "./spans.js";

const LIVE_SECONDS = 15 * 60 - 10; // of the topic, less what its way takes
const LIVE_MOST = 3000; // spans: if there are more, the topic has the latest
export const FEW_AGENTS = 100; // up to here all lanes are loaded at once, else only the visible ones
const BLOCK = 25; // lanes per request
const PAGES = 4; // of 5,000 spans; the rest is marked as not loaded
const MAX_SPANS = 40_000; // kept; beyond that spans far from the visible period are dropped
const SOON_MS = 200; // after the last movement, before a request

const iso = (at) => new Date(at * 1000).toISOString();

export class Record {
  #lanes = new Map(); // agent → Map of id → row
  #sorted = new Map(); // agent → rows by their time; missing: not sorted yet
  #count = 0;
  #covered = new Map(); // agents ("" for all) → loaded intervals
  #tried = new Set(); // requested parts
  #left = []; // [agents, from, to] with more spans than are loaded at once
  #blocks = { everyone: null, of: new Map() }; // agent → the key of its block
  #abort = new AbortController();
  #timer = 0;
  #frame = 0;

  /** Changes once a frame at most, whenever anything here has. */
  version = signal(0);

  /** Unix time from which on the topic is complete. */
  liveFrom = Infinity;

  /** How many questions are on their way. */
  pending = signal(0);

  /** ApiError, or null. */
  error = signal(null);

  /** Follow the topic until what this returns is called. */
  start() {
    if (timeline.loaded.peek()) this.#takeAll();
    const end = timeline.watch((put) => {
      const rows = Object.values(put);
      if (rows.length === timeline.ids.peek().length) this.#takeAll();
      else this.#take(rows); // an update: no gap to the rows before
    });
    return () => {
      end();
      clearTimeout(this.#timer);
      cancelAnimationFrame(this.#frame);
      this.#abort.abort();
    };
  }

  /** What an agent's lane shows, in the order in which its tests ran. */
  spans(agent) {
    return spansOf(this.lane(agent));
  }

  /** The rows of an agent, oldest first. */
  lane(agent) {
    let rows = this.#sorted.get(agent);
    if (!rows) {
      // ids begin with the time
      rows = [...(this.#lanes.get(agent)?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
      this.#sorted.set(agent, rows);
    }
    return rows;
  }

  agents() {
    return this.#lanes.keys();
  }

  /** What of a stretch is not known of an agent (of `everyone`): [[from, to]]. */
  unknown(name, everyone, { from, to }) {
    return missing(this.#covered.get(this.#keyOf(name, everyone)) ?? [], from, Math.min(to, this.liveFrom));
  }

  /** Whether spans of this stretch, of at least the first of all lanes, are still to come. */
  isLoading(names, stretch) {
    return names.length > 0 && !this.error.value && this.unknown(names[0], names, stretch).length > 0;
  }

  /** Whether this period has more spans than are loaded at once. */
  isPartial({ from, to }) {
    return this.#left.some(
      ([key, a, b]) => missing(this.#covered.get(key) ?? [], Math.max(a, from), Math.min(b, to)).length > 0,
    );
  }

  /** These lanes of `everyone` are looked at in this stretch: have what is missing of it, soon. */
  want(names, everyone, stretch) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const key of new Set(names.map((name) => this.#keyOf(name, everyone)))) this.#have(key, stretch);
      this.#forget(stretch);
    }, SOON_MS);
  }

  /** Repeat failed requests. */
  again() {
    this.error.value = null;
    this.#tried.clear();
    this.version.value += 1;
  }

  /** Names of the agents of one request, as text; "": all. */
  #keyOf(name, everyone) {
    if (everyone.length <= FEW_AGENTS) return "";
    if (this.#blocks.everyone !== everyone) {
      const of = new Map();
      for (let begin = 0; begin < everyone.length; begin += BLOCK) {
        const block = everyone.slice(begin, begin + BLOCK);
        for (const one of block) of.set(one, block.join("\n"));
      }
      this.#blocks = { everyone, of };
    }
    return this.#blocks.of.get(name) ?? "";
  }

  #have(key, { from, to }) {
    const step = to - from > 3600 ? 3600 : 900;
    for (const [a, b] of missing(this.#covered.get(key) ?? [], from, Math.min(to, this.liveFrom))) {
      for (let begin = Math.floor(a / step) * step; begin < b; begin += step) {
        const part = [begin, Math.min(begin + step, this.liveFrom)];
        const name = `${key}|${part[0]}|${step}`;
        if (this.#tried.has(name) || part[0] >= part[1]) continue;
        this.#tried.add(name);
        this.#load(key, part);
      }
    }
  }

  async #load(key, [from, to]) {
    this.pending.value += 1;
    try {
      let until = to;
      for (let page = 0; page < PAGES && until > from; page++) {
        const asked = new URLSearchParams([
          ["from", iso(from)],
          ["to", iso(until)],
          ...key
            .split("\n")
            .filter(Boolean)
            .map((name) => ["agent", name]),
        ]);
        const { spans, complete } = await get(`/api/v1/timeline?${asked}`, { signal: this.#abort.signal });
        const oldest = complete ? from : seconds(spans.at(-1).leased_at);
        this.#covered.set(key, joined(this.#covered.get(key) ?? [], [oldest, until]));
        this.#take(spans, { older: true });
        if (complete) break;
        until = oldest + 0.001;
        if (page === PAGES - 1) this.#left.push([key, from, oldest]);
      }
      this.error.value = null;
    } catch (error) {
      if (error.name !== "AbortError") this.error.value = error;
    } finally {
      this.pending.value -= 1;
    }
  }

  /** The topic as a whole: at first, and after the connection was lost, when anything may have changed meanwhile. */
  #takeAll() {
    const rows = timeline.peek();
    const first = Math.min(...rows.map((row) => seconds(row.leased_at)));
    const now = serverNow();
    this.liveFrom = rows.length < LIVE_MOST ? now - LIVE_SECONDS : first;
    this.#lanes.clear();
    this.#sorted.clear();
    this.#covered.clear();
    this.#tried.clear();
    this.#left = [];
    this.#count = 0;
    this.#take(rows);
  }

  #take(rows, { older = false } = {}) {
    for (const row of rows) {
      if (!this.#lanes.has(row.agent)) this.#lanes.set(row.agent, new Map());
      const lane = this.#lanes.get(row.agent);
      if (older && lane.has(row.id)) continue; // the topic's may be newer
      if (!lane.has(row.id)) this.#count += 1;
      lane.set(row.id, row);
      this.#sorted.delete(row.agent);
    }
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.version.value += 1;
    });
  }

  /** The memory of a tab that stays open all day must not grow with the day. */
  #forget({ from, to }) {
    if (this.#count <= MAX_SPANS) return;
    const now = serverNow();
    const [least, most] = [from - (to - from), to + (to - from)];
    for (const [agent, lane] of this.#lanes) {
      for (const [id, row] of lane) {
        const times = timesOf(row, now);
        if (times.to >= least && times.from <= most) continue;
        lane.delete(id);
        this.#count -= 1;
      }
      this.#sorted.delete(agent);
    }
    this.#tried.clear();
    this.#left = [];
    for (const [key, intervals] of this.#covered) {
      this.#covered.set(
        key,
        intervals.map(([a, b]) => [Math.max(a, least), Math.min(b, most)]).filter(([a, b]) => a < b),
      );
    }
    this.liveFrom = most < now ? now : Math.max(this.liveFrom, least);
  }
}
