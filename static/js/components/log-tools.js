// The toolbar of a log.
import { useRef } from "preact/hooks";

import { number } from "../format.js";
import { html } from "../html.js";
import { Icon } from "./icon.js";

const SETTLED_MS = 250; // without a key, after which what was typed is looked for

/** "3 of 57", "not found"; of what is looked for. `cause`: why the attempt failed, which no line says. */
function Hits({ finder, cause }) {
  const found = finder.found.value;
  if (finder.error.value) return html`<span class="bad">${finder.error.value.message}</span>`;
  if (!found) return null;
  const { kind, lines, more, at } = found;
  if (lines.length === 0) {
    if (kind === "text") return "not found";
    return cause ? html`no line of a failure: <span class="failure-cause">${cause}</span>` : "no failures found";
  }
  const all = `${number(lines.length)}${more ? " or more" : ""}`;
  return `${kind === "failures" ? "failure" : "line"} ${at < 0 ? "–" : number(at + 1)} of ${all}`;
}

function Search({ reader }) {
  const timer = useRef(0);
  const { finder } = reader;
  const look = (text) => {
    clearTimeout(timer.current);
    const found = finder.found.peek();
    if (found?.kind === "text" && found.text === text) return false;
    reader.search(text);
    return true;
  };
  const onInput = ({ currentTarget: { value } }) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => look(value), value === "" ? 0 : SETTLED_MS);
  };
  const onKey = (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      if (!look(event.currentTarget.value)) finder.step(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape" && event.currentTarget.value) {
      event.preventDefault();
      event.stopPropagation();
      event.currentTarget.value = "";
      look("");
    }
  };
  return html`
    <span class="search">
      <label for="log-search">
        <${Icon} name="search" />
        <span class="unseen">Search the log</span>
      </label>
      <input
        id="log-search"
        type="search"
        data-search
        placeholder="Search the log"
        maxlength="200"
        autocomplete="off"
        spellcheck="false"
        onInput=${onInput}
        onKeyDown=${onKey}
      />
      <kbd aria-hidden="true">/</kbd>
    </span>
  `;
}

const Toggle = ({ name, icon, on, tip, onClick }) => html`
  <button type="button" class="button is-toggle" aria-pressed=${on} data-tip=${tip} onClick=${onClick}>
    <${Icon} name=${icon} />
    ${name}
  </button>
`;

/** Over a log: search, failures (of a test that has not passed), wrapping, following, the file itself. */
export function LogTools({ reader, name, hasPassed, cause }) {
  const { finder, scroller, file, wrapped } = reader;
  const found = finder.found.value;
  const some = found !== null && found.lines.length > 1;
  const follows = scroller.follows.value;
  return html`
    <div class="log-tools" role="toolbar" aria-label="Log">
      <${Search} reader=${reader} />
      <span class="log-steps">
        <button
          type="button"
          class="icon-button"
          aria-label="Previous match"
          data-tip="Previous match (N)"
          disabled=${!some}
          onClick=${() => finder.step(-1)}
        >
          <${Icon} name="up" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label="Next match"
          data-tip="Next match (n)"
          disabled=${!some}
          onClick=${() => finder.step(1)}
        >
          <${Icon} name="down" />
        </button>
      </span>
      ${
        !hasPassed &&
        html`
          <button
            type="button"
            class="button"
            data-tip="f"
            aria-pressed=${found?.kind === "failures"}
            onClick=${() => reader.nextFailure()}
          >
            <${Icon} name="failed" />
            ${found?.kind === "failures" && some ? "Next failure" : "First failure"}
          </button>
        `
      }
      <span class="log-hits number" role="status">
        ${finder.busy.value ? "searching…" : html`<${Hits} finder=${finder} cause=${cause} />`}
      </span>
      <span class="log-ways">
        <${Toggle}
          name="Wrap"
          icon="wrap"
          on=${wrapped.value}
          tip="Wrap long lines (w)"
          onClick=${() => reader.toggleWrap()}
        />
        ${
          file.complete.value === false &&
          html`
            <${Toggle}
              name="Follow"
              icon="end"
              on=${follows}
              tip="Follow the end (e)"
              onClick=${() => (follows ? (scroller.follows.value = false) : reader.followEnd())}
            />
          `
        }
        <a class="button" href=${file.href} download=${name} data-tip="Download the whole log">
          <${Icon} name="download" />
          Download
        </a>
      </span>
    </div>
  `;
}
