// The period of a list of failures.
import { html } from "../html.js";
import { setQuery } from "../router.js";
import { Segmented } from "./segmented.js";

const PERIODS = [
  ["24h", "24 h"],
  ["7d", "7 days"],
];

/** The period in the address. */
export const periodOf = (query) => (query.get("since") === "7d" ? "7d" : "24h");

/** A choice of the period, kept in the address. */
export const FailurePeriod = ({ since }) => html`
  <${Segmented}
    label="Period"
    hideLabel
    options=${PERIODS}
    value=${since}
    onChange=${(chosen) => setQuery({ since: chosen === "24h" ? "" : chosen }, { push: true })}
  />
`;
