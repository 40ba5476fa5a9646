// The live socket: subscribes to topics, detects gaps, reconnects forever. Its messages: jobs/live/wire.py.
import { computed, effect, signal, untracked } from "@preact/signals";

import { now, serverNow, setServerTime } from "./clock.js";

const RETRY_LEAST_MS = 500;
const RETRY_MOST_MS = 30_000;
const SILENCE_MS = 15_000; // the server says something every 5 s; after this long the connection is taken for dead
const STALE_SECONDS = 30; // data older than this is called stale

export class Live {
  #url;
  #socket = null;
  #stores = new Map(); // topic → store
  #frames = 0; // taken in on this connection
  #failures = 0;
  #retryTimer = 0;
  #saysTopics = false;
  #said = null; // the topics asked for on this connection
  #lastFrameMs = 0; // on this machine's monotonic clock

  #phase = signal("connecting"); // connecting | open | paused | closed

  /** When the data on the page was last known to be true: seconds since 1970, server's clock. */
  heardAt = signal(serverNow());

  /** The server's last complaint about what this page said; null: none. */
  complaint = signal(null);

  /** Seconds since anything was heard. */
  age = computed(() => Math.max(0, now.value - this.heardAt.value));

  /** connecting | live | paused | reconnecting | stale */
  state = computed(() => {
    if (this.#phase.value === "open") return "live";
    if (this.#phase.value === "closed") return this.age.value > STALE_SECONDS ? "stale" : "reconnecting";
    return this.#phase.value;
  });

  constructor(url) {
    this.#url = url;
  }

  start() {
    document.addEventListener("visibilitychange", () => this.#visibility());
    window.addEventListener("online", () => this.#retryNow());
    window.addEventListener("pagehide", () => this.#socket?.close());
    window.addEventListener("pageshow", (event) => event.persisted && this.#retryNow());
    setInterval(() => this.#watch(), 1000);
    this.#connect();
  }

  /** Keep the store up to date until what this returns is called. Several may follow the same one. */
  follow(store) {
    store.followed += 1;
    this.#stores.set(store.topic, store);
    this.#sayTopics();
    let released = false;
    return () => {
      if (released) return;
      released = true;
      store.followed -= 1;
      if (store.followed > 0) return;
      this.#stores.delete(store.topic);
      this.#sayTopics();
    };
  }

  /**
   * Call `back` whenever the connection is live again after an interruption: topics are current by then, API responses
   * may not be. Return a function that unsubscribes.
   */
  onReturn(back) {
    let away = false;
    return effect(() => {
      const state = this.state.value;
      if (state === "live" && away) untracked(back);
      if (state !== "connecting") away = state !== "live";
    });
  }

  #connect() {
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    this.#frames = 0;
    this.#lastFrameMs = performance.now(); // a connection attempt that hangs is given up like a silent one
    socket.addEventListener("open", () => {
      const topics = [...this.#stores.keys()];
      this.#said = topics.join("\n");
      this.#say({ topics, ...(document.hidden ? { pause: true } : {}) });
    });
    socket.addEventListener("message", (event) => this.#take(socket, event.data));
    socket.addEventListener("close", () => this.#closed(socket));
  }

  #closed(socket) {
    if (socket !== this.#socket) return;
    this.#socket = null;
    this.#said = null;
    this.#phase.value = "closed";
    const most = Math.min(RETRY_MOST_MS, RETRY_LEAST_MS * 2 ** this.#failures);
    this.#failures = Math.min(this.#failures + 1, 10);
    // at least half of the wait, so that a restarted server is met by its viewers spread out, not in one wave
    this.#retryTimer = setTimeout(() => this.#connect(), most * (0.5 + Math.random() / 2));
  }

  #retryNow() {
    if (this.#socket) return;
    clearTimeout(this.#retryTimer);
    this.#failures = 0;
    this.#connect();
  }

  #say(frame) {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame));
  }

  #sayTopics() {
    if (this.#saysTopics) return;
    this.#saysTopics = true;
    queueMicrotask(() => {
      this.#saysTopics = false;
      const topics = [...this.#stores.keys()];
      if (this.#said === null || this.#said === topics.join("\n")) return; // not connected: said when it is
      this.#said = topics.join("\n");
      this.#say({ topics });
    });
  }

  #take(socket, text) {
    if (socket !== this.#socket) return;
    const frame = JSON.parse(text);
    this.#lastFrameMs = performance.now();
    if (frame.error !== undefined) {
      this.complaint.value = frame.error;
      return;
    }
    if (frame.beat !== undefined) setServerTime(frame.beat);
    const store = this.#stores.get(frame.topic);
    if (store && !store.take(frame)) this.#say({ resync: [frame.topic] });
    this.#frames += 1;
    this.#say({ ack: this.#frames });
    this.#failures = 0;
    this.complaint.value = null;
    this.heardAt.value = serverNow();
    this.#phase.value = document.hidden ? "paused" : "open";
  }

  #visibility() {
    this.#lastFrameMs = performance.now();
    if (!this.#socket) {
      if (!document.hidden) this.#retryNow();
      return;
    }
    this.#say({ pause: document.hidden });
    if (this.#phase.peek() !== "connecting") this.#phase.value = document.hidden ? "paused" : "open";
  }

  #watch() {
    if (this.#socket && !document.hidden && performance.now() - this.#lastFrameMs > SILENCE_MS) {
      const socket = this.#socket;
      this.#closed(socket); // do not wait for a close handshake with a peer that does not answer
      socket.close();
    }
  }
}
