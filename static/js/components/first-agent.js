// How to connect the first agent.
import { html } from "../html.js";
import { may } from "../rights.js";
import { enrolls } from "../terminal.js";

/** Whether one may add agents. On one's own machine everybody may. */
export const mayAddAgents = !enrolls || may("invite", "host");

/** The line to run on a machine with a device, or where to get it; null: for those who may not enroll one. */
export const FirstAgent = () =>
  !enrolls
    ? html`
      On a machine with a device or a browser, in the folder of your tests:${" "}
      <code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
      <code>qgagent run --url ${location.origin}</code>
    `
    : mayAddAgents
      ? html`
        <a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
      `
      : null;
