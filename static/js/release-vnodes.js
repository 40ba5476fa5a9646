// Unlinks replaced virtual nodes from their parents. Preact leaves these links, and a list that is drawn rarely while
// its rows are drawn often then retains every state of every row: a megabyte a second with thousands of agents.
import { options } from "preact";

// Preact's private names, as used by its hooks and signals: __c component, __k children, __ parent
const drawn = new WeakMap(); // component → its children of the last render
const before = options.diffed;

function unlink(children, parent) {
  for (const child of children) {
    if (!child || child.__ === parent) continue; // still in use
    const { type, __k: below } = child;
    child.__ = null;
    if (typeof type === "string" && below) unlinkDescendants(below, child);
  }
}

/** Unlink the descendants of an element, except those that have moved to another parent. */
function unlinkDescendants(children, element) {
  for (const child of children) {
    if (child?.__ !== element) continue;
    child.__ = null;
    if (typeof child.type === "string" && child.__k) unlinkDescendants(child.__k, child);
  }
}

options.diffed = (vnode) => {
  before?.(vnode);
  const component = vnode.__c;
  if (!component) return;
  const last = drawn.get(component);
  if (last && last !== vnode.__k) unlink(last, vnode);
  if (vnode.__k) drawn.set(component, vnode.__k);
};
