// Lists with one Tab stop, arrow keys (also j and k) inside; the focused row keeps the focus while rows are added,
// removed and moved, and one that is removed itself leaves it to the row in its place.

const rowsOf = (list) => [...list.querySelectorAll("[data-row]")];

const ROW = "tr, li, [role=row], [role=listitem]";
const STOPS = "a[href], button:not(:disabled), input:not(:disabled)"; // what a row has to use

let lastList = null; // where j and k go when the focus is elsewhere

/** The list's single Tab stop follows the focus. */
export function onRowFocus(event) {
  const row = event.target.closest("[data-row]");
  if (!row) return;
  lastList = event.currentTarget.id;
  for (const other of event.currentTarget.querySelectorAll("[data-row][tabindex='0']")) other.tabIndex = -1;
  row.tabIndex = 0;
}

/** After a render: ensure a Tab stop and restore the focus that was at `focused`. */
export function settleRows(list, focused) {
  if (!list.querySelector("[data-row][tabindex='0']")) {
    const first = list.querySelector("[data-row]");
    if (first) first.tabIndex = 0;
  }
  if (focused === null || list.contains(document.activeElement)) return;
  // moving an element in the document blurs it: the row that was focused gets the focus back where it is now
  const rows = rowsOf(list);
  const row = rows.find((one) => one.dataset.row === focused.key) ?? rows[Math.min(focused.at, rows.length - 1)];
  row?.focus({ preventScroll: true });
}

/** The key and the place of the row of this list that has the focus now, or null. */
export function focusedRow(list) {
  const active = document.activeElement;
  if (!list?.contains(active) || !active.matches("[data-row]")) return null;
  return { key: active.dataset.row, at: rowsOf(list).indexOf(active) };
}

function currentList() {
  const here = document.activeElement?.closest("[data-list]");
  if (here) return here;
  const remembered = lastList && document.getElementById(lastList);
  if (remembered?.querySelector("[data-row]")) return remembered;
  const lists = [...document.querySelectorAll("[data-list]:has([data-row])")];
  // causes, which open in place, are above what they are about
  return lists.find((list) => list.querySelector("a[data-row]")) ?? lists[0] ?? null;
}

function focus(row) {
  row?.focus({ preventScroll: true });
  row?.closest(ROW)?.scrollIntoView({ block: "nearest" });
}

/** The row around an element: of rows inside rows, that of the list. */
function rowAround(element, list) {
  for (let at = element; at && at !== list; at = at.parentElement)
    if (at.matches(ROW) && at.querySelector("[data-row]")) return at;
  return null;
}

/** Go to what the row has before or after the focus: its links, buttons and checkbox. */
function moveInRow(list, step) {
  const row = rowAround(document.activeElement, list);
  const stops = [...(row?.querySelectorAll(STOPS) ?? [])].filter((stop) => stop.checkVisibility());
  stops[stops.indexOf(document.activeElement) + step]?.focus({ preventScroll: true });
}

/** Move by an arrow key in a list. Return whether it was one. */
export function moveByArrow(event) {
  const list = event.target.closest?.("[data-list]");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const aside = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!list || event.shiftKey || !(step || aside)) return false;
  if (step) moveRow(step);
  else moveInRow(list, aside);
  return true;
}

/** Go to the next row, or by -1 to the one before. */
export function moveRow(step) {
  const list = currentList();
  if (!list) return;
  const rows = rowsOf(list);
  const at = rows.indexOf(rowAround(document.activeElement, list)?.querySelector("[data-row]"));
  const stop = rows.findIndex((row) => row.tabIndex === 0);
  focus(rows[at < 0 ? Math.max(0, stop) : Math.min(rows.length - 1, Math.max(0, at + step))]);
}

/** Go to the next row that has failed, from the top again after the last. False: there is none on this screen. */
export function moveToFailure() {
  const rows = [...document.querySelectorAll("[data-list] [data-row]")];
  const at = rows.indexOf(document.activeElement);
  const next = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find((row) => row.dataset.failed !== undefined);
  focus(next);
  return next !== undefined;
}

/** Go to a list of the screen, where one last was in it. */
export function focusList(id) {
  const list = document.getElementById(id);
  const stop = list?.querySelector("[data-row][tabindex='0']");
  stop?.focus({ preventScroll: true });
  (stop?.closest(ROW) ?? list)?.scrollIntoView({ block: "nearest" });
}
