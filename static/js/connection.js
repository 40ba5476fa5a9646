// @ts-check
// The page's one live connection.
import { effect } from "@preact/signals";

import { ApiError, get } from "./api.js";
import { Live } from "./live.js";
import { withScope } from "./scope.js";
import { session } from "./session.js";

const scheme = location.protocol === "https:" ? "wss:" : "ws:";

/**
 * Find out whether the session has ended, the person is not in this scope any more, or their rights have changed.
 * Resolve to whether to connect again.
 */
async function isLoggedIn() {
  session.value = "out";
  try {
    await get("/api/v1/me");
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) session.value = "left";
    return false;
  }
  session.value = "changed";
  return true;
}

export const live = new Live(`${scheme}//${location.host}${withScope("/ws/live/")}`, { onUnauthorized: isLoggedIn });

effect(() => {
  // logged in again in another tab
  if (live.state.value === "live" && session.peek() === "out") session.value = "in";
});
