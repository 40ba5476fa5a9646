// Drawing an agent as a cell of the fleet map: its state by shape and color, or its build's color.
import { statusOf } from "./agent-status.js";
import { colorOf } from "./colors.js";

const TONES = {
  busy: "go",
  stopping: "go",
  idle: "good",
  draining: "go",
  paused: "warn",
  drained: "warn",
  quarantined: "warn",
  suspect: "warn",
  offline: "ink-2",
  lost: "bad",
};

function square(context, size) {
  context.fillRect(0, 0, size, size);
}

/** Stripes, as installs have everywhere. */
function hatched(context, size) {
  context.save();
  context.beginPath();
  context.rect(0, 0, size, size);
  context.clip();
  context.lineWidth = size / 6;
  context.beginPath();
  for (let at = -size; at < size * 2; at += size / 2.4) {
    context.moveTo(at, size);
    context.lineTo(at + size, 0);
  }
  context.stroke();
  context.restore();
  context.lineWidth = 1;
  context.strokeRect(0.5, 0.5, size - 1, size - 1);
}

const SHAPES = {
  busy: square,
  installing: hatched,
  stopping(context, size) {
    square(context, size);
    context.clearRect(size * 0.3, size * 0.3, size * 0.4, size * 0.4);
  },
  idle(context, size) {
    context.lineWidth = 1.5;
    context.strokeRect(0.75, 0.75, size - 1.5, size - 1.5);
  },
  paused(context, size) {
    context.fillRect(size * 0.12, 0, size * 0.28, size);
    context.fillRect(size * 0.6, 0, size * 0.28, size);
  },
  draining(context, size) {
    context.fillRect(0, size / 2, size, size / 2);
    context.strokeRect(0.5, 0.5, size - 1, size - 1);
  },
  drained(context, size) {
    context.fillRect(0, size * 0.12, size, size * 0.28);
    context.fillRect(0, size * 0.6, size, size * 0.28);
  },
  quarantined(context, size) {
    context.lineWidth = size / 6;
    context.strokeRect(size / 12, size / 12, size - size / 6, size - size / 6);
    context.beginPath();
    context.moveTo(0, size);
    context.lineTo(size, 0);
    context.stroke();
  },
  suspect(context, size) {
    context.beginPath();
    context.moveTo(size / 2, 0);
    context.lineTo(size, size);
    context.lineTo(0, size);
    context.fill();
  },
  offline(context, size) {
    context.setLineDash([size / 8, size / 8]);
    context.strokeRect(0.5, 0.5, size - 1, size - 1);
    context.setLineDash([]);
  },
  lost(context, size) {
    context.lineWidth = size / 5;
    context.beginPath();
    context.moveTo(size * 0.15, size * 0.15);
    context.lineTo(size * 0.85, size * 0.85);
    context.moveTo(size * 0.85, size * 0.15);
    context.lineTo(size * 0.15, size * 0.85);
    context.stroke();
  },
};

/** Return the shape of an agent: its status, or installing. */
export const shapeOf = (agent) =>
  statusOf(agent) === "busy" && agent.job?.phase === "installing" ? "installing" : statusOf(agent);

const DENSE = 2; // dots a pixel: as many as a canvas here has at most
const sprites = new Map(); // shape, color, size → a small canvas: thousands of cells are a few pictures

function spriteOf(shape, color, size) {
  const key = `${shape} ${color} ${size}`;
  if (!sprites.has(key)) {
    const sprite = document.createElement("canvas");
    sprite.width = sprite.height = size * DENSE;
    const context = sprite.getContext("2d");
    context.scale(DENSE, DENSE);
    context.fillStyle = context.strokeStyle = color;
    SHAPES[shape](context, size);
    sprites.set(key, sprite);
  }
  return sprites.get(key);
}

/** Draw a shape into the square of `size` at (left, top), with a dot in its corner if the agent needs repair.
 * `token`: a color other than the state's own. */
export function drawCell(context, shape, { left, top, size, token = null, repair = false }) {
  context.clearRect(left - 1, top - 1, size + 2, size + 2);
  context.drawImage(spriteOf(shape, colorOf(token ?? TONES[shape] ?? "go"), size), left, top, size, size);
  if (!repair) return;
  const radius = size * 0.26;
  context.clearRect(left + size - 2 * radius - 1, top - 1, 2 * radius + 2, 2 * radius + 2);
  context.fillStyle = colorOf("bad");
  context.beginPath();
  context.arc(left + size - radius, top + radius, radius, 0, 2 * Math.PI);
  context.fill();
}
