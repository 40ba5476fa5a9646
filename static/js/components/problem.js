// The screen of an address that cannot be shown.
import { sentence } from "../format.js";
import { html } from "../html.js";
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
  403: "Ask an owner of your organization for access.",
  404: "It may have been removed, or the address is wrong.",
};

/** An address that cannot be shown: why, and where to go instead. */
export const Problem = ({ problem: { status, text, elsewhere } }) => html`
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
        <a class="button" href="/jobs">Show jobs</a>
      </p>
    </div>
  <//>
`;
