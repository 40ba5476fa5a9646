// The screen of an address that cannot be shown.
import { sentence } from "../format.js";
import { html } from "../html.js";
import { screenAt, screenNamed, to } from "../router.js";
import { scopeLabel, withScope } from "../scope.js";
import { Page } from "./page.js";

const TITLES = {
  0: "This screen could not be loaded",
  400: "Invalid request",
  403: "No access",
  404: "Not found",
};
const ADVICE = {
  0: "The server may have been upgraded: reload the page.",
  400: "The address is invalid.",
  404: "It may have been removed, or the address is wrong.",
};

/** The list that what is missing would be in; without one, the jobs. */
const listOf = (screen) => screenNamed(screen?.parent === "overview" ? "jobs" : screen?.parent) ?? screenNamed("jobs");

/** An address that cannot be shown: why, and where to go instead. */
export function Problem({ problem: { status, text, elsewhere } }) {
  const list = listOf(screenAt(location.pathname));
  return html`
  <${Page} title=${TITLES[status] ?? "Something went wrong"}>
    <div class="state-block is-problem" data-problem=${status}>
      <p>${sentence(text)}</p>
      ${
        elsewhere
          ? html`
              <p>
                It is in ${scopeLabel(elsewhere)}.${" "}
                <a href=${withScope(location.pathname + location.search, elsewhere)}>Open it there</a>
              </p>
            `
          : html`<p class="quiet">${ADVICE[status]}</p>`
      }
      <p>
        <a class="button" href="/">
          Show overview
        </a>${" "}
        ${list && html`<a class="button" href=${to(list.name)}>Show ${list.title.toLowerCase()}</a>`}
      </p>
    </div>
  <//>
`;
}
