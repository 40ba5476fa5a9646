// The banner of simulated results.
import { count, number } from "../format.js";
import { html } from "../html.js";
import { Icon } from "./icon.js";

/** The mark of a simulated result in a row. `some`: which part of it, if not all. */
export const SimulatedMark = ({ some }) => html`
  <span class="simulated" title=${some ? `${some} simulated, not run` : "Run by a simulated agent"}>
    <${Icon} name="simulated" /><span class="unseen">${some} simulated</span>
  </span>
`;

/** Says that what the screen shows was simulated: a green result that nobody must take for one. */
export const Simulated = ({ children }) => html`
  <p class="banner" data-simulated>
    <${Icon} name="stale" />
    <span><strong>Simulated.</strong> ${children}</span>
  </p>
`;

/** Says how many of the `total` tests, or jobs, of the screen were simulated, if any. `href`: a list of these. */
export const SimulatedTests = ({ many, total, what = "test", href }) =>
  many > 0 &&
  html`
    <${Simulated}>
      ${number(many)} of ${count(total, what)} simulated, not run. <a href=${href}>Show simulated</a>
    <//>
  `;
