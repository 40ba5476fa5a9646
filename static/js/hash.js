// A number of a text: the same in every tab, on every day (FNV-1a).
export function hash(text) {
  let value = 2166136261;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  return (value ^ (value >>> 15)) >>> 0;
}
