// Resolves bare imports to the vendored modules, as the page's import map does: node --import ./tests/js/vendored.js.
import { readFileSync } from "node:fs";
import { register } from "node:module";

const VENDOR = new URL("../../static/vendor/", import.meta.url).href;
const FILES = JSON.parse(readFileSync(new URL("imports.json", VENDOR), "utf8"));

const hooks = `
  const files = ${JSON.stringify(FILES)};
  export const resolve = (name, context, next) =>
    files[name] ? { url: ${JSON.stringify(VENDOR)} + files[name], shortCircuit: true } : next(name, context);
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
