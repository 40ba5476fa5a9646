// The order in which people count: agent-2 before agent-10. What a text is compared by is remembered, as thousands of
// names are sorted while a page comes up, and a collator takes four times as long.
const LONGEST_NUMBER = 12; // digits
const MOST_REMEMBERED = 20_000;

const keys = new Map();

function keyOf(text) {
  let key = keys.get(text);
  if (key === undefined) {
    if (keys.size >= MOST_REMEMBERED) keys.clear();
    key = text.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, "0"));
    keys.set(text, key);
  }
  return key;
}

/** Compares two texts: negative, 0 or positive. */
export function byNature(a, b) {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
