// The response to one GET of the REST API, loaded again at an interval.
import { signal } from "@preact/signals";

import { get } from "./api.js";

export class PolledResource {
  #path;

  /** The response; null before the first. */
  value = signal(null);

  /** The ApiError of the last request, or null. The value stays. */
  error = signal(null);

  constructor(path, first = null) {
    this.#path = path;
    this.value.value = first;
  }

  /** Load, and with `seconds` repeat at that interval while the tab is visible. Return a function that stops. */
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
