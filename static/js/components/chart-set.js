// Charts over the same time, whose cursors move together; and the table behind them.
import { useId, useMemo, useState } from "preact/hooks";

import { minuteText } from "../format.js";
import { html } from "../html.js";
import { scaled } from "../text-size.js";
import { Chart } from "./chart.js";

const LOW = [scaled(84), scaled(150)]; // of a chart among others in a stack: all should fit the window
const AROUND = scaled(320); // the rest of a page with a stack
const AXIS = scaled(64); // the same for all in a stack, so that a moment is below itself

const nameOf = (title, series, line) => (series.length > 1 ? `${title}, ${line.name}` : title);
const valueOf = (data, line, of, index) => (line.shown ? line.shown(index) : data[of + 1][index]) ?? null;

/** The values of all charts, newest first; without moments at which nothing was measured. */
function ChartTable({ label, charts }) {
  const columns = charts.flatMap(({ title, data, series, write }) =>
    series.map((line, of) => ({
      name: nameOf(title, series, line),
      at: (index) => valueOf(data, line, of, index),
      text: (index) => (valueOf(data, line, of, index) === null ? "–" : write(valueOf(data, line, of, index))),
    })),
  );
  const times = charts[0].data[0];
  const rows = times.map((_, index) => index).filter((index) => columns.some(({ at }) => at(index) !== null));
  return html`
    <div class="chart-table" role="region" aria-label=${label} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            ${columns.map(({ name }) => html`<th key=${name} scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.reverse().map(
            (index) => html`
              <tr key=${times[index]}>
                <th scope="row">${minuteText(times[index])}</th>
                ${columns.map(({ name, text }) => html`<td key=${name}>${text(index)}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** `stacked`: one below the other, on one axis of time. */
export function ChartSet({ label, charts, stacked = false }) {
  const [asTable, show] = useState(false);
  const group = useId();
  const last = charts.length - 1;
  const height = useMemo(() => {
    const [least, most] = LOW;
    return Math.min(most, Math.max(least, Math.floor((window.innerHeight - AROUND) / charts.length)));
  }, []);
  const { data } = charts[0];
  const rest = data[0].findLastIndex((_, index) => data[1][index] !== null);
  const low = (index) => (stacked ? { height, axis: AXIS, bare: index < last, ...(rest < 0 ? {} : { rest }) } : {});
  return html`
    ${
      asTable
        ? html`<${ChartTable} label=${label} charts=${charts} />`
        : html`
          <div class=${`charts ${stacked ? "is-stacked" : ""}`}>
            ${charts.map(
              (chart, index) => html`<${Chart} key=${chart.title} group=${group} ...${low(index)} ...${chart} />`,
            )}
          </div>
        `
    }
    <p class="rest">
      <button type="button" class="button is-link" onClick=${() => show(!asTable)}>
        ${asTable ? "Show charts" : "Show as a table"}
      </button>
    </p>
  `;
}
