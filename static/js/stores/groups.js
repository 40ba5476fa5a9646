import { sharedStore } from "./registry.js";

const isOpen = (group) => group.waiting + group.running > 0;

/** As the engine ranks them; those that are finished last, the most recent of them first. */
function byRank(a, b) {
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1;
  return (a.position ?? Infinity) - (b.position ?? Infinity) || (a.id < b.id ? -1 : 1);
}

export const groups = sharedStore("groups", byRank);
export { isOpen };
