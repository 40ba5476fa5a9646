// The lifecycle diagram of a job.
import { html } from "../html.js";
import { stepsOf } from "../job/lifecycle.js";
import { isHeld } from "./status.js";

const WIDTH = 104;
const HEIGHT = 30;
// name → [x, y, word]; an agent has the job in those of the middle
const NODES = {
  waiting: [4, 30, "waiting"],
  backoff: [30, 92, "backing off"],
  assigned: [204, 30, "assigned"],
  installing: [352, 30, "installing"],
  running: [500, 30, "running"],
  done: [712, 4, "passed"],
  failed: [712, 48, "failed"],
  cancelled: [712, 92, "cancelled"],
};
const AGENT = { x: 188, y: 12, width: 432, height: 66 };
const HELD = new Set(["assigned", "installing", "running"]);
// from>to → the line; what leaves an agent leaves from its frame, whatever the job was at there
const LINES = {
  "waiting>assigned": "M108 45H204",
  "assigned>installing": "M308 45H352",
  "installing>running": "M456 45H500",
  "assigned>running": "M256 30V22H552V30",
  "agent>done": "M620 36H664V19H712",
  "agent>failed": "M620 45H676V63H712",
  "agent>cancelled": "M620 54H664V107H712",
  "agent>waiting": "M400 78V86H150V53H108",
  "agent>backoff": "M440 78V107H134",
  "backoff>waiting": "M56 92V60",
  "waiting>cancelled": "M16 60V132H752V122",
  "failed>waiting": "M816 63H830V-4H82V30",
  "cancelled>waiting": "M816 107H842V-12H56V30",
};

/** Return the line of a step. */
const lineOf = (from, to) => `${HELD.has(from) && !HELD.has(to) ? "agent" : from}>${to}`;

function Node({ name, times, here }) {
  const [x, y, word] = NODES[name];
  const look = here ? "is-here" : times > 0 ? "is-taken" : "";
  return html`
    <g class=${`way-node ${look}`} data-node=${name} data-taken=${times > 0 ? "" : undefined}>
      <rect x=${x} y=${y} width=${WIDTH} height=${HEIGHT} rx="3" />
      <text x=${x + WIDTH / 2} y=${y + 20}>
        ${word}
        ${times > 1 ? ` ×${times}` : ""}
      </text>
    </g>
  `;
}

const WORDS = { backoff: "backing off", done: "passed" };

/** "waiting, assigned, running, failed, waiting, assigned, running, passed" */
export const wordsOf = (steps) => steps.map((step) => WORDS[step] ?? step);

/** The states a job can be in, and the way this one took: lit, and in words beneath. */
export function StateDiagram({ job }) {
  const steps = stepsOf(job);
  const words = wordsOf(steps);
  if (isHeld(job)) words.splice(-1, 1, "held");
  const times = (name) => steps.filter((step) => step === name).length;
  const taken = new Set(steps.slice(1).map((step, index) => lineOf(steps[index], step)));
  const here = steps.at(-1);
  const lines = Object.entries(LINES).sort(([a], [b]) => taken.has(a) - taken.has(b)); // those that are lit lie on top
  return html`
    <figure class="way">
      <figcaption class="way-words">
        <span class="unseen">Lifecycle: </span>
        ${words.map(
          (word, index) => html`
            <span key=${index} class=${index === steps.length - 1 ? "strong" : ""}>${word}</span>
          `,
        )}
      </figcaption>
      <details>
        <summary>All states</summary>
      <svg
        class="way-picture"
        viewBox="0 -16 846 152"
        role="img"
        aria-label=${`States: ${words.join(", ")}`}
      >
        <defs>
          <marker
            id="way-arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path class="way-tip" d="M0 0.5L7.5 4L0 7.5z" />
          </marker>
          <marker
            id="way-arrow-lit"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path class="way-tip is-taken" d="M0 0.5L7.5 4L0 7.5z" />
          </marker>
        </defs>
        <rect
          class=${`way-agent ${steps.some((step) => HELD.has(step)) ? "is-taken" : ""}`}
          x=${AGENT.x}
          y=${AGENT.y}
          width=${AGENT.width}
          height=${AGENT.height}
          rx="5"
        />
        <text class="way-agent-name" x=${AGENT.x + 14} y=${AGENT.y + AGENT.height - 6}>on an agent</text>
        ${lines.map(
          ([name, path]) => html`
            <path
              key=${name}
              class=${`way-line ${taken.has(name) ? "is-taken" : ""}`}
              data-line=${name}
              d=${path}
              marker-end=${`url(#way-arrow${taken.has(name) ? "-lit" : ""})`}
            />
          `,
        )}
        ${Object.keys(NODES).map(
          (name) => html`<${Node} key=${name} name=${name} times=${times(name)} here=${name === here} />`,
        )}
      </svg>
      </details>
    </figure>
  `;
}
