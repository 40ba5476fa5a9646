// @ts-check
// The live topic of settings.
import { sharedStore } from "./registry.js";

/** How often each part of the settings has changed: rows "orgs", "retention", "webhooks". The API has the values. */
export const settings = sharedStore("settings");
