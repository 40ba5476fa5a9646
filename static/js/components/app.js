import { useComputed } from "@preact/signals";

import { html } from "../html.js";
import { groups } from "../stores/groups.js";
import { jobs } from "../stores/jobs.js";
import { Agents } from "./agents.js";
import { Announcer } from "./announcer.js";
import { Empty } from "./empty.js";
import { Header } from "./header.js";
import { Jobs } from "./jobs.js";
import { Panel } from "./panel.js";
import { Queue } from "./queue.js";
import { Shortcuts } from "./shortcuts.js";

export function App({ live }) {
  const empty = useComputed(
    () => jobs.loaded.value && jobs.ids.value.length === 0 && groups.loaded.value && groups.ids.value.length === 0,
  );
  const complaint = live.complaint.value;
  return html`
    <${Header} live=${live} />
    ${complaint && html`<p class="complaint" role="alert">The server says: ${complaint}</p>`}
    <main class="page">
      ${empty.value ? html`<${Empty} />` : html`<${Queue} />`}
      <${Agents} />
      ${!empty.value && html`<${Jobs} />`}
    </main>
    <${Panel} live=${live} />
    <${Shortcuts} />
    <${Announcer} />
  `;
}
