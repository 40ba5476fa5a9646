// Keys for the whole page, and lists that are one stop for Tab with j and k inside.
import { signal } from "@preact/signals";

import { deselect, selection } from "./selection.js";

export const shortcutsOpen = signal(false);

const rowsOf = (list) => [...list.querySelectorAll("[data-row]")];
const typing = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

let lastList = null; // where j and k go when the focus is elsewhere

/** The list's single Tab stop follows the focus. */
export function onRowFocus(event) {
  const row = event.target.closest("[data-row]");
  if (!row) return;
  lastList = event.currentTarget.id;
  for (const other of event.currentTarget.querySelectorAll("[data-row][tabindex='0']")) other.tabIndex = -1;
  row.tabIndex = 0;
}

/** After a list rendered: it has a Tab stop, and whoever had the focus before still has it. */
export function settleRows(list, focusedKey) {
  if (!list.querySelector("[data-row][tabindex='0']")) {
    const first = list.querySelector("[data-row]");
    if (first) first.tabIndex = 0;
  }
  if (focusedKey === null || list.contains(document.activeElement)) return;
  // moving an element in the document blurs it: the row that was focused gets the focus back where it is now
  rowsOf(list)
    .find((row) => row.dataset.row === focusedKey)
    ?.focus({ preventScroll: true });
}

/** The key of the row of this list that has the focus now, or null. */
export function focusedRow(list) {
  const active = document.activeElement;
  return list?.contains(active) ? (active.closest("[data-row]")?.dataset.row ?? null) : null;
}

function currentList() {
  const here = document.activeElement?.closest("[data-list]");
  if (here) return here;
  const remembered = lastList && document.getElementById(lastList);
  if (remembered?.querySelector("[data-row]")) return remembered;
  return [...document.querySelectorAll("[data-list]")].find((list) => list.querySelector("[data-row]")) ?? null;
}

function move(step) {
  const list = currentList();
  if (!list) return;
  const rows = rowsOf(list);
  const at = rows.findIndex((row) => row === document.activeElement);
  const stop = rows.findIndex((row) => row.tabIndex === 0);
  const next = at < 0 ? Math.max(0, stop) : Math.min(rows.length - 1, Math.max(0, at + step));
  rows[next]?.focus();
  rows[next]?.closest("tr, li")?.scrollIntoView({ block: "nearest" });
}

/** Put the focus back on the row whose panel was open. */
function focusRow({ kind, id }) {
  const row = [...document.querySelectorAll("[data-row]")].find((other) => other.dataset.row === `${kind}/${id}`);
  row?.focus({ preventScroll: true });
}

export function closePanel() {
  const open = selection.peek();
  if (!open) return;
  const inPanel = document.activeElement?.closest(".panel") || document.activeElement === document.body;
  deselect();
  if (inPanel) focusRow(open);
}

function onKey(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    if (shortcutsOpen.peek()) shortcutsOpen.value = false;
    else if (typing(event.target)) event.target.blur();
    else closePanel();
    return;
  }
  if (typing(event.target) || shortcutsOpen.peek()) return;
  const action = {
    j: () => move(1),
    k: () => move(-1),
    "/": () => document.getElementById("filter")?.select(),
    "?": () => (shortcutsOpen.value = true),
    q: () => focusList("queue-list"),
    a: () => focusList("agents-list"),
    l: () => focusList("jobs-list"),
  }[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

function focusList(id) {
  const list = document.getElementById(id);
  const stop = list?.querySelector("[data-row][tabindex='0']");
  stop?.focus();
  (stop ?? list)?.scrollIntoView({ block: "nearest" });
}

export function startKeyboard() {
  document.addEventListener("keydown", onKey);
}
