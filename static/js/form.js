// Forms validated by the server: errors are shown at their fields, and the first invalid field gets the focus.
import { useLayoutEffect, useRef, useState } from "preact/hooks";

import { ApiError } from "./api.js";

/**
 * {errors, problem, busy, form, submit}: `submit` is for onSubmit and calls `save`, whose ApiErrors become `errors` (by
 * field) or, where they name none of `fields`, the one `problem`. `form` is the ref of the form.
 */
export function useForm(save, fields) {
  const form = useRef(null);
  const [state, setState] = useState({ errors: {}, problem: null, busy: false });
  useLayoutEffect(() => {
    form.current?.querySelector("[aria-invalid=true]")?.focus();
  }, [state.errors]);
  const submit = async (event) => {
    event.preventDefault();
    if (state.busy) return;
    setState({ errors: {}, problem: null, busy: true });
    try {
      await save();
      if (form.current) setState({ errors: {}, problem: null, busy: false });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const known = Object.fromEntries(Object.entries(error.fields).filter(([name]) => fields.includes(name)));
      setState({ errors: known, problem: Object.keys(known).length > 0 ? null : error, busy: false });
    }
  };
  return { ...state, form, submit };
}

/** A typed number, or the text as it is, for the server to refuse. */
export const numberOr = (text) => (/^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text.trim()) : text.trim());

const UNITS = { "": 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 };

/** "20 GB" as bytes, or the text as it is. */
export function bytesOr(text) {
  const found = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  const unit = found && UNITS[found[2].toLowerCase()];
  return unit ? Math.round(Number(found[1]) * unit) : text.trim();
}

/** Bytes as typed text: "20 GB" if that is exact, else all digits. */
export function bytesTyped(size) {
  const unit = Object.entries(UNITS)
    .reverse()
    .find(([name, of]) => name.length === 2 && size >= of && (size / of) * 1000 === Math.round((size / of) * 1000));
  return unit ? `${size / unit[1]} ${unit[0] === "kb" ? "kB" : unit[0].toUpperCase()}` : String(size);
}
