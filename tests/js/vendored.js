// Resolves bare imports to the vendored modules, as the page's import map does: node --import ./tests/js/vendored.js.
import { register } from "node:module";

const VENDOR = new URL("../../static/vendor/", import.meta.url).href;
const FILES = {
  preact: "preact.js",
  "preact/hooks": "preact-hooks.js",
  "@preact/signals": "preact-signals.js",
  "@preact/signals-core": "preact-signals-core.js",
};

const hooks = `
  const files = ${JSON.stringify(FILES)};
  export const resolve = (name, context, next) =>
    files[name] ? { url: ${JSON.stringify(VENDOR)} + files[name], shortCircuit: true } : next(name, context);
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
