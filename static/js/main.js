// The dashboard: the router shows the screen that the address names, the live socket keeps it true.
import { render } from "preact";

import { startClock } from "./clock.js";
import { App } from "./components/app.js";
import { live } from "./connection.js";
import "./release-vnodes.js";
import { html } from "./html.js";
import { startKeyboard } from "./keyboard.js";
import { addPageKeys } from "./page-keys.js";
import { openFromElsewhere } from "./palette.js";
import { preloadScreens, startRouter } from "./router.js";
import { keepScope } from "./scope.js";
import { overview } from "./stores/overview.js";

const PATIENCE_MS = 300;

live.subscribe(overview); // what the navigation counts, on every screen
if (location.hash === "#command") openFromElsewhere();
keepScope();
startClock();
startKeyboard();
addPageKeys();
const first = startRouter();
// the screen's topics are subscribed before the frames that came early are applied, and these before the first drawing
const ready = first.finally(() => live.start());
preloadScreens();
// together with the first screen, if its code comes soon: nothing is drawn twice
Promise.race([ready, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]).then(() =>
  // in a task of its own: what came before was the reading of all the scripts
  setTimeout(() => {
    const app = document.getElementById("app");
    app.replaceChildren(); // what the page came with looked the same
    render(html`<${App} />`, app);
  }),
);
