// The figures of a range: the API's, followed by the live topic's.
import { signal } from "@preact/signals";

import { get } from "./api.js";
import { joined } from "./figures-over-time.js";
import { series } from "./stores/series.js";

export const RANGES = { "1h": 3600, "24h": 86_400, "7d": 604_800 };
const MINUTE_MS = 60_000;

export class SeriesHistory {
  #range;
  #loaded = null; // the API's response
  #abort = new AbortController();
  #timer = 0;
  #isLoading = false;

  /** Columns, or null before the first response. */
  columns = signal(null);

  /** ApiError, or null. */
  error = signal(null);

  constructor(range) {
    this.#range = range;
  }

  /** Update from the topic, which the screen subscribes to. Return a function that stops. */
  start() {
    this.#update();
    const end = series.watch(() => this.#update());
    this.load();
    const visible = () => document.hidden || this.load(); // a hidden tab receives nothing
    document.addEventListener("visibilitychange", visible);
    return () => {
      end();
      document.removeEventListener("visibilitychange", visible);
      clearTimeout(this.#timer);
      this.#abort.abort();
    };
  }

  /** Load from the API. */
  async load() {
    if (this.#isLoading) return;
    this.#isLoading = true;
    clearTimeout(this.#timer);
    try {
      this.#loaded = await get(`/api/v1/series?range=${this.#range}`, { signal: this.#abort.signal });
      this.error.value = null;
      this.#update();
    } catch (error) {
      if (error.name === "AbortError") return;
      this.error.value = error;
    } finally {
      this.#isLoading = false;
    }
    // minutes are not in the live topic, and a failed request is repeated
    if (this.#range !== "1h" || this.error.peek())
      this.#timer = setTimeout(() => document.hidden || this.load(), MINUTE_MS);
  }

  #update() {
    if (this.#loaded !== null) {
      const columns = this.#range === "1h" ? joined(this.#loaded, series.peek()) : this.#loaded;
      if (columns === null) this.load();
      else this.columns.value = columns;
    }
  }
}
