// @ts-check
// Hash of a text (FNV-1a), the same in every tab.

/** @param {string} text */
export function hash(text) {
  let value = 2166136261;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  return (value ^ (value >>> 15)) >>> 0;
}
