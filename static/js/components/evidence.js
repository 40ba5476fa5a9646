// Why an attempt failed: causes with what was expected, screenshots and video, and the attempt that passed.
import { useMemo } from "preact/hooks";

import { useChanges } from "../comparison.js";
import { useContentSource } from "../content-source.js";
import { useDisclosure } from "../disclosures.js";
import { testText } from "../failure-words.js";
import { count } from "../format.js";
import { useResource, useTopic } from "../hooks.js";
import { html } from "../html.js";
import { evidenceLinks, isEvidence, isOwn } from "../job/content.js";
import { happenedText, verdictText } from "../job/happened.js";
import { inScope, picturesOf } from "../job/pictures.js";
import { sourcesOnce, sourceUrl } from "../job/source-link.js";
import { to } from "../router.js";
import { repairOf } from "../stores/problems.js";
import { Difference } from "./difference.js";
import { Icon } from "./icon.js";
import { lightboxItems, useLightbox } from "./lightbox.js";
import { LogLink } from "./log-link.js";
import { Panel } from "./panel.js";
import { PassedBeside } from "./passed-beside.js";
import { Picture, Video } from "./picture.js";
import { PictureSlider } from "./picture-slider.js";
import { SourceLines } from "./source-lines.js";
import { FailedOn } from "./test-columns.js";

const OPEN_AT_FIRST = 3; // failures shown with their difference; the others when opened
const MAX_PICTURES = 4; // besides comparisons; the Artifacts tab has all

/** Whether there is evidence of a failure to show: it ended, and neither passed nor was cancelled. */
export const hasFailed = (attempt) => Boolean(attempt?.outcome) && !["passed", "cancelled"].includes(attempt.outcome);

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

/** The source of a failure, and what was compared there. */
const Compared = ({ failure: { snippet, expected, actual }, label }) => html`
  ${snippet?.length > 0 && html`<${SourceLines} lines=${snippet} label=${label} />`}
  <${Difference} expected=${expected} actual=${actual} />
`;

function Details({ failure, name, batch, causeLine, page }) {
  const stack = useDisclosure(`stack/${name}`);
  return html`
    <p class="evidence-places">
      <${Source} failure=${failure} batch=${batch} />
      ${failure.line && html`<${LogLink} page=${page} from=${failure.line} begins=${failure.line !== causeLine} />`}
    </p>
    <${Compared} failure=${failure} label=${`Source of ${failure.file}`} />
    ${failure.others?.map(
      (other, index) => html`
        <p class="failure-cause evidence-other" key=${index}>${other.cause}</p>
        <${Compared} key=${`compared ${index}`} failure=${other} label=${`Source of ${other.cause}`} />
      `,
    )}
    ${
      failure.stack &&
      html`
        <details class="evidence-stack" ...${stack}>
          <summary class="quiet">Stack</summary>
          <pre class="case-message is-calm" tabindex="0" aria-label="Stack">${failure.stack}</pre>
        </details>
      `
    }
  `;
}

function Failure({ failure, name, batch, open, causeLine, page }) {
  return html`
    <li class="evidence-failure">
      <details ...${useDisclosure(name, open)}>
        <summary>
          ${failure.name && html`<span class="evidence-case">${failure.name}</span>${" "}`}
          <span class="failure-cause">${failure.cause}</span>
        </summary>
        <${Details} failure=${failure} name=${name} batch=${batch} causeLine=${causeLine} page=${page} />
      </details>
    </li>
  `;
}

function Pictures({ artifacts }) {
  const { comparisons, images, videos } = useMemo(() => picturesOf(artifacts.filter(isEvidence)), [artifacts]);
  const items = useMemo(() => lightboxItems(comparisons, images), [comparisons, images]);
  const lightbox = useLightbox(items);
  const others = images.slice(0, MAX_PICTURES);
  if (comparisons.length + others.length + videos.length === 0) return null;
  return html`
    <div class="evidence-pictures">
      ${comparisons.map(
        (one, index) => html`
          <${PictureSlider} key=${one.name} comparison=${one} onEnlarge=${(way) => lightbox.open(index, way)} />
        `,
      )}
      ${others.map(
        (one, index) => html`
          <${Picture} key=${one.id} picture=${one} open=${() => lightbox.open(comparisons.length + index)} />
        `,
      )}
      ${videos.slice(0, 1).map((one) => html`<${Video} key=${one.id} video=${one} />`)}
      ${lightbox.shown}
    </div>
  `;
}

const Links = ({ links }) =>
  links.map(
    ({ title, url, path, isOpened }) => html`
      <a
        key=${title}
        class="button"
        href=${url}
        ...${isOpened ? { target: "_blank", rel: "noopener noreferrer" } : { download: "" }}
      >
        <${Icon} name=${isOpened ? "link" : "download"} />
        ${title}<span class="unseen">${` ${path}${isOpened ? " (opens in a new tab)" : ""}`}</span>
      </a>
    `,
  );

/** Whether no attempt came after it. */
const isLast = (job, attempt) => job.tries?.at(-1)?.id === attempt.id;

/** "Why attempt 1 failed" or "was lost": its job may have passed since, or waits to try again. */
const titleOf = (job, attempt) =>
  job.status === "failed" && isLast(job, attempt)
    ? "Why it failed"
    : `Why attempt ${attempt.number} ${attempt.outcome === "lost" ? "was lost" : "failed"}`;

/** Where it ran, and what was decided after it, while that is the newest. */
const noteOf = (job, attempt, failures) =>
  [
    `on ${attempt.agent}`,
    failures.length > 1 && count(failures.length, "failure"),
    isLast(job, attempt) && verdictText(job, attempt.number),
  ]
    .filter(Boolean)
    .join(" · ");

/** What is known until the failures have arrived. */
const causeOf = ({ cause, cause_line: line }) =>
  cause && { name: "", cause, expected: "", actual: "", stack: "", file: "", file_line: null, line };

/** "only on pixel-7": the agent that all failures of its test were on, if this one was too. */
function OnlyThere({ job, attempt }) {
  const store = useTopic(`test:${job.test_id}`);
  const test = store.ids.value.length > 0 ? store.row(job.test_id).value : null;
  return test?.failed_on === attempt.agent && html`<${FailedOn} test=${test} />`;
}

/** That its agent needs repair, and why: its test may fail elsewhere, too. */
function NeedsRepair({ name }) {
  useTopic("problems");
  const problem = repairOf(name);
  return (
    problem &&
    html`
      <p class="evidence-known" data-agent-repair>
        <a class="tag is-bad" href=${to("agent", { name })}><${Icon} name="suspect" /> ${name} needs repair</a>${" "}
        ${problem.evidence}
      </p>
    `
  );
}

/** Whether its failure is new, and for how long its test fails. */
const Known = ({ test, children }) => html`
  <p class="evidence-known" data-known>
    <span class=${`tag ${test.infrastructure || test.changed ? "is-warn" : test.new ? "is-bad" : ""}`}>
      ${test.infrastructure ? "infrastructure" : test.new ? "new" : test.changed ? "cause changed" : "known"}
    </span>${" "}
    ${test.infrastructure ? "no result of the test" : testText(test)}
    ${test.last_pass && html`${" "}<a href=${to("job", { id: test.last_pass.job_id })}>Last pass</a>`}
    ${children}
  </p>
`;

function Happened({ attempt }) {
  const text = happenedText(attempt).filter(Boolean).join(" ");
  return text && html`<p class="evidence-known" data-happened>${text}</p>`;
}

/** How often runs of a test have ended while it is shown: what is new, and since when, may be another then. */
function useTestRuns(id) {
  const store = useTopic(id ? `test:${id}` : null);
  store?.ids.value; // follow its arrival
  return useChanges(id, store?.row(id).value?.attempts ?? null);
}

/** What a failed attempt shows first. `initial`: its failures, if they came with the page; `page`: that of its log. */
export function Evidence({ job, attempt, initial, title, page = "" }) {
  const runs = useTestRuns(job.test_id);
  const source = useResource(`/api/v1/attempts/${attempt.id}/failures`, `${attempt.cause} ${runs}`, initial);
  const batch = useResource(job.batch_id ? `/api/v1/batches/${job.batch_id}` : null, job.batch_id).data.value;
  const { failures = [], test } = source.data.value ?? {};
  const path = attempt.artifacts > 0 ? `/api/v1/attempts/${attempt.id}/artifacts` : null;
  const found = useContentSource(path, attempt.artifacts);
  const artifacts = useMemo(() => (found?.artifacts ?? []).filter(isOwn).map(inScope), [found]);
  const links = evidenceLinks(artifacts, found?.content);
  const shown = failures.length > 0 ? failures : [causeOf(attempt)].filter(Boolean);
  return html`
    <${Panel}
      id="evidence"
      className="evidence"
      title=${title ?? titleOf(job, attempt)}
      note=${noteOf(job, attempt, failures)}
      tools=${links.length > 0 && html`<${Links} links=${links} />`}
    >
      ${test && html`<${Known} test=${test}>${!page && html`<${OnlyThere} job=${job} attempt=${attempt} />`}<//>`}
      ${!page && html`<${NeedsRepair} name=${attempt.agent} />`}
      <div class="evidence-parts">
        <div>
        <ul class="plain">
          ${sourcesOnce(shown).map(
            (failure, index) => html`
              <${Failure}
                key=${index}
                failure=${failure}
                name=${`failure/${attempt.id}/${index}`}
                batch=${batch}
                causeLine=${attempt.cause_line}
                page=${page}
                open=${index < OPEN_AT_FIRST}
              />
            `,
          )}
        </ul>
        <${Happened} attempt=${attempt} />
        </div>
        <${Pictures} artifacts=${artifacts} />
      </div>
      <${PassedBeside} job=${job} attempt=${attempt} last=${test?.last_pass} />
    <//>
  `;
}
