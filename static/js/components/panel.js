import { useEffect, useRef } from "preact/hooks";

import { html } from "../html.js";
import { closePanel } from "../keyboard.js";
import { selection } from "../selection.js";
import { AgentPanel } from "./agent-panel.js";
import { GroupPanel } from "./group-panel.js";
import { Icon } from "./icon.js";
import { JobPanel } from "./job-panel.js";

const PANELS = { job: JobPanel, group: GroupPanel, agent: AgentPanel };
const TITLES = { job: "Job", group: "Group", agent: "Agent" };

/** The panel beside the lists. It takes the focus when it opens by keyboard, and gives it back when it closes. */
export function Panel({ live }) {
  const open = selection.value;
  const title = useRef(null);
  const key = open ? `${open.kind}/${open.id}` : null;
  useEffect(() => {
    const opener = document.activeElement;
    if (key && opener?.matches("[data-row]:focus-visible")) title.current.focus({ preventScroll: true });
  }, [key]);
  if (!open) return null;
  const Body = PANELS[open.kind];
  return html`
    <aside class="panel" aria-labelledby="panel-title" key=${key}>
      <div class="panel-head">
        <h2 id="panel-title" tabindex="-1" ref=${title}>${TITLES[open.kind]}</h2>
        <button type="button" class="button is-bare" onClick=${closePanel} aria-label="Close (Esc)" title="Close (Esc)">
          <${Icon} name="close" />
        </button>
      </div>
      <${Body} id=${open.id} live=${live} />
    </aside>
  `;
}
