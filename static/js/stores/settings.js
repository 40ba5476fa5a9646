import { sharedStore } from "./registry.js";

/** How often each part of the settings has changed: rows "orgs", "retention", "webhooks". What is set is asked of the API. */
export const settings = sharedStore("settings");
