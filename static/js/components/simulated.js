// The banner of simulated results.
import { html } from "../html.js";
import { Icon } from "./icon.js";

/** Says that what the screen shows was simulated: a green result that nobody must take for one. */
export const Simulated = ({ children }) => html`
  <p class="banner" data-simulated>
    <${Icon} name="stale" />
    <span><strong>Simulated.</strong> ${children}</span>
  </p>
`;
