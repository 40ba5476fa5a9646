// A list of names and values.
import { html } from "../html.js";

/** Names and values; those without a value are left out. `is-strip`: in a row instead of a column. */
export const Facts = ({ facts, className = "" }) => html`
  <dl class=${`facts ${className}`}>
    ${facts
      .filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false)
      .map(
        ([name, value]) => html`
          <div key=${name}>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>
        `,
      )}
  </dl>
`;
