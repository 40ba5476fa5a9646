// The command palette.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

import { asked, known } from "../commands.js";
import { html } from "../html.js";
import { closePalette, paletteOpen } from "../palette.js";
import { Dialog } from "./dialog.js";
import { Icon } from "./icon.js";
import { Keys } from "./kbd.js";
import { folderEnd } from "./test-name.js";

const ASK_MS = 120; // after the last letter, before a request

/** The text, or a part of it, with the letters that matched marked. */
function Marked({ text, at, start = 0, end = text.length }) {
  const marked = new Set(at);
  const parts = [];
  for (let from = start, to = start + 1; from < end; from = to, to += 1) {
    while (to < end && marked.has(to) === marked.has(from)) to += 1;
    const part = text.slice(from, to);
    parts.push(marked.has(from) ? html`<mark key=${from}>${part}</mark>` : part);
  }
  return parts;
}

/** The server's results for this query; earlier ones stay until the next are loaded, but for what changes something. */
function useAsked(query) {
  const [found, setFound] = useState({ for: "", results: [] });
  useEffect(() => {
    if (query === "") return setFound({ for: "", results: [] });
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      asked(query, leaving.signal).then(
        (results) => setFound({ for: query, results }),
        () => {}, // aborted: the next letter repeats it
      );
    }, ASK_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [query]);
  return found.for === query ? found : { ...found, results: found.results.filter(({ acts }) => !acts) };
}

/** Runs of results of the same group, each with where it begins. */
function grouped(results) {
  const groups = [];
  results.forEach((result, index) => {
    const last = groups.at(-1);
    if (last?.title === result.entry.group) last.results.push(result);
    else groups.push({ title: result.entry.group, from: index, results: [result] });
  });
  return groups;
}

/** A label with the letters that matched marked; of a test the folders are cut first. */
function Label({ entry: { label, isTest }, letters }) {
  if (!isTest) return html`<${Marked} text=${label} at=${letters} />`;
  const cut = folderEnd(label);
  return html`
    <span class="unseen">${label}</span>
    <span class="test" title=${label} aria-hidden="true">
      <span class="test-folder"><${Marked} text=${label} at=${letters} end=${cut} /></span>
      <span class="test-file"><${Marked} text=${label} at=${letters} start=${cut} /></span>
    </span>
  `;
}

function Option({ entry, letters, index, chosen, choose, point }) {
  return html`
    <div
      class="palette-option"
      id=${`palette-${index}`}
      role="option"
      aria-selected=${chosen}
      onPointerMove=${() => point(index)}
      onClick=${() => choose(index)}
    >
      <${Icon} name=${entry.icon} />
      <span class="palette-label">
        <${Label} entry=${entry} letters=${letters} />
      </span>
      ${
        entry.hint &&
        html`
          <span class="palette-hint">
            ${/^(g .|\?)$/.test(entry.hint) ? html`<${Keys} keys=${entry.hint} />` : entry.hint}
          </span>
        `
      }
    </div>
  `;
}

const Options = ({ results, at, choose, point }) =>
  grouped(results).map(
    ({ title, from, results: some }) => html`
      <div key=${`${title} ${from}`} role="group" aria-label=${title}>
        <div class="palette-group" aria-hidden="true">${title}</div>
        ${some.map(
          ({ entry, at: letters }, step) => html`
            <${Option}
              key=${`${entry.label} ${step}`}
              entry=${entry}
              letters=${letters}
              index=${from + step}
              chosen=${from + step === at}
              choose=${choose}
              point=${point}
            />
          `,
        )}
      </div>
    `,
  );

/** Search and commands: a combobox over one list. The arrows choose, Enter does, Esc leaves. */
export function Palette() {
  const [query, setQuery] = useState(paletteOpen.peek().query);
  const [at, setAt] = useState(0);
  const list = useRef(null);
  const wanted = query.trim();
  const found = useAsked(wanted);
  const results = [...known(wanted), ...(wanted ? found.results : [])];
  const chosen = Math.min(at, results.length - 1);
  useLayoutEffect(
    () => list.current.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" }),
    [chosen, query],
  );
  const choose = (index) => {
    closePalette({ chosen: true });
    // after the dialog has given the focus back: what is done may move it
    setTimeout(() => results[index].entry.run());
  };
  const onKey = (event) => {
    const step = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, PageDown: chosen + 8, PageUp: chosen - 8 }[event.key];
    if (step !== undefined) {
      const wraps = event.key.startsWith("Arrow");
      setAt(
        wraps ? (step + results.length) % Math.max(1, results.length) : Math.max(0, Math.min(results.length - 1, step)),
      );
    } else if (event.key === "Enter" && results[chosen]) choose(chosen);
    else return;
    event.preventDefault();
  };
  return html`
    <${Dialog} title="Search or run a command" className="palette" bare onClose=${() => closePalette()}>
      <div class="palette-line">
        <${Icon} name="search" />
        <input
          type="text"
          role="combobox"
          aria-label="Search or run a command"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant=${results[chosen] ? `palette-${chosen}` : undefined}
          placeholder="Screen, build, organization, test, agent, id or command…"
          autocomplete="off"
          spellcheck=${false}
          autofocus
          value=${query}
          onKeyDown=${onKey}
          onInput=${(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
        />
        <kbd aria-hidden="true">Esc</kbd>
      </div>
      <div id="palette-list" class="palette-list" role="listbox" aria-label="Results" tabindex="-1" ref=${list}>
        <${Options} results=${results} at=${chosen} choose=${choose} point=${setAt} />
      </div>
      <p class="palette-none" role="status">
        ${
          results.length === 0
            ? found.for === wanted
              ? `No results for “${wanted}”.`
              : "Searching…"
            : html`<span class="unseen">${results.length} found</span>`
        }
      </p>
    <//>
  `;
}
