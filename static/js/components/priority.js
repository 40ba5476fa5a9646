// Priorities as a menu has them. Lower is more urgent.
import { previewPriority, setPriority } from "../actions.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { Icon } from "./icon.js";
import { Menu } from "./menu.js";

const NAMES = { 0: "0, now", 1: "1, normal", 9: "9, whenever" };

export const priorityItems = (present, choose) =>
  Array.from({ length: 10 }, (_, priority) => ({
    label: NAMES[priority] ?? String(priority),
    priority,
    checked: priority === present,
    run: () => choose(priority),
  }));

/**
 * The menu of what waits with one priority, `present`: it says what an item overtakes, and applies it at once.
 * `of`: {within?, filter?} of the jobs.
 */
export function PriorityMenu({ of, present, children }) {
  if (!may("priority", "job")) return null;
  const known = new Map(); // asked once while it is open
  const about = ({ priority }) => {
    if (priority === present) return Promise.resolve("");
    if (!known.has(priority)) known.set(priority, previewPriority(of, priority));
    return known.get(priority);
  };
  return html`
    <${Menu}
      label="Priority"
      items=${priorityItems(present, (priority) => priority !== present && setPriority(of, priority, present))}
      about=${about}
    >
      ${children}
      <${Icon} name="down" />
    <//>
  `;
}
