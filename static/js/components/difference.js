// Expected and actual value of a failure, with what differs marked.
import { useMemo } from "preact/hooks";

import { count } from "../format.js";
import { html } from "../html.js";
import { diffOf } from "../job/diff.js";
import { diffLines } from "../job/diff-lines.js";

const Words = ({ pieces }) =>
  pieces.map(({ text, changed }, index) => (changed ? html`<mark key=${index}>${text}</mark>` : text));

const Value = ({ name, look, pieces }) => html`
  <div class=${look}>
    <dt class="quiet">${name}</dt>
    <dd><pre tabindex="0" aria-label=${name}>${html`<${Words} pieces=${pieces} />`}</pre></dd>
  </div>
`;

function SideBySide({ expected, actual }) {
  const difference = useMemo(() => diffOf(expected, actual), [expected, actual]);
  const whole = (text) => [{ text, changed: false }];
  const isPair = expected !== "" && actual !== "";
  return html`
    <dl class=${`difference ${isPair ? "" : "is-single"}`}>
      ${
        expected !== "" &&
        html`
          <${Value} name="Expected" look="is-expected" pieces=${isPair ? difference.expected : whole(expected)} />
        `
      }
      ${
        actual !== "" &&
        html`<${Value} name="Actual" look="is-actual" pieces=${isPair ? difference.actual : whole(actual)} />`
      }
    </dl>
  `;
}

const LOOKS = { "-": "is-expected", "+": "is-actual", " ": "" };
const SIDES = { "-": "expected: ", "+": "actual: " };

const Line = ({ line }) =>
  "hidden" in line
    ? html`<span class="diff-hidden quiet">${count(line.hidden, "equal line")}</span>`
    : html`
      <span class=${`diff-line ${LOOKS[line.sign]}`}>
        <span aria-hidden="true">${line.sign}</span>
        <code>
          ${SIDES[line.sign] && html`<span class="unseen">${SIDES[line.sign]}</span>`}<${Words} pieces=${line.pieces} />
        </code>
      </span>
    `;

function LineByLine({ expected, actual }) {
  const lines = useMemo(() => diffLines(expected, actual), [expected, actual]);
  return html`
    <figure class="diff">
      <figcaption>
        <span class="is-expected">− Expected</span>${" "}<span class="is-actual">+ Actual</span>
      </figcaption>
      <pre tabindex="0" aria-label="Expected and actual, line by line">
        ${lines.map((line, index) => html`<${Line} key=${index} line=${line} />`)}
      </pre>
    </figure>
  `;
}

/** Both values side by side; line by line if they have several. One that is not known is not shown. */
export function Difference({ expected, actual }) {
  if (expected === "" && actual === "") return null;
  const isLong = expected !== "" && actual !== "" && (expected.includes("\n") || actual.includes("\n"));
  return isLong
    ? html`<${LineByLine} expected=${expected} actual=${actual} />`
    : html`<${SideBySide} expected=${expected} actual=${actual} />`;
}
