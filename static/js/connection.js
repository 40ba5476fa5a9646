// @ts-check
// The page's one live connection.
import { Live } from "./live.js";

const scheme = location.protocol === "https:" ? "wss:" : "ws:";

export const live = new Live(`${scheme}//${location.host}/ws/live/`);
