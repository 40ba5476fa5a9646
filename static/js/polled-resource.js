// Something that is asked of the API as a whole, and again every so often while somebody looks at it.
import { signal } from "@preact/signals";

import { get } from "./api.js";

export class PolledResource {
  #path;

  /** The answer; null while the first is on its way. */
  value = signal(null);

  /** The ApiError of the last try, or null. What was there stays. */
  error = signal(null);

  constructor(path, first = null) {
    this.#path = path;
    this.value.value = first;
  }

  /** Ask, and where `seconds` are given again every so often while the tab is visible; returns what ends that. */
  start(seconds = 0) {
    if (this.value.peek() === null) this.again();
    if (!seconds) return undefined;
    const timer = setInterval(() => document.hidden || this.again(), seconds * 1000);
    return () => clearInterval(timer);
  }

  again = async () => {
    try {
      this.value.value = await get(this.#path);
      this.error.value = null;
    } catch (error) {
      this.error.value = error;
    }
  };
}
