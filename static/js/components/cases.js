// The test cases of an attempt.
import { useEffect, useMemo, useState } from "preact/hooks";

import { ApiError, get } from "../api.js";
import { count, number, precise } from "../format.js";
import { html } from "../html.js";
import { full } from "../job/case-name.js";
import { Icon } from "./icon.js";
import { LogLink } from "./log-link.js";
import { Segmented } from "./segmented.js";
import { ErrorState, Skeleton } from "./states.js";

const ORDER = ["failed", "error", "skipped", "passed"]; // what one came for is on top
const ICONS = { failed: "failed", error: "suspect", skipped: "cancelled", passed: "done" };
const LOOKS = { failed: "failed", error: "suspect", skipped: "cancelled", passed: "done" };
const OPEN_AT_FIRST = 3; // faults whose message is shown without asking
const PAGE = 100; // cases drawn at once

const isFault = ({ outcome }) => outcome === "failed" || outcome === "error";

/** "14", or "14, 2 failed": of {outcome: how many}. */
export function casesText(cases) {
  const all = Object.values(cases).reduce((sum, one) => sum + one, 0);
  const faults = (cases.failed ?? 0) + (cases.error ?? 0);
  return faults > 0 ? `${number(all)}, ${number(faults)} failed` : number(all);
}

const Output = ({ one }) => html`<${LogLink} from=${one.log_line} until=${one.log_last_line} />`;

/** `children`: after the name; a summary can have no links. */
function Head({ one, children }) {
  return html`
    <span class=${`state state-${LOOKS[one.outcome]}`}>
      <${Icon} name=${ICONS[one.outcome]} />
      <span>${one.outcome}</span>
    </span>
    <span class="case-name">
      <span class="case-title">${full(one)}</span>
      ${one.classname && html`${" "}<span class="quiet">${one.classname}</span>`}
      ${one.flaky && html`${" "}<span class="tag is-warn" data-tip="Passed on a retry of its runner">flaky</span>`}
      ${children}
    </span>
    <span class="number quiet">${precise(one.seconds)}</span>
  `;
}

/** A case; its message expands. */
export const Case = ({ one, open }) => html`
  <li class="case">
    ${
      one.message
        ? html`
          <details open=${open}>
            <summary class="case-line">
              <${Head} one=${one} />
            </summary>
            <pre
              class=${`case-message ${isFault(one) ? "" : "is-calm"}`}
              tabindex="0"
              aria-label=${`Output of ${one.name}`}
            >
              ${one.message}
            </pre>
            ${one.log_line && html`<p class="case-output"><${Output} one=${one} /></p>`}
          </details>
        `
        : html`
          <div class="case-line">
            <${Head} one=${one}>${one.log_line && html`${" "}<${Output} one=${one} />`}<//>
          </div>
        `
    }
  </li>
`;

/** The cases of an attempt; null: on their way; ApiError. Asked for again when their numbers change. */
function useCases(attempt) {
  const [cases, setCases] = useState(null);
  const [turn, setTurn] = useState(0);
  const numbers = JSON.stringify(attempt.cases);
  useEffect(() => {
    const leaving = new AbortController();
    get(`/api/v1/attempts/${attempt.id}/cases`, { signal: leaving.signal })
      .then((answer) => setCases(answer.cases))
      .catch((error) => {
        if (leaving.signal.aborted) return;
        if (!(error instanceof ApiError)) throw error;
        setCases(error);
      });
    return () => leaving.abort();
  }, [attempt.id, numbers, turn]);
  return [cases, () => setTurn(turn + 1)];
}

/** The test cases of an attempt, failed first, with their messages. */
export function Cases({ attempt }) {
  const [cases, again] = useCases(attempt);
  const [outcome, setOutcome] = useState("all");
  const [most, setMost] = useState(PAGE);
  const sorted = useMemo(
    () => (Array.isArray(cases) ? ORDER.flatMap((kind) => cases.filter((one) => one.outcome === kind)) : []),
    [cases],
  );
  if (cases === null) return html`<${Skeleton} />`;
  if (cases instanceof ApiError)
    return html`<${ErrorState} title="Cases could not be loaded" text=${cases.message} again=${again} />`;
  const counted = ORDER.map((kind) => [kind, sorted.filter((one) => one.outcome === kind).length]).filter(
    ([, sum]) => sum > 0,
  );
  const shown = outcome === "all" ? sorted : sorted.filter((one) => one.outcome === outcome);
  const options = [
    ["all", `all ${number(sorted.length)}`],
    ...counted.map(([kind, sum]) => [kind, `${kind} ${number(sum)}`]),
  ];
  return html`
    <div class="cases">
      ${
        counted.length > 1 &&
        html`
          <${Segmented} label="Outcome" hideLabel options=${options} value=${outcome} onChange=${setOutcome} />
        `
      }
      <ol class="case-list">
        ${shown.slice(0, most).map(
          (one, index) => html`
            <${Case}
              key=${`${one.project}/${one.classname}/${one.name}/${index}`}
              one=${one}
              open=${isFault(one) && index < OPEN_AT_FIRST}
            />
          `,
        )}
      </ol>
      ${
        shown.length > most &&
        html`
          <button type="button" class="button" onClick=${() => setMost(most + PAGE)}>
            Show more (${count(shown.length - most, "case")} left)
          </button>
        `
      }
    </div>
  `;
}
