// A link to lines of the log, which is on the same page.
import { html } from "../html.js";
import { fragmentOf } from "../log/line-address.js";
import { setQuery } from "../router.js";

/** `until`: the last line; null: only one. */
export function LogLink({ from, until = null }) {
  const lines = { from, until: until ?? from };
  const text = lines.from === lines.until ? `Log line ${from}` : `Log lines ${from}–${until}`;
  return html`<a class="log-link" href=${fragmentOf(lines)} onClick=${() => setQuery({ show: "" })}>${text}</a>`;
}
