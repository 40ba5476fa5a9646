// The bar chart of a test's durations.
import { useLayoutEffect, useRef } from "preact/hooks";

import { count, precise, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { ranText } from "../run-time.js";
import { outcomeWord } from "../outcome-word.js";
import { recentText } from "./recent.js";

/** One attempt as a bar linked to its job; a mark under it: not passed. */
function Bar({ attempt, most, here }) {
  const bar = useRef(null);
  const { outcome, run_seconds, app_version_id, agent, finished_at } = attempt;
  useLayoutEffect(() => {
    // through the CSSOM: the policy allows no style attributes
    bar.current.style.setProperty("--height", ((run_seconds ?? 0) / most).toFixed(3));
  });
  const took = `${outcomeWord(outcome)}, ${ranText(attempt)}`;
  const tip = `${took}, build ${app_version_id}, on ${agent}, ${timeOfDay(finished_at)}`;
  return html`
    <a
      class=${`took took-${outcome} ${here ? "is-here" : ""}`}
      ref=${bar}
      tabindex="-1"
      href=${to("job", { id: attempt.job_id })}
      data-tip=${tip}
    >
      <i></i>
      <b></b>
    </a>
  `;
}

/** The line that the usual duration is at. */
function Usual({ seconds, most }) {
  const line = useRef(null);
  useLayoutEffect(() => line.current.style.setProperty("--height", Math.min(1, seconds / most).toFixed(3)));
  return html`
    <span class="took-usual" ref=${line}>
      <span class="number">usually ${precise(seconds)}</span>
    </span>
  `;
}

/**
 * Durations of attempts, the newest at the right. The list beside it has the same data, so a screen reader gets a
 * summary. `here`: the job whose bars are highlighted.
 */
export function Durations({ history, usual, here }) {
  const shown = [...history].reverse();
  const known = shown.map(({ run_seconds }) => run_seconds).filter((value) => value !== null);
  const most = Math.max(...known, usual ?? 0, 0.1) * 1.08;
  const [shortest, longest] = [precise(Math.min(...known)), precise(Math.max(...known))];
  const took = shortest === longest ? shortest : `between ${shortest} and ${longest}`;
  const summary =
    known.length > 0
      ? `${count(shown.length, "attempt")}, ${recentText(shown.map(({ outcome }) => outcome))}; ${took}.`
      : "No durations recorded.";
  return html`
    <figure class="durations">
      <div class="took-box" aria-hidden="true">
        ${usual !== null && html`<${Usual} seconds=${usual} most=${most} />`}
        <div class="took-bars">
          ${shown.map(
            (attempt) => html`
              <${Bar} key=${attempt.attempt} attempt=${attempt} most=${most} here=${attempt.job_id === here} />
            `,
          )}
        </div>
      </div>
      <figcaption class="quiet">
        ${summary}${" "}
        <span class="took-key">
          <i class="took-key-passed"></i>passed
        </span>${" "}
        <span class="took-key">
          <i class="took-key-failed"></i>failed
        </span>${" "}
        <span class="took-key">
          <i class="took-key-late"></i>timed out
        </span>
      </figcaption>
    </figure>
  `;
}
