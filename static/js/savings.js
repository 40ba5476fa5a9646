// What installs cost and what avoided ones save, in words. Pure.
import { count, duration, number, percent, precise } from "./format.js";

/** How the time that avoided installs saved is counted. */
export const SAVED = [
  "An avoided install saves what the build's installs took on average when its test ended;",
  "before the build's first install, what its app's usually take.",
].join(" ");

/** What the installs made took, and those that failed: "12 · 24 min 00 s (2 min 00 s each), 4 failed · 8.0 s". */
export const madeText = ({ installs, install_seconds: each, failed_installs: failed, failed_install_seconds: lost }) =>
  `${number(installs)}${each === null ? "" : ` · ${precise(installs * each)} (${precise(each)} each)`}${
    failed > 0 ? `, ${number(failed)} failed · ${precise(lost)}` : ""
  }`;

/** What the avoided ones would have taken: "180 · ≈ 6 h 00 min saved". */
export const avoidedText = ({ installs_avoided: avoided, saved_seconds: saved }) =>
  `${number(avoided)}${saved > 0 ? ` · ≈ ${duration(saved)} saved` : ""}`;

/** "1 made in 46 s, 83 % avoided: ≈ 4 min saved" */
export function savedText({ installs, installs_avoided: avoided, install_seconds: cost, saved_seconds: saved }) {
  if (installs + avoided === 0) return "";
  const made = `${number(installs)} made${installs > 0 ? ` in ${precise(cost)}` : ""}`;
  const share = `${percent(avoided / (installs + avoided))} avoided`;
  return `${made}, ${share}${saved > 0 ? `: ≈ ${duration(saved)} saved` : ""}`;
}

/** Whether an attempt ran in a start of the test runner that another test had begun: its duration has no start. */
export const avoidedStart = (run) => run.window !== null && run.window !== run.id;

/** "12 starts avoided", or nothing. */
export const startsText = ({ starts_avoided: starts }) => (starts > 0 ? `${count(starts, "start")} avoided` : "");
