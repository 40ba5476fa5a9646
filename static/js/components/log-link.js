// A link to lines of a log.
import { html } from "../html.js";
import { fragmentOf } from "../log/line-address.js";
import { setQuery } from "../router.js";

/** `until`: the last line; null: only one. `begins`: the output begins there. `page`: of the log; "": this one. */
export function LogLink({ from, until = null, begins = false, page = "" }) {
  const lines = { from, until: until ?? from };
  const one = begins ? `Output from log line ${from}` : `Log line ${from}`;
  const text = lines.from === lines.until ? one : `Log lines ${from}–${until}`;
  const onClick = page ? undefined : () => setQuery({ show: "" });
  return html`<a class="log-link" href=${page + fragmentOf(lines)} onClick=${onClick}>${text}</a>`;
}
