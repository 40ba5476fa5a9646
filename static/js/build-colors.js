// A color for each build, of the tokens build-0 … build-9: by the hash of its name, or the next free one if another
// build in this tab has that. Its flag, its bars on the timeline and its cells on the map have it; red and green are
// left to outcomes.
import { hash } from "./hash.js";

const COLORS = 10;

/** Gives colors. Pure but for what it remembers. */
export class BuildColors {
  #given = new Map(); // build → index
  #uses = Array(COLORS).fill(0);

  /** The index of the build's color; the same as long as the tab lives. */
  index(org, version) {
    const build = `${org}\n${version}`;
    const known = this.#given.get(build);
    if (known !== undefined) return known;
    const least = Math.min(...this.#uses);
    let index = hash(build) % COLORS;
    while (this.#uses[index] > least) index = (index + 1) % COLORS;
    this.#uses[index] += 1;
    this.#given.set(build, index);
    return index;
  }
}

const colors = new BuildColors();

/** The number of a build's color. */
export const buildColor = (org, version) => colors.index(org, version);

/** The token of a build's color. */
export const buildToken = (org, version) => `build-${buildColor(org, version)}`;
