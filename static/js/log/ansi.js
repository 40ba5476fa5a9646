// @ts-check
// Terminal colors (ANSI escapes) as pieces of text with class names; every other control sequence becomes inert.
// Pure. Other colors become the nearest of the design's sixteen, which are legible in light and dark.

/**
 * Style of text. Colors: 0…15 or null.
 * @typedef {{fg: number | null, bg: number | null, bold: boolean, dim: boolean, italic: boolean, underline: boolean,
 *   strike: boolean, inverse: boolean}} Look
 */
/** @typedef {{text: string, classes: string, hit?: boolean}} Piece */

/** @type {Readonly<Look>} */
export const PLAIN = Object.freeze({
  fg: null,
  bg: null,
  bold: false,
  dim: false,
  italic: false,
  underline: false,
  strike: false,
  inverse: false,
});

// a color sequence; any other sequence; a title or link; a sequence of two characters; a lone escape at the end
const ESCAPE =
  /\x1b\[([0-9;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x1b$/g;
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const BASE = [
  [0, 0, 0],
  [205, 49, 49],
  [13, 188, 121],
  [229, 229, 16],
  [36, 114, 200],
  [188, 63, 188],
  [17, 168, 205],
  [180, 180, 180],
  [102, 102, 102],
  [241, 76, 76],
  [35, 209, 139],
  [245, 245, 67],
  [59, 142, 234],
  [214, 112, 214],
  [41, 184, 219],
  [255, 255, 255],
];

/** @type {(red: number, green: number, blue: number) => number} */
function nearest(red, green, blue) {
  const distance = ([r, g, b] = BASE[0]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  let best = 0;
  BASE.forEach((color, index) => {
    if (distance(color) < distance(BASE[best])) best = index;
  });
  return best;
}

/**
 * One of the 256 colors as one of the sixteen.
 * @param {number} code
 */
function reduced(code) {
  if (!(code >= 0 && code <= 255)) return null;
  if (code < 16) return code;
  const gray = 8 + (code - 232) * 10;
  if (code >= 232) return nearest(gray, gray, gray);
  const level = (/** @type {number} */ value) => (value === 0 ? 0 : 55 + value * 40);
  const cube = code - 16;
  return nearest(level(Math.floor(cube / 36)), level(Math.floor(cube / 6) % 6), level(cube % 6));
}

/** @type {Record<number, Partial<Look>>} */
const SIMPLE = {
  1: { bold: true },
  2: { dim: true },
  3: { italic: true },
  4: { underline: true },
  7: { inverse: true },
  9: { strike: true },
  22: { bold: false, dim: false },
  23: { italic: false },
  24: { underline: false },
  27: { inverse: false },
  29: { strike: false },
  39: { fg: null },
  49: { bg: null },
};

/**
 * Return the look after a color sequence with these numbers.
 * @param {Readonly<Look>} look
 * @param {string} text
 */
function after(look, text) {
  const codes = text === "" ? [0] : text.split(/[;:]/).map(Number);
  let next = { ...look };
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at];
    if (code === 0) next = { ...PLAIN };
    else if (SIMPLE[code]) Object.assign(next, SIMPLE[code]);
    else if (code >= 30 && code <= 37) next.fg = code - 30;
    else if (code >= 40 && code <= 47) next.bg = code - 40;
    else if (code >= 90 && code <= 97) next.fg = code - 82;
    else if (code >= 100 && code <= 107) next.bg = code - 92;
    else if (code === 38 || code === 48) {
      const ground = code === 38 ? "fg" : "bg";
      if (codes[at + 1] === 5) {
        next[ground] = reduced(codes[at + 2]);
        at += 2;
      } else if (codes[at + 1] === 2) {
        next[ground] = nearest(codes[at + 2] || 0, codes[at + 3] || 0, codes[at + 4] || 0);
        at += 4;
      }
    }
  }
  return next;
}

/**
 * Return the look at the end of a line, for the lines that follow.
 * @param {Readonly<Look>} look
 * @param {string} line
 */
export function lookAfter(look, line) {
  if (!line.includes("\x1b")) return look;
  let next = look;
  for (const [, codes] of line.matchAll(ESCAPE)) if (codes !== undefined) next = after(next, codes);
  return next;
}

/** @param {Readonly<Look>} look */
function classesOf({ fg, bg, bold, dim, italic, underline, strike, inverse }) {
  const names = [];
  const ground = inverse ? (fg ?? "ink") : bg;
  if (ground !== null) names.push("ansi-on", `ansi-${ground}`);
  else if (fg !== null && !inverse) names.push(`ansi-${fg}`);
  else if (dim) names.push("ansi-dim");
  if (bold) names.push("ansi-bold");
  if (italic) names.push("ansi-italic");
  if (underline) names.push("ansi-underline");
  if (strike) names.push("ansi-strike");
  return names.join(" ");
}

/** @type {(character: string) => string} a visible sign for an invisible character or a mark of direction */
const sign = (character) =>
  character < " " ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : character === "\x7f" ? "␡" : "�";

/**
 * Return what a terminal shows after carriage returns, as of a progress bar.
 * @param {string} line
 */
function written(line) {
  const end = line.endsWith("\r") ? line.length - 1 : line.length;
  return line.slice(line.lastIndexOf("\r", end - 1) + 1, end);
}

/**
 * Split a line into pieces of one look each.
 * @param {string} line
 * @param {Readonly<Look>} start
 */
export function pieces(line, start = PLAIN) {
  let look = start;
  const text = line.includes("\r") ? written(line) : line;
  /** @type {Piece[]} */
  const found = [];
  const add = (/** @type {string} */ raw) => {
    if (raw) found.push({ text: raw.replace(CONTROL, sign), classes: classesOf(look) });
  };
  let at = 0;
  for (const match of text.matchAll(ESCAPE)) {
    add(text.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[1] !== undefined) look = after(look, match[1]);
  }
  add(text.slice(at));
  return found;
}

/**
 * Cut the pieces at the matches of `pattern` (global); the matching parts get `hit`.
 * @param {Piece[]} found
 * @param {RegExp} pattern
 */
export function withHits(found, pattern) {
  const whole = found.map(({ text }) => text).join("");
  const hits = [...whole.matchAll(pattern)]
    .filter(([text]) => text)
    .map((match) => [match.index, match.index + match[0].length]);
  if (hits.length === 0) return found;
  /** @type {Piece[]} */
  const cut = [];
  let at = 0;
  for (const { text, classes } of found) {
    const end = at + text.length;
    const edges = [at, ...hits.flat().filter((edge) => edge > at && edge < end), end];
    for (let index = 0; index + 1 < edges.length; index += 1) {
      const [from, until] = [edges[index], edges[index + 1]];
      if (until > from)
        cut.push({
          text: whole.slice(from, until),
          classes,
          hit: hits.some(([a, b]) => a <= from && until <= b),
        });
    }
    at = end;
  }
  return cut;
}
