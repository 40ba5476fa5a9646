import { TopicStore } from "./topic.js";

/** One job with its attempts and, while it waits, why. Made when its panel opens. */
export const jobStore = (id) => new TopicStore(`job:${id}`);
