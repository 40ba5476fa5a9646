// @ts-check
// Whether the person is logged in still.
import { signal } from "@preact/signals";

/**
 * "out": the session ended. "changed": it goes on with other rights, which a page has that is loaded anew. "left": it
 * goes on, but not in the scope of this page.
 */
export const session = signal(/** @type {"in" | "out" | "changed" | "left"} */ ("in"));

/** Return the login page's address, which leads back here. */
export const loginHref = () => `/accounts/login/?next=${encodeURIComponent(location.pathname + location.search)}`;
