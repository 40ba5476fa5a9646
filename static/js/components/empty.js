// The overview before the first job.
import { html } from "../html.js";
import { person } from "../page-state.js";
import { may } from "../rights.js";
import { curl, exampleOrg, quoted, urlOption } from "../terminal.js";
import { Commands } from "./copy.js";
import { FirstAgent, mayAddAgents } from "./first-agent.js";

const JOB = { org_id: exampleOrg, app_version_id: "1.0.0", test: "tests/onboarding.spec.js" };

const SUBMIT = `qgjob submit --org-id ${quoted(JOB.org_id)} --app-version-id ${JOB.app_version_id} --test ${JOB.test}`;

const CURL =
  `${curl} ${location.origin}/submit-job -H 'Content-Type: application/json'` + ` -d ${quoted(JSON.stringify(JOB))}`;

/** Nothing was ever submitted: how to submit the first job, for those who may. */
export const Empty = () =>
  may("submit", "job")
    ? html`
      <section class="empty" aria-labelledby="empty-title">
        <h2 id="empty-title">Submit the first test</h2>
        <p>
          A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
          Paste this into a terminal and watch this page.${" "}
          ${person !== null && html`<a href="/install/">Install qgjob</a> first.`}
        </p>
        <${Commands}
          lines=${[
            ["Submit a job", `${SUBMIT}${urlOption()}`],
            ["Submit a job, with curl", CURL],
          ]}
        />
        ${mayAddAgents && html`<h3>Add an agent</h3><p>An agent runs the tests. <${FirstAgent} /></p>`}
      </section>
    `
    : html`<p class="nothing">No jobs yet.</p>`;
