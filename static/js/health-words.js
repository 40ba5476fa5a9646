// What an agent's figures mean, in words. Pure.
import { count, number, percent } from "./format.js";

const LEAST = 20; // runs on both sides, before the server judges: jobs/comparison.py
const ROW_OF_ERRORS = 3; // attempts, one after the other, that are no accident any more

const both = (health) =>
  [
    `${percent(health.failed_share)} of the ${count(health.ran, "test")} it ran to an end failed;`,
    `on the other agents it was ${percent(health.others_failed_share)} of ${number(health.others_ran)}.`,
  ].join(" ");

const VERDICTS = {
  more: (health) => ({
    tone: "bad",
    icon: "suspect",
    title: "It fails more tests than the others do",
    text: `${both(health)} Chance does not explain that: look at the device, or quarantine it.`,
  }),
  less: (health) => ({
    tone: "good",
    icon: "done",
    title: "It fails fewer tests than the others do",
    text: both(health),
  }),
  usual: (health) => ({
    tone: "good",
    icon: "done",
    title: "It fails about as many tests as the others do",
    text: `${both(health)} Chance alone would explain the difference.`,
  }),
  too_few: (health) => ({
    tone: "calm",
    icon: "pending",
    title: "Too few runs to compare it with others",
    text: [
      `${LEAST} tests here and ${LEAST} elsewhere are needed: it has run ${number(health.ran)},`,
      `others of the same kind ${number(health.others_ran)}.`,
    ].join(" "),
  }),
};

/** {tone: good | bad | calm, icon, title, text}: what to think of it, the worst first. */
export function verdictOf(health) {
  if (health.errors_in_a_row >= ROW_OF_ERRORS)
    return {
      tone: "bad",
      icon: "suspect",
      title: `Its newest ${count(health.errors_in_a_row, "attempt")} could not run`,
      text: "Nothing was wrong with the tests: they were lost or never began. Look at the device and its host.",
    };
  return VERDICTS[health.verdict](health);
}
