// Lanes on a canvas: what ran in the color of its build, installs hatched, failures marked by shape, the live edge.
import { AWAY, statusOf } from "../agent-status.js";
import { buildToken } from "../build-colors.js";
import { colorOf, fontOf } from "../colors.js";
import { seconds } from "../format.js";
import { agents } from "../stores/agents.js";
import { scaled } from "../text-size.js";
import { boundsOf, isBad, windowsOf } from "./spans.js";
import { legible, ticks } from "./stretch.js";

export const LANE = scaled(26);
const BAR = scaled(18);
const INSET = (LANE - BAR) / 2;
const LEAST_TEXT = scaled(46); // pixels, for a bar to be written on
const DIM = 0.16;

const patterns = new Map(); // color → pattern: stripes of that color

function hatch(context, color) {
  if (!patterns.has(color)) {
    const tile = document.createElement("canvas");
    tile.width = 8;
    tile.height = 8;
    const pen = tile.getContext("2d");
    pen.strokeStyle = color;
    pen.lineWidth = 2.6;
    pen.beginPath();
    for (const at of [-8, 0, 8]) {
      pen.moveTo(at - 1, 9);
      pen.lineTo(at + 9, -1);
    }
    pen.stroke();
    patterns.set(color, context.createPattern(tile, "repeat"));
  }
  return patterns.get(color);
}

/** An install: stripes with an outline, so that a short one is seen as well. */
export function drawInstall(context, color, x, y, width, height) {
  context.fillStyle = hatch(context, color);
  context.fillRect(x, y, width, height);
  if (width < 3) return;
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
}

/** What failed: a foot in the color of failures and, where there is room, a cross. */
function drawFailure(context, x, y, width) {
  const bad = colorOf("bad");
  context.fillStyle = colorOf("paper");
  context.fillRect(x, y + BAR - 6, width, 2);
  context.fillStyle = bad;
  context.fillRect(x, y + BAR - 4, width, 4);
  if (width < 16) return;
  const left = x + width - 13;
  context.fillRect(left, y, 13, BAR);
  context.strokeStyle = colorOf("paper");
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(left + 3.5, y + 6);
  context.lineTo(left + 9.5, y + 12);
  context.moveTo(left + 9.5, y + 6);
  context.lineTo(left + 3.5, y + 12);
  context.stroke();
}

function drawText(context, text, x, y, width) {
  context.save();
  context.beginPath();
  context.rect(x, y, width - 4, BAR);
  context.clip();
  context.fillStyle = colorOf("on-build");
  context.fillText(text, x + 5, y + BAR / 2 + 0.5);
  context.restore();
}

const PALE = { prepare: 0.3, start: 0.55 }; // what is not the test itself

function drawSpan(context, { row, parts }, place, dim) {
  const color = colorOf(buildToken(row.org_id, row.app_version_id));
  const x = (at) => (at - place.from) * place.scale;
  const y = place.top + INSET;
  const bad = isBad(row);
  parts.forEach(({ kind, from, to }, index) => {
    const isLast = index === parts.length - 1;
    const begin = Math.max(-2, x(from));
    const until = x(to ?? place.now);
    const gap = isLast && until - begin > 3 ? 1 : 0; // to the next attempt
    const end = Math.min(place.width + 2, Math.max(begin + (isLast ? 1.5 : 0), until - gap));
    if (end <= begin) return;
    context.globalAlpha = (dim ? DIM : 1) * (PALE[kind] ?? 1);
    if (kind === "install") drawInstall(context, color, begin, y, Math.max(1.5, end - begin), BAR);
    else {
      context.fillStyle = color;
      context.fillRect(begin, y, end - begin, BAR);
    }
    context.globalAlpha = dim ? DIM : 1;
    if (kind === "run" && row.outcome === "cancelled") {
      context.clearRect(begin + 1.5, y + 1.5, Math.max(0, end - begin - 3), BAR - 3);
    } else if (kind === "run" && end - begin > LEAST_TEXT) {
      const name = row.test.slice(row.test.lastIndexOf("/") + 1);
      drawText(context, name, begin, bad ? y - 2 : y, end - begin - (bad ? 13 : 0));
    }
    if (bad && isLast) drawFailure(context, begin, y, end - begin);
  });
  context.globalAlpha = 1;
}

/** What one start of the runner ran: a block in the color of its build, which its tests are drawn onto. */
function drawWindow(context, { from, to, first }, place, dim) {
  const x = Math.max(-2, (from - place.from) * place.scale);
  const width = Math.min(place.width + 2, (to - place.from) * place.scale) - x;
  if (width < 4) return;
  context.fillStyle = context.strokeStyle = colorOf(buildToken(first.org_id, first.app_version_id));
  context.lineWidth = 1;
  context.globalAlpha = dim ? DIM / 2 : 0.3;
  context.fillRect(x, place.top + 1, width, LANE - 3);
  context.globalAlpha = dim ? DIM : 1;
  context.strokeRect(x + 0.5, place.top + 1.5, width - 1, LANE - 4);
  context.globalAlpha = 1;
}

const WITHHELD = ["paused", "drained", "quarantined"];

/** Since when an agent is not there or takes no work: {look, since}, null: it is there. `since` null: not known. */
export function absenceOf(agent) {
  const look = agent && statusOf(agent);
  if (AWAY.includes(look)) return { look, since: seconds(agent.last_seen_at) };
  if (WITHHELD.includes(look)) return { look, since: seconds(agent.held ? agent.held.at : agent.paused_at) };
  return null;
}

const TONES = { lost: "bad", offline: "ink-2" };
const AT_EDGE = 72; // pixels before now, where nobody knows since when

/** Until now: lost agents are crossed by red lines, suspect and offline ones by thin ones, held ones by amber bars. */
function drawAbsence(context, absence, { from, scale, width, top, now }) {
  const end = Math.min(width, (now - from) * scale);
  const begin = absence.since === null ? end - AT_EDGE : Math.max(0, (absence.since - from) * scale);
  if (end - begin < 2) return;
  const word = absence.look;
  const isHeld = WITHHELD.includes(word);
  context.save();
  context.beginPath();
  context.rect(begin, top + INSET, end - begin, BAR);
  context.clip();
  context.strokeStyle = context.fillStyle = colorOf(TONES[word] ?? "warn");
  context.globalAlpha = word === "offline" ? 0.35 : 0.55;
  context.lineWidth = isHeld ? 3 : 1;
  context.beginPath();
  for (let x = begin - BAR; x < end; x += word === "offline" ? 14 : 9) {
    context.moveTo(x, top + INSET + BAR);
    context.lineTo(isHeld ? x : x + BAR, top + INSET);
  }
  context.stroke();
  context.globalAlpha = 1;
  const text = context.measureText(word).width + 8;
  if (end - begin > text + 8) {
    context.clearRect(end - text - 4, top + INSET, text, BAR);
    context.fillText(word, end - text, top + LANE / 2 + 0.5);
  }
  context.restore();
}

/** Stretches of which nothing is known (yet): grey, so that they are not taken for idleness. */
function drawUnknown(context, unknown, { from, scale, top }) {
  context.fillStyle = colorOf("tint-2");
  for (const [a, b] of unknown) context.fillRect((a - from) * scale, top, (b - a) * scale, LANE);
}

/** What passed since the server was last reached, in each of so many lanes: as unknown, in a word as well. */
function drawAway(context, lanes, { from, scale, known, now }) {
  const begin = Math.max(0, (known - from) * scale);
  const width = (now - from) * scale - begin;
  if (now - known < 1 || width < 2) return;
  context.font = fontOf(11, 550);
  context.textBaseline = "middle";
  const isNamed = context.measureText("no data").width + 12 < width;
  for (let top = 0; top < lanes * LANE; top += LANE) {
    drawUnknown(context, [[known, now]], { from, scale, top });
    context.fillStyle = colorOf("ink-2");
    if (isNamed) context.fillText("no data", begin + 6, top + LANE / 2 + 0.5);
  }
}

/**
 * All lanes of `names` into a canvas of this width, from the top on. `lane(name)` are its spans; `lit`: the key of
 * the highlighted build, or null; `unknown(name)`: see Record; `known`: until when all is known, now or earlier.
 */
export function drawLanes(context, { names, lane, stretch, width, now, known, lit, unknown }) {
  const { from, to } = stretch;
  const scale = width / (to - from);
  const height = names.length * LANE;
  context.clearRect(0, 0, width, height);
  names.forEach((name, index) => drawUnknown(context, unknown(name), { from, scale, top: index * LANE }));
  drawAway(context, names.length, { from, scale, known, now });
  context.fillStyle = colorOf("rule");
  for (const { x } of ticks(stretch, width)) context.fillRect(Math.round(x), 0, 1, height);
  names.forEach((_, index) => context.fillRect(0, (index + 1) * LANE - 1, width, 1));
  context.font = fontOf(11, 550);
  context.textBaseline = "middle";
  names.forEach((name, index) => {
    const place = { from, scale, width, top: index * LANE, now: known };
    const absence = absenceOf(agents.row(name).peek());
    if (absence) drawAbsence(context, absence, place);
    const isDim = (row) => lit !== null && lit !== `${row.org_id}\n${row.app_version_id}`;
    const spans = lane(name);
    for (const window of windowsOf(spans, known))
      if (window.to >= from && window.from <= to) drawWindow(context, window, place, isDim(window.first));
    for (const span of spans) {
      const bounds = boundsOf(span, known);
      if (bounds.to >= from && bounds.from <= to) drawSpan(context, span, place, isDim(span.row));
    }
  });
  if (now <= to) {
    context.fillStyle = colorOf("ink");
    context.fillRect(Math.round((now - from) * scale), 0, 2, height);
  }
}

/**
 * Parts of a long period: the height is the share of its time that the agent worked, installs hatched on top, and what
 * failed is a foot in the color of failures.
 */
export function drawParts(context, { names, lane, step, stretch, width, now, known }) {
  const { from, to } = stretch;
  const scale = width / (to - from);
  const height = names.length * LANE;
  context.clearRect(0, 0, width, height);
  drawAway(context, names.length, { from, scale, known, now });
  context.fillStyle = colorOf("rule");
  for (const { x } of ticks(stretch, width)) context.fillRect(Math.round(x), 0, 1, height);
  names.forEach((_, index) => context.fillRect(0, (index + 1) * LANE - 1, width, 1));
  const wide = Math.max(1.5, step * scale - 1);
  names.forEach((name, index) => {
    const bottom = (index + 1) * LANE - INSET;
    for (const part of lane(name)) {
      const x = (part.at - from) * scale;
      const spent = part.install_seconds + part.run_seconds;
      const high = Math.max(2, Math.min(1, spent / step) * BAR);
      const installs = spent > 0 ? (part.install_seconds / spent) * high : 0;
      context.fillStyle = colorOf("go");
      context.fillRect(x, bottom - high + installs, wide, high - installs);
      if (installs > 1) drawInstall(context, colorOf("go"), x, bottom - high, wide, installs);
      if (part.failed > 0) {
        context.fillStyle = colorOf("bad");
        context.fillRect(x, bottom + 1, wide, Math.max(2, (part.failed / part.attempts) * INSET));
      }
    }
  });
  if (now <= to) {
    context.fillStyle = colorOf("ink");
    context.fillRect(Math.round((now - from) * scale), 0, 2, height);
  }
}

/** The times over the lanes, and where now is. */
export function drawAxis(context, { stretch, width, height, now }) {
  context.clearRect(0, 0, width, height);
  context.font = fontOf(11);
  context.textBaseline = "middle";
  const edge = ((now - stretch.from) / (stretch.to - stretch.from)) * width;
  const half = scaled(15);
  const left = Math.min(width - half * 2, Math.max(0, edge - half)); // of "now"
  const widthOf = (text) => context.measureText(text).width;
  context.fillStyle = colorOf("ink-2");
  for (const { x, text } of legible(ticks(stretch, width), now > stretch.to ? width : left, widthOf))
    context.fillText(text, x - widthOf(text) / 2, height / 2);
  if (now > stretch.to) return;
  context.fillStyle = colorOf("ink");
  context.fillRect(left, 3, half * 2, height - 6);
  context.fillStyle = colorOf("paper");
  context.font = fontOf(11, 650);
  context.fillText("now", left + half - context.measureText("now").width / 2, height / 2);
}
