import { TopicStore } from "./topic.js";

/** One row, "overview": the headline figures. */
export const overview = new TopicStore("overview");
