import { html } from "../html.js";
import { Page } from "./page.js";

const TITLES = {
  0: "This screen could not be loaded",
  400: "That cannot be asked",
  403: "You may not see this",
  404: "Not found",
};
const ADVICE = {
  0: "The server may have been restarted with another version: load the page again.",
  400: "Something in the address is not as it should be.",
  403: "Ask whoever runs this server for the right to.",
  404: "It may have been removed, or the address has a mistake in it.",
};

/** There is nothing to show at this address, why, and where to go instead. */
export const Problem = ({ problem: { status, text } }) => html`
  <${Page} title=${TITLES[status] ?? "That did not work"}>
    <div class="state-block is-problem" data-problem=${status}>
      <p>${text.charAt(0).toUpperCase() + text.slice(1)}.</p>
      <p class="quiet">${ADVICE[status]}</p>
      <p>
        <a class="button" href="/">
          To the overview
        </a>${" "}
        <a class="button" href="/jobs">To the jobs</a>
      </p>
    </div>
  <//>
`;
