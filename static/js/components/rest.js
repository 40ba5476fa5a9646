// A list that shows its first rows until the reader wants the rest.
import { useState } from "preact/hooks";

import { number } from "../format.js";
import { html } from "../html.js";

const narrow = matchMedia("(max-width: 53.75em)"); // where each row is a block

/** How many rows a list shows at first: half as many where they are taller. */
export const atFirst = (rows) => (narrow.matches ? rows / 2 : rows);

/** Return [whether all rows are shown, the button that changes it]. `rest`: rows left out at first; `what`: of them. */
export function useRest(rest, list, what = "more") {
  const [all, show] = useState(false);
  const button =
    rest > 0 &&
    html`
      <p class="rest">
        <button
          type="button"
          class="button is-link"
          aria-expanded=${all}
          aria-controls=${list}
          onClick=${() => show(!all)}
        >
          ${all ? "Show fewer" : `Show ${number(rest)} ${what}`}
        </button>
      </p>
    `;
  return [all || rest <= 0, button];
}
