// @ts-check
// Lines for a terminal, as they work on this server: with a token where people log in.
import { person } from "./page-state.js";

/** The beginning of a curl command, with the token that the shell has in QUALGENT_TOKEN. */
export const curl = person === null ? "curl -s" : `curl -s -H "Authorization: Bearer $QUALGENT_TOKEN"`;

const DEFAULT_SERVER = "http://127.0.0.1:3000"; // of qgjob and qgagent

/** The option that names this server, where it is not the default one. */
export const urlOption = () =>
  [DEFAULT_SERVER, "http://localhost:3000"].includes(location.origin) ? "" : ` --url ${location.origin}`;

/** Whether a device host must enroll before it connects. */
export const enrolls = person !== null;
