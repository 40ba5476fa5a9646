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

const REPORT = /\.html?$/i;
const VIEWER_PAGE = /(^|\/)trace\/(index|snapshot|uiMode)\.html$/; // which a report of Playwright's has beside it
// Playwright's own name, and those in its report, which are digests
const TRACE = /(^|[/._-])trace\.zip$|(^|\/)data\/[0-9a-f]{40}\.zip$/i;

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
