// The import graph of static/js has no circles.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../static/js", import.meta.url));
const MODULES = readdirSync(ROOT, { recursive: true }).filter((name) => name.endsWith(".js"));
const textOf = (name) => readFileSync(join(ROOT, name), "utf8");

function importsOf(name) {
  const found = [...textOf(name).matchAll(/^(?:import|export|\})[^"]*?(?:from )?"(\.[^"]+)";$/gm)];
  return found.map(([, path]) => join(dirname(name), path));
}

/** Return the modules of one circle in order, or null. */
function circleIn(graph) {
  const done = new Set();
  const walk = (name, path) => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return null;
    for (const next of graph.get(name) ?? []) {
      const circle = walk(next, [...path, name]);
      if (circle) return circle;
    }
    done.add(name);
    return null;
  };
  for (const name of graph.keys()) {
    const circle = walk(name, []);
    if (circle) return circle;
  }
  return null;
}

test("no module imports itself through others", () => {
  const graph = new Map(MODULES.map((name) => [name, importsOf(name)]));
  assert.ok([...graph.values()].flat().length > 500, "the imports were found");
  assert.deepEqual(circleIn(graph), null);
});

test("no module imports a screen, which is a file of its own in the production build", () => {
  const screens = MODULES.flatMap(importsOf).filter((name) => name.startsWith("screens/"));
  assert.deepEqual(screens, []);
});

test("a page loads every module", () => {
  // templates name them
  const classic = [
    ...["admin-theme.js", "copy-lines.js", "keep-scope.js", "live-early.js", "passkey-problems.js"],
    ...["people-page.js", "reference.js", "reload-when-back.js", "theme-early.js"],
  ];
  const loaded = new Set(["main.js", ...MODULES.filter((name) => name.startsWith("screens/"))]);
  for (const name of loaded) for (const next of importsOf(name)) loaded.add(next);
  assert.deepEqual(MODULES.filter((name) => !loaded.has(name)).sort(), classic);
});

test("the check finds a circle", () => {
  const graph = new Map([
    ["a", ["b", "c"]],
    ["b", []],
    ["c", ["d"]],
    ["d", ["a"]],
  ]);
  assert.deepEqual(circleIn(graph), ["a", "c", "d", "a"]);
});

test("the first line of a module says what it is", () => {
  const silent = MODULES.filter((name) => !/^\/\/ (@ts-check\n\/\/ )?[A-Z`]/.test(textOf(name)));
  assert.deepEqual(silent, []);
});
