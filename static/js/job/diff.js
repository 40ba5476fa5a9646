// @ts-check
// The difference of two short texts, word by word.

const MOST = 400; // words of a text that are compared; longer texts differ as a whole

/** @typedef {{text: string, changed: boolean}} Piece */

const wordsOf = (/** @type {string} */ text) => text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];

/**
 * Mark the words of two texts that the other one has not, in order.
 * @param {string} expected
 * @param {string} actual
 * @returns {{expected: Piece[], actual: Piece[]}}
 */
export function diffOf(expected, actual) {
  const [a, b] = [wordsOf(expected), wordsOf(actual)];
  if (a.length > MOST || b.length > MOST)
    return { expected: [{ text: expected, changed: true }], actual: [{ text: actual, changed: true }] };
  const common = lengthsOf(a, b);
  /** @type {[Piece[], Piece[]]} */
  const [left, right] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add(left, a[i++], false);
      add(right, b[j++], false);
    } else if (j >= b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) add(left, a[i++], true);
    else add(right, b[j++], true);
  }
  return { expected: left, actual: right };
}

/**
 * Return the length of the longest common sequence of a[i…] and b[j…], for all i and j.
 * @param {string[]} a
 * @param {string[]} b
 */
function lengthsOf(a, b) {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i][j] = a[i] === b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
  return lengths;
}

/**
 * Append a word to the last piece, or begin another one.
 * @param {Piece[]} pieces
 * @param {string} text
 * @param {boolean} changed
 */
function add(pieces, text, changed) {
  const last = pieces.at(-1);
  if (last?.changed === changed) last.text += text;
  else pieces.push({ text, changed });
}
