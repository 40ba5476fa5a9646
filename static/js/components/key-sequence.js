// The hint shown after `g`: which letters lead to which screen.
import { html } from "../html.js";
import { pendingSequence } from "../keyboard.js";
import { screens } from "../page-state.js";

/** After `g`: which letters lead where. */
export const KeySequence = () =>
  pendingSequence.value &&
  html`
    <p class="going" aria-hidden="true">
      <kbd>g</kbd>
      ${screens
        .filter((screen) => screen.place)
        .map(
          ({ name, place }) => html`
            <span key=${name}>
              <kbd>${place.key}</kbd> ${place.label}
            </span>
          `,
        )}
    </p>
  `;
