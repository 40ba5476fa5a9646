// The rows of one topic as signals: a row that changed re-renders itself, a changed order re-renders the list.
import { batch, signal } from "@preact/signals";

const same = (a, b) => a.length === b.length && a.every((value, index) => value === b[index]);

export class TopicStore {
  #rows = new Map(); // id → signal of its row
  #missing = signal(null); // what asking for an unknown id reads; never changes
  #compare;
  #watchers = new Set();
  #places = new Map(); // id → its index in ids
  #epoch = null;
  #seq = null;

  /** Ids in the order of `compare`; the same array while nothing moved. */
  ids = signal([]);

  /** Goes up with every change. */
  changes = 0;

  /** How many follow it just now: kept by the connection. */
  followed = 0;

  /** Whether any state has arrived, be it an empty one. */
  loaded = signal(false);

  constructor(topic, compare = () => 0) {
    this.topic = topic;
    this.#compare = compare;
  }

  /** The row's signal; a component that reads its value follows that row alone. */
  row(id) {
    return this.#rows.get(id) ?? this.#missing;
  }

  /** All rows in order, without following any of them. */
  peek() {
    return this.ids.peek().map((id) => this.#rows.get(id).peek());
  }

  /**
   * Call `watcher(put, gone, whole)` after every change: changed rows by id, removed ids, and whether a snapshot
   * replaced everything (at first, after a reconnect). Return a function that unsubscribes.
   */
  watch(watcher) {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** The state the page came with: shown at once, replaced by the socket's first snapshot. */
  seed(picture) {
    if (picture) this.#replace(picture.snapshot);
  }

  /** Take a frame of the socket. False: it does not follow what is here, ask for a snapshot. */
  take(frame) {
    if (frame.snapshot) {
      this.#epoch = frame.epoch;
      this.#seq = frame.seq;
      this.#replace(frame.snapshot);
      return true;
    }
    if (this.#seq === null) return true; // a snapshot is on its way
    if (frame.epoch !== this.#epoch || frame.from !== this.#seq) {
      this.#seq = null;
      return false;
    }
    this.#seq = frame.to;
    this.#change(frame.put, frame.del);
    return true;
  }

  /** Rows that say the same stay as they are: the page has just been drawn from them. */
  #replace(snapshot) {
    const put = {};
    for (const [id, row] of Object.entries(snapshot)) {
      const known = this.#rows.get(id);
      if (!known || JSON.stringify(known.peek()) !== JSON.stringify(row)) put[id] = row;
    }
    batch(() => {
      this.#change(
        put,
        [...this.#rows.keys()].filter((id) => !Object.hasOwn(snapshot, id)),
        true,
      );
      this.loaded.value = true;
    });
  }

  #change(put, gone, whole = false) {
    this.changes += 1;
    batch(() => {
      for (const id of gone) {
        const row = this.#rows.get(id);
        this.#rows.delete(id);
        if (row) row.value = null;
      }
      for (const [id, row] of Object.entries(put)) {
        const known = this.#rows.get(id);
        if (known) known.value = row;
        else this.#rows.set(id, signal(row));
      }
      if (!this.#inOrder(put)) this.#sort();
    });
    for (const watcher of this.#watchers) watcher(put, gone, whole);
  }

  /** Return whether ids match the rows and are in order. Looks only at the changed rows, of thousands. */
  #inOrder(put) {
    const ids = this.ids.peek();
    if (ids.length !== this.#rows.size || ids.length !== this.#places.size) return false;
    const follows = (index) => {
      const [one, other] = [this.#rows.get(ids[index]), this.#rows.get(ids[index + 1])];
      return (
        one !== undefined &&
        (index + 1 === ids.length || (other !== undefined && this.#compare(one.peek(), other.peek()) <= 0))
      );
    };
    return Object.keys(put).every((id) => {
      const index = this.#places.get(id);
      return index !== undefined && follows(index) && (index === 0 || follows(index - 1));
    });
  }

  #sort() {
    const ordered = [...this.#rows.keys()].sort((a, b) =>
      this.#compare(this.#rows.get(a).peek(), this.#rows.get(b).peek()),
    );
    this.#places = new Map(ordered.map((id, index) => [id, index]));
    if (!same(ordered, this.ids.peek())) this.ids.value = ordered;
  }
}
