// @ts-check
// The difference of two texts of several lines: lines that both have, and those of one side with their changed words.
import { diffOf, edits } from "./diff.js";

const CONTEXT = 3; // equal lines shown around a change
const MOST_LINES = 400; // compared; longer texts differ as a whole

/** @typedef {import("./diff.js").Piece} Piece */
/** @typedef {{sign: " " | "-" | "+", pieces: Piece[]} | {hidden: number}} Line */

const whole = (/** @type {string} */ text) => [{ text, changed: false }];

/**
 * Return the lines of both texts in one list: "-" only expected, "+" only actual. Long runs of equal lines are counted.
 * @param {string} expected
 * @param {string} actual
 * @returns {Line[]}
 */
export function diffLines(expected, actual) {
  const [a, b] = [expected.split("\n"), actual.split("\n")];
  /** @type {Line[]} */
  const lines = [];
  /** @type {[string[], string[]]} */
  let changed = [[], []];
  const flush = () => {
    const [left, right] = changed;
    const pairs = left.map((text, index) => (index < right.length ? diffOf(text, right[index]) : null));
    left.forEach((text, index) => lines.push({ sign: "-", pieces: pairs[index]?.expected ?? marked(text) }));
    right.forEach((text, index) => lines.push({ sign: "+", pieces: pairs[index]?.actual ?? marked(text) }));
    changed = [[], []];
  };
  for (const { from, text } of edits(a, b, MOST_LINES)) {
    if (from === "both") {
      flush();
      lines.push({ sign: " ", pieces: whole(text) });
    } else changed[from === "a" ? 0 : 1].push(text);
  }
  flush();
  return folded(lines);
}

const marked = (/** @type {string} */ text) => [{ text, changed: true }];

/**
 * Replace equal lines far from any change by their number.
 * @param {Line[]} lines
 */
function folded(lines) {
  const isChange = (/** @type {Line} */ line) => "sign" in line && line.sign !== " ";
  const near = lines.map((_, index) => lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(isChange));
  /** @type {Line[]} */
  const shown = [];
  for (const [index, line] of lines.entries()) {
    const last = shown.at(-1);
    if (near[index]) shown.push(line);
    else if (last && "hidden" in last) last.hidden += 1;
    else shown.push({ hidden: 1 });
  }
  return shown;
}
