// The overview before the first job.
import { html } from "../html.js";
import { curl, exampleOrg, quoted, urlOption } from "../terminal.js";
import { Commands } from "./copy.js";
import { FirstAgent } from "./first-agent.js";

const JOB = { org_id: exampleOrg, app_version_id: "1.0.0", test: "tests/onboarding.spec.js" };

const SUBMIT = `qgjob submit --org-id ${quoted(JOB.org_id)} --app-version-id ${JOB.app_version_id} --test ${JOB.test}`;

const CURL =
  `${curl} ${location.origin}/submit-job -H 'Content-Type: application/json'` + ` -d ${quoted(JSON.stringify(JOB))}`;

/** Nothing was ever submitted: how to submit the first job. */
export const Empty = () => html`
  <section class="empty" aria-labelledby="empty-title">
    <h2 id="empty-title">Submit the first test</h2>
    <p>
      A job is one test of one app build. Jobs of the same build are grouped, so that an agent installs it once.
      Paste this into a terminal and watch this page.
    </p>
    <${Commands}
      lines=${[
        ["Submit a job", `${SUBMIT}${urlOption()}`],
        ["Submit a job, with curl", CURL],
      ]}
    />
    <h3>Add an agent</h3>
    <p>An agent runs the tests. <${FirstAgent} /></p>
  </section>
`;
