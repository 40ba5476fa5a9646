// The search field of jobs, with completion.
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";

import { html } from "../html.js";
import { isKey, KEYS } from "../search-keys.js";
import { completion, suggestions } from "../search-suggestions.js";
import { termAt, termsOf } from "../search-terms.js";
import { Icon } from "./icon.js";

const SEARCH_MS = 300; // after the last letter
const NOTHING = { title: "", options: [] };

/** Return whether the value at the caret is incomplete. */
function unfinished(text, caret) {
  const { op, key, value, to } = termAt(text, caret);
  if (op === "" || caret < to) return false;
  const part = value.split(",").at(-1);
  const values = KEYS[key]?.values ?? [];
  return part === "" || (values.some((one) => one.startsWith(part)) && !values.includes(part));
}

/** The text once more behind the field, invisible, with its parts marked: what is a key, and what is none. */
function Paint({ text, field }) {
  const paint = useRef(null);
  useLayoutEffect(() => {
    const follow = () => (paint.current.scrollLeft = field.current.scrollLeft);
    follow();
    field.current.addEventListener("scroll", follow);
    return () => field.current?.removeEventListener("scroll", follow);
  });
  const parts = [];
  let place = 0;
  for (const term of termsOf(text)) {
    parts.push(text.slice(place, term.from));
    const kind = term.op === "" ? "" : isKey(term.key) ? "is-key" : "is-unknown";
    parts.push(
      html`<span key=${term.from} class=${`query-part ${kind} ${term.not ? "is-not" : ""}`}>
        ${text.slice(term.from, term.to)}
      </span>`,
    );
    place = term.to;
  }
  return html`
    <div class="query-paint" aria-hidden="true" ref=${paint}>
      ${parts}
      ${text.slice(place)}
    </div>
  `;
}

/** What could come next at the caret, as the server knows it; none while the list is not wanted. */
function useSuggestions(text, caret, wanted) {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    if (!wanted) return setFound(NOTHING);
    let current = true;
    suggestions(text, caret).then(
      (some) => current && setFound(some),
      () => current && setFound(NOTHING), // the server is away: one can still write
    );
    return () => (current = false);
  }, [text, caret, wanted]);
  return found;
}

function Options({ id, found, at, take }) {
  return html`
    <div class="query-list">
      <p class="query-title" aria-hidden="true">${found.title}</p>
      <ul id=${id} role="listbox" aria-label=${found.title} tabindex="-1">
        ${found.options.map(
          (option, index) => html`
            <li
              key=${option.label}
              id=${`${id}-${index}`}
              class="query-option"
              role="option"
              aria-selected=${index === at}
              onPointerDown=${(event) => event.preventDefault()}
              onClick=${() => take(option)}
            >
              <span class="query-label">${option.label}</span>
              ${option.hint && html`<span class="query-hint">${option.hint}</span>`}
            </li>
          `,
        )}
      </ul>
      <p class="query-help" aria-hidden="true">
        <span>
          <kbd>↓</kbd>
          <kbd>Enter</kbd> take
        </span>
        <span>
          <code>a,b</code> any of
        </span>
        <span>
          <code>-key:</code> leave out
        </span>
      </p>
    </div>
  `;
}

/**
 * A search with keys: a combobox that completes them and their values. `text`: what is searched for; `onSearch(text)`
 * is called when one stops writing, takes something or presses Enter. `problem`: what is wrong with the text, or null.
 */
export function SearchField({ label, text, placeholder, onSearch, problem }) {
  const [draft, setDraft] = useState(text);
  const [caret, setCaret] = useState(text.length);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const field = useRef(null);
  const said = useRef(text); // what was searched for last
  const timer = useRef(0);
  const place = useRef(null); // where the caret is to be after the next drawing
  const id = useId();
  const found = useSuggestions(draft, caret, open);
  const options = found.options;
  const chosen = Math.min(at, options.length - 1);
  useEffect(() => {
    if (text === said.current) return; // it is what was written here
    said.current = text; // from elsewhere: Back, a link, another control
    clearTimeout(timer.current);
    setDraft(text);
    setCaret(text.length);
    setOpen(false);
  }, [text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLayoutEffect(() => {
    if (place.current === null) return;
    field.current.setSelectionRange(place.current, place.current);
    place.current = null;
  });
  useLayoutEffect(() => document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: "nearest" }), [chosen]);
  const search = (wanted) => {
    clearTimeout(timer.current);
    const trimmed = wanted.trim();
    if (trimmed === said.current) return;
    said.current = trimmed;
    onSearch(trimmed);
  };
  const write = (wanted, where, { more = true, soon = true } = {}) => {
    setDraft(wanted);
    setCaret(where);
    setAt(-1);
    setOpen(more);
    clearTimeout(timer.current);
    if (unfinished(wanted, where)) return;
    if (soon) timer.current = setTimeout(() => search(wanted), SEARCH_MS);
    else search(wanted);
  };
  const take = (option) => {
    const taken = option.take();
    place.current = taken.caret;
    write(taken.text, taken.caret, { more: taken.more, soon: taken.more });
    field.current.focus();
    return taken.text;
  };
  const onKey = (event) => {
    const shown = open && options.length > 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!shown) setOpen(true);
      else
        setAt(
          ((chosen < 0 && event.key === "ArrowUp" ? 0 : chosen) +
            (event.key === "ArrowDown" ? 1 : -1) +
            options.length) %
            options.length,
        );
    } else if ((event.key === "Enter" || event.key === "Tab") && shown && chosen >= 0 && !event.shiftKey)
      take(options[chosen]);
    else if (event.key === "Enter") {
      setOpen(false);
      completion(draft, caret).then(
        (option) => (option ? search(take(option)) : search(draft)),
        () => search(draft),
      );
    } else if (event.key === "Escape" && shown) setOpen(false);
    else return;
    event.preventDefault();
  };
  const onCaret = (event) => setCaret(event.currentTarget.selectionStart);
  const listed = open && options.length > 0;
  return html`
    <div class="query">
      <form
        class=${`search query-field ${problem ? "is-wrong" : ""}`}
        role="search"
        onSubmit=${(event) => event.preventDefault()}
      >
        <label for=${`${id}-field`}>
          <${Icon} name="search" />
          <span class="unseen">${label}</span>
        </label>
        <span class="query-text">
          <${Paint} text=${draft} field=${field} />
          <input
            id=${`${id}-field`}
            data-search
            type="text"
            role="combobox"
            ref=${field}
            placeholder=${placeholder}
            enterkeyhint="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck=${false}
            maxlength="1000"
            value=${draft}
            aria-expanded=${listed}
            aria-controls=${listed ? id : undefined}
            aria-autocomplete="list"
            aria-activedescendant=${listed && chosen >= 0 ? `${id}-${chosen}` : undefined}
            aria-invalid=${problem ? "true" : undefined}
            aria-describedby=${problem ? `${id}-problem` : undefined}
            onKeyDown=${onKey}
            onKeyUp=${onCaret}
            onClick=${(event) => {
              onCaret(event);
              setOpen(true);
            }}
            onFocus=${(event) => {
              onCaret(event);
              setOpen(true);
            }}
            onBlur=${() => {
              setOpen(false);
              search(draft);
            }}
            onInput=${(event) => write(event.currentTarget.value, event.currentTarget.selectionStart)}
          />
        </span>
        ${
          draft &&
          html`
            <button
              type="button"
              class="chip-close"
              aria-label="Clear the search"
              onClick=${() => {
                write("", 0, { more: false, soon: false });
                field.current.focus();
              }}
            >
              <${Icon} name="close" />
            </button>
          `
        }
        <kbd aria-hidden="true">/</kbd>
      </form>
      ${listed && html`<${Options} id=${id} found=${found} at=${chosen} take=${take} />`}
      <p class="unseen" role="status">${listed ? `${options.length} suggestions` : ""}</p>
      ${
        problem &&
        html`
          <p id=${`${id}-problem`} class="query-problem" role="alert">
            <${Icon} name="stale" />
            ${problem}
          </p>
        `
      }
    </div>
  `;
}
