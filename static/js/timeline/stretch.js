// The visible period of the timeline; its end may follow the current time.
import { scaled } from "../text-size.js";
import { computed, signal } from "@preact/signals";

import { now } from "../clock.js";
import { clockTime } from "../format.js";

export const LEAST_SECONDS = 30;
export const MAX_SECONDS = 7 * 86_400;
export const SPANS_SECONDS = 6 * 3600; // what is longer is shown in sums by parts
const BACK_SECONDS = 7 * 86_400;
const AHEAD = 0.02; // of the stretch: room at the right of the live edge
const LEAST_TOTALS = 3600; // from here on the server has totals of some lengths; of less the topic has all but seconds

const clamp = (value, least, most) => Math.min(most, Math.max(least, value));

export class Stretch {
  /** Seconds from its left to its right. */
  length = signal(900);

  /** Its end in Unix time; null: the current time. */
  end = signal(null);

  live = computed(() => this.end.value === null);

  /** {from, to} as of `moment`. What has totals begins with them: the room at its edge comes on top. */
  at(moment) {
    const length = this.length.value;
    const to = this.end.value ?? moment + length * AHEAD;
    return { from: (this.live.value && length >= LEAST_TOTALS ? moment : to) - length, to };
  }

  /** As an address has it: {span, to}; nothing where it is what one gets anyway. */
  get query() {
    return {
      span: this.length.peek() === 900 ? "" : String(Math.round(this.length.peek())),
      to: this.end.peek() === null ? "" : String(Math.round(this.end.peek())),
    };
  }

  /** Set the period of an address. */
  adopt(query) {
    const [span, to] = [Number(query.get("span")), Number(query.get("to"))];
    this.length.value = span > 0 ? clamp(span, LEAST_SECONDS, MAX_SECONDS) : 900;
    this.end.value = to > 0 ? this.#within(to) : null;
  }

  /** Go `seconds` later, or earlier; into the present it becomes live again. */
  move(seconds) {
    const { to } = this.at(now.peek());
    const next = to + seconds;
    this.end.value = next >= now.peek() ? null : this.#within(next);
  }

  /** Make it so many seconds long, up to where it ends. */
  lengthen(seconds) {
    this.length.value = clamp(seconds, LEAST_SECONDS, MAX_SECONDS);
  }

  /** Make it `factor` times as long. What lies at `share` of its width stays there; a live one keeps its end. */
  zoom(factor, share = 1) {
    const { from, to } = this.at(now.peek());
    const length = clamp(this.length.peek() * factor, LEAST_SECONDS, MAX_SECONDS);
    if (this.end.peek() !== null) {
      const next = from + (to - from) * share + length * (1 - share);
      this.end.value = next >= now.peek() ? null : this.#within(next);
    }
    this.length.value = length;
  }

  /** Make sure that this moment is in it. */
  reveal(moment) {
    const { from, to } = this.at(now.peek());
    if (moment < from) this.move(moment - from - (to - from) * 0.1);
    else if (moment > to) this.move(moment - to + (to - from) * 0.1);
  }

  #within(to) {
    const most = now.peek();
    return clamp(to, Math.min(most, most - BACK_SECONDS + this.length.peek()), most);
  }
}

const STEPS = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400];

/** Round moments between two, at least `apart` pixels from each other: [{at, x, text}]. */
export function ticks({ from, to }, width, apart = scaled(90)) {
  const step = STEPS.find((seconds) => (seconds / (to - from)) * width >= apart) ?? STEPS.at(-1);
  const write = step < 86_400 ? (/** @type {number} */ at) => clockTime(at, step < 60) : weekday;
  const found = [];
  const offset = new Date(from * 1000).getTimezoneOffset() * 60; // so that hours are round where people are
  for (let at = Math.ceil((from - offset) / step) * step + offset; at <= to; at += step) {
    found.push({ at, x: ((at - from) / (to - from)) * width, text: write(at) });
  }
  return found;
}

/**
 * Those of the ticks whose texts, centered, stay between 0 and `end` and do not touch: all, or each second, third …
 * @param {{x: number, text: string}[]} found
 * @param {number} end
 * @param {(text: string) => number} widthOf
 */
export function legible(found, end, widthOf, gap = scaled(6)) {
  const fitting = found.filter(({ x, text }) => {
    const half = widthOf(text) / 2;
    return x >= half && x + half + gap <= end;
  });
  if (fitting.length < 2) return fitting;
  const widest = Math.max(...fitting.map(({ text }) => widthOf(text)));
  const every = Math.ceil((widest + gap) / (fitting[1].x - fitting[0].x));
  return fitting.filter((_, index) => (fitting.length - 1 - index) % every === 0);
}

/** @param {number} at */
function weekday(at) {
  const date = new Date(at * 1000);
  return `${["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][date.getDay()]} ${date.getDate()}`;
}
