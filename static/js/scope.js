// @ts-check
// The scope that this page is in, as the server wrote it into the page: one organization, or the site. Requests and
// links of the page carry it, so that two tabs can be in two scopes.

const root = globalThis.document?.documentElement; // tests in node have no page
const SECONDS = 365 * 24 * 3600; // as qualgent/web/requested_scope.py

/** @type {string | null} org:<id> or site; null: there is no log-in, or the person is in no organization */
export const scope = root?.dataset.scope || null;

/** A scope's name in a header, a query or the cookie. */
const encoded = (/** @type {string} */ name) => encodeURIComponent(name).replace("%3A", ":");

/** @returns {Record<string, string>} the header of API requests */
export const scopeHeader = () => (scope === null ? {} : { "QualGent-Scope": encoded(scope) });

/**
 * Return a path with a scope in its query: this page's, for what the browser itself loads.
 * @param {string} path
 * @param {string | null} [name]
 */
export function withScope(path, name = scope) {
  if (name === null || !path.startsWith("/")) return path;
  return `${path}${path.includes("?") ? "&" : "?"}scope=${encoded(name)}`;
}

/** Return the organization's id, or what the site is called. */
export const scopeLabel = (/** @type {string} */ name) => (name === "site" ? "Whole site" : name.replace(/^org:/, ""));

/** Let the pages that are opened from this tab be in its scope, whatever other tabs are in. */
export function keepScope() {
  if (scope === null || !root) return;
  const secure = isSecureContext ? "; Secure" : "";
  const value = `${root.dataset.user}.${encoded(scope)}`; // of this person only, as browsers are shared
  let isLoggedOut = false; // the response deletes the cookie, and comes before the page is hidden
  const keep = () => {
    if (!isLoggedOut) document.cookie = `qualgent_scope=${value}; Path=/; Max-Age=${SECONDS}; SameSite=Lax${secure}`;
  };
  document.addEventListener("submit", ({ target }) => {
    isLoggedOut = target instanceof HTMLFormElement && target.matches('[action="/accounts/logout/"]');
  });
  window.addEventListener("focus", keep);
  window.addEventListener("pageshow", () => document.hasFocus() && keep());
  // a reload of a tab that never had the focus; and what opens a page, after another tab was closed
  window.addEventListener("pagehide", keep);
  window.addEventListener("pointerdown", keep, true);
  window.addEventListener("keydown", (event) => event.key === "Enter" && keep(), true);
}
