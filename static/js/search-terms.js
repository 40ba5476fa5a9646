// The search language of jobs, as far as a field needs it: which parts a text has, and a text with another part. Pure.
// What a part means is the server's affair: jobs/selectors/search.py.

const TERM =
  /(?<not>-)?(?:(?<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?<op><=|>=|:|<|>|=))?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]*))/y;
const SPACE = /\s*/y;

/**
 * [{from, to, not, key, op, value, valueFrom}] in their order: `key` "" is a word, `valueFrom` where the value begins,
 * its quote included. A quote that is not closed reaches to the end.
 */
export function termsOf(text) {
  const terms = [];
  let place = 0;
  while (place < text.length) {
    SPACE.lastIndex = place;
    place += SPACE.exec(text)[0].length;
    TERM.lastIndex = place;
    const { 0: whole, groups } = TERM.exec(text);
    if (whole === "") break;
    const { not, key = "", op = "", quoted, plain } = groups;
    terms.push({
      from: place,
      to: place + whole.length,
      not: not !== undefined,
      key,
      op,
      value: quoted ?? plain,
      valueFrom: place + (not ?? "").length + key.length + op.length,
    });
    place += whole.length;
  }
  return terms;
}

/** The part in which something is written at `caret`; an empty one between two. */
export function termAt(text, caret) {
  const found = termsOf(text).find((term) => term.from <= caret && caret <= term.to);
  return found ?? { from: caret, to: caret, not: false, key: "", op: "", value: "", valueFrom: caret };
}

/** A value as it is written in a search; null if it cannot be: quotes have no escape, a comma parts several. */
export const writtenValue = (value) => {
  if (/["\n]/.test(value)) return null;
  return /\s/.test(value) || value === "" ? `"${value}"` : value;
};

/** {text, caret} with the stretch from..to replaced by `written`. `done`: a space follows, for the next part. */
export function replaced(text, { from, to }, written, { done = false } = {}) {
  const rest = text.slice(to);
  const gap = done && !/^\s/.test(rest) ? " " : "";
  const caret = from + written.length + (done ? 1 : 0);
  return { text: text.slice(0, from) + written + gap + rest, caret };
}

/** The text without a part. */
export const without = (text, { from, to }) => `${text.slice(0, from).trimEnd()} ${text.slice(to).trimStart()}`.trim();

/** The value of a key in the text: "" if there is none, null if there are several or other conditions. */
export function valueOf(text, key) {
  const found = termsOf(text).filter((term) => term.key === key);
  if (found.length === 0) return "";
  const [{ not, op, value }] = found;
  return found.length > 1 || not || op !== ":" || value.includes(",") ? null : value;
}

/** The text asking for this value under a key, and for no other; "": for none. */
export function withValue(text, key, value) {
  let rest = text;
  for (const term of termsOf(text)
    .filter((one) => one.key === key)
    .reverse())
    rest = without(rest, term);
  return `${rest} ${value === "" ? "" : `${key}:${writtenValue(value)}`}`.trim();
}
