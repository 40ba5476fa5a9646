// @ts-check
// Hours of a series as a table of days. Pure.

const DAYS = 7;

/**
 * [{day: Unix time, cells: 24 × share or null}] of the last seven local days. An hour that was not measured is null.
 * @param {{at: number[], utilization: (number | null)[]}} columns
 * @param {Date} today
 */
export function daysOf({ at, utilization }, today = new Date()) {
  /** @type {Map<string, {day: number, cells: (number | null)[]}>} */
  const days = new Map();
  for (let ago = DAYS - 1; ago >= 0; ago -= 1) {
    const noon = new Date(today.getFullYear(), today.getMonth(), today.getDate() - ago, 12);
    days.set(noon.toDateString(), { day: noon.getTime() / 1000, cells: Array(24).fill(null) });
  }
  at.forEach((time, index) => {
    const date = new Date(time * 1000);
    const day = days.get(date.toDateString());
    if (day) day.cells[date.getHours()] = utilization[index] ?? null;
  });
  return [...days.values()];
}

/**
 * The shade of a share: 0 to 5.
 * @param {number} share
 */
export const shadeOf = (share) => Math.min(5, Math.ceil(share * 5));
