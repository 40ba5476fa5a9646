// A point in time: the time of day, on hover the whole of it.
import { exactTime, timeOfDay } from "../format.js";
import { html } from "../html.js";

/** Local time of day of `at` (RFC 3339), with the date if it is not today. */
export const Time = ({ at, className = "" }) => html`
  <time class=${`number ${className}`} datetime=${at} title=${exactTime(at)}>${timeOfDay(at)}</time>
`;
