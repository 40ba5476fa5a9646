// Builds the production files of the dashboard: static/dist, from static/js, static/css and static/vendor.
//
//     npm run build              write static/dist
//     npm run build -- --check   compare it with what would be written: 3 if it is of other sources, 1 if it differs
//     npm run build -- FOLDER    write into another folder
//
// A page loads few files: `main.js` has the modules that every page needs and those that the first screen shares with
// others, `shared.js` those that several other screens share, and each screen has a file of its own. `early.js` is what
// runs before the page is parsed: pages have it inline, as another file would hold the page up. esbuild's own splitting
// makes a file for each set of screens that share a module: about fifty. So each layer is bundled alone, and
// imports the modules of the layers below from their files. A vendored module that is imported when it is needed
// (`import("uplot")`) has a file of its own as well.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import * as esbuild from "esbuild";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const STATIC = join(ROOT, "static");
const SOURCES = ["css", "js", "vendor"];
const MAIN = join(STATIC, "js", "main.js");
const FIRST = "overview"; // the screen at /
const STALE = 3;
const VENDOR = JSON.parse(readFileSync(join(STATIC, "vendor", "imports.json"), "utf8"));
const EARLY = ["live-early.js", "theme-early.js"]; // classic scripts; storage may make the second wait
const SCREENS = readdirSync(join(STATIC, "js", "screens")).map((name) => name.replace(/\.js$/, ""));

const OPTIONS = { bundle: true, minify: true, format: "esm", target: "es2022", write: false, logLevel: "error" };
const bare = {
  name: "bare imports, as the page's import map has them",
  setup: (build) =>
    build.onResolve({ filter: /^[^./]/ }, ({ path }) =>
      VENDOR[path] ? { path: join(STATIC, "vendor", VENDOR[path]) } : undefined,
    ),
};
const withoutIndentation = {
  // htm leaves out a new line between two elements or values, and reads indentation in a text as the new line alone
  name: "no indentation, also within templates",
  setup: (build) =>
    build.onLoad({ filter: /static.js.*\.js$/, namespace: "file" }, ({ path }) => ({
      contents: readFileSync(path, "utf8")
        .replace(/([>}])\n +(?=<|\$\{)/g, "$1")
        .replace(/\n +/g, "\n"),
    })),
};
const asWritten = ["./screens/*", "*.woff2"]; // addresses that are right in static/dist as well

const screenFile = (name) => join(STATIC, "js", "screens", `${name}.js`);

/** Return the digest of all sources, as qualgent/dashboard/pages.py computes it. */
function digestOf(folders) {
  return folders.map(fingerprint).join("");
}

/** Return what qualgent/core/fingerprint.py returns. */
function fingerprint(folder) {
  const root = join(STATIC, folder);
  const digest = createHash("sha256");
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  // by parts, as Python compares paths
  const names = files.map((entry) => relative(root, join(entry.parentPath, entry.name)).split("/"));
  for (const name of names.sort(byParts)) {
    for (const part of [Buffer.from(name.join("/")), readFileSync(join(root, ...name))]) {
      const size = Buffer.alloc(8);
      size.writeBigUInt64BE(BigInt(part.length));
      digest.update(size).update(part);
    }
  }
  return digest.digest("hex").slice(0, 12);
}

function byParts(a, b) {
  const index = a.findIndex((part, at) => part !== b[at]);
  if (index < 0) return a.length - b.length;
  if (b[index] === undefined) return 1;
  return a[index] < b[index] ? -1 : 1;
}

/** Return the modules and their static imports: Map(path → [path]). */
async function readGraph() {
  const entryPoints = [MAIN, ...SCREENS.map(screenFile)];
  const options = { ...OPTIONS, plugins: [bare], external: asWritten, entryPoints, outdir: ROOT, metafile: true };
  const { metafile } = await esbuild.build(options);
  const graph = new Map();
  for (const [path, { imports }] of Object.entries(metafile.inputs)) {
    const inside = imports.filter((one) => one.kind === "import-statement" && !one.external);
    graph.set(
      resolve(path),
      inside.map((one) => resolve(one.path)),
    );
  }
  return graph;
}

function reachableFrom(graph, start) {
  const found = new Set([start]);
  for (const path of found) for (const next of graph.get(path)) found.add(next);
  return found;
}

/** Return the output file of each module: Map(path → "main.js", "shared.js" or "screens/….js"). */
function layersOf(graph) {
  const main = reachableFrom(graph, MAIN);
  const users = new Map(); // path → screens
  for (const screen of SCREENS) {
    for (const path of reachableFrom(graph, screenFile(screen))) users.set(path, [...(users.get(path) ?? []), screen]);
  }
  const layers = new Map([...main].map((path) => [path, "main.js"]));
  for (const [path, screens] of users) {
    if (main.has(path)) continue;
    const shared = screens.includes(FIRST) ? "main.js" : "shared.js";
    layers.set(path, screens.length === 1 ? `screens/${screens[0]}.js` : shared);
  }
  for (const screen of SCREENS) {
    const own = layers.get(screenFile(screen));
    if (screen !== FIRST && own !== `screens/${screen}.js`)
      throw new Error(`screens/${screen}.js is imported by another module: move what they share out of it`);
  }
  return layers;
}

/** Return the names that modules export: Map(path → [name]). */
async function readExports(paths) {
  const options = { ...OPTIONS, bundle: false, metafile: true, outdir: ROOT, outbase: ROOT, entryPoints: paths };
  const { metafile } = await esbuild.build(options);
  return new Map(Object.values(metafile.outputs).map((output) => [resolve(output.entryPoint), output.exports]));
}

/** Replaces modules of other files by imports from those. Adds vendored modules that are imported later to `later`. */
function otherFiles(file, layers, exportsOf, nameOf, later) {
  const up = file.includes("/") ? "../" : "./";
  return {
    name: "modules of the layers below",
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, kind, importer, namespace, resolveDir, pluginData }) => {
        if (namespace === "other") return { path, external: true };
        if (kind === "dynamic-import" && VENDOR[path]) {
          later.add(path);
          return { path: `${up}${path}.js`, external: true };
        }
        if (pluginData === "resolved" || kind !== "import-statement" || !importer) return undefined;
        const found = VENDOR[path]
          ? { path: join(STATIC, "vendor", VENDOR[path]) }
          : await build.resolve(path, { kind, importer, resolveDir, pluginData: "resolved" });
        const other = layers.get(found.path);
        return other === undefined || other === file ? found : { path: found.path, namespace: "other" };
      });
      build.onLoad({ filter: /./, namespace: "other" }, ({ path }) => {
        const names = exportsOf.get(path).map((name) => `${nameOf(path, name)} as ${name}`);
        return { contents: `export {${names.join(", ")}} from "${up}${layers.get(path)}";` };
      });
    },
  };
}

async function buildScripts() {
  const graph = await readGraph();
  const layers = layersOf(graph);
  const paths = [...graph.keys()].sort();
  const exportsOf = await readExports(paths);
  const nameOf = (path, name) => `m${paths.indexOf(path)}_${exportsOf.get(path).indexOf(name)}`;
  const used = new Set(); // modules that are imported from other files
  for (const [path, imports] of graph) {
    for (const one of imports) if (layers.get(one) !== layers.get(path)) used.add(one);
  }
  const built = new Map();
  const later = new Set();
  for (const file of [...new Set(layers.values())].sort()) {
    const start = file === "main.js" ? [`import ${JSON.stringify(MAIN)};`] : [];
    const screen = /^screens\/(.+)\.js$/.exec(file)?.[1];
    if (screen) start.push(`export * from ${JSON.stringify(screenFile(screen))};`);
    if (screen && exportsOf.get(screenFile(screen)).includes("default"))
      start.push(`export { default } from ${JSON.stringify(screenFile(screen))};`);
    for (const path of paths) {
      if (layers.get(path) !== file || !used.has(path)) continue;
      const names = exportsOf.get(path).map((name) => `${name} as ${nameOf(path, name)}`);
      if (names.length > 0) start.push(`export {${names.join(", ")}} from ${JSON.stringify(path)};`);
    }
    const { outputFiles } = await esbuild.build({
      ...OPTIONS,
      stdin: { contents: start.join("\n"), resolveDir: STATIC, sourcefile: "entry" },
      external: asWritten,
      plugins: [otherFiles(file, layers, exportsOf, nameOf, later), withoutIndentation],
    });
    built.set(file, Buffer.from(outputFiles[0].contents));
  }
  for (const name of later) {
    const { outputFiles } = await esbuild.build({ ...OPTIONS, entryPoints: [join(STATIC, "vendor", VENDOR[name])] });
    built.set(`${name}.js`, Buffer.from(outputFiles[0].contents));
  }
  const screens = {};
  for (const screen of SCREENS) {
    const files = [...reachableFrom(graph, screenFile(screen))].map((path) => layers.get(path));
    screens[screen] = [...new Set(files)].filter((file) => file !== "main.js").sort();
  }
  return { built, screens };
}

/** Return the scripts that run before the page is parsed, in one. */
async function buildEarly() {
  const source = EARLY.map((file) => readFileSync(join(STATIC, "js", file), "utf8")).join("\n");
  const { code } = await esbuild.transform(source, { minify: true, target: OPTIONS.target, logLevel: "error" });
  if (/<[/!]/.test(code))
    throw new Error(`${EARLY.join(" and ")} would end the page's script element, or comment it out`);
  return Buffer.from(code.trim());
}

async function buildAll() {
  const { built, screens } = await buildScripts();
  built.set("early.js", await buildEarly());
  const entryPoints = [join(STATIC, "css", "dashboard.css")];
  const styles = await esbuild.build({ ...OPTIONS, entryPoints, external: asWritten, outdir: ROOT });
  built.set("dashboard.css", Buffer.from(styles.outputFiles[0].contents));
  const manifest = { sources: digestOf(SOURCES), esbuild: esbuild.version, screens };
  built.set("manifest.json", Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
  return built;
}

function write(folder, built) {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of built) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

/** Return the exit code of --check. */
function check(folder, built) {
  const read = (file) => {
    try {
      return readFileSync(join(folder, file));
    } catch {
      return Buffer.alloc(0);
    }
  };
  const recorded = read("manifest.json").toString();
  if (!recorded || JSON.parse(recorded).sources !== JSON.parse(built.get("manifest.json").toString()).sources) {
    process.stderr.write("static/dist is not of these sources: servers serve the modules. Build it: make bundle\n");
    return STALE;
  }
  const differing = [...built].filter(([file, content]) => !content.equals(read(file))).map(([file]) => file);
  if (differing.length === 0) return 0;
  process.stderr.write(`static/dist is not what a build gives: ${differing.join(", ")}. Build it: make bundle\n`);
  return 1;
}

const [argument] = process.argv.slice(2);
const dist = join(STATIC, "dist");
const built = await buildAll();
if (argument === "--check") process.exitCode = check(dist, built);
else write(argument ? resolve(argument) : dist, built);
