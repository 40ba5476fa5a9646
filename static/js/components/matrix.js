// The matrix of tests and their attempts in a batch, virtualized.
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";

import { causeOf } from "../batch-results.js";
import { html } from "../html.js";
import { pathLines, rowAt, topsOf } from "../matrix-rows.js";
import { navigate, to } from "../router.js";
import { focusedRow, onRowFocus, settleRows } from "../rows.js";
import { installFailed } from "../job/lifecycle.js";
import { ranText } from "../run-time.js";
import { explained, groups } from "../stores/groups.js";
import { scaled } from "../text-size.js";
import { useViewport } from "../viewport.js";
import { Outcome } from "./outcome.js";
import { outcomeWord } from "../outcome-word.js";
import { Placed } from "./placed.js";
import { JobStatus, wordOf } from "./status.js";
import { TestName, TestPath } from "./test-name.js";

const ROW = scaled(36); // pixels
// on phones a row has the lines of its path, and those of its status, tags and attempts
const PATH_LINE = scaled(18);
const OTHER_LINE = scaled(26);
const AROUND_LINES = scaled(16);
const LETTER = scaled(775) / 100;
const NARROW = scaled(760); // a table less wide than this is drawn as on phones
const MAX_WIDE = 4; // attempts with visible labels; of more, only icons, with labels for screen readers
const WITH_START = scaled(176); // a cell with its word and a duration "with start"
const MAX_SHARE = 0.4; // of the width, for columns with words
const MOST = 12; // attempts shown at all: the last ones

/**
 * Classes of the table. A duration "with start" needs room: the words of outcomes give it where the columns of attempts
 * would take too much of the width. Of many attempts both are hidden.
 */
function looksOf({ width, narrow, columns, hasStart }) {
  const looks = ["rows matrix"];
  if (narrow) looks.push("is-narrow");
  if (columns > MAX_WIDE) looks.push("is-dense");
  else if (narrow && columns > 2) looks.push("is-wordless");
  else if (hasStart) {
    const isFull = !narrow && columns * WITH_START > width * MAX_SHARE;
    looks.push(isFull ? "is-wordless" : "has-starts");
  }
  return looks.join(" ");
}

/** Whether it ended and its test was run. */
const hasRun = (attempt) => attempt.run_seconds !== null && !installFailed(attempt);

/** "failed on lab/2 after 2.1 s: expected 1" */
function attemptText(attempt) {
  const took = hasRun(attempt) ? ` after ${ranText(attempt)}` : "";
  const why = attempt.cause || attempt.message;
  const message = why ? `: ${why}` : "";
  return `${outcomeWord(attempt.outcome || attempt.phase)} on ${attempt.agent}${took}${message}`;
}

/** `told`: the row's status says its outcome. */
function Cell({ job, attempt, told }) {
  return html`
    <a
      class="cell"
      href=${to("job", { id: job.id }, { attempt: attempt.number })}
      tabindex="-1"
      title=${attemptText(attempt)}
    >
      <span class="unseen">attempt ${attempt.number}: </span>
      ${
        told
          ? html`<span class="unseen">${outcomeWord(attempt.outcome)} </span>`
          : html`<${Outcome} outcome=${attempt.outcome} phase=${attempt.phase} />`
      }
      ${
        attempt.run_seconds !== null &&
        html`<span class="cell-time number">${hasRun(attempt) ? ranText(attempt) : "–"}</span>`
      }
    </a>
  `;
}

/** Whether a row, on a phone, says with its status how its only attempt ended. */
const isTold = ({ status, tries: [first, ...others] }) =>
  others.length === 0 && first?.run_seconds != null && outcomeWord(first.outcome) === wordOf(status);

function Cells({ job, columns, narrow }) {
  const shown = job.tries.slice(-columns);
  const told = narrow && isTold(job);
  return Array.from({ length: columns }, (_, index) => {
    const attempt = shown[index];
    const cell = attempt && html`<${Cell} job=${job} attempt=${attempt} told=${told} />`;
    return html`<td key=${index} role="cell" class="c-try">${cell}</td>`;
  });
}

const TAGS = [
  ["flaky", "flaky", "Passed after a failed attempt"],
  ["excused", "in quarantine", "it Failed in quarantine: does not fail the batch"],
];

/** A job's status; "held" if its group waits for its build. */
function Status({ job }) {
  groups.ids.value; // follow its arrival
  return html`<${JobStatus} job=${explained(job)} />`;
}

function Row({ id, index, top, height, results, columns, targeted, twin, hasCauses, narrow }) {
  const job = results.row(id).value;
  if (!job) return null;
  const href = to("job", { id });
  const open = (event) => {
    if (event.target.closest("a, button") || String(getSelection())) return;
    if (event.metaKey || event.ctrlKey) window.open(href, "_blank", "noopener");
    else navigate(href);
  };
  return html`
    <${Placed}
      as="tr"
      role="row"
      aria-rowindex=${index + 2}
      top=${top}
      height=${height}
      className="row matrix-row"
      onClick=${open}
    >
      <td role="cell" class="c-status">
        <${Status} job=${job} />
      </td>
      <td role="cell" class="c-test">
        <span class="line">
          <a
            class="row-link"
            data-row=${`result/${id}`}
            data-failed=${job.status === "failed" ? "" : undefined}
            tabindex="-1"
            href=${href}
          >
            <${narrow ? TestPath : TestName} test=${job.test} />
          </a>
          ${targeted && html`<span class="tag">${job.target}</span>`}
          ${twin && html`<span class="tag">job ${twin[0]} of ${twin[1]}</span>`}
          ${TAGS.map(
            ([name, word, why]) => job[name] && html`<span class="tag" key=${name} title=${why}>${word}</span>`,
          )}
        </span>
      </td>
      <${Cells} job=${job} columns=${columns} narrow=${narrow} />
      ${hasCauses && html`<td role="cell" class="c-said quiet" title=${causeOf(job)}>${causeOf(job)}</td>`}
    <//>
  `;
}

/** The numbers of the rows to draw: those near the window, and the one that has the focus, with its neighbours. */
function drawn({ from, to: until }, tops, ids, focused) {
  const [first, last] = [rowAt(tops, from), rowAt(tops, until)];
  const near = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const kept = focused === null ? -1 : ids.indexOf(focused.key.slice("result/".length));
  if (kept < 0) return near;
  const around = [kept - 1, kept, kept + 1].filter((index) => index >= 0 && index < ids.length); // for the arrow keys
  return [...new Set([...near, ...around])].sort((a, b) => a - b);
}

/** How many lines the status, the tags and the attempts of a row need on phones, at most. */
function otherLines(width, columns, { hasStart, targets, twins, flaky, quarantined }) {
  const attempt = columns > MAX_WIDE ? 34 : columns > 2 ? 64 : hasStart ? 176 : 110;
  const tags = [targets.length > 1 && 110, twins.size > 0 && 88, flaky > 0 && 48, quarantined > 0 && 96];
  const needed = tags.reduce((sum, tag) => sum + (tag || 0), 88 + columns * attempt);
  return Math.ceil(scaled(needed) / (width - AROUND_LINES));
}

/** The tops of the rows and the end of the last. */
function useTops({ ids, results, width, narrow, others }) {
  return useMemo(() => {
    if (!narrow) return topsOf(ids.map(() => ROW));
    const room = Math.floor((width - AROUND_LINES) / LETTER);
    const lines = (id) => pathLines(results.row(id).peek()?.test ?? "", room);
    return topsOf(ids.map((id) => AROUND_LINES + lines(id) * PATH_LINE + others * OTHER_LINE));
  }, [ids, results, narrow && width, others]);
}

/**
 * Tests × attempts: a row for each job, a cell for each of its attempts, which leads there. Of any number of rows only
 * those near the window are in the document. `results`: a BatchResults; `over`: listeners for holding still.
 */
export function Matrix({ ids, results, most, over }) {
  const table = useRef(null);
  const body = useRef(null);
  const seen = useViewport(body).value;
  const narrow = seen.width > 0 && seen.width < NARROW;
  const columns = Math.min(MOST, Math.max(1, most));
  const summary = results.summary.value;
  const { hasStart, targets, twins, hasCauses } = summary;
  const others = narrow ? otherLines(seen.width, columns, summary) : 0;
  const tops = useTops({ ids, results, width: seen.width, narrow, others });
  const bottom = tops[ids.length];
  const focused = focusedRow(table.current); // before the document changes
  useLayoutEffect(() => settleRows(table.current, focused));
  useLayoutEffect(() => {
    // through the CSSOM: the policy allows no style attributes
    body.current.style.setProperty("height", `${bottom}px`);
    table.current.style.setProperty("--tries", columns);
    table.current.style.setProperty("--cause", hasCauses ? "1.2fr" : "0px");
  }, [bottom, columns, hasCauses]);
  return html`
    <table
      id="results-list"
      data-list
      role="table"
      aria-label="Tests and their attempts"
      aria-rowcount=${ids.length + 1}
      ref=${table}
      class=${looksOf({ width: seen.width, narrow, columns, hasStart })}
      onFocusIn=${onRowFocus}
    >
      <thead role="rowgroup">
        <tr role="row" class="matrix-row" aria-rowindex="1">
          <th role="columnheader" scope="col">Status</th>
          <th role="columnheader" scope="col">Test</th>
          ${Array.from(
            { length: columns },
            (_, index) => html`
              <th key=${index} role="columnheader" scope="col" class="c-try">
                ${
                  most > MOST
                    ? ""
                    : html`
                      <span class="try-word">Attempt </span>
                      ${index + 1}
                    `
                }
              </th>
            `,
          )}
          ${hasCauses && html`<th role="columnheader" scope="col" class="c-said">Cause</th>`}
        </tr>
      </thead>
      <tbody role="rowgroup" ref=${body} ...${over}>
        ${drawn(seen, tops, ids, focused).map(
          (index) => html`
            <${Row}
              key=${ids[index]}
              id=${ids[index]}
              index=${index}
              top=${tops[index]}
              height=${tops[index + 1] - tops[index]}
              results=${results}
              columns=${columns}
              targeted=${targets.length > 1}
              twin=${twins.get(ids[index])}
              hasCauses=${hasCauses}
              narrow=${narrow}
            />
          `,
        )}
      </tbody>
    </table>
  `;
}
