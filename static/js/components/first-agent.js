// How to connect the first agent.
import { html } from "../html.js";
import { may } from "../rights.js";
import { enrolls } from "../terminal.js";

/** The line to run on a machine with a device, or where to get it. */
export const FirstAgent = () =>
  !enrolls
    ? html`
      On a machine with a device or a browser, in the folder of your tests:${" "}
      <code>qgagent init</code> writes <code>qgagent.toml</code>, which says what runs; then${" "}
      <code>qgagent run --url ${location.origin}</code>
    `
    : may("invite", "host")
      ? html`
        <a href="/team/hosts/">Enroll a device host</a>${" "}with one line that you paste on it.
      `
      : html`Ask an owner of your organization to enroll a device host.`;
