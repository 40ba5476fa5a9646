// The test cases of a running attempt, live.
import { useEffect, useRef, useState } from "preact/hooks";

import { count, number } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { Case } from "./cases.js";

const ANNOUNCED_MS = 15_000; // least interval between announcements, only of changes

/** The cases of an attempt so far, as its agent reports them; null: none yet. At its end the last ones stay. */
function useProgress(attempt) {
  const store = useTopic(`cases:${attempt.id}`);
  const row = store.ids.value.length ? store.row(attempt.id).value : null; // ids: follow its arrival
  const last = useRef(null);
  last.current = row?.progress ?? last.current;
  return last.current;
}

const endedOf = ({ passed, failed, skipped }) => passed + failed + skipped;

/** "7 of 12 cases, 1 failed". */
function countsText(progress) {
  const ended = endedOf(progress);
  const all = progress.total === null ? count(ended, "case") : `${number(ended)} of ${count(progress.total, "case")}`;
  const more = ["failed", "skipped", "flaky"].filter((kind) => progress[kind] > 0);
  return [all, ...more.map((kind) => `${number(progress[kind])} ${kind}`)].join(", ");
}

/** "running: cart › adds and 2 more"; empty: none is running. */
function runningText({ running }) {
  if (running.length === 0) return "";
  return `running: ${running[0]}${running.length > 1 ? ` and ${running.length - 1} more` : ""}`;
}

/** A text for screen readers, which is read at intervals: it changes several times a second. */
function Announced({ text }) {
  const newest = useRef(text);
  newest.current = text;
  const [said, say] = useState("");
  useEffect(() => {
    const timer = setInterval(() => say(newest.current), ANNOUNCED_MS);
    return () => clearInterval(timer);
  }, []);
  return html`<p class="unseen" aria-live="polite">${said}</p>`;
}

/** One line, whose place is kept before the first case: how many have ended, and which one is running. */
export function CasesLine({ attempt }) {
  const progress = useProgress(attempt);
  const counts = progress ? countsText(progress) : "No cases reported so far";
  const running = progress ? runningText(progress) : "";
  return html`
    <p class="cases-line number">
      <span class=${progress?.failed ? "is-bad" : ""}>${counts}${running && ","}</span>
      ${running && html`${" "}<span class="quiet" data-tip=${running}>${running}</span>`}
    </p>
    <${Announced} text=${progress ? `${counts}, ${running}` : ""} />
  `;
}

/** "7 of 12", for a tab. */
export function CasesCount({ attempt }) {
  const progress = useProgress(attempt);
  if (!progress) return null;
  return progress.total === null
    ? number(endedOf(progress))
    : `${number(endedOf(progress))} of ${number(progress.total)}`;
}

/** The cases that ended last, newest first. */
export function NewestCases({ attempt }) {
  const progress = useProgress(attempt);
  if (!progress?.ended.length) return html`<p class="nothing">Cases are listed here as they end.</p>`;
  const ended = endedOf(progress);
  return html`
    <ol class="case-list">
      ${progress.ended
        .slice()
        .reverse()
        .map((one, index) => html`<${Case} key=${`${ended - index} ${one.name}`} one=${one} open=${false} />`)}
    </ol>
    ${
      ended > progress.ended.length &&
      html`<p class="quiet">The newest ${progress.ended.length} of ${number(ended)}; all are listed at the end.</p>`
    }
  `;
}
