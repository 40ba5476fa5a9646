// A color for each build, of the tokens build-0 … build-11: by the hash of its name, or the next free one if another
// build in this tab has that.
import { hash } from "./hash.js";

const COLOURS = 12;

/** Gives colours. Pure but for what it remembers. */
export class BuildColours {
  #given = new Map(); // build → index
  #uses = Array(COLOURS).fill(0);

  /** The index of the build's colour; the same as long as the tab lives. */
  index(org, version) {
    const build = `${org}\n${version}`;
    const known = this.#given.get(build);
    if (known !== undefined) return known;
    const least = Math.min(...this.#uses);
    let index = hash(build) % COLOURS;
    while (this.#uses[index] > least) index = (index + 1) % COLOURS;
    this.#uses[index] += 1;
    this.#given.set(build, index);
    return index;
  }
}

const colours = new BuildColours();

/** The token of a build's colour. */
export const buildToken = (org, version) => `build-${colours.index(org, version)}`;
