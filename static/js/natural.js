// @ts-check
// Natural sort order: agent-2 before agent-10. Sort keys are cached: thousands of names are sorted while a page loads,
// and a collator takes four times as long.
const LONGEST_NUMBER = 12; // digits
const MAX_KEYS = 20_000;

/** @type {Map<string, string>} */
const keys = new Map();

/** @param {string} text */
function keyOf(text) {
  let key = keys.get(text);
  if (key === undefined) {
    if (keys.size >= MAX_KEYS) keys.clear();
    key = text.toLowerCase().replace(/\d+/g, (/** @type {string} */ digits) => digits.padStart(LONGEST_NUMBER, "0"));
    keys.set(text, key);
  }
  return key;
}

/**
 * Compare two texts: negative, 0 or positive.
 * @param {string} a
 * @param {string} b
 */
export function byNature(a, b) {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
