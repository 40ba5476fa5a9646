// The menu that retries what failed of a batch, or of all that match a filter.
import { number } from "../format.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { failedOf, mayRetry, retryChoices, retryFailed } from "../retries.js";
import { Icon } from "./icon.js";
import { Menu } from "./menu.js";

/**
 * Retry all that failed `within` a batch or by a filter, or its new or infrastructure failures only. The server counts
 * them as it opens, and a click does it. `fresh`: the filter of new failures, if it is another one.
 */
export const RetryMenu = ({
  within,
  filter,
  fresh,
  isOfJobs,
  label = "Retry failed jobs",
  icon = "retry",
  className,
  children,
}) =>
  mayRetry() &&
  html`
    <${Menu}
      label=${label}
      icon=${icon}
      items=${() => retryChoices({ within, filter, fresh, isOfJobs })}
      none="Nothing to retry: all passed since, wait or run."
      className=${className}
      tip=${children ? undefined : label}
    >
      ${children && html`${children}<${Icon} name="down" />`}
    <//>
  `;

/** Retry the only failed job of a filter by one click. */
export const RetryOne = ({ filter, children }) =>
  mayRetry() &&
  html`
    <button type="button" class="button" onClick=${async () => (await retryChoices({ filter }))[0]?.run()}>
      <${Icon} name="retry" />${children}
    </button>
  `;

/** What a button retries of tests that failed, as their counts have them: [how many, the word, in quarantine]. */
export const retryOf = ({ failed, excused }) =>
  failed > excused ? [failed - excused, "failed", false] : [excused, "quarantined", true];

/** Whether a menu of them would have one entry. */
const isOneKind = ({ failed, excused }) => failed === excused || failed === 1;

const RetryButton = ({ of, filter, within, isOfJobs }) => {
  const [many, word, quarantined] = retryOf(of);
  return html`
    <button type="button" class="button" onClick=${() => retryFailed(failedOf(filter, quarantined), many, within)}>
      <${Icon} name="retry" />
      Retry ${number(many)} ${word}${isOfJobs && (many === 1 ? " job" : " jobs")}
    </button>
  `;
};

/** Retry what failed of a build, or `within` a batch, by one click; beside it the menu has each kind. */
const RetryThese = ({ of, filter, within, isOfJobs }) => html`
  <span class="line">
    <${RetryButton} of=${of} filter=${filter} within=${within} isOfJobs=${isOfJobs} />
    ${!isOneKind(of) && html`<${RetryMenu} filter=${filter} within=${within} isOfJobs=${isOfJobs} icon="down" />`}
  </span>
`;

/** In a row of a table: one kind is retried by one click, several have the menu. */
export const RetryRow = ({ batch }) => {
  const within = `/api/v1/batches/${batch.id}`;
  const label = `Retry failed jobs of ${batch.name}`;
  if (!isOneKind(batch)) return html`<${RetryMenu} within=${within} label=${label} className="icon-button" />`;
  const [many, , quarantined] = retryOf(batch);
  const retry = () => retryFailed(failedOf({}, quarantined), many, within);
  return html`
    <button type="button" class="icon-button" aria-label=${label} data-tip=${label} onClick=${retry}>
      <${Icon} name="retry" />
    </button>
  `;
};

/** `tests`: by the last run of each. */
export const RetryBuild = ({ filter, tests }) =>
  tests.failed > 0 && mayRetry() && html`<${RetryThese} of=${tests} filter=${filter} />`;

/** It keeps its place while jobs run again: nothing that cancels may get there. `isOfJobs`: it counts jobs. */
export function RetryBatch({ batch, isOfJobs }) {
  if (!may("retry", "batch") || (batch.failed === 0 && batch.unfinished === 0)) return null;
  if (batch.failed > 0) {
    return html`
      <${RetryThese} of=${batch} filter=${{}} within=${`/api/v1/batches/${batch.id}`} isOfJobs=${isOfJobs} />
    `;
  }
  return html`
    <button type="button" class="button" disabled>
      <${Icon} name="retry" />
      Retry failed
    </button>
  `;
}
