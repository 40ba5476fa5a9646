// What became of the tests of a batch since another one, as GET /api/v1/batches/<id>/compare tells it.
import { signal } from "@preact/signals";

import { get } from "./api.js";

const SETTLE_MS = 2000; // while the batch runs it is asked again no more often than this

export class Changes {
  #path;
  #other;
  #turn = 0;
  #timer = 0;

  /** The answer, or null while none has come. */
  found = signal(null);

  /** The ApiError of the last try, or null. */
  error = signal(null);

  /** `other`: previous, base, or a batch's id. */
  constructor(id, other) {
    this.#path = `/api/v1/batches/${id}/compare`;
    this.#other = other;
  }

  async load() {
    const mine = ++this.#turn;
    try {
      const found = await get(`${this.#path}?${new URLSearchParams({ with: this.#other })}`);
      if (mine !== this.#turn) return;
      this.error.value = null;
      this.found.value = found;
    } catch (error) {
      if (mine === this.#turn) this.error.value = error;
    }
  }

  /** Something has ended since: ask again in a moment. */
  stale() {
    this.#timer ||= setTimeout(() => {
      this.#timer = 0;
      this.load();
    }, SETTLE_MS);
  }

  /** Nobody looks any more. */
  end() {
    this.#turn += 1;
    clearTimeout(this.#timer);
  }
}
