// Stretches of time that are known: sorted, apart from each other. Pure.

/** With one more. */
export function joined(intervals, [from, to]) {
  const apart = intervals.filter(([a, b]) => b < from || a > to);
  const touched = intervals.filter(([a, b]) => b >= from && a <= to);
  const one = [Math.min(from, ...touched.map(([a]) => a)), Math.max(to, ...touched.map(([, b]) => b))];
  return [...apart, one].sort(([a], [b]) => a - b);
}

/** What of [from, to] is in none of them. */
export function missing(intervals, from, to) {
  const found = [];
  let at = from;
  for (const [a, b] of intervals) {
    if (b <= at) continue;
    if (a >= to) break;
    if (a > at) found.push([at, a]);
    at = b;
  }
  if (at < to) found.push([at, to]);
  return found;
}
