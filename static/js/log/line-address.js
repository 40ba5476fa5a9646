// Lines in the address: #L12 or #L12-L20. The router leaves fragments alone.

/** {from, until} of an address's fragment, from 1; null: it names no line. */
export function linesOf(hash) {
  const found = /^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(hash);
  if (!found) return null;
  const [from, until] = [Number(found[1]), Number(found[2] ?? found[1])];
  return from > 0 && until > 0 ? { from: Math.min(from, until), until: Math.max(from, until) } : null;
}

export const fragmentOf = ({ from, until }) => (from === until ? `#L${from}` : `#L${from}-L${until}`);

/** Put lines into the address, in place. */
export function writeLines(lines) {
  history.replaceState(history.state, "", location.pathname + location.search + (lines ? fragmentOf(lines) : ""));
}
