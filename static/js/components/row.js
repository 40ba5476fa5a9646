import { useComputed } from "@preact/signals";

import { html } from "../html.js";
import { address, select, selection } from "../selection.js";

/** A row that opens a panel: by its link for keyboards and readers, by a click anywhere for pointers. */
export function Row({ kind, id, className = "", children }) {
  const classes = useComputed(() => {
    const open = selection.value?.kind === kind && selection.value.id === id;
    return `row ${className}${open ? " is-open" : ""}`;
  });
  const open = (event) => {
    // not when text was being selected, not on the link itself (it does so anyway)
    if (event.target.closest("a, button") || String(getSelection())) return;
    select(kind, id);
  };
  return html`<tr role="row" class=${classes} onClick=${open}>${children}</tr>`;
}

export const RowLink = ({ kind, id, children }) => html`
  <a class="row-link" data-row="${kind}/${id}" tabindex="-1" href=${address(kind, id)}>${children}</a>
`;
