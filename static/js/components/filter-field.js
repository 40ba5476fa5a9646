// The filter field of a screen.
import { filter, setFilter } from "../filter.js";
import { html } from "../html.js";
import { Icon } from "./icon.js";

/** Words that narrow all lists of a screen at once. `/` leads here. */
export const FilterField = ({ label }) => html`
  <form class="search" role="search" onSubmit=${(event) => event.preventDefault()}>
    <label for="filter">
      <${Icon} name="filter" />
      <span class="unseen">${label}</span>
    </label>
    <input
      id="filter"
      data-search
      type="search"
      placeholder="Filter"
      autocomplete="off"
      spellcheck=${false}
      value=${filter.value}
      onInput=${(event) => setFilter(event.currentTarget.value)}
    />
    <kbd aria-hidden="true">/</kbd>
  </form>
`;
