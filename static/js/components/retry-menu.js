// The menu that retries what failed of a batch, or of all that match a filter.
import { retryChoices } from "../actions.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { Icon } from "./icon.js";
import { Menu } from "./menu.js";

/**
 * Retry all that failed `within` a batch or by a filter, or its new or infrastructure failures only. The server counts
 * them as it opens, and a click does it. `fresh`: the filter of new failures, if it is another one.
 */
export const RetryMenu = ({ within, filter, fresh, label = "Retry failed jobs", className, children }) =>
  may("retry", "job") &&
  html`
    <${Menu}
      label=${label}
      icon="retry"
      items=${() => retryChoices({ within, filter, fresh })}
      none="Nothing to retry: all passed since, wait, run or are in quarantine."
      className=${className}
      tip=${children ? undefined : label}
    >
      ${children && html`${children}<${Icon} name="down" />`}
    <//>
  `;
