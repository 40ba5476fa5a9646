// An icon of the page's sprite.
import { html } from "../html.js";

/** A picture of the page's sprite. Decoration: the word beside it says the same. */
export const Icon = ({ name }) => html`
  <svg class="icon" aria-hidden="true" width="16" height="16">
    <use href=${`#icon-${name}`} />
  </svg>
`;
