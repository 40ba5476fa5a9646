// The visible lines of a log.
import { Component } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import { html } from "../html.js";
import { pieces, withHits } from "../log/ansi.js";

const LONGEST = 4000; // characters of a line that are drawn; the download has them all

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function Text({ line, needle }) {
  const long = line.text.length > LONGEST;
  const found = pieces(long ? line.text.slice(0, LONGEST) : line.text, line.look);
  const shown = needle ? withHits(found, new RegExp(escaped(needle), "gi")) : found;
  return html`
    ${shown.map(({ text, classes, hit }, index) =>
      hit
        ? html`<mark key=${index} class=${classes}>${text}</mark>`
        : classes
          ? html`<span key=${index} class=${classes}>${text}</span>`
          : text,
    )}
    ${(long || line.cut) && html`<span class="log-cut">… line truncated: download the log for the rest</span>`}
  `;
}

/** One line. It is drawn again only if something about it has changed. */
class Line extends Component {
  shouldComponentUpdate(next) {
    const { line, needle, look } = this.props;
    return (
      next.needle !== needle ||
      next.look !== look ||
      next.line?.text !== line?.text ||
      next.line?.look !== line?.look ||
      next.line?.cut !== line?.cut
    );
  }

  render({ n, line, needle, look }) {
    return html`
      <div class=${`log-line ${look}`} data-line=${n}>
        <a
          class="log-number"
          href=${`#L${n + 1}`}
          tabindex="-1"
          aria-label=${`Line ${n + 1}`}
          data-number=${n + 1}
        ></a>
        <span class="log-text">
          ${
            line
              ? html`<${Text} line=${line} needle=${needle} />`
              : html`<span class="log-coming" aria-label="Loading"></span>`
          }
        </span>
      </div>
    `;
  }
}

/** Return the highlight classes of the nth line, from 1. */
function lookOf(n, { marked, found, cause }) {
  const names = [];
  if (n === cause) names.push("is-cause");
  if (marked && n >= marked.from && n <= marked.until) names.push("is-marked");
  if (found?.lines[found.at] === n) names.push("is-at");
  if (found?.kind === "failures" && found.hits.has(n)) names.push("is-failure");
  return names.join(" ");
}

/** The lines in sight and a few more: the only ones in the document. */
export function LogLines({ reader, sheet }) {
  const { scroller, file, finder, marked, wrapped } = reader;
  const { first, last } = scroller.range.value;
  file.version.value; // follow what arrives
  const found = finder.found.value;
  const hits = useRef({ lines: null, set: null });
  if (found && hits.current.lines !== found.lines) hits.current = { lines: found.lines, set: new Set(found.lines) };
  const stands = { cause: reader.cause, marked: marked.value, found: found && { ...found, hits: hits.current.set } };
  const needle = found?.kind === "text" ? found.text : "";
  const wrap = wrapped.value;
  useLayoutEffect(() => {
    if (wrap) scroller.measure(sheet.current.children);
  });
  const onClick = (event) => {
    const number = event.target.closest(".log-number");
    if (!number || event.button || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    reader.mark(Number(number.dataset.number), event.shiftKey);
  };
  const lines = [];
  for (let n = first; n <= last; n += 1) {
    lines.push(html`<${Line} key=${n} n=${n} line=${file.line(n)} needle=${needle} look=${lookOf(n + 1, stands)} />`);
  }
  return html`<div class="log-sheet" ref=${sheet} onClick=${onClick}>${lines}</div>`;
}
