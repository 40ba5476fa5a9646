// @ts-check
// State that the server wrote into the page: the list of screens, and the data of the first one.

/** @typedef {{name: string, path: string, title: string, topics: string[], place?: any, parent?: string}} Screen */

const page = JSON.parse(document.getElementById("state")?.textContent ?? "{}");

/** @type {Screen[]} as in qualgent/dashboard/screens.py */
export const screens = page.screens;

/** @type {Record<string, import("./stores/topic.js").Snapshot>} by topic, as of loading */
export const initialTopics = page.topics;

/**
 * @typedef {{status: number, text: string, elsewhere?: string}} Problem `elsewhere`: the person's scope that has it
 * @type {Problem | null} why the server did not show what the address names
 */
export const problem = page.problem ?? null;

/** @type {string | null} the name of the person who is logged in; null: there is no log-in, in local mode */
export const person = page.person ?? null;

/** @type {Record<string, string[]>} what the person may do, by kind of object */
export const rights = page.rights ?? {};

/** @type {{scope: string, org_id: string | null, role: string}[]} that the person can be in, if it is several */
export const scopes = page.scopes ?? [];

let data = page.data;
let isFirst = true;

/** Whether the screen shown is still the one that the page came with. */
export const isFirstScreen = () => isFirst;

/** Return the screen's data beside its topics, once: later it is outdated, and the screen requests it from the API. */
export function takeData() {
  const taken = data;
  data = null;
  return taken;
}

/** The first screen is left: drop data that it did not take. */
export function dropData() {
  data = null;
  isFirst = false;
}
