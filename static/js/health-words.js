// What an agent's figures mean, in words. Pure.
import { count, number, percent } from "./format.js";

const both = (health) =>
  [
    `${percent(health.failed_share)} of the ${count(health.ran, "test")} finished here failed;`,
    `on other agents ${percent(health.others_failed_share)} of ${number(health.others_ran)}.`,
  ].join(" ");

const VERDICTS = {
  more: (health, inQuarantine) => ({
    tone: "bad",
    icon: "suspect",
    title: "Fails more tests than other agents",
    text: `${both(health)} Unlikely to be chance: check the device${inQuarantine ? "" : ", or quarantine it"}.`,
  }),
  less: (health) => ({
    tone: "good",
    icon: "done",
    title: "Fails fewer tests than other agents",
    text: both(health),
  }),
  usual: (health) => ({
    tone: "good",
    icon: "done",
    title: health.failed > 0 ? "Fails about as many tests as other agents" : "No test failed",
    text: health.failed > 0 ? `${both(health)} The difference may be chance.` : both(health),
  }),
  too_few: (health) => ({
    tone: "calm",
    icon: "pending",
    title: "Too few runs to compare",
    text: [
      `Needs ${health.least_runs} finished tests here (${number(health.ran)} so far)`,
      `and ${health.least_runs} on agents of the same targets (${number(health.others_ran)}).`,
    ].join(" "),
  }),
};

/**
 * {tone: good | warn | bad | calm, icon, title, text}: what to think of it, the worst first.
 * `failedInstalls`: in a row, the last ones.
 */
export function verdictOf(health, inQuarantine = false, failedInstalls = 0) {
  if (health.errors_in_a_row >= health.least_errors)
    return {
      tone: "bad",
      icon: "suspect",
      title: `The last ${count(health.errors_in_a_row, "attempt")} were lost or ended in an error`,
      text: "These are not failed tests. Check the device and its host.",
    };
  const verdict = VERDICTS[health.verdict](health, inQuarantine);
  if (health.verdict !== "too_few" || failedInstalls < 2) return verdict;
  const title = `Its last ${count(failedInstalls, "install")} failed`;
  return { tone: "warn", icon: "suspect", title, text: `${verdict.title}. ${verdict.text}` };
}
