// Steps of a try, bounded in number and length: those that failed and the longest ones.
"use strict";

const MAX_STEPS = 40;
const MAX_READ = 5000; // of the tree
const MAX_DEPTH = 5;
const MAX_TITLE = 400; // qgagent redacts secrets and then cuts to 200
// What a test types may be a secret that nothing else shows.
const TYPED = /^((?:Fill|Type|Insert|Press sequentially)\b[^"]*?)"(?:[^"\\]|\\.)*"/;

function stepsOf(result, cut) {
  const begin = Number(result.startTime) || 0;
  const found = [];
  const read = (steps, depth) => {
    for (const step of Array.isArray(steps) ? steps : []) {
      if (found.length === MAX_READ) {
        return;
      }
      if (step.category === "fixture" && !step.error) {
        continue; // Playwright's own, in the hooks before and after
      }
      found.push({ step, depth, order: found.length });
      if (depth < MAX_DEPTH) {
        read(step.steps, depth + 1);
      }
    }
  };
  read(result.steps, 0);
  const rank = ({ step, depth }) => [step.error ? 0 : 1, depth === 0 ? 0 : 1, -(step.duration || 0)];
  const chosen = found
    .map((one) => ({ ...one, rank: rank(one) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
    .slice(0, MAX_STEPS)
    .sort((a, b) => a.order - b.order);
  return chosen.map(({ step, depth }) => ({
    title: cut(step.title, MAX_TITLE).replace(TYPED, '$1"…"'),
    offset: Math.max(0, (Number(step.startTime) - begin) / 1000) || 0,
    seconds: Math.max(0, step.duration / 1000) || 0,
    depth,
    failed: step.error !== undefined,
  }));
}

module.exports = { stepsOf };
