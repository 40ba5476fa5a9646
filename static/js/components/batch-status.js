// The status of a batch or a build.
import { html } from "../html.js";
import { Icon } from "./icon.js";
import { WORDS } from "./status.js";

/** The status of all jobs together by shape, word and color. */
export const BatchStatus = ({ status }) => html`
  <span class=${`state state-${status}`}>
    <${Icon} name=${status} />
    <span>${WORDS[status] ?? status}</span>
  </span>
`;
