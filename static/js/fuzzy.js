// Fuzzy matching: letters in order, not necessarily together; "oj" matches "Overview jobs". Pure.

const LEAST_LETTERS = 2; // of a word that is to be meant
const WORD_START = /[\s/._-]/;

/**
 * Match `query` with `text`: {score, at: [indexes of the matching letters]}, or null. Starts of words and runs of
 * letters score higher, gaps and long texts lower.
 */
export function fit(query, text) {
  const wanted = query.toLowerCase().replace(/\s+/g, "");
  const inside = text.toLowerCase();
  if (wanted === "") return { score: 0, at: [] };
  const whole = inside.indexOf(query.toLowerCase().trim());
  if (whole >= 0) {
    const begins = whole === 0 || WORD_START.test(inside[whole - 1]);
    const at = Array.from({ length: query.trim().length }, (_, index) => whole + index);
    return { score: 100 + (begins ? 20 : 0) + at.length * 4 - whole * 0.1 - inside.length * 0.05, at };
  }
  const at = [];
  let score = 0;
  let from = 0;
  for (const letter of wanted) {
    const found = inside.indexOf(letter, from);
    if (found < 0) return null;
    if (found === 0 || WORD_START.test(inside[found - 1])) score += 8;
    score += found === from && at.length > 0 ? 5 : 1 - Math.min(3, (found - from) * 0.1);
    at.push(found);
    from = found + 1;
  }
  return { score: score - inside.length * 0.05, at };
}

/**
 * Match whole words: {score, at} if the first word of `query` begins the first word of `text`, and every other one any
 * of its words; else null. For what a few letters must not offer.
 */
export function fitWords(query, text) {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const words = [...text.toLowerCase().matchAll(/[^\s/._-]+/g)];
  if (wanted.length === 0 || wanted[0].length < LEAST_LETTERS) return null;
  const found = wanted.map((word, index) =>
    (index === 0 ? words.slice(0, 1) : words).find(([one]) => one.startsWith(word)),
  );
  if (found.includes(undefined)) return null;
  const at = found.flatMap(({ index }, nth) => Array.from(wanted[nth], (_, letter) => index + letter));
  return { score: 100, at };
}

const byWords = ({ danger, whole }) => danger || whole;

/**
 * Return at most `most` matching entries with `at`, best first; without a query in their order. Those with `danger`
 * or `whole` must match by whole words.
 */
export function best(query, entries, text, most) {
  if (query.trim() === "") {
    const harmless = entries.filter((entry) => !byWords(entry));
    return harmless.slice(0, most).map((entry) => ({ entry, at: [] }));
  }
  return entries
    .map((entry) => ({ entry, fits: (byWords(entry) ? fitWords : fit)(query, text(entry)) }))
    .filter(({ fits }) => fits !== null)
    .sort((a, b) => b.fits.score - a.fits.score)
    .slice(0, most)
    .map(({ entry, fits }) => ({ entry, at: fits.at }));
}
