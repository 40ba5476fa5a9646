// Why a group waits, and about when it starts, in two lines of a table.
import { html } from "../html.js";
import { isStuck } from "../stores/groups.js";

/** A long reason of a group that cannot start has one line, so that its end is not cut off. */
export function WaitText({ explanation }) {
  const { text, why, when } = explanation;
  const clamp = (words, look) => html`<span class=${`clamp ${look}`} title=${text}>${words}</span>`;
  return when && isStuck(explanation) ? html`${clamp(why, "is-line")} ${when}` : clamp(text, "");
}
