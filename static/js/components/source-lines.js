// Lines of source around a failure.
import { html } from "../html.js";

/** How far the rest of a wrapped line is indented: a phone has room for little. */
const hanging = (text) => ({ "--hanging": `min(${text.search(/\S|$/) + 4}ch, 6vw)` });

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
