// What the panel shows is in the address: #job/<id>, #group/<id> or #agent/<name>. Links open it, Back closes it.
import { computed, signal } from "@preact/signals";

const KINDS = ["job", "group", "agent"];

function parse(hash) {
  const [kind, ...rest] = hash.replace(/^#/, "").split("/");
  if (!KINDS.includes(kind) || rest.length === 0) return null;
  try {
    return { kind, id: decodeURIComponent(rest.join("/")) };
  } catch {
    return null; // somebody edited the address
  }
}

/** {kind, id} or null. */
export const selection = signal(parse(location.hash));

const address = (kind, id) => `#${kind}/${encodeURIComponent(id)}`;

export { address };

/** Whether this row's panel is open, for a class or aria attribute of one row. */
export const isSelected = (kind, id) =>
  computed(() => selection.value?.kind === kind && selection.value.id === id);

export function select(kind, id) {
  if (location.hash !== address(kind, id)) location.hash = address(kind, id);
}

export function deselect() {
  if (!selection.peek()) return;
  history.pushState(null, "", location.pathname + location.search); // no "#" left behind, no jump to the top
  selection.value = null;
}

const follow = () => (selection.value = parse(location.hash));
window.addEventListener("hashchange", follow);
window.addEventListener("popstate", follow);
