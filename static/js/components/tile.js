// A figure as a tile.
import { html } from "../html.js";
import { Icon } from "./icon.js";

/** A figure with its name: {name, value, note?, icon?, tone?: good|bad|warn|go, href?}. */
export function Tile({ name, value, note, icon, tone = "", href, children }) {
  const body = html`
    <span class="tile-name">
      ${icon && html`<${Icon} name=${icon} />`}
      ${name}
    </span>
    <span class="tile-value number">${value}</span>
    ${note && html`<span class="tile-note">${note}</span>`}
    ${children}
  `;
  const className = `tile ${tone && `tile-${tone}`}`;
  return href
    ? html`<a class=${className} href=${href} data-tile=${name}>${body}</a>`
    : html`<div class=${className} data-tile=${name}>${body}</div>`;
}
