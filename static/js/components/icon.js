import { html } from "../html.js";

const sprite = document.documentElement.dataset.icons;

/** A picture of the sprite. Decoration by default: the word beside it says the same. */
export const Icon = ({ name }) =>
  html`<svg class="icon" aria-hidden="true" width="16" height="16"><use href="${sprite}#${name}" /></svg>`;
