// The selected rows of a table. Independent of changes to the rows.
import { signal } from "@preact/signals";

export class Selection {
  #last = null; // where a range with Shift starts

  /** A Set of ids; a new one after every change. */
  ids = signal(new Set());

  /** Whether all matching rows are selected, not only those shown. */
  all = signal(false);

  clear() {
    this.#last = null;
    this.all.value = false;
    if (this.ids.peek().size > 0) this.ids.value = new Set();
  }

  /** Toggle a row; `through`: all rows from the last one to this, in the order of `shown`. */
  toggle(id, { through = false, shown = [] } = {}) {
    const picked = new Set(this.ids.peek());
    const on = !picked.has(id);
    const from = shown.indexOf(this.#last);
    const to = shown.indexOf(id);
    const range = through && from >= 0 && to >= 0 ? shown.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
    for (const one of range) {
      if (on) picked.add(one);
      else picked.delete(one);
    }
    this.#last = id;
    this.all.value = false;
    this.ids.value = picked;
  }

  /** Select all of these, or none if all are selected. */
  toggleAll(shown) {
    const picked = this.ids.peek();
    this.all.value = false;
    this.ids.value = shown.every((id) => picked.has(id)) ? new Set() : new Set([...picked, ...shown]);
  }
}
