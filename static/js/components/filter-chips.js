// The filters of a list that have no control of their own.
import { html } from "../html.js";
import { setQuery } from "../router.js";
import { Icon } from "./icon.js";

/** A chip for each such filter of the address, with a button to remove it. `words`: {filter: its name in the chip}. */
export const FilterChips = ({ words, filters }) =>
  Object.entries(words)
    .filter(([name]) => filters[name])
    .map(
      ([name, word]) => html`
        <span class="chip" key=${name}>
          ${word} <strong>${filters[name]}</strong>
          <button
            type="button"
            class="chip-close"
            aria-label=${`Any ${word}`}
            onClick=${() => setQuery({ [name]: "" }, { push: true })}
          >
            <${Icon} name="close" />
          </button>
        </span>
      `,
    );
