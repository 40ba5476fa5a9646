// The response to one GET of the REST API, loaded again when it is outdated, but throttled.
import { signal } from "@preact/signals";

import { get } from "./api.js";
import { throttled } from "./throttled.js";

const INTERVAL_MS = 1000;

export class Resource {
  #path;
  #turn = 0; // of the latest request: responses to earlier ones are dropped

  /** The response, or null before the first. */
  data = signal(null);

  /** The ApiError of the last request, or null. */
  error = signal(null);

  constructor(path, initial = null) {
    this.#path = path;
    this.data.value = initial;
  }

  async load() {
    const mine = ++this.#turn;
    try {
      const data = await get(this.#path);
      if (mine !== this.#turn) return;
      this.error.value = null;
      this.data.value = data;
    } catch (error) {
      if (mine === this.#turn) this.error.value = error;
    }
  }

  /** Load again soon: the response may be outdated. */
  invalidate = throttled(() => this.load(), INTERVAL_MS);

  close() {
    this.#turn += 1;
    this.invalidate.stop();
  }
}
