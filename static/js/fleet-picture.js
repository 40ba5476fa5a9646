// The fleet screen's data: the agents that pass the filters, their groups, and the groups' totals. Recomputed at most
// once a frame; components subscribe to the rows one by one.
import { batch, signal } from "@preact/signals";

import { REPAIR, statusOf } from "./agent-status.js";
import { wordsMatch } from "./filter.js";
import { countStatuses, groupAgents, totalsOf } from "./fleet-groups.js";
import { agents } from "./stores/agents.js";

const same = (a, b) => a.length === b.length && a.every((value, index) => value === b[index]);

export class FleetPicture {
  #request = { by: "all", state: "", words: [], repair: [] };
  #known = new Map(); // key → {key, ids, totals} as shown, the last two signals
  #changed = new Set(); // ids, since the last frame
  #frame = 0;
  #asOf = -1; // which state of the agents is shown
  #watchers = new Set();
  #holders = new Set(); // why nothing may move now

  /** Groups of which anyone is shown: [{key, ids: signal of the names shown, totals: signal, of the whole group}]. */
  groups = signal([]);

  /** Of all agents, whatever the filters. */
  totals = signal(totalsOf({}));

  /** How many agents pass the filters. */
  passing = signal(0);

  /** How many groups would be drawn otherwise, if nobody were in them. */
  behind = signal(0);

  /** Follow the store until what this returns is called. */
  start() {
    if (this.#asOf !== agents.version) this.#make();
    const end = agents.watch((put, gone) => this.#note(put, gone));
    return () => {
      end();
      cancelAnimationFrame(this.#frame);
    };
  }

  /** What is wanted: {by, state, words}, and the agents that need repair. Shown at once. */
  show(request) {
    this.#request = request;
    this.#make({ force: true });
  }

  /** Calls `watcher(ids)` once a frame with those that have changed. Returns what ends that. */
  watch(watcher) {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Freeze groups and order while there is a reason: "pointer", "focus". */
  hold(why) {
    this.#holders.add(why);
  }

  release(why) {
    this.#holders.delete(why);
    if (this.#holders.size === 0 && this.behind.peek() > 0) this.#make();
  }

  /** Show what was held back. */
  showHeld() {
    this.#make({ force: true });
  }

  #note(put, gone) {
    for (const id in put) this.#changed.add(id);
    for (const id of gone) this.#changed.add(id);
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const changed = this.#changed;
      this.#changed = new Set();
      this.#make();
      for (const watcher of this.#watchers) watcher(changed);
    });
  }

  #make({ force = false } = {}) {
    const { by, state, words, repair } = this.#request;
    const isAsked = (id, agent) => (state === REPAIR ? repair.includes(id) : state === "" || statusOf(agent) === state);
    this.#asOf = agents.version;
    const everyone = agents.ids.peek().map((id) => [id, agents.row(id).peek()]);
    const passing = new Set();
    for (const [id, agent] of everyone) {
      if (isAsked(id, agent) && wordsMatch("agent", agent, words)) passing.add(id);
    }
    const made = groupAgents(everyone, by)
      .map((group) => ({
        ...group,
        ids: passing.size === everyone.length ? group.ids : group.ids.filter((id) => passing.has(id)),
      }))
      .filter((group) => group.ids.length > 0);
    batch(() => {
      this.totals.value = totalsOf(countStatuses(everyone));
      this.passing.value = passing.size;
      this.#take(made, this.#holders.size > 0 && !force);
    });
  }

  #take(made, held) {
    let behind = 0;
    const shown = [];
    for (const { key, ids, totals } of made) {
      const known = this.#known.get(key);
      if (!known && held) {
        behind += 1;
        continue;
      }
      const group = known ?? { key, ids: signal(ids), totals: signal(totals) };
      if (!same(group.ids.peek(), ids)) {
        if (held) behind += 1;
        else group.ids.value = ids;
      }
      group.totals.value = totals;
      shown.push(group);
    }
    const emptied = [...this.#known.keys()].filter((key) => !made.some((group) => group.key === key)).length;
    this.behind.value = held ? behind + emptied : 0;
    if (held) return;
    this.#known = new Map(shown.map((group) => [group.key, group]));
    if (!same(shown, this.groups.peek())) this.groups.value = shown;
  }
}
