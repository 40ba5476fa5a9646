// Places of the rows of a batch's matrix. Pure; lengths in pixels.

/**
 * Return the number of lines of a path where `room` letters fit in one. It breaks after a slash or an underscore, and
 * anywhere in a part that is longer than a line.
 */
export function pathLines(test, room) {
  let lines = 1;
  let used = 0;
  for (const part of test.split(/(?<=[/_])/)) {
    if (used + part.length <= room) {
      used += part.length;
      continue;
    }
    const own = Math.ceil(part.length / room);
    lines += used > 0 ? own : own - 1;
    used = part.length - (own - 1) * room;
  }
  return lines;
}

/** Return the tops of rows with these heights, and the end of the last. */
export function topsOf(heights) {
  let top = 0;
  return [0, ...heights.map((height) => (top += height))];
}

/** Return the number of the row at a distance from the top: the first or last one beyond either end. */
export function rowAt(tops, y) {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops[middle] <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
