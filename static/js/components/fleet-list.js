// The groups of agents on the fleet screen, virtualized.
import { useComputed } from "@preact/signals";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

import { columnsIn, GAP, membersIn, stacked } from "../fleet-layout.js";
import { STATUSES } from "../agent-status.js";
import { count, number } from "../format.js";
import { html } from "../html.js";
import { focusedRow, moveRow, onRowFocus, settleRows } from "../rows.js";
import { groups } from "../stores/groups.js";
import { scaled } from "../text-size.js";
import { useViewport } from "../viewport.js";
import { cellsOf, FleetMap } from "./fleet-map.js";
import { AgentRow, FleetHead } from "./fleet-rows.js";
import { AgentTile } from "./fleet-tiles.js";
import { Icon } from "./icon.js";
import { Placed } from "./placed.js";
import { StateBar } from "./state-bar.js";

const NARROW = scaled(700); // pixels: below that heads and rows are two lines
const LEAST_TILE = scaled(244);
const TILE = scaled(126);
const AFTER = scaled(24); // between groups
const HEADS = scaled(32); // the table's own head

const share = (totals) => (totals.share === null ? "none connected" : `${Math.round(totals.share * 100)} % busy`);

/** Jobs that wait for a pool: for its target, or of its organization. The topic has the best-ranked groups only. */
function waitingFor(by, key) {
  const field = { target: "target", org: "org_id" }[by];
  if (!field) return null;
  const rows = groups.ids.value.map((id) => groups.row(id).value).filter((group) => group?.[field] === key);
  return rows.reduce((sum, group) => sum + group.waiting, 0);
}

/** A pool's name, how many it has, how busy they are, what waits for them. */
function Head({ id, group, by, title }) {
  const totals = group.totals.value;
  const shown = group.ids.value.length;
  const waiting = waitingFor(by, group.key);
  return html`
    <div class="pool">
      <h2 id=${id} title=${title}>
        ${title}${" "}
        <small class="number">
          ${shown < totals.known ? `${number(shown)} of ${number(totals.known)}` : number(totals.known)}
        </small>
      </h2>
      <span class="pool-share number">
        <strong>${share(totals)}</strong>
      </span>
      <span class="pool-bar">
        <${StateBar} totals=${totals} />
      </span>
      <span class="pool-words">
        ${STATUSES.filter((state) => totals[state] > 0).map(
          (state) => html`
            <span key=${state} class=${`state state-${state}`}>
              <${Icon} name=${state} />
              <span class="number">${number(totals[state])} ${state}</span>
            </span>
          `,
        )}
        ${
          waiting > 0 &&
          html`
            <span class="state">
              <${Icon} name="pending" />
              <span class="number">${count(waiting, "job")} waiting</span>
            </span>
          `
        }
      </span>
    </div>
  `;
}

/** The layout of a view: columns, heights of rows and heads. */
function metrics(view, width, total) {
  const narrow = width < NARROW;
  const head = scaled(narrow ? 100 : 52);
  if (view === "table")
    return { columns: 1, row: scaled(narrow ? 84 : 46), head, after: AFTER, above: narrow ? 0 : HEADS };
  if (view === "map") {
    const [pitch, size] = cellsOf(total);
    return { columns: Math.max(1, Math.floor(width / pitch)), row: pitch, head, after: AFTER, pitch, size };
  }
  const { columns, each } = columnsIn(width, LEAST_TILE);
  return { columns, each, row: TILE + GAP, head, after: AFTER };
}

/** One group: its head, and those of its members that are near the window. */
function Group({ group, place, by, view, seen, size, before, title, picture, byBuild }) {
  const ids = group.ids.value;
  const heading = useId();
  const { from, to, width } = seen;
  const [first, last] = membersIn(place, ids.length, size, { from, to });
  const near = ids.slice(first, last);
  const head = html`<${Head} id=${heading} group=${group} by=${by} title=${title} />`;
  const at = (index) => ({ top: Math.floor(index / size.columns) * size.row + size.head });
  if (view === "table") {
    return html`
      <${Placed} role="rowgroup" className="fleet-group" top=${place.top} height=${place.height - size.after}>
        <div role="row" aria-rowindex=${before + 1}>
          <div role="cell">${head}</div>
        </div>
        ${near.map(
          (id, of) => html`
            <${AgentRow}
              key=${id}
              id=${id}
              rowIndex=${before + first + of + 2}
              height=${size.row}
              ...${at(first + of)}
            />
          `,
        )}
      <//>
    `;
  }
  return html`
    <${Placed}
      as="section"
      className="fleet-group"
      aria-labelledby=${heading}
      top=${place.top}
      height=${place.height - size.after}
    >
      ${head}
      ${
        view === "map"
          ? html`
            <${FleetMap}
              name=${title}
              ids=${ids}
              picture=${picture}
              columns=${size.columns}
              pitch=${size.pitch}
              size=${size.size}
              width=${width}
              byBuild=${byBuild}
            />
          `
          : html`
            <ul class="cards" aria-label=${`Agents of ${title}`}>
              ${near.map(
                (id, of) => html`
                  <${AgentTile}
                    key=${id}
                    id=${id}
                    index=${first + of}
                    count=${ids.length}
                    width=${size.each}
                    height=${TILE}
                    left=${((first + of) % size.columns) * (size.each + GAP)}
                    ...${at(first + of)}
                  />
                `,
              )}
            </ul>
          `
      }
    <//>
  `;
}

/** All groups. It is as tall as everyone in it would be; only what is near the window is in the document. */
export function FleetList({ picture, view, by, byBuild, titleOf }) {
  const list = useRef(null);
  const seen = useViewport(list);
  const layout = useComputed(() => {
    const shown = picture.groups.value;
    const counts = shown.map((group) => group.ids.value.length);
    const total = counts.reduce((sum, one) => sum + one, 0);
    const size = metrics(view, seen.value.width, total);
    return { size, total, places: stacked(counts, size), shown, counts };
  }).value;
  const { size, places, shown, counts, total } = layout;
  const { from, to, width } = seen.value;
  const height = places.length > 0 ? places.at(-1).top + places.at(-1).height : 0;
  const focused = focusedRow(list.current);
  useLayoutEffect(() => {
    list.current.style.setProperty("height", `${height}px`);
    settleRows(list.current, focused);
  });
  const onKey = (event) => {
    if (view === "map" || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = {
      ArrowDown: size.columns,
      ArrowUp: -size.columns,
      ArrowRight: view === "tiles" ? 1 : 0,
      ArrowLeft: view === "tiles" ? -1 : 0,
    }[event.key];
    if (!step || !event.target.closest("[data-row]")) return;
    event.preventDefault();
    moveRow(step);
  };
  let before = 1; // rows of the table: its head
  const drawn = shown.map((group, index) => {
    const place = places[index];
    const start = before;
    before += counts[index] + 1;
    const near = place.top + place.height > from && place.top < to && width > 0;
    return (
      near &&
      html`
        <${Group}
          key=${group.key}
          group=${group}
          place=${place}
          by=${by}
          view=${view}
          seen=${seen.value}
          size=${size}
          before=${start}
          title=${titleOf(group.key)}
          picture=${picture}
          byBuild=${byBuild}
        />
      `
    );
  });
  const roles =
    view === "table" ? { role: "table", "aria-label": "Agents", "aria-rowcount": total + shown.length + 1 } : {};
  return html`
    <div
      id="fleet-list"
      data-list
      class=${`fleet fleet-${view} ${width > 0 && width < NARROW ? "is-narrow" : ""}`}
      ref=${list}
      onFocusIn=${onRowFocus}
      onKeyDown=${onKey}
      ...${roles}
    >
      ${view === "table" && html`<${FleetHead} />`}
      ${drawn}
    </div>
  `;
}
