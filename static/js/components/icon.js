// An icon of the page's sprite.
import { html } from "../html.js";

/** Decorative: its label is next to it. */
export const Icon = ({ name }) => html`
  <svg class="icon" aria-hidden="true" width="16" height="16">
    <use href=${`#icon-${name}`} />
  </svg>
`;
