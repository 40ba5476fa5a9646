// Templates: htm over Preact's h. Text stays text, so the page can demand Trusted Types and allow no policy.
import { h } from "preact";
import htm from "htm";

export const html = htm.bind(h);
