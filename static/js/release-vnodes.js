// Lets go of what was drawn before. Preact leaves each replaced element its link to its parent; a list that is seldom
// drawn while its rows often are then keeps every state of every row: a megabyte a second with thousands of agents.
import { options } from "preact";

// names of Preact's own, as its hooks and signals use them: __c component, __k children, __ parent
const drawn = new WeakMap(); // component → its children as they were drawn last
const before = options.diffed;

function forget(children, parent) {
  for (const child of children) {
    if (!child || child.__ === parent) continue; // it is there again
    const { type, __k: below } = child;
    child.__ = null;
    if (typeof type === "string" && below) forgetBelow(below, child);
  }
}

/** What stands in an element goes with it; what has moved to its successor has another parent by now. */
function forgetBelow(children, element) {
  for (const child of children) {
    if (child?.__ !== element) continue;
    child.__ = null;
    if (typeof child.type === "string" && child.__k) forgetBelow(child.__k, child);
  }
}

options.diffed = (vnode) => {
  before?.(vnode);
  const component = vnode.__c;
  if (!component) return;
  const last = drawn.get(component);
  if (last && last !== vnode.__k) forget(last, vnode);
  if (vnode.__k) drawn.set(component, vnode.__k);
};
