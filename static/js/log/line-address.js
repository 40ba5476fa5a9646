// @ts-check
// Lines in the address: #L12 or #L12-L20. The router leaves fragments alone.

/** @typedef {{from: number, until: number}} Lines from 1, inclusive */

/**
 * Return the lines that a fragment names, or null.
 * @param {string} hash
 * @returns {Lines | null}
 */
export function linesOf(hash) {
  const found = /^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(hash);
  if (!found) return null;
  const [from, until] = [Number(found[1]), Number(found[2] ?? found[1])];
  return from > 0 && until > 0 ? { from: Math.min(from, until), until: Math.max(from, until) } : null;
}

/** @param {Lines} lines */
export const fragmentOf = ({ from, until }) => (from === until ? `#L${from}` : `#L${from}-L${until}`);

/**
 * Replace the address's fragment.
 * @param {Lines | null} lines
 */
export function writeLines(lines) {
  history.replaceState(history.state, "", location.pathname + location.search + (lines ? fragmentOf(lines) : ""));
}
