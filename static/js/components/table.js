// The table component.
import { computed, useComputed } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";

import { html } from "../html.js";
import { useGrowing, useRows } from "../hooks.js";
import { singleKeys } from "../keyboard.js";
import { navigate } from "../router.js";

/** The one table of the dashboard.
 *
 * columns   [{name, title, cell(row, id), label?, numeric?, some?}]; the one with `main` holds the row's link;
 *           a function there draws what follows the link, or `stacked` under it; `under(row)` is below both.
 *           One with `some(row, first row)` is left out while no row has something there.
 *           `label` is shown next to the value on phones, where there are no heads.
 * ids       in order; or sections [{key, title?, className?, ids, empty?, foot?}]
 * rowOf     id → signal of its row: a change draws that row again and no other
 * kind      rows are identified as `kind/id`
 * hrefOf    (row, id) → where the row leads
 * rowClass  (row) → class names; `failed(row)`: the key f stops there
 * selection     a Selection, if rows can be picked
 *
 * It is one Tab stop, with arrow keys, Enter and Space (selects; with Shift a range) inside; the focused row keeps the
 * focus while rows move.
 * Roles are written out because the phone layout turns rows into blocks, which drops the implied ones.
 */
export function Table(props) {
  const { id, label, className, sections = [{ key: "all", ids: props.ids }], selection } = props;
  const list = useRows();
  const shown = sections.flatMap((section) => section.ids);
  const columns = useNeeded(props, shown);
  let room = useGrowing(shown.length);
  const onKey = (event) => {
    const picks = event.key === " " || (event.key.toLowerCase() === "x" && singleKeys.peek());
    if (!selection || !picks || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = event.target.closest("[data-row]");
    if (!row) return;
    event.preventDefault();
    selection.toggle(row.dataset.row.slice(props.kind.length + 1), { through: event.shiftKey, shown });
  };
  return html`
    <table
      id=${id}
      role="table"
      aria-label=${label}
      class=${`rows ${className}`}
      ...${list}
      onKeyDown=${onKey}
    >
      <thead role="rowgroup">
        <tr role="row">
          ${
            selection &&
            html`
              <th role="columnheader" scope="col" class="c-pick">
                <${PickAll} selection=${selection} shown=${shown} />
              </th>
            `
          }
          ${columns.map(
            ({ name, title, numeric }) => html`
              <th key=${name} role="columnheader" scope="col" class=${`c-${name} ${numeric ? "is-numeric" : ""}`}>
                ${title}
              </th>
            `,
          )}
        </tr>
      </thead>
      ${sections.map(({ key, title, className: sectionClass = "", ids, empty, foot }) => {
        const drawn = ids.slice(0, room);
        if (ids.length > 0 && drawn.length === 0) return null;
        room -= drawn.length;
        return html`
          <tbody key=${key} role="rowgroup" class=${sectionClass}>
            ${
              title &&
              html`
                <tr role="row" class="divider">
                  <th role="rowheader" scope="rowgroup">${title}</th>
                </tr>
              `
            }
            ${drawn.map(
              (rowId) =>
                html`<${TableRow} key=${rowId} id=${rowId} table=${props} columns=${columns} shown=${shown} />`,
            )}
            ${
              ids.length === 0 &&
              empty &&
              html`
                <tr role="row" class="divider">
                  <td role="cell" class="nothing">${empty}</td>
                </tr>
              `
            }
            ${
              foot &&
              html`
                <tr role="row" class="divider is-foot">
                  <td role="cell">${foot}</td>
                </tr>
              `
            }
          </tbody>
        `;
      })}
    </table>
  `;
}

/** The text of what a cell shows, without that of components, which have titles of their own. */
function textOf(content) {
  if (typeof content === "string") return content;
  if (Array.isArray(content)) return content.map(textOf).join("").trim();
  return content && typeof content.type === "string" ? textOf(content.props.children) : "";
}

/** The columns that some row has something for. */
function useNeeded({ columns, rowOf }, shown) {
  const key = shown.join();
  const needed = useMemo(() => {
    return computed(() => {
      const rows = shown.map((id) => rowOf(id).value).filter(Boolean);
      // a text: the same as before draws nothing anew
      return columns.map(({ some }) => !some || rows.some((row) => some(row, rows[0]))).join();
    });
  }, [columns, key]);
  const flags = needed.value.split(",");
  return columns.filter((_, index) => flags[index] === "true");
}

function TableRow({ id, table, columns, shown }) {
  const { rowOf, kind, hrefOf, rowClass = () => "", failed = () => false, selection } = table;
  const row = rowOf(id).value;
  const classes = useComputed(() => (selection?.ids.value.has(id) ? " is-picked" : ""));
  if (!row) return null;
  const href = hrefOf(row, id);
  const open = (event) => {
    // not when text was being selected, not on what has a use of its own
    if (event.target.closest("a, button, input, label") || String(getSelection())) return;
    if (event.metaKey || event.ctrlKey) window.open(href, "_blank", "noopener");
    else navigate(href);
  };
  return html`
    <tr role="row" class=${`row ${rowClass(row)}${classes.value}`} onClick=${open}>
      ${
        selection &&
        html`
          <td role="cell" class="c-pick">
            <${Pick} id=${id} selection=${selection} shown=${shown} />
          </td>
        `
      }
      ${columns.map(({ name, label, numeric, main, stacked, under, cell }) => {
        const content = cell(row, id);
        const look = `c-${name} ${numeric ? "is-numeric" : ""}`;
        const text = (!numeric && textOf(content)) || undefined; // where the column is too narrow for it
        return html`
          <td key=${name} role="cell" class=${look} data-label=${label} title=${text}>
            ${
              main
                ? html`
                  <span class=${`line ${stacked ? "is-stacked" : ""}`}>
                    <a
                      class="row-link"
                      data-row=${`${kind}/${id}`}
                      data-failed=${failed(row) ? "" : undefined}
                      tabindex="-1"
                      href=${href}
                    >
                      ${content}
                    </a>
                    ${main === true ? null : main(row)}
                  </span>
                  ${under?.(row)}
                `
                : content
            }
          </td>
        `;
      })}
    </tr>
  `;
}

function Pick({ id, selection, shown }) {
  const picked = useComputed(() => selection.ids.value.has(id));
  const toggle = (event) => selection.toggle(id, { through: event.shiftKey, shown });
  return html`
    <label class="pick">
      <input type="checkbox" tabindex="-1" checked=${picked} onClick=${toggle} />
      <span class="unseen">Select this row</span>
    </label>
  `;
}

function PickAll({ selection, shown }) {
  const box = useRef(null);
  const some = shown.filter((id) => selection.ids.value.has(id)).length;
  useLayoutEffect(() => {
    box.current.indeterminate = some > 0 && some < shown.length;
  });
  return html`
    <label class="pick">
      <input
        type="checkbox"
        ref=${box}
        disabled=${shown.length === 0}
        checked=${some > 0 && some === shown.length}
        onChange=${() => selection.toggleAll(shown)}
      />
      <span class="unseen">Select all rows shown</span>
    </label>
  `;
}
