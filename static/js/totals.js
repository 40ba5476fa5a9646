// The period of the overview's totals: in the address, and where its figures come from.
import { useTopic } from "./hooks.js";
import { overview } from "./stores/overview.js";

/** [value, label] */
export const PERIODS = [
  ["1h", "1 h"],
  ["24h", "24 h"],
  ["7d", "7 days"],
];
export const DEFAULT_PERIOD = "24h";
export const SECONDS = { "1h": 3600, "24h": 86_400, "7d": 604_800 };

/** The period of an address: ?period=7d. */
export function periodOf(query) {
  const asked = query.get("period");
  return PERIODS.some(([period]) => period === asked) ? asked : DEFAULT_PERIOD;
}

export const labelOf = (period) => PERIODS.find(([one]) => one === period)[1];

/** How many jobs of the period are failed, without those in quarantine: as the list of jobs shows them. */
export const failedOf = (totals) => (totals ? totals.still_failed - totals.excused : 0);

/** What was counted within a period; null: not known yet. The topic `overview` has it of the default one. */
export function useTotals(period) {
  const store = useTopic(period === DEFAULT_PERIOD ? null : `totals:${period}`);
  return (store ? store.row(period).value : overview.row("overview").value?.totals) ?? null;
}
