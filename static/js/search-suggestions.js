// What could be written next in a search: keys, then the values of one.
import { isKey, KEYS, LABEL, opOf } from "./search-keys.js";
import { replaced, termAt, writtenValue } from "./search-terms.js";
import { labelNames, valuesOf } from "./search-values.js";

const MOST = 8;

/** {title, options: [{label, hint, mark, take() → {text, caret, more}}]}: `more`, something is to follow at once. */
const none = { title: "", options: [] };

const keyOption = (text, term, key, what) => ({
  label: `${key}${opOf(key)}`,
  hint: what,
  take: () => ({ ...replaced(text, term, `${term.not ? "-" : ""}${key}${opOf(key)}`), more: true }),
});

const valueOption = (text, term, { key, op, value, hint, before = [] }) => {
  const written = writtenValue([...before, value].join(","));
  return (
    written !== null &&
    !value.includes(",") && {
      label: value,
      hint,
      take: () => ({
        ...replaced(text, term, `${term.not ? "-" : ""}${key}${op}${written}`, { done: true }),
        more: false,
      }),
    }
  );
};

/** Keys that fit a word that is being written, and the statuses, which many write without their key. */
async function keys(text, term) {
  const wanted = term.value.toLowerCase();
  const found = Object.entries(KEYS)
    .filter(([key]) => key.startsWith(wanted))
    .map(([key, { what }]) => keyOption(text, term, key, what));
  const statuses =
    wanted.length < 2
      ? []
      : KEYS.status.values
          .filter((status) => status.startsWith(wanted))
          .map((status) => ({
            ...valueOption(text, term, { key: "status", op: ":", value: status, hint: "status" }),
            label: `status:${status}`,
          }));
  const labels =
    wanted && LABEL.startsWith(wanted)
      ? (await labelNames()).map((name) => keyOption(text, term, `${LABEL}${name}`, "required label"))
      : [];
  return { title: "Filter by", options: [...statuses, ...found, ...labels].slice(0, wanted ? MOST : 10) };
}

async function values(text, term, caret) {
  const written = text.slice(term.valueFrom, caret).replace(/^"/, "").split(",");
  const part = written.pop();
  const found = (await valuesOf(term.key, part, MOST)).filter(({ value }) => !written.includes(value));
  const options = found
    .map((one) => valueOption(text, term, { key: term.key, op: term.op, before: written, ...one }))
    .filter(Boolean);
  const complete = options.length === 1 && options[0].label === part;
  return { title: `${term.not ? "Exclude" : "Filter by"} ${term.key}`, options: complete ? [] : options };
}

const WHOLE = ["org", "target", "agent", "suite", "branch"]; // keys whose values match as a whole

/** What to take on Enter: the only value that begins as written and is no value itself; null: none. Raises ApiError. */
export async function completion(text, caret) {
  const term = termAt(text, caret);
  if (!WHOLE.includes(term.key) || caret < term.to || !term.value || term.value.includes(",")) return null;
  const wanted = term.value.toLowerCase();
  const { options } = await values(text, term, caret);
  const found = options.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  return found.length === 1 && found[0].label !== term.value ? found[0] : null;
}

/** Return the suggestions at the caret. Raises ApiError. */
export async function suggestions(text, caret) {
  const term = termAt(text, caret);
  if (term.op && caret >= term.valueFrom) return isKey(term.key) ? values(text, term, caret) : none;
  const untilCaret = { ...term, value: text.slice(term.from + (term.not ? 1 : 0), caret) };
  return untilCaret.value.startsWith('"') ? none : keys(text, untilCaret);
}
