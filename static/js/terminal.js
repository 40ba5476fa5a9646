// @ts-check
// Lines for a terminal, as they work on this server: with a token where people log in.
import { person } from "./page-state.js";
import { scope } from "./scope.js";

/** The beginning of a curl command, with the token that the shell has in QUALGENT_TOKEN. */
export const curl = person === null ? "curl -s" : `curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"`;

const DEFAULT_SERVER = "http://127.0.0.1:3000"; // of qgjob and qgagent

/** The option that names this server, where it is not the default one. */
export const urlOption = () =>
  [DEFAULT_SERVER, "http://localhost:3000"].includes(location.origin) ? "" : ` --url ${location.origin}`;

/** The organization of example commands: the page's, if it is in the scope of one. */
export const exampleOrg = scope?.startsWith("org:") ? scope.slice("org:".length) : "acme";

/** A word of a command line. */
export const quoted = (/** @type {string} */ text) =>
  /^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** Whether a device host must enroll before it connects. */
export const enrolls = person !== null;
