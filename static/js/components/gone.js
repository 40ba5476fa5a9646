// For how long an agent is away.
import { statusOf } from "../agent-status.js";
import { timeOfDay } from "../format.js";
import { html } from "../html.js";
import { Since } from "./since.js";

/** For how long it is offline; a lost one is an alarm. */
export const Gone = ({ agent }) => html`
  <span class=${agent.lost ? "is-lost" : "quiet"} title=${`last seen ${timeOfDay(agent.last_seen_at)}`}>
    ${statusOf(agent)} for <${Since} since=${agent.last_seen_at} />
  </span>
`;
