// The log of an attempt.
import { useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";

import { live } from "../connection.js";
import { bytes, count } from "../format.js";
import { useResource, useTopic } from "../hooks.js";
import { html } from "../html.js";
import { useKeys } from "../keyboard.js";
import { LogReader } from "../log/reader.js";
import { to } from "../router.js";
import { LogLines } from "./log-lines.js";
import { LogTools } from "./log-tools.js";
import { ErrorState } from "./states.js";

/** Passes the log's size to the file. A component of its own, as it renders with every piece that arrives. */
function Growth({ file, attempt }) {
  const store = useTopic(file.complete.value === false ? `log:${attempt.id}` : null);
  const row = store?.ids.value.length ? store.row(attempt.id).value : null; // ids: follow its arrival
  useEffect(() => {
    if (row) file.setSize(row.size, row.complete);
  }, [row]);
  return null;
}

/** Which log has the report of a runner that ran several tests, or that it came to none. */
function OfStart({ attempt }) {
  const path = attempt.outcome ? `/api/v1/attempts/${attempt.id}/failures` : null;
  const report = useResource(path, attempt.outcome).data.value?.report;
  const several = "One start of the test runner ran several tests.";
  if (!report) return html`<span>${several}</span>`;
  const link = to("job", { id: report.job_id }, { attempt: report.number });
  const where =
    report.attempt === attempt.id ? "this log" : html`the log of <a data-report href=${link}>${report.test}</a>`;
  return html`
    <span>
      ${several}${" "}
      ${
        report.cut_off
          ? html`It died or was stopped before its own report, about all of them, was whole: see the end of ${where}.`
          : html`Its own report, about all of them, is at the end of ${where}.`
      }
    </span>
  `;
}

/** Lines, size and truncation of the log. */
function Summary({ file, attempt }) {
  const known = file.complete.value !== null;
  file.version.value;
  return html`
    <p class="log-summary quiet number">
      ${
        known &&
        html`
          <span>
            ${count(file.lines.value, "line")}, ${bytes(file.size)}
            ${file.complete.value ? "" : ", still growing"}
          </span>
        `
      }
      ${attempt.window !== null && html`<${OfStart} attempt=${attempt} />`}
      ${
        attempt.log_truncated &&
        html`<span class="log-truncated">Truncated by the agent: the log reached its size limit.</span>`
      }
    </p>
  `;
}

const More = ({ reader }) => {
  const { file, scroller, seen } = reader;
  if (file.complete.value !== false || scroller.follows.value) return null;
  const fresh = file.lines.value - seen.value;
  return html`
    <button type="button" class="pill log-more" onClick=${() => reader.followEnd()}>
      ${fresh > 0 ? count(fresh, "new line") : "Jump to end"}
    </button>
  `;
};

/** The marked lines, for screen readers: a mark is moved by keys that leave the focus on the log. */
function Marked({ reader }) {
  const lines = reader.marked.value;
  const text = lines && reader.file.line(lines.until - 1)?.text;
  const name = lines && (lines.from === lines.until ? `Line ${lines.until}` : `Lines ${lines.from} to ${lines.until}`);
  return html`<p class="unseen" aria-live="polite">${name && `${name} marked: ${(text ?? "").slice(0, 300)}`}</p>`;
}

const keysOf = (reader) => [
  { key: "f", what: "next failure in the log", run: () => reader.nextFailure() },
  { key: "n", what: "next match", run: () => reader.finder.step(1) },
  { key: "N", what: "previous match", run: () => reader.finder.step(-1) },
  { key: "w", what: "wrap long lines", run: () => reader.toggleWrap() },
  { key: "e", what: "follow the end", run: () => reader.followEnd() },
  { key: "Enter", what: "mark a line of the focused log" },
  { key: "Alt+↑ Alt+↓", what: "move the mark, with Shift instead of Alt its end" },
];

/** The log of an attempt, however long, as it grows. Make another one for another attempt (`key`). */
export function LogView({ attempt, name }) {
  const reader = useMemo(() => new LogReader(attempt), []);
  const { file, scroller, wrapped } = reader;
  const [box, strip, sheet] = [useRef(null), useRef(null), useRef(null)];
  useLayoutEffect(() => scroller.attach({ box: box.current, strip: strip.current, sheet: sheet.current }), []);
  useEffect(() => reader.open(), []);
  useLayoutEffect(() => {
    const row = parseFloat(getComputedStyle(box.current).lineHeight);
    scroller.reset(row);
    if (wrapped.value) scroller.measure(sheet.current.children);
  }, [wrapped.value]);
  useSignalEffect(() => {
    if (live.state.value === "live" && file.error.peek()?.retryable) file.retry();
  });
  useKeys(
    "Log",
    useMemo(() => keysOf(reader), []),
  );
  const onKey = (event) => {
    // on a shortened strip the browser would not reach the ends
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === "Home") scroller.toStart();
    else if (event.key === "End") scroller.follow();
    else if (event.key === "Enter" && event.target === box.current) reader.toggleMark();
    else if (step && (event.shiftKey || event.altKey)) reader.moveMark(step, event.shiftKey);
    else return;
    event.preventDefault();
  };
  const empty = file.complete.value !== null && file.lines.value === 0;
  return html`
    <div class="log">
      <${LogTools}
        reader=${reader}
        name=${name}
        hasPassed=${attempt.outcome === "passed"}
        cause=${attempt.cause}
      />
      <${Growth} file=${file} attempt=${attempt} />
      ${
        file.error.value &&
        html`
          <${ErrorState}
            title="The log could not be loaded"
            text=${file.error.value.message}
            again=${() => file.retry()}
          />
        `
      }
      ${empty && html`<p class="nothing">${file.complete.value ? "The log is empty." : "No output yet."}</p>`}
      <div class="log-frame" hidden=${empty}>
        <div
          class=${`log-box ${wrapped.value ? "is-wrapped" : ""}`}
          ref=${box}
          tabindex="0"
          role="region"
          aria-label="Lines of the log"
          aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Shift+ArrowUp Shift+ArrowDown"
          onKeyDown=${onKey}
          data-lines=${file.lines.value}
        >
          <div class="log-strip" ref=${strip}>
            <${LogLines} reader=${reader} sheet=${sheet} />
          </div>
        </div>
        <${More} reader=${reader} />
        <${Marked} reader=${reader} />
      </div>
      <${Summary} file=${file} attempt=${attempt} />
    </div>
  `;
}

/** Why there is no log to show; null: there may be one. */
export function noLog(attempt) {
  if (attempt.log_removed) return "This log was removed at the end of its retention period.";
  if (attempt.simulated && !attempt.log_bytes) return "Simulated agents write no log.";
  if (attempt.outcome && !attempt.log_bytes) return "The log is empty.";
  return null;
}
