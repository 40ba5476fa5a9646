// @ts-check
// The live socket: subscribes to topics, detects gaps, reconnects forever. Its messages: qualgent/live/wire.py.
import { computed, effect, signal, untracked } from "@preact/signals";

import { now, serverNow, setServerTime } from "./clock.js";
import { canInflate, decodeFrame } from "./frames.js";

/** @typedef {import("./stores/topic.js").TopicStore} TopicStore */
/** @typedef {"connecting" | "open" | "paused" | "closed" | "unauthorized"} Phase */
/** @typedef {{socket: WebSocket, topics: string[], messages: (string | ArrayBuffer)[]}} EarlySocket */
/** @typedef {"connecting" | "live" | "paused" | "reconnecting" | "stale" | "stopped"} LiveState */

const MIN_RETRY_MS = 1000;
const QUICK_RETRIES = 10; // without a longer delay: a server that restarts is back by then
const MAX_RETRY_MS = 30_000;
const SILENCE_MS = 15_000; // the server sends a beat every 5 s; a connection silent for longer is replaced
const UNAUTHORIZED = 4401; // close code, as HTTP's status
const STALE_SECONDS = 30; // older data is marked as stale

const compactUrl = (/** @type {string} */ url) => `${url}${url.includes("?") ? "&" : "?"}frames=compact`;

/**
 * Return the connection that live-early.js has begun, once, unless it has ended.
 * @returns {EarlySocket | null}
 */
function takeEarlySocket() {
  const early = /** @type {{earlySocket?: EarlySocket}} */ (window).earlySocket;
  if (!early) return null;
  delete (/** @type {{earlySocket?: EarlySocket}} */ (window).earlySocket);
  early.socket.onopen = early.socket.onmessage = null;
  return early.socket.readyState <= WebSocket.OPEN ? early : null;
}

export class Live {
  #url;
  #onUnauthorized;
  /** @type {WebSocket | null} */
  #socket = null;
  /** @type {Map<string, TopicStore>} by topic */
  #stores = new Map();
  #frames = 0; // received on this connection
  #failures = 0; // consecutive failed connections
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #retryTimer;
  /** @type {Set<string>} requested topics with frames that no store has taken */
  #untaken = new Set();
  #topicsQueued = false;
  /** @type {string | null} the topics requested on this connection */
  #requestedTopics = null;
  #lastFrameMs = 0; // on this machine's monotonic clock
  #compact = canInflate();
  #decoding = Promise.resolve(); // of the latest frame: they are applied in their order, and inflating is asynchronous

  #phase = signal(/** @type {Phase} */ ("connecting"));

  /** When the page's data was last known to be current: Unix time on the server's clock. */
  updatedAt = signal(serverNow());

  /** The server's latest error about a message of this page. */
  serverError = signal(/** @type {string | null} */ (null));

  /** Seconds since the last frame. */
  age = computed(() => Math.max(0, now.value - this.updatedAt.value));

  state = computed(() => {
    /** @type {LiveState} */
    let state = "connecting";
    if (this.#phase.value === "open") state = "live";
    else if (this.#phase.value === "paused") state = "paused";
    else if (this.#phase.value === "unauthorized") state = "stopped";
    else if (this.#phase.value === "closed") state = this.age.value > STALE_SECONDS ? "stale" : "reconnecting";
    return state;
  });

  /**
   * @param {string} url
   * @param {{onUnauthorized?: () => Promise<boolean>}} [options] called when the server does not accept this person's
   * session, or not with the rights that it had; resolves to whether to connect again
   */
  constructor(url, { onUnauthorized = async () => false } = {}) {
    this.#url = url;
    this.#onUnauthorized = onUnauthorized;
  }

  /** Connect. Resolves once the frames that came while the page was loading are applied. */
  start() {
    document.addEventListener("visibilitychange", () => this.#onVisibilityChange());
    window.addEventListener("online", () => this.#retryNow());
    window.addEventListener("pagehide", () => this.#socket?.close());
    window.addEventListener("pageshow", (event) => event.persisted && this.#retryNow());
    setInterval(() => this.#replaceIfSilent(), 1000);
    this.#connect();
    return this.#decoding;
  }

  /**
   * Keep a store up to date until the returned function is called. A store may have several subscribers.
   * @param {TopicStore} store
   */
  subscribe(store) {
    store.subscribers += 1;
    this.#stores.set(store.topic, store);
    if (this.#untaken.delete(store.topic)) this.#send({ resync: [store.topic] });
    this.#queueTopics();
    let released = false;
    return () => {
      if (released) return;
      released = true;
      store.subscribers -= 1;
      if (store.subscribers > 0) return;
      this.#stores.delete(store.topic);
      this.#queueTopics();
    };
  }

  /**
   * Call `callback` whenever the connection is live again after an interruption: topics are current by then, API
   * responses may not be. Return a function that unsubscribes.
   * @param {() => void} callback
   */
  onReconnect(callback) {
    let interrupted = false;
    return effect(() => {
      const state = this.state.value;
      if (state === "live" && interrupted) untracked(callback);
      if (state !== "connecting") interrupted = state !== "live";
    });
  }

  #connect() {
    const early = takeEarlySocket();
    const socket = early?.socket ?? new WebSocket(this.#compact ? compactUrl(this.#url) : this.#url);
    socket.binaryType = "arraybuffer";
    this.#socket = socket;
    this.#frames = 0;
    this.#untaken.clear();
    this.#decoding = Promise.resolve();
    this.#lastFrameMs = performance.now(); // a connection attempt that hangs is replaced like a silent connection
    for (const data of early?.messages ?? []) this.#onMessage(socket, data);
    socket.addEventListener("message", (event) => this.#onMessage(socket, event.data));
    socket.addEventListener("close", (event) => this.#onClose(socket, event.code));
    if (early && socket.readyState === WebSocket.OPEN) {
      this.#requestedTopics = early.topics.join("\n");
      this.#queueTopics(); // this page's, where they differ
      if (document.hidden) this.#send({ pause: true });
    } else socket.addEventListener("open", () => this.#onOpen());
  }

  #onOpen() {
    const topics = [...this.#stores.keys()];
    this.#requestedTopics = topics.join("\n");
    this.#send({ topics, ...(document.hidden ? { pause: true } : {}) });
  }

  /**
   * @param {WebSocket} socket
   * @param {number} [code]
   */
  #onClose(socket, code) {
    if (socket !== this.#socket) return;
    this.#socket = null;
    this.#requestedTopics = null;
    if (code === UNAUTHORIZED) {
      this.#phase.value = "unauthorized"; // and tried again only when the person comes back to this tab
      this.#onUnauthorized().then((isLoggedIn) => isLoggedIn && this.#retryNow());
      return;
    }
    this.#phase.value = "closed";
    const delay = Math.min(MAX_RETRY_MS, MIN_RETRY_MS * 2 ** Math.max(0, ++this.#failures - QUICK_RETRIES));
    // a random half of the delay, so that the viewers of a restarted server do not reconnect all at once
    this.#retryTimer = setTimeout(() => this.#connect(), delay * (0.5 + Math.random() / 2));
  }

  #retryNow() {
    if (this.#socket) return;
    clearTimeout(this.#retryTimer);
    this.#failures = 0;
    this.#connect();
  }

  /** @param {object} message */
  #send(message) {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  /** Send the topics once per task, however many stores were subscribed or released in it. */
  #queueTopics() {
    if (this.#topicsQueued) return;
    this.#topicsQueued = true;
    queueMicrotask(() => {
      this.#topicsQueued = false;
      const topics = [...this.#stores.keys()];
      if (this.#requestedTopics === null || this.#requestedTopics === topics.join("\n")) return; // sent on connect
      this.#requestedTopics = topics.join("\n");
      this.#untaken.clear();
      this.#send({ topics });
    });
  }

  /**
   * @param {WebSocket} socket
   * @param {string | ArrayBuffer} data
   */
  #onMessage(socket, data) {
    const decoded = Promise.allSettled([decodeFrame(data), this.#decoding]);
    this.#decoding = decoded
      .then(([frame]) => {
        if (frame.status === "fulfilled") this.#onFrame(socket, frame.value);
        else this.#onDamagedFrame(socket);
      })
      .catch(reportError);
  }

  /**
   * Something between here and the server changes messages: connect again, and do without compression.
   * @param {WebSocket} socket
   */
  #onDamagedFrame(socket) {
    if (socket !== this.#socket) return;
    this.#compact = false;
    this.#onClose(socket);
    socket.close();
  }

  /**
   * @param {WebSocket} socket
   * @param {any} frame
   */
  #onFrame(socket, frame) {
    if (socket !== this.#socket) return;
    this.#lastFrameMs = performance.now();
    if (frame.error !== undefined) {
      this.serverError.value = frame.error;
      return;
    }
    if (frame.beat !== undefined) setServerTime(frame.beat);
    const store = this.#stores.get(frame.topic);
    if (store && !store.apply(frame)) this.#send({ resync: [frame.topic] });
    if (!store && frame.topic) this.#untaken.add(frame.topic);
    this.#frames += 1;
    this.#send({ ack: this.#frames });
    this.#failures = 0;
    this.serverError.value = null;
    this.updatedAt.value = serverNow();
    this.#phase.value = document.hidden ? "paused" : "open";
  }

  #onVisibilityChange() {
    this.#lastFrameMs = performance.now();
    if (!this.#socket) {
      if (!document.hidden) this.#retryNow();
      return;
    }
    this.#send({ pause: document.hidden });
    if (this.#phase.peek() !== "connecting") this.#phase.value = document.hidden ? "paused" : "open";
  }

  #replaceIfSilent() {
    if (this.#socket && !document.hidden && performance.now() - this.#lastFrameMs > SILENCE_MS) {
      const socket = this.#socket;
      this.#onClose(socket); // without waiting for the close handshake of a peer that does not answer
      socket.close();
    }
  }
}
