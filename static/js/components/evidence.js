// Why an attempt failed: causes with what was expected, screenshots and video, and the attempt that passed.
import { useMemo } from "preact/hooks";

import { count } from "../format.js";
import { useResource } from "../hooks.js";
import { html } from "../html.js";
import { isOwn } from "../job/content.js";
import { diffOf } from "../job/diff.js";
import { inScope, picturesOf } from "../job/pictures.js";
import { sourceUrl } from "../job/source-link.js";
import { Icon } from "./icon.js";
import { LogLink } from "./log-link.js";
import { Panel } from "./panel.js";
import { PictureSlider } from "./picture-slider.js";
import { PassedBeside } from "./passed-beside.js";

const OPEN_AT_FIRST = 3; // failures shown with their difference; the others when opened
const MAX_PICTURES = 4; // besides comparisons; the Artifacts tab has all

/** Whether there is evidence of a failure to show: it ended, and neither passed nor was cancelled. */
export const hasFailed = (attempt) => Boolean(attempt?.outcome) && !["passed", "cancelled"].includes(attempt.outcome);

const Words = ({ pieces }) =>
  pieces.map(({ text, changed }, index) => (changed ? html`<mark key=${index}>${text}</mark>` : text));

function Difference({ expected, actual }) {
  const difference = useMemo(() => diffOf(expected, actual), [expected, actual]);
  return html`
    <dl class="difference">
      <div class="is-expected">
        <dt>Expected</dt>
        <dd><pre>${html`<${Words} pieces=${difference.expected} />`}</pre></dd>
      </div>
      <div class="is-actual">
        <dt>Actual</dt>
        <dd><pre>${html`<${Words} pieces=${difference.actual} />`}</pre></dd>
      </div>
    </dl>
  `;
}

function Source({ failure, batch }) {
  if (!failure.file) return null;
  const place = failure.file_line ? `${failure.file}:${failure.file_line}` : failure.file;
  const url = sourceUrl(batch, failure.file, failure.file_line);
  if (!url) return html`<span class="id">${place}</span>`;
  return html`
    <a href=${url} target="_blank" rel="noopener noreferrer" class="id">
      ${place}<${Icon} name="link" /><span class="unseen"> (opens in a new tab)</span>
    </a>
  `;
}

function Details({ failure, batch }) {
  const compared = failure.expected !== "" || failure.actual !== "";
  return html`
    ${compared && html`<${Difference} expected=${failure.expected} actual=${failure.actual} />`}
    <p class="evidence-places">
      <${Source} failure=${failure} batch=${batch} />
      ${failure.line && html`<${LogLink} from=${failure.line} />`}
    </p>
    ${
      failure.stack &&
      html`
        <details class="evidence-stack">
          <summary>Stack</summary>
          <pre tabindex="0" aria-label="Stack">${failure.stack}</pre>
        </details>
      `
    }
  `;
}

function Failure({ failure, batch, open }) {
  return html`
    <li class="evidence-failure">
      <details open=${open}>
        <summary>
          ${failure.name && html`<span class="evidence-case">${failure.name}</span>`}
          <span class="failure-cause">${failure.cause}</span>
        </summary>
        <${Details} failure=${failure} batch=${batch} />
      </details>
    </li>
  `;
}

function Pictures({ attempt }) {
  const path = attempt.artifacts > 0 ? `/api/v1/attempts/${attempt.id}/artifacts` : null;
  const found = useResource(path, attempt.artifacts);
  const artifacts = found.data.value?.artifacts.filter(isOwn) ?? [];
  const { comparisons, images, videos } = useMemo(() => picturesOf(artifacts.map(inScope)), [artifacts]);
  const others = images.slice(0, MAX_PICTURES);
  if (comparisons.length + others.length + videos.length === 0) return null;
  return html`
    <div class="evidence-pictures">
      ${comparisons.map((one) => html`<${PictureSlider} key=${one.name} comparison=${one} />`)}
      ${others.map(
        (one) => html`
          <figure class="preview" key=${one.id}>
            <a href=${one.url}>
              <img src=${one.url} alt=${one.path} loading="lazy" />
            </a>
            <figcaption>${one.path}</figcaption>
          </figure>
        `,
      )}
      ${videos.slice(0, 1).map(
        (one) => html`
            <figure class="preview" key=${one.id}>
              <video src=${one.url} aria-label=${one.path} controls preload="metadata"></video>
              <figcaption>${one.path}</figcaption>
            </figure>
          `,
      )}
    </div>
  `;
}

const noteOf = (attempt, failures) =>
  [`attempt ${attempt.number} on ${attempt.agent}`, failures.length > 1 && count(failures.length, "failure")]
    .filter(Boolean)
    .join(", ");

/** What is known until the failures have arrived. */
const causeOf = ({ cause, cause_line: line }) =>
  cause && { name: "", cause, expected: "", actual: "", stack: "", file: "", file_line: null, line };

/** What a failed attempt shows first. `initial`: its failures, if they came with the page. */
export function Evidence({ job, attempt, initial }) {
  const source = useResource(`/api/v1/attempts/${attempt.id}/failures`, attempt.cause, initial);
  const batch = useResource(job.batch_id ? `/api/v1/batches/${job.batch_id}` : null, job.batch_id).data.value;
  const failures = source.data.value?.failures ?? [];
  const shown = failures.length > 0 ? failures : [causeOf(attempt)].filter(Boolean);
  return html`
    <${Panel} id="evidence" className="evidence" title="Why it failed" note=${noteOf(attempt, failures)}>
      <div class="evidence-parts">
        <ul class="plain">
          ${shown.map(
            (failure, index) => html`
              <${Failure} key=${index} failure=${failure} batch=${batch} open=${index < OPEN_AT_FIRST} />
            `,
          )}
        </ul>
        <${Pictures} attempt=${attempt} />
      </div>
      <${PassedBeside} job=${job} attempt=${attempt} />
    <//>
  `;
}
