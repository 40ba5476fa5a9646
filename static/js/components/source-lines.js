// Lines of source around a failure.
import { html } from "../html.js";

/** `lines`: [{line, text, failed}]. Each is named by its number, and the one that failed is marked. */
export const SourceLines = ({ lines, label }) => html`
  <pre class="source-lines" tabindex="0" aria-label=${label}>
    ${lines.map(
      ({ line, text, failed }, index) => html`
        <span key=${index} class=${`source-line ${failed ? "is-failed" : ""}`}>
          <span class="source-number number">${line ?? ""}</span>
          <code>${text || " "}${failed && html`<span class="unseen"> (failed here)</span>`}</code>
        </span>
      `,
    )}
  </pre>
`;
