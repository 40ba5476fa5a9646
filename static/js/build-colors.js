// A color for each build, of the tokens build-0 … build-9: by the hash of its name, or the next one that fewer builds
// have. Its flag, its bars on the timeline and its cells on the map have it, in every tab of this browser; red and
// green are left to outcomes. Builds of one color differ by the patterns of their flags.
import { hash } from "./hash.js";

const COLORS = 10;
const KEY = "qualgent-build-colors";
const MAX_KEPT = 500; // builds, the newest

/** Gives colors, and keeps them in `storage` by the hash of the build: no names are stored. */
export class BuildColors {
  #given = new Map(); // hash of the build → index
  #ordinals = new Map(); // hash of the build → how many builds had its color before it
  #uses = Array(COLORS).fill(0);
  #storage;

  constructor(storage = null) {
    this.#storage = storage;
  }

  /** The index of the build's color. */
  index(org, version) {
    const build = hash(`${org}\n${version}`);
    if (!this.#given.has(build)) this.#load(); // another tab may have given it one
    const known = this.#given.get(build);
    if (known !== undefined) return known;
    const least = Math.min(...this.#uses);
    let index = build % COLORS;
    while (this.#uses[index] > least) index = (index + 1) % COLORS;
    this.#add(build, index);
    this.#save();
    return index;
  }

  /** The index of its flag's pattern: of a hundred builds no two have the same color and pattern. */
  pattern(org, version) {
    const color = this.index(org, version);
    return (color + 3 * this.#ordinals.get(hash(`${org}\n${version}`))) % COLORS;
  }

  #add(build, index) {
    this.#ordinals.set(build, this.#uses[index]);
    this.#uses[index] += 1;
    this.#given.set(build, index);
  }

  #load() {
    try {
      for (const [build, index] of JSON.parse(this.#storage?.getItem(KEY) ?? "[]"))
        if (!this.#given.has(build) && index >= 0 && index < COLORS) this.#add(build, index);
    } catch {
      // storage is off, or has something else
    }
  }

  #save() {
    try {
      this.#storage?.setItem(KEY, JSON.stringify([...this.#given].slice(-MAX_KEPT)));
    } catch {
      // storage is off or full: the colors are this tab's alone
    }
  }
}

/** @returns {Storage | null} */
function browserStorage() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

const colors = new BuildColors(browserStorage());

/** The number of a build's color. */
export const buildColor = (org, version) => colors.index(org, version);

/** The number of its flag's pattern. */
export const buildPattern = (org, version) => colors.pattern(org, version);

/** The token of a build's color. */
export const buildToken = (org, version) => `build-${buildColor(org, version)}`;
