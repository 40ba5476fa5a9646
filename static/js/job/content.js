// @ts-check
// Links to the content host: reports of an attempt, and its traces in Playwright's viewer.

/** @typedef {{url: string, expires_at: string, trace_viewer: string | null}} ContentPlace */

/** Of the artifacts of an attempt: the report of its batch. */
export const REPORT_FOLDER = "batch-report/";

/**
 * Return whether an artifact is the attempt's own, not of the report of its batch.
 * @param {{path: string}} artifact
 */
export const isOwn = ({ path }) => !path.startsWith(REPORT_FOLDER);

/** Of the artifacts of an attempt: pictures and videos of no job of the start of a runner that ran several. */
const START_FOLDER = "whole-start/";

/**
 * Return whether an artifact may show why the attempt's test failed.
 * @param {{path: string}} artifact
 */
export const isEvidence = ({ path }) => !path.startsWith(START_FOLDER);

const REPORT = /\.html?$/i;
const VIEWER_PAGE = /(^|\/)trace\/(index|snapshot|uiMode)\.html$/; // which a report of Playwright's has beside it
// Playwright's own name, and those in its report, which are digests
const TRACE = /(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i;
const COPIED_TRACE = /(^|\/)data\/[0-9a-f]{40}\.zip$/i; // in a report

const encoded = (/** @type {string} */ path) => path.split("/").map(encodeURIComponent).join("/");

/**
 * Return what a browser can open of an artifact, on a host of its own; null: nothing.
 * @param {{path: string}} artifact
 * @param {ContentPlace | null | undefined} content
 * @returns {{title: string, url: string} | null}
 */
export function openedBy({ path }, content) {
  if (!content) return null;
  const url = content.url + encoded(path);
  if (REPORT.test(path)) return VIEWER_PAGE.test(path) ? null : { title: "Open report", url };
  if (content.trace_viewer && TRACE.test(path))
    return { title: "Open trace", url: content.trace_viewer + encodeURIComponent(url) };
  return null;
}

const MIN_FOLDED = 5; // files of a report that are one row

/**
 * Return the folders of reports with many files besides their page, each with these.
 * @template {{path: string}} Artifact
 * @param {Artifact[]} artifacts
 * @returns {{folder: string, files: Artifact[]}[]}
 */
export function foldReports(artifacts) {
  const folderOf = (/** @type {string} */ path) => path.slice(0, path.lastIndexOf("/") + 1);
  const isPage = (/** @type {Artifact} */ { path }) => REPORT.test(path) && !VIEWER_PAGE.test(path);
  const all = [...new Set(artifacts.filter(isPage).map(({ path }) => folderOf(path)))].filter(Boolean);
  return all
    .filter((folder) => !all.some((other) => other !== folder && folder.startsWith(other)))
    .map((folder) => ({
      folder,
      files: artifacts.filter((one) => one.path.startsWith(folder) && !(isPage(one) && folderOf(one.path) === folder)),
    }))
    .filter(({ files }) => files.length >= MIN_FOLDED);
}

/** The number of the try in the name of its folder, as Playwright has it. */
const tryOf = (/** @type {{path: string}} */ { path }) => Number(/-retry(\d+)\//.exec(path)?.[1] ?? 0);

/**
 * Return what leads from a failure to its trace and report, one of each: the trace of the last try, and the report that
 * is not in a folder of another one.
 * @param {{path: string, url: string}[]} artifacts
 * @param {ContentPlace | null | undefined} content
 * @returns {{title: string, url: string, path: string, isOpened: boolean}[]}
 */
export function evidenceLinks(artifacts, content) {
  const found = artifacts.flatMap(({ path, url }) => {
    const opened = openedBy({ path }, content);
    if (opened) return [{ ...opened, path, isOpened: true }];
    return TRACE.test(path) ? [{ title: "Download trace", url, path, isOpened: false }] : [];
  });
  const traces = found.filter(({ path }) => TRACE.test(path));
  const own = traces.filter(({ path }) => !COPIED_TRACE.test(path));
  const trace = (own.length > 0 ? own : traces).sort((a, b) => tryOf(b) - tryOf(a))[0];
  const depth = (/** @type {{path: string}} */ { path }) => path.split("/").length;
  const report = found.filter(({ path }) => REPORT.test(path)).sort((a, b) => depth(a) - depth(b))[0];
  return [trace, report].filter((link) => link !== undefined);
}
