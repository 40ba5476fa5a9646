// A waiting job's place in the queue.
import { duration, number } from "../format.js";
import { html } from "../html.js";
import { Elapsed } from "./elapsed.js";

/** Figures of the explanation, those it has: [[value, words]]. */
function figuresOf({ position, eta_seconds: eta, eta_guessed: guessed }) {
  return [
    position != null && [number(position), position === 1 ? "in the queue: next" : "in the queue"],
    eta > 0 && [duration(eta), `until it starts, ${guessed ? "a guess" : "estimated"}`],
  ].filter(Boolean);
}

/** Why a job waits and its place in the queue; or the reason of its end. */
export function QueuePlace({ job }) {
  const waits = job.status === "pending";
  const text = (waits && job.explanation?.text) || (job.status === "failed" && job.cause) || job.reason;
  if (!text) return null;
  const tries = job.tries ?? [];
  return html`
    <div class=${`queue-place ${job.status === "failed" ? "is-bad" : ""}`}>
      <p class="why" data-why>${text}</p>
      ${
        waits &&
        figuresOf(job.explanation ?? {}).map(
          ([value, words]) => html`
            <span key=${words} class="queue-figure number" data-figure=${words}>
              <b>${value}</b>
              ${words}
            </span>
          `,
        )
      }
      ${
        waits &&
        html`
          <span class="queue-figure number">
            <b>
              <${Elapsed} since=${tries.at(-1)?.finished_at ?? job.created_at} />
            </b>
            waiting
          </span>
        `
      }
    </div>
  `;
}
