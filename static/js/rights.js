// @ts-check
// Permissions of the person at this page, by the server's table of permissions (qualgent/accounts/permissions.py). The
// server refuses everything else whatever is shown; this hides what would only be refused.
import { rights } from "./page-state.js";

/**
 * Whether the person may do this to objects of a kind: may("cancel", "job").
 * @param {string} action
 * @param {string} kind
 */
export const may = (action, kind) => rights[kind]?.includes(action) ?? false;

/** Whether one may do any of these. */
export const mayAny = (/** @type {string[]} */ actions, /** @type {string} */ kind) =>
  actions.some((action) => may(action, kind));
