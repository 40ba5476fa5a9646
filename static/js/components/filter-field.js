// The filter field of a screen.
import { filter, setFilter } from "../filter.js";
import { html } from "../html.js";
import { TextFilter } from "./text-filter.js";

/** Words that narrow all lists of a screen at once. */
export const FilterField = ({ label }) => html`
  <${TextFilter}
    id="filter"
    icon="filter"
    label=${label}
    placeholder="Filter"
    text=${filter.value}
    onInput=${setFilter}
  />
`;
