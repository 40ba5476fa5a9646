// Lines of source around a failure.
import { html } from "../html.js";

const MAX_INDENT = 12; // characters that the rest of a wrapped line is indented by: a phone has room for 40
const hanging = (text) => ({ "--hanging": `${Math.min(MAX_INDENT, text.search(/\S|$/) + 4)}ch` });

/** `lines`: [{line, text, failed}]. Each is named by its number, and the one that failed is marked. */
export const SourceLines = ({ lines, label }) => html`
  <pre class="source-lines" tabindex="0" aria-label=${label}>
    ${lines.map(
      ({ line, text, failed }, index) => html`
        <span key=${index} class=${`source-line ${failed ? "is-failed" : ""}`}>
          <span class="source-number number">${line ?? ""}</span>
          <code style=${hanging(text)}>
            ${text || " "}${failed && html`<span class="unseen"> (failed here)</span>`}
          </code>
        </span>
      `,
    )}
  </pre>
`;
