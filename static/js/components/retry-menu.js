// The menu that retries what failed of a batch, or of all that match a filter.
import { number } from "../format.js";
import { html } from "../html.js";
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
      items=${() => retryChoices({ within, filter, fresh })}
      none="Nothing to retry: all passed since, wait or run."
      className=${className}
      tip=${children ? undefined : label}
    >
      ${children && html`${children}<${Icon} name="down" />`}
    <//>
  `;

/** What a button retries of tests that failed, as their counts have them: [how many, the word, in quarantine]. */
export const retryOf = ({ failed, excused }) =>
  failed > excused ? [failed - excused, "failed", false] : [excused, "quarantined", true];

/** Retry what failed of a build, `tests` by the last run of each, by one click; the menu has each kind. */
export function RetryBuild({ filter, tests }) {
  if (tests.failed === 0 || !mayRetry()) return null;
  const [many, word, quarantined] = retryOf(tests);
  return html`
    <span class="line">
      <button type="button" class="button" onClick=${() => retryFailed(failedOf(filter, quarantined), many)}>
        <${Icon} name="retry" />
        Retry ${number(many)} ${word}
      </button>
      <${RetryMenu} filter=${filter} icon="down" />
    </span>
  `;
}
