// @ts-check
// The address of a line of source at a commit, in the repository that a batch names.

/** How hosts address a line: [pattern of the host's name, path of a file at a commit, fragment of a line]. */
const HOSTS = /** @type {[RegExp, string, string][]} */ ([
  [/(^|\.)gitlab\./, "-/blob", "#L"],
  [/(^|\.)bitbucket\./, "src", "#lines-"],
  [/(^|\.)(gitea|codeberg|forgejo)\./, "src/commit", "#L"],
]);
const DEFAULT = ["blob", "#L"]; // GitHub's

/**
 * Return the address of the file, or null if the batch or the file leads nowhere.
 * @param {{repository?: string, commit?: string} | null} batch
 * @param {string} file relative to the repository
 * @param {number | null} line
 */
export function sourceUrl(batch, file, line) {
  const inside = file && !/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(file);
  if (!inside || !batch?.commit || !batch.repository || !/^[\w.-]+$/.test(batch.commit)) return null;
  let base;
  try {
    base = new URL(batch.repository);
  } catch {
    return null;
  }
  if (!["https:", "http:"].includes(base.protocol)) return null;
  const found = HOSTS.find(([host]) => host.test(base.hostname));
  const [way, mark] = found ? found.slice(1) : DEFAULT;
  const path = file.replace(/^\.\//, "").split("/").map(encodeURIComponent).join("/");
  const root = base.href.replace(/[?#].*$/, "").replace(/\/+$/, "");
  return `${root}/${way}/${batch.commit}/${path}${line ? `${mark}${line}` : ""}`;
}

/**
 * The failures, without lines of source that one before them has, too: cases of one test often fail at one line.
 * @template {{file: string, snippet?: object[]}} Failure
 * @param {Failure[]} failures
 */
export function sourcesOnce(failures) {
  const shown = new Set();
  return failures.map((failure) => {
    const lines = JSON.stringify([failure.file, failure.snippet]);
    if (!failure.snippet?.length || !shown.has(lines)) return shown.add(lines) && failure;
    return { ...failure, snippet: [] };
  });
}
