// The frame of the page: navigation, top bar, the current screen, dialogs and messages.
import { useLayoutEffect } from "preact/hooks";

import { restorePosition } from "../restore-position.js";
import { live } from "../connection.js";
import { html } from "../html.js";
import { paletteOpen } from "../palette.js";
import { may } from "../rights.js";
import { view, waiting } from "../router.js";
import { scope, scopeLabel } from "../scope.js";
import { loginHref, session } from "../session.js";
import { sheetOpen } from "../sheet.js";
import { Announcer } from "./announcer.js";
import { RequestedDialog } from "./requested-dialog.js";
import { person } from "../page-state.js";
import { Brand } from "./brand.js";
import { KeySequence } from "./key-sequence.js";
import { Nav } from "./nav.js";
import { Palette } from "./palette.js";
import { Problem } from "./problem.js";
import { Sheet } from "./sheet.js";
import { Skeleton } from "./states.js";
import { Toasts } from "./toasts.js";
import { Tooltip } from "./tooltip.js";
import { Top } from "./top.js";

/** The screen that the address names. A new one of the same kind starts anew; another query does not. */
function Screen() {
  const now = view.value;
  useLayoutEffect(() => {
    if (now) restorePosition(now.arrival);
  }, [now?.arrival]);
  if (!now)
    return html`
      <div class="page">
        <${Skeleton} />
      </div>
    `;
  if (now.problem) return html`<${Problem} problem=${now.problem} />`;
  const Body = now.module.default;
  const key = JSON.stringify([now.screen.name, now.params]);
  return html`<${Body} key=${key} params=${now.params} query=${now.query} />`;
}

const Complaint = () =>
  live.serverError.value && html`<p class="complaint" role="alert">Server error: ${live.serverError}</p>`;

function reload(event) {
  event.preventDefault(); // the router would only show the same screen again
  location.reload();
}

const SESSION_TEXTS = {
  out: () => html`You are logged out: nothing on this page is updated. <a href=${loginHref()}>Log in again</a>`,
  changed: () => html`Your access has changed. <a href=${location.href} onClick=${reload}>Reload the page</a>`,
  left: () => html`
    You have no access to ${scopeLabel(scope)} any more. <a href="/" onClick=${leave}>Leave this page</a>
  `,
};

function leave(event) {
  event.preventDefault();
  location.assign("/");
}

/** Why nothing on this page changes any more. */
function SessionState() {
  view.value; // the links lead back to where one is
  if (session.value === "in") return null;
  return html`
    <p class="complaint" role="alert" data-session=${session.value}>
      ${SESSION_TEXTS[session.value]()}
    </p>
  `;
}

export function App() {
  return html`
    <div class="shell">
      <aside class="side">
        <${Brand} />
        <${Nav} />
        <p class="side-foot">
          ${may("read", "admin") && html`<a href="/admin/">Admin</a>`}
          ${may("read", "docs") && html`<a href="/docs/">Docs</a><a href="/api/docs/">API</a>`}
          ${person !== null && html`<a href="/accounts/logout/">Log out</a>`}
        </p>
      </aside>
      <div class="stage">
        <${Top} />
        <${Complaint} />
        <${SessionState} />
        <main
          id="content"
          tabindex="-1"
          data-screen=${view.value && (view.value.screen?.name ?? "none")}
          aria-busy=${waiting.value}
        >
          <${Screen} />
        </main>
      </div>
    </div>
    <${RequestedDialog} />
    ${paletteOpen.value && html`<${Palette} />`}
    ${sheetOpen.value && html`<${Sheet} />`}
    <${KeySequence} />
    <${Toasts} />
    <${Tooltip} />
    <${Announcer} />
  `;
}
