// A group of agents as a map of cells, on a canvas.
import { useComputed, useSignal } from "@preact/signals";
import { useCallback, useEffect, useId, useMemo, useRef } from "preact/hooks";

import { installsFailed, statusOf } from "../agent-status.js";
import { buildToken } from "../build-colors.js";
import { labelText, number } from "../format.js";
import { html } from "../html.js";
import { drawCell, shapeOf } from "../map-cells.js";
import { navigate, to } from "../router.js";
import { agents } from "../stores/agents.js";
import { repairOf, toRepair } from "../stores/problems.js";
import { scaled } from "../text-size.js";
import { Canvas } from "./canvas.js";
import { Build } from "./flag.js";
import { RepairMark } from "./fleet-problems.js";
import { buildOf, holdOf, Took } from "./fleet-tiles.js";
import { Gone } from "./gone.js";
import { Placed } from "./placed.js";
import { AgentStateMark } from "./status.js";
import { TestName } from "./test-name.js";

const CARD_WIDTH = scaled(264);

/** [pitch, size] of cells: larger where there are few. */
export const cellsOf = (count) => (count <= 120 ? [34, 28] : count <= 1200 ? [22, 18] : [16, 13]);

/** A cell in words, for screen readers. */
function spoken(agent) {
  const job = agent.job && `${agent.job.phase ?? "running"} ${agent.job.test}`;
  const build = buildOf(agent);
  return [
    agent.name,
    statusOf(agent),
    repairOf(agent.name) && "needs repair",
    installsFailed(agent),
    build && `build ${build.app_version_id} of ${build.org_id}`,
    job,
    labelText(agent.labels),
  ]
    .filter(Boolean)
    .join(", ");
}

/** The card of a cell. */
function Card({ id, left, top, width }) {
  const agent = agents.row(id).value;
  if (!agent) return null;
  const build = buildOf(agent);
  const hold = holdOf(agent) || installsFailed(agent);
  const at = Math.max(0, Math.min(left, width - CARD_WIDTH));
  return html`
    <${Placed} className="map-card" left=${at} top=${top} width=${Math.min(CARD_WIDTH, width)} aria-hidden="true">
      <span class="card-head">
        <strong class="card-name">${agent.name}</strong>
        <${RepairMark} name=${agent.name} />
        <${AgentStateMark} agent=${agent} />
      </span>
      ${
        build &&
        html`
          <span class="card-build">
            <${Build} org=${build.org_id} version=${build.app_version_id} />
          </span>
        `
      }
      ${
        agent.job &&
        html`
          <span class="card-doing">
            <${TestName} test=${agent.job.test} />
          </span>
          <${Took} job=${agent.job} />
        `
      }
      ${agent.state === "offline" && html`<${Gone} agent=${agent} />`}
      ${hold && html`<span class="card-hold">${hold}</span>`}
      <span class="card-labels">${labelText(agent.labels)}</span>
    <//>
  `;
}

/** A group's agents as cells of one canvas: a pointer or the arrow keys name one, a click or Enter opens it. */
export function FleetMap({ name, ids, picture, columns, pitch, size, width, byBuild }) {
  const at = useSignal(null); // index of the cell that is named
  const paint = useRef(null);
  const option = useId();
  const repair = toRepair.value;
  const places = useMemo(() => new Map(ids.map((id, index) => [id, index])), [ids]);
  const cell = (index) => ({
    left: (index % columns) * pitch + 1,
    top: Math.floor(index / columns) * pitch + 1,
  });
  const drawOne = (context, index) => {
    const agent = agents.row(ids[index]).peek();
    if (!agent) return;
    const build = byBuild && agent.job; // what runs, not what is installed
    drawCell(context, shapeOf(agent), {
      ...cell(index),
      size,
      repair: repair.includes(agent.name),
      token: build
        ? buildToken(build.org_id, build.app_version_id)
        : statusOf(agent) === "idle" && installsFailed(agent)
          ? "warn"
          : null,
    });
  };
  const draw = useCallback(
    (context) => {
      context.clearRect(0, 0, width, 1e5);
      ids.forEach((_, index) => drawOne(context, index));
    },
    [ids, columns, pitch, width, byBuild, repair],
  );
  useEffect(
    () =>
      picture.watch((changed) =>
        paint.current?.((context) => {
          for (const id of changed) if (places.has(id)) drawOne(context, places.get(id));
        }),
      ),
    [draw, places],
  );
  const open = (index, event) => {
    const href = to("agent", { name: ids[index] });
    if (event.metaKey || event.ctrlKey) window.open(href, "_blank", "noopener");
    else navigate(href);
  };
  const under = (event) => {
    const box = event.currentTarget.getBoundingClientRect();
    const column = Math.floor((event.clientX - box.left) / pitch);
    const index = Math.floor((event.clientY - box.top) / pitch) * columns + column;
    return column >= 0 && column < columns && index >= 0 && index < ids.length ? index : null;
  };
  const onKey = (event) => {
    const now = at.peek() ?? -1;
    const next = {
      ArrowRight: now + 1,
      ArrowLeft: now - 1,
      ArrowDown: now < 0 ? 0 : now + columns,
      ArrowUp: now - columns,
      Home: 0,
      End: ids.length - 1,
    }[event.key];
    if (next !== undefined) at.value = Math.max(0, Math.min(ids.length - 1, next));
    else if (event.key === "Enter" && at.peek() !== null) open(at.peek(), event);
    else if (event.key === "Escape" && at.peek() !== null) at.value = null;
    else return;
    event.preventDefault();
    event.stopPropagation();
    scrollTo(event.currentTarget, at.peek());
  };
  const scrollTo = (element, index) => {
    if (index === null) return;
    const y = element.getBoundingClientRect().top + cell(index).top;
    if (y < 80) window.scrollBy({ top: y - 80 });
    else if (y + pitch > window.innerHeight - 24) window.scrollBy({ top: y + pitch - window.innerHeight + 24 });
  };
  const height = Math.ceil(ids.length / columns) * pitch;
  const named = useComputed(() => (at.value === null || at.value >= ids.length ? null : at.value));
  const index = named.value;
  const place = index === null ? null : cell(index);
  return html`
    <div
      class="map"
      role="listbox"
      aria-label=${`Agents of ${name}`}
      tabindex="0"
      aria-activedescendant=${option}
      onPointerMove=${(event) => (at.value = under(event))}
      onPointerLeave=${() => (at.value = null)}
      onClick=${(event) => under(event) !== null && open(under(event), event)}
      onKeyDown=${onKey}
      onFocus=${(event) => event.currentTarget.matches(":focus-visible") && (at.value ??= 0)}
      onBlur=${() => (at.value = null)}
    >
      <${Canvas} className="map-cells" width=${width} height=${height} draw=${draw} paint=${paint} />
      <${Option} id=${option} agent=${ids[index ?? 0]} index=${index ?? 0} count=${ids.length} />
      ${
        place &&
        html`
          <${Placed}
            className="map-mark"
            left=${place.left - 3}
            top=${place.top - 3}
            width=${size + 6}
            height=${size + 6}
          />
        `
      }
      ${place && html`<${Card} id=${ids[index]} left=${place.left} top=${place.top + pitch + 4} width=${width} />`}
    </div>
  `;
}

/** The active cell, for screen readers. */
function Option({ id, agent: name, index, count }) {
  const agent = agents.row(name).value;
  return html`
    <span
      id=${id}
      role="option"
      class="unseen"
      aria-selected="true"
      aria-posinset=${index + 1}
      aria-setsize=${count}
    >
      ${agent ? spoken(agent) : number(index + 1)}
    </span>
  `;
}
