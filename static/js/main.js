// The dashboard: state from the page, then the live socket; components do the rest.
import { render } from "preact";

import { startClock } from "./clock.js";
import { App } from "./components/app.js";
import { html } from "./html.js";
import { startKeyboard } from "./keyboard.js";
import { Live } from "./live.js";
import { agents } from "./stores/agents.js";
import { groups } from "./stores/groups.js";
import { jobs } from "./stores/jobs.js";
import { overview } from "./stores/overview.js";

const state = JSON.parse(document.getElementById("state").textContent);
const scheme = location.protocol === "https:" ? "wss:" : "ws:";
const live = new Live(`${scheme}//${location.host}/ws/live/`);

for (const store of [overview, groups, agents, jobs]) {
  store.seed(state[store.topic]);
  live.follow(store);
}
startClock();
startKeyboard();
render(html`<${App} live=${live} />`, document.getElementById("app"));
live.start();
