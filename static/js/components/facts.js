import { html } from "../html.js";

/** Names and values; those without a value are left out. */
export const Facts = ({ facts }) => html`
  <dl class="facts">
    ${facts
      .filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false)
      .map(([name, value]) => html`<div key=${name}><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>
`;
