// Empty, error and loading states.
import { html } from "../html.js";
import { Icon } from "./icon.js";

/** There is nothing, and what to do about it. */
export const EmptyState = ({ icon = "pending", title, children }) => html`
  <div class="state-block">
    <${Icon} name=${icon} />
    <h2>${title}</h2>
    ${children}
  </div>
`;

/** Something went wrong: what, and how to try again. */
export const ErrorState = ({ title = "Something went wrong", text, again }) => html`
  <div class="state-block is-error" role="alert">
    <${Icon} name="stale" />
    <p>
      <strong>${title}.</strong> ${text}
    </p>
    ${again && html`<button type="button" class="button" onClick=${again}>Try again</button>`}
  </div>
`;

/** A placeholder while data is loading. */
export const Skeleton = ({ lines = 6 }) => html`
  <div class="skeleton" aria-hidden="true">
    ${Array.from({ length: lines }, (_, index) => html`<i key=${index}></i>`)}
  </div>
`;
