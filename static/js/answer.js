// What the server answered to one question of the REST API, asked again when it is out of date, but not all the time.
import { signal } from "@preact/signals";

import { get } from "./api.js";
import { throttled } from "./throttled.js";

const PACE_MS = 1000; // while things change it is asked again no more often than this

export class Answer {
  #path;
  #turn = 0;

  /** The answer, or null while none has come. */
  found = signal(null);

  /** The ApiError of the last try, or null. */
  error = signal(null);

  constructor(path) {
    this.#path = path;
  }

  async load() {
    const mine = ++this.#turn;
    try {
      const found = await get(this.#path);
      if (mine !== this.#turn) return;
      this.error.value = null;
      this.found.value = found;
    } catch (error) {
      if (mine === this.#turn) this.error.value = error;
    }
  }

  /** It may be another one by now: ask again. */
  stale = throttled(() => this.load(), PACE_MS);

  /** Nobody looks any more. */
  end() {
    this.#turn += 1;
    this.stale.stop();
  }
}
