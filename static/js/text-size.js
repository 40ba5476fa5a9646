// The size of the browser's text, for lengths that scripts compute. Styles have rem.
const scale = globalThis.document ? parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 : 1;

/** Return the pixels of a length that is `length` pixels at the usual size of text. */
export const scaled = (length) => Math.round(length * scale);
