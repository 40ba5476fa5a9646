// Settings of retention.
import { useEffect } from "preact/hooks";

import { removeDue } from "../actions.js";
import { bytes, count, number } from "../format.js";
import { useSettingsChange } from "../hooks.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { Panel } from "./panel.js";
import { ErrorState, Skeleton } from "./states.js";
import { Time } from "./time.js";

// kind → what it is, the setting of its days, its bytes and theirs, and what 0 days are
const KINDS = [
  {
    kind: "jobs",
    name: "Jobs, with their attempts and batches",
    days: "jobs_days",
    variable: "QUALGENT_KEEP_JOBS_DAYS",
    after: "after they ended",
  },
  {
    kind: "logs",
    name: "Logs",
    days: "logs_days",
    variable: "QUALGENT_KEEP_LOGS_DAYS",
    after: "after they ended",
    forever: "as long as their jobs",
    most: "log_bytes",
    mostVariable: "QUALGENT_KEEP_LOG_BYTES",
  },
  {
    kind: "artifacts",
    name: "Artifacts",
    days: "artifacts_days",
    variable: "QUALGENT_KEEP_ARTIFACTS_DAYS",
    after: "after their test ended",
    forever: "as long as their jobs",
    most: "artifact_bytes",
    mostVariable: "QUALGENT_KEEP_ARTIFACT_BYTES",
  },
  {
    kind: "builds",
    name: "Stored builds",
    days: "builds_days",
    variable: "QUALGENT_KEEP_BUILDS_DAYS",
    after: "after their last use",
  },
  {
    kind: "bundles",
    name: "Bundles of tests",
    days: "bundles_days",
    variable: "QUALGENT_KEEP_BUNDLES_DAYS",
    after: "after their last use",
  },
  {
    kind: "agents",
    name: "Agents that ran nothing",
    days: "agents_days",
    variable: "QUALGENT_KEEP_AGENTS_DAYS",
    after: "after they disconnected",
  },
  { kind: "audit", name: "Audit log", days: "audit_days", variable: "QUALGENT_KEEP_AUDIT_DAYS", after: "" },
  {
    kind: "events",
    name: "Events and webhook deliveries",
    days: "events_days",
    variable: "QUALGENT_KEEP_EVENTS_DAYS",
    after: "",
  },
];

const Kept = ({ policy, of }) => html`
  ${
    policy[of.days] === 0
      ? (of.forever ?? "forever")
      : html`<span class="number">${count(policy[of.days], "day")}</span> ${of.after}`
  }
  ${
    of.most &&
    policy[of.most] !== null &&
    html`
      , at most <span class="number">${bytes(policy[of.most])}</span> together
    `
  }
`;

const removedText = ({ count: many, bytes: size }) => `${number(many)}${size > 0 ? `, ${bytes(size)}` : ""}`;

/** How long what is kept, what the last run removed, and removing what is due now. */
export function SettingsRetention({ source }) {
  useEffect(() => source.start(), [source]);
  useSettingsChange("retention", source.again);
  const found = source.value.value;
  if (source.error.value && !found)
    return html`
      <${ErrorState}
        title="Retention could not be loaded"
        text=${source.error.value.message}
        again=${() => source.again()}
      />
    `;
  if (!found) return html`<${Skeleton} />`;
  const { policy, last } = found;
  const run = async () => (await removeDue()) && source.again();
  return html`
    <${Panel}
      title="Retention"
      tools=${
        may("remove", "retention") &&
        html`
          <button type="button" class="button is-danger" onClick=${run}>
            Remove expired data…
          </button>
        `
      }
    >
      <p class="quiet lead">
        Expired data is removed a minute after the server starts, then every hour. The periods are set in the
        server's environment.
      </p>
      <table class="tallies kept" aria-label="Retention">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Kept for</th>
            <th scope="col">Last run removed</th>
            <th scope="col">Set by</th>
          </tr>
        </thead>
        <tbody>
          ${KINDS.map(
            (of) => html`
              <tr key=${of.kind}>
                <th scope="row">${of.name}</th>
                <td>
                  <${Kept} policy=${policy} of=${of} />
                </td>
                <td class="number">
                  ${last?.[of.kind]?.count > 0 ? removedText(last[of.kind]) : html`<span class="quiet">–</span>`}
                </td>
                <td>
                  <code>${of.variable}</code>
                  ${
                    of.mostVariable &&
                    html`
                      <br />
                      <code>${of.mostVariable}</code>
                    `
                  }
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      <p class="quiet" data-last>
        ${
          last
            ? html`
              Last run:${" "}
              <${Time} at=${last.at} />
              .
            `
            : "Not run since the server started."
        }
      </p>
    <//>
  `;
}
