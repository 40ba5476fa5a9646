// A color for each build, of the tokens build-0 … build-9, and a pattern of its flag: the same in every browser, as
// they are made of the names alone. The last number of a version counts on, so a hundred builds in a row have flags of
// their own, and ten of them colors: on the timeline and the map, too. Red and green are left to outcomes.
import { hash } from "./hash.js";

const COLORS = 10;
const FLAGS = 32; // of a color
const DIGITS = 3; // of a version's last number

function counted(org, version) {
  const digits = version.match(/\d*$/)[0].slice(-DIGITS);
  const stem = hash(`${org}\n${version.slice(0, version.length - digits.length)}`);
  return { stem, number: Number(digits) };
}

/** The number of a build's color. */
export function buildColor(org, version) {
  const { stem, number } = counted(org, version);
  return (stem + number) % COLORS;
}

/** The number of its flag's pattern: 0 to 31. */
export function buildPattern(org, version) {
  const { stem, number } = counted(org, version);
  return (Math.floor(stem / COLORS) + Math.floor(number / COLORS) + 3 * number) % FLAGS;
}

/** The token of a build's color. */
export const buildToken = (org, version) => `build-${buildColor(org, version)}`;
