// @ts-check
// Hours of a series as a table of days. Pure.

/**
 * [{day: Unix time, cells: 24 × share or null}] by local day, oldest first. An hour that was not measured is null.
 * @param {{at: number[], utilization: (number | null)[]}} columns
 */
export function daysOf({ at, utilization }) {
  /** @type {Map<string, {day: number, cells: (number | null)[]}>} */
  const days = new Map();
  at.forEach((time, index) => {
    const date = new Date(time * 1000);
    const key = date.toDateString();
    if (!days.has(key)) days.set(key, { day: time, cells: Array(24).fill(null) });
    /** @type {any} */ (days.get(key)).cells[date.getHours()] = utilization[index] ?? null;
  });
  return [...days.values()];
}

/**
 * The shade of a share: 0 to 5.
 * @param {number} share
 */
export const shadeOf = (share) => Math.min(5, Math.ceil(share * 5));
