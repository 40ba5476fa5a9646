// Goes from screen to screen without loading the page: the address, the code, the topics, the title, Back and Forward.
import { effect, signal } from "@preact/signals";

import { live } from "./connection.js";
import { dropData, problem, scopes, screens } from "./page-state.js";
import { Routes, topicsOf } from "./routes.js";
import { scope, scopeLabel } from "./scope.js";
import { storeOf } from "./stores/registry.js";
import { dismiss, toast } from "./toasts.js";
import { loadLibrary } from "./uplot-library.js";

const ANSWER_MS = 3000; // a server that takes longer to answer is away
const PRELOAD_MS = 2000; // after the page is live
const SLOW_MS = 150; // code that takes longer than this to come is waited for visibly

const routes = new Routes(screens);
const left = new Map(); // key of a history entry → {y, row}: where one was on it when one left
const modules = new Map(); // screen's name → promise of its module

let turn = 0; // of going somewhere: a later one overtakes
let entry = history.state?.key ?? newKey();
let releases = [];

/** What is shown: {screen, params, query, href, module, problem, arrival}; null until the first code has come. */
export const view = signal(null);

/** Whether the next screen's code is being waited for. */
export const waiting = signal(false);

/** The address of a screen by name; null if there is none. */
export const to = (name, params, query) => routes.to(name, params, query);

/** A screen of the list by name; null if there is none. */
export const screenNamed = (name) => routes.named(name);

/** The screen that a path is one of, whether or not what it names exists; null if there is none. */
export const screenAt = (path) => routes.match(path)?.screen ?? null;

function newKey() {
  return Math.random().toString(36).slice(2);
}

/** {screen, params, query, href} of an address of ours, or null. */
function find(href) {
  const url = new URL(href, location.href);
  if (url.origin !== location.origin || url.searchParams.has("scope")) return null;
  const found = routes.match(url.pathname);
  return found && { ...found, query: url.searchParams, href: url.pathname + url.search };
}

const load = (name) => {
  if (!modules.has(name)) {
    const coming = import(`./screens/${name}.js`);
    modules.set(name, coming);
    coming.catch(() => modules.delete(name)); // the next attempt repeats it
  }
  return modules.get(name);
};

/** Load the code of a linked screen in advance. */
export function prefetch(href) {
  const next = find(href);
  if (next) load(next.screen.name).catch(() => {}); // navigation reports the error
}

async function show(next, arrival) {
  const mine = ++turn;
  if (arrival.kind !== "first") dropData();
  const slow = setTimeout(() => (waiting.value = true), SLOW_MS);
  try {
    const module = await load(next.screen.name);
    if (mine !== turn) return;
    // subscribe before releasing, so that shared topics stay subscribed
    const old = releases;
    releases = topicsOf(next).map((topic) => live.subscribe(storeOf(topic)));
    for (const release of old) release();
    view.value = { ...next, module, problem: null, arrival };
  } catch (error) {
    if (mine !== turn) return;
    if (arrival.kind === "first")
      view.value = { ...next, module: null, problem: { status: 0, text: String(error) }, arrival };
    else if (await isServerThere())
      location.assign(next.href); // it may be a newer one, whose pages want other code
    else if (mine === turn) openLater(next);
  } finally {
    clearTimeout(slow);
    if (mine === turn) waiting.value = false;
  }
}

/** Whether the server answers at all. */
const isServerThere = () =>
  fetch("/healthz", { cache: "no-store", signal: AbortSignal.timeout(ANSWER_MS) }).then(
    () => true,
    () => false,
  );

/** Keep what is shown, and open the screen when the server is back, unless another one was opened meanwhile. */
function openLater(next) {
  const mine = turn;
  const now = view.peek();
  history.replaceState({ key: entry }, "", now.href);
  const shown = toast({ kind: "bad", text: `${next.screen.title} opens when the server is back.` });
  const stop = live.onReconnect(() => {
    stop();
    dismiss(shown);
    if (mine === turn) navigate(next.href);
  });
}

/** Once the page is live, load what others may need, one after the other, while there is nothing else to do. */
export function preloadScreens() {
  if (navigator.connection?.saveData) return;
  const loads = [
    loadLibrary,
    ...screens.map(
      ({ name }) =>
        () =>
          load(name),
    ),
  ];
  const more = () => {
    const next = live.state.peek() === "live" && loads.shift();
    if (next) next().then(soon, () => {}); // without a connection: not now
  };
  const soon = () => whenIdle(more);
  const stop = effect(() => {
    if (live.state.value !== "live") return;
    setTimeout(soon, PRELOAD_MS);
    queueMicrotask(() => stop()); // not within itself
  });
}

const whenIdle = window.requestIdleCallback ?? ((work) => setTimeout(work, SLOW_MS));

function remember() {
  const row = document.activeElement?.closest("[data-row]")?.dataset.row ?? null;
  left.set(entry, { y: window.scrollY, row });
}

/** Go to an address of the dashboard, or anywhere else. `replace`: Back shall not lead here. */
export function navigate(href, { replace = false } = {}) {
  const next = find(href);
  if (!next) {
    location.assign(href);
    return;
  }
  remember();
  if (replace || next.href === location.pathname + location.search) {
    history.replaceState({ key: entry }, "", next.href);
  } else {
    entry = newKey();
    history.pushState({ key: entry }, "", next.href);
  }
  show(next, { kind: "push" });
}

/** Change the query of this screen's address in place: {name: value}; "" or null takes one away. */
export function setQuery(changes, { push = false } = {}) {
  const now = view.peek();
  const query = new URLSearchParams(now.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === "" || value == null) query.delete(name);
    else query.set(name, value);
  }
  const search = query.size > 0 ? `?${query}` : "";
  const href = location.pathname + search;
  if (href === now.href) return;
  if (push) {
    remember();
    entry = newKey();
    history.pushState({ key: entry }, "", href);
  } else {
    history.replaceState({ ...history.state, key: entry }, "", href);
  }
  view.value = { ...now, query, href, arrival: { kind: "query" } };
}

function onPop() {
  const now = view.peek();
  if (location.pathname + location.search === now?.href) return; // only the fragment changed
  remember();
  entry = history.state?.key ?? newKey();
  const next = find(location.href);
  if (next) show(next, { kind: "pop", ...left.get(entry) });
  else location.reload();
}

function onClick(event) {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target.closest("a[href]");
  if (!link || link.target || link.hasAttribute("download") || !find(link.href)) return;
  if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
  event.preventDefault();
  navigate(link.href);
}

function onHover(event) {
  const link = event.target.closest?.("a[href]");
  if (link) prefetch(link.href);
}

/** The address without the scope that it was opened in, which the page has now. */
function dropScope() {
  const url = new URL(location.href);
  if (!url.searchParams.has("scope")) return;
  url.searchParams.delete("scope");
  history.replaceState(history.state, "", url);
}

/** Show what the address names. Resolves once that is known. */
export function startRouter() {
  history.scrollRestoration = "manual";
  dropScope();
  const href = location.href;
  const next = find(href);
  history.replaceState({ ...history.state, key: entry }, "", href);
  let first = Promise.resolve();
  if (problem && href === location.href) {
    view.value = {
      screen: null,
      params: {},
      query: new URLSearchParams(),
      href: "",
      module: null,
      problem,
      arrival: { kind: "first" },
    };
  } else if (next) {
    first = show(next, { kind: "first", ...history.state });
  }
  window.addEventListener("popstate", onPop);
  window.addEventListener("pagehide", () => {
    remember();
    history.replaceState({ ...history.state, key: entry, ...left.get(entry) }, ""); // a reload restores the position
  });
  document.addEventListener("click", onClick);
  document.addEventListener("pointerover", onHover);
  document.addEventListener("focusin", onHover);
  effect(() => {
    const now = view.value;
    if (!now) return;
    const title = now.problem ? "Not found" : (now.module?.title?.(now) ?? now.screen.title);
    document.title = [title, ...(scopes.length > 0 ? [scopeLabel(scope)] : []), "QualGent"].join(" · ");
  });
  return first;
}
