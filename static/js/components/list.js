import { useLayoutEffect, useRef } from "preact/hooks";

import { html } from "../html.js";
import { focusedRow, onRowFocus, settleRows } from "../keyboard.js";

/**
 * A table of rows that is one stop for Tab, with j and k inside. Its rows are keyed and may move: whoever has the
 * focus keeps it. Roles are written out because the phone layout turns rows into blocks, which drops the implied ones.
 */
export function RowTable({ id, label, head, className, children }) {
  const table = useRef(null);
  const focused = focusedRow(table.current); // before the document changes
  useLayoutEffect(() => settleRows(table.current, focused));
  return html`
    <table id=${id} data-list role="table" aria-label=${label} class="rows ${className}"
      ref=${table} onFocusIn=${onRowFocus}>
      <thead role="rowgroup">
        <tr role="row">
          ${head.map(([name, title]) => html`
            <th key=${name} role="columnheader" scope="col" class="c-${name}">${title}</th>
          `)}
        </tr>
      </thead>
      ${children}
    </table>
  `;
}

/** One cell; the label is shown where the columns have no heads. */
export const Cell = ({ name, label, children }) => html`
  <td role="cell" class="c-${name}" data-label=${label}>${children}</td>
`;
