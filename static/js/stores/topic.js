// @ts-check
// The rows of one live topic as signals: a changed row re-renders itself, a changed order re-renders the list.
import { batch, signal } from "@preact/signals";

/** @typedef {Record<string, any>} Row a row of a topic, as qualgent/dashboard/topics has it */
/** @typedef {import("@preact/signals").Signal<Row | null>} RowSignal */
/** @typedef {Record<string, Row>} Rows by id */
/** @typedef {{topic: string, epoch: string, seq: number, snapshot: Rows}} Snapshot */
/** @typedef {{topic: string, epoch: string, from: number, to: number}} Step */
/** @typedef {Step & {put: Rows, patch?: Rows, del: string[]}} Change `patch`: changed fields of rows */
/** @typedef {(put: Rows, removed: string[], replaced: boolean) => void} Watcher */

/** @type {(a: unknown[], b: unknown[]) => boolean} */
const same = (a, b) => a.length === b.length && a.every((value, index) => value === b[index]);

export class TopicStore {
  /** @type {Map<string, RowSignal>} */
  #rows = new Map();
  #unknown = signal(/** @type {Row | null} */ (null)); // the signal of every unknown id; never changes
  #compare;
  /** @type {Set<Watcher>} */
  #watchers = new Set();
  /** @type {Map<string, number>} id → its index in ids */
  #indexes = new Map();
  /** @type {string | null} */
  #epoch = null;
  /** @type {number | null} null: waiting for a snapshot */
  #seq = null;
  #seed = /** @type {Rows} */ ({}); // the rows that came with the page

  /** Ids in the order of `compare`; the same array while the order does not change. */
  ids = signal(/** @type {string[]} */ ([]));

  /** Incremented with every change. */
  version = 0;

  /** How many subscriptions there are; maintained by Live. */
  subscribers = 0;

  /** Whether any state was received, be it an empty one. */
  loaded = signal(false);

  /**
   * @param {string} topic
   * @param {(a: any, b: any) => number} compare
   */
  constructor(topic, compare = () => 0) {
    this.topic = topic;
    this.#compare = compare;
  }

  /**
   * The signal of a row; a component that reads its value subscribes to that row alone.
   * @param {string} id
   * @returns {import("@preact/signals").Signal<any>}
   */
  row(id) {
    return this.#rows.get(id) ?? this.#unknown;
  }

  /** All rows in order, without subscribing to any of them. */
  peek() {
    return this.ids.peek().map((id) => this.row(id).peek());
  }

  /**
   * Call `watcher(put, removed, replaced)` after every change: changed rows by id, removed ids, and whether a snapshot
   * replaced everything (at first, after a reconnect). Return a function that unsubscribes.
   * @param {Watcher} watcher
   */
  watch(watcher) {
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
    };
  }

  /**
   * Show the state that came with the page. The socket goes on from there, or begins with a snapshot.
   * @param {Pick<Snapshot, "snapshot"> & Partial<Snapshot> | undefined} state
   */
  seed(state) {
    if (!state) return;
    if (state.epoch && state.seq) [this.#epoch, this.#seq] = [state.epoch, state.seq];
    this.#seed = state.snapshot;
    this.#replace(state.snapshot);
  }

  /** Return the rows that have changed since the page was made, by id. */
  news() {
    const rows = this.ids.peek().map((id) => [id, this.row(id).peek()]);
    return Object.fromEntries(rows.filter(([id, row]) => row !== this.#seed[id]));
  }

  /**
   * Apply a frame of the socket. Return false if frames are missing before it: then a snapshot must be requested.
   * @param {Snapshot | Change} frame
   */
  apply(frame) {
    if ("snapshot" in frame) {
      this.#epoch = frame.epoch;
      this.#seq = frame.seq;
      this.#replace(frame.snapshot);
      return true;
    }
    if (this.#seq === null) return true; // a snapshot was requested already
    const patched = Object.entries(frame.patch ?? {});
    const isComplete = patched.every(([id]) => this.#rows.has(id));
    if (frame.epoch !== this.#epoch || frame.from !== this.#seq || !isComplete) {
      this.#seq = null;
      return false;
    }
    this.#seq = frame.to;
    const rows = patched.map(([id, fields]) => [id, { ...this.row(id).peek(), ...fields }]);
    this.#change({ ...frame.put, ...Object.fromEntries(rows) }, frame.del);
    return true;
  }

  /**
   * Replace all rows. Rows with the same content keep their object, so that they are not rendered again.
   * @param {Rows} snapshot
   */
  #replace(snapshot) {
    /** @type {Rows} */
    const put = {};
    for (const [id, row] of Object.entries(snapshot)) {
      const known = this.#rows.get(id);
      if (!known || JSON.stringify(known.peek()) !== JSON.stringify(row)) put[id] = row;
    }
    const removed = [...this.#rows.keys()].filter((id) => !Object.hasOwn(snapshot, id));
    batch(() => {
      this.#change(put, removed, true);
      this.loaded.value = true;
    });
  }

  /** @type {(put: Rows, removed: string[], replaced?: boolean) => void} */
  #change(put, removed, replaced = false) {
    this.version += 1;
    batch(() => {
      for (const id of removed) {
        const row = this.#rows.get(id);
        this.#rows.delete(id);
        if (row) row.value = null;
      }
      for (const [id, row] of Object.entries(put)) {
        const known = this.#rows.get(id);
        if (known) known.value = row;
        else this.#rows.set(id, signal(/** @type {Row | null} */ (row)));
      }
      if (!this.#isOrdered(put)) this.#sort();
    });
    for (const watcher of this.#watchers) watcher(put, removed, replaced);
  }

  /**
   * Return whether ids match the rows and are in order. Looks only at the changed rows, of thousands.
   * @param {Rows} put
   */
  #isOrdered(put) {
    const ids = this.ids.peek();
    if (ids.length !== this.#rows.size || ids.length !== this.#indexes.size) return false;
    const precedesNext = (/** @type {number} */ index) => {
      const [row, next] = [this.#rows.get(ids[index]), this.#rows.get(ids[index + 1])];
      if (row === undefined) return false;
      if (index + 1 === ids.length) return true;
      return next !== undefined && this.#compare(row.peek(), next.peek()) <= 0;
    };
    return Object.keys(put).every((id) => {
      const index = this.#indexes.get(id);
      return index !== undefined && precedesNext(index) && (index === 0 || precedesNext(index - 1));
    });
  }

  #sort() {
    const ordered = [...this.#rows.keys()].sort((a, b) => this.#compare(this.row(a).peek(), this.row(b).peek()));
    this.#indexes = new Map(ordered.map((id, index) => [id, index]));
    if (!same(ordered, this.ids.peek())) this.ids.value = ordered;
  }
}
