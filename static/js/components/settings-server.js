// Details of the server.
import { useEffect } from "preact/hooks";

import { bytes, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { Elapsed } from "./elapsed.js";
import { Facts } from "./facts.js";
import { Icon } from "./icon.js";
import { Panel } from "./panel.js";
import { ErrorState, Skeleton } from "./states.js";

const REFRESH_SECONDS = 15;
const LITTLE_BYTES = 2e9; // free: less than this is worth a word

const size = (value) => (value === null ? "not known" : bytes(value));

/** What the server is, and what its data take. */
export function SettingsServer({ source }) {
  useEffect(() => source.start(REFRESH_SECONDS), [source]);
  const server = source.value.value;
  if (source.error.value && !server)
    return html`
      <${ErrorState}
        title="Server details could not be loaded"
        text=${source.error.value.message}
        again=${() => source.again()}
      />
    `;
  if (!server) return html`<${Skeleton} />`;
  const little = server.free_bytes !== null && server.free_bytes < LITTLE_BYTES;
  return html`
    <${Panel} title="This server">
      ${
        little &&
        html`
          <p class="why" data-why>
            <${Icon} name="stale" /> Low disk space in the data directory: ${bytes(server.free_bytes)}.
          </p>
        `
      }
      <${Facts}
        facts=${[
          ["Version", server.version],
          ["Python", server.python],
          [
            "Running for",
            html`
              <${Elapsed} since=${server.started_at} />${" "}
              <span class="quiet">since ${timeOfDay(server.started_at)}</span>
            `,
          ],
          ["Address", server.public_url && html`<a href=${server.public_url}>${server.public_url}</a>`],
          ["Database", html`${server.database}, <span class="number">${size(server.database_bytes)}</span>`],
          [
            "Stored",
            html`
              <span class="number">${size(server.stored_bytes)}</span>${" "}
              <span class="quiet">of builds, artifacts and logs</span>
            `,
          ],
          [
            "Free",
            html`
              <span class="number">${size(server.free_bytes)}</span>${" "}
              <span class="quiet">in the data directory</span>
            `,
          ],
        ]}
      />
      <p class="server-links">
        ${may("read", "metrics") && html`<a class="button" href="/metrics" target="_blank" rel="noopener">Metrics</a>`}
        <a class="button" href="/readyz" target="_blank" rel="noopener">Readiness</a>
      </p>
    <//>
  `;
}
