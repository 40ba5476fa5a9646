// The verdict of a comparison: how many tests each of its lists has, and against what.
import { count, minuteText, number } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { LISTS, failing, onAgentText, quarantinedText, withoutRepeats } from "./batch-changes.js";

const ALWAYS = ["newly_failing", "still_failing", "fixed", "flaky"]; // counted though they are empty

/** Why a batch and its build differ: "Later runs changed 2 results of 1.1, 3 of 1.2". `builds`: [of this, of with]. */
function Changed({ found: { org_id, batch, changed, with_changed: other }, builds: [own, base] }) {
  const parts = [
    [other, base],
    [changed, own],
  ].filter(([many]) => many > 0);
  if (parts.length === 0) return null;
  const [[first, build], ...more] = parts;
  const text = [`${count(first, "result")} of ${build}`, ...more.map(([many, name]) => `${number(many)} of ${name}`)];
  const href = batch
    ? to("build", { org_id: batch.org_id, app_version_id: own }, base === own ? {} : { with: base })
    : to("build", { org_id, app_version_id: build });
  return html`
    <a class="quiet" href=${href} data-changed>
      Later runs changed ${text.join(", ")}
    </a>
  `;
}

/** " and 1 more": batches that are compared with for other targets. */
const moreText = (more) => (more?.length > 0 ? ` and ${number(more.length)} more` : "");

/** How many tests each list has, those of failures always once a test has `ended`, against what. */
function Verdict({ found: all, ended, href, flaky, textOf, about, builds }) {
  if (!all?.with) return null;
  const found = withoutRepeats(all);
  const { counts } = found;
  const always = ended > 0 ? ALWAYS : [];
  return html`
    <p class="change-verdict">
      ${ended === 0 && html`<span class="quiet">No test has finished</span>`}
      ${LISTS.filter(([kind]) => always.includes(kind) || counts[kind] > 0).map(
        ([kind, , , , one, many]) => html`
          <${kind === "flaky" && flaky && counts.flaky ? "a" : "span"}
            key=${kind}
            href=${kind === "flaky" && counts.flaky ? flaky : undefined}
            class=${!counts[kind] ? "quiet" : kind === "newly_failing" ? "bad strong" : ""}
          >
            <span class="number" data-changes-count=${kind}>${number(failing(found, kind))}</span>${" "}
            ${counts[kind] === 1 ? one : many}${kind === "still_failing" && quarantinedText(found)}
            ${onAgentText(found, kind)}
          <//>
        `,
      )}
      <a class="quiet" href=${href} title=${about}>against ${textOf(found.with)}${moreText(found.with_more)}</a>
      <${Changed} found=${found} builds=${builds(found)} />
    </p>
  `;
}

/** "batch e2e, 4.1 of 14:02"; "another batch of 4.1": what is known of that build is no longer new against it. */
const otherText = ({ app_version_id: own }, { name, app_version_id: build, created_at: at }) =>
  own && own === build
    ? `another batch of ${build}`
    : `batch ${[name, build].filter(Boolean).join(", ")} of ${minuteText(Date.parse(at) / 1000)}`;

const OF_BATCH = "Its own results. A build is compared with the last runs of a build, which may be of later batches.";
const OF_BUILD = "The last run of each test there, also of later batches. A batch is compared with single batches.";

export const BatchVerdict = ({ batch, chosen, found }) => html`
  <${Verdict}
    found=${found}
    ended=${batch.done + batch.failed}
    href=${to("batch", { id: batch.id }, { with: chosen })}
    flaky=${to("batch", { id: batch.id }, { show: "flaky" })}
    textOf=${(other) => otherText(batch, other)}
    about=${OF_BATCH}
    builds=${({ with: other }) => [batch.app_version_id, other.app_version_id]}
  />
`;

export const BuildVerdict = ({ found, tests }) => html`
  <${Verdict}
    found=${found}
    ended=${tests.done + tests.failed}
    href="#changes"
    textOf=${(other) => `the last runs of ${other}`}
    about=${OF_BUILD}
    builds=${({ app_version_id: own, with: other }) => [own, other]}
  />
`;
