// A link to lines of the log, which is on the same page.
import { html } from "../html.js";
import { fragmentOf } from "../log/line-address.js";
import { setQuery } from "../router.js";

/** `until`: the last line; null: only one. `begins`: the output begins there. */
export function LogLink({ from, until = null, begins = false }) {
  const lines = { from, until: until ?? from };
  const one = begins ? `Output from log line ${from}` : `Log line ${from}`;
  const text = lines.from === lines.until ? one : `Log lines ${from}–${until}`;
  return html`<a class="log-link" href=${fragmentOf(lines)} onClick=${() => setQuery({ show: "" })}>${text}</a>`;
}
