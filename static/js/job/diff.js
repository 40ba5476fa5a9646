// @ts-check
// The difference of two texts, word by word.

const MOST = 400; // words that are compared, besides equal ones at both ends; longer texts differ as a whole

/** @typedef {{text: string, changed: boolean}} Piece */
/** @typedef {{from: "a" | "b" | "both", text: string}} Edit */

const wordsOf = (/** @type {string} */ text) => text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];

/**
 * Mark the words of two texts that the other one has not, in order.
 * @param {string} expected
 * @param {string} actual
 * @returns {{expected: Piece[], actual: Piece[]}}
 */
export function diffOf(expected, actual) {
  /** @type {[Piece[], Piece[]]} */
  const [left, right] = [[], []];
  for (const { from, text } of edits(wordsOf(expected), wordsOf(actual), MOST)) {
    if (from !== "b") add(left, text, from === "a");
    if (from !== "a") add(right, text, from === "b");
  }
  return { expected: left, actual: right };
}

/**
 * Return the items of two lists in one order: those of both, of a and of b. More than `most` differ as a whole.
 * @param {string[]} a
 * @param {string[]} b
 * @param {number} most
 * @returns {Edit[]}
 */
export function edits(a, b, most) {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const both = (/** @type {string} */ text) => /** @type {Edit} */ ({ from: "both", text });
  return [
    ...a.slice(0, head).map(both),
    ...(left.length > most || right.length > most ? apart(left, right) : aligned(left, right)),
    ...a.slice(a.length - tail).map(both),
  ];
}

/**
 * @param {string[]} a
 * @param {string[]} b
 * @returns {Edit[]}
 */
const apart = (a, b) => [
  ...a.map((text) => /** @type {Edit} */ ({ from: "a", text })),
  ...b.map((text) => /** @type {Edit} */ ({ from: "b", text })),
];

/**
 * @param {string[]} a
 * @param {string[]} b
 * @returns {Edit[]}
 */
function aligned(a, b) {
  const common = lengthsOf(a, b);
  /** @type {Edit[]} */
  const found = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push({ from: "both", text: a[i] });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1]))
      found.push({ from: "a", text: a[i++] });
    else found.push({ from: "b", text: b[j++] });
  }
  return found;
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
