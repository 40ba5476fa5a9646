// Keys for the whole page and for the screen that is shown. Lists have their own: see rows.js.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { moveByArrow } from "./rows.js";

const PREFIX_MS = 1500; // how long `g` waits for its letter

/** Every group of keys that works now: [{title, keys: [{key, what, run}]}]. The sheet shows them. */
export const groups = signal([]);

/** `g` was pressed and its letter is awaited. */
export const pendingSequence = signal(false);

/** Letters alone do something; people who dictate or use switches may turn that off. */
export const singleKeys = signal(read());

let timer = 0;

function read() {
  try {
    return localStorage.getItem("qualgent-keys") !== "off";
  } catch {
    return true; // storage is off
  }
}

export function setSingleKeys(on) {
  singleKeys.value = on;
  try {
    localStorage.setItem("qualgent-keys", on ? "on" : "off");
  } catch {
    // storage is off: the choice lasts as long as the page
  }
}

/** Make these keys work; returns what ends that. A key is one character, or `g` and a letter: "g j". */
export function addKeys(title, keys) {
  const group = { title, keys };
  groups.value = [...groups.peek(), group];
  return () => (groups.value = groups.peek().filter((other) => other !== group));
}

/** Keys of a screen, while it is shown. `keys` must not change what it is from one render to the next. */
export function useKeys(title, keys) {
  useEffect(() => addKeys(title, keys), [title]);
}

const typing = (element) =>
  element.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]") != null;

function found(name) {
  // the latest first: a screen's own keys come before the page's
  for (const group of [...groups.peek()].reverse()) {
    const key = group.keys.find((one) => one.key === name && one.run);
    if (key) return key;
  }
  return null;
}

function endSequence() {
  clearTimeout(timer);
  pendingSequence.value = false;
}

function onKey(event) {
  if (event.defaultPrevented || event.isComposing) return;
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
    run(event, found("Mod+k"));
    return;
  }
  if (modified || document.querySelector("dialog[open]")) return; // a dialog has its own keys
  if (event.key === "Escape") {
    if (pendingSequence.peek()) endSequence();
    else if (typing(event.target)) event.target.blur();
    else run(event, found("Escape"));
    return;
  }
  if (!typing(event.target) && moveByArrow(event)) {
    event.preventDefault();
    return;
  }
  if (typing(event.target) || !singleKeys.peek() || event.key.length > 1) return;
  if (pendingSequence.peek()) {
    endSequence();
    run(event, found(`g ${event.key}`));
  } else if (event.key === "g") {
    event.preventDefault();
    pendingSequence.value = true;
    timer = setTimeout(endSequence, PREFIX_MS);
  } else run(event, found(event.key));
}

function run(event, key) {
  if (!key) return;
  event.preventDefault();
  key.run();
}

export function startKeyboard() {
  document.addEventListener("keydown", onKey);
}
