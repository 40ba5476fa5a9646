// Priorities as a menu has them. Lower is more urgent.
const NAMES = { 0: "0, now", 1: "1, normal", 9: "9, whenever" };

export const priorityItems = (present, choose) =>
  Array.from({ length: 10 }, (_, priority) => ({
    label: NAMES[priority] ?? String(priority),
    checked: priority === present,
    run: () => choose(priority),
  }));
