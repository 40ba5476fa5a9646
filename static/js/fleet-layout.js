// The layout of groups and their members in pixels, for virtualization. Pure.

export const GAP = 8; // between tiles

/** The number of columns of tiles at least `least` pixels wide, and their width. */
export function columnsIn(width, least, gap = GAP) {
  const columns = Math.max(1, Math.floor((width + gap) / (least + gap)));
  return { columns, each: (width - gap * (columns - 1)) / columns };
}

/** Groups of `counts` members one under the other: [{top, height, rows}], each with a head and its rows. */
export function stacked(counts, { columns, row, head, after, above = 0 }) {
  let top = above;
  return counts.map((count) => {
    const rows = Math.ceil(count / columns);
    const height = head + rows * row + after;
    const group = { top, height, rows };
    top += height;
    return group;
  });
}

/** The members [first, last) of a group whose rows touch the stretch from `from` to `to`. */
export function membersIn({ top }, count, { columns, row, head }, { from, to }) {
  const first = Math.max(0, Math.floor((from - top - head) / row)) * columns;
  const last = Math.min(count, Math.max(0, Math.ceil((to - top - head) / row)) * columns);
  return [Math.min(first, last), last];
}
