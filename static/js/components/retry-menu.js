// The menu that retries what failed of a batch, or of all that match a filter.
import { retryChoices, retryFailed } from "../actions.js";
import { number } from "../format.js";
import { html } from "../html.js";
import { may } from "../rights.js";
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
  may("retry", "job") &&
  html`
    <${Menu}
      label=${label}
      icon=${icon}
      items=${() => retryChoices({ within, filter, fresh })}
      none="Nothing to retry: all passed since, wait, run or are in quarantine."
      className=${className}
      tip=${children ? undefined : label}
    >
      ${children && html`${children}<${Icon} name="down" />`}
    <//>
  `;

/** Retry all that failed of a build, `failed` by the last run of each test, by one click; the menu has each kind. */
export const RetryBuild = ({ filter, failed }) =>
  failed > 0 &&
  may("retry", "job") &&
  html`
    <button type="button" class="button" onClick=${() => retryFailed(filter, failed)}>
      <${Icon} name="retry" />
      Retry ${number(failed)} failed
    </button>
    <${RetryMenu} filter=${filter} icon="down" />
  `;
