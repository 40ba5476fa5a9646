// An agent's attempts, health and events: loaded once, and again when the agent changes.
import { signal } from "@preact/signals";

import { get } from "./api.js";
import { throttled } from "./throttled.js";
import { PagedList } from "./paged-list.js";
import { events as liveEvents } from "./stores/events.js";
import { missedBy, storeOf } from "./stores/registry.js";

const ATTEMPTS_MS = 1000; // least interval between requests
const HEALTH_MS = 4000;

const agentPath = (name) => `/api/v1/agents/${name.split("/").map(encodeURIComponent).join("/")}`;

export class AgentHistory {
  #name;
  #first; // page of attempts, if it came with the HTML

  /** The list of attempts shown. */
  attempts = null;

  /** The response of GET …/health; null before the first. */
  health = signal(null);

  /** `data`: the first pages, if the server sent them with the HTML. */
  constructor(name, data = null) {
    this.#name = name;
    this.health.value = data?.health ?? null;
    this.#first = data?.attempts ?? null;
    this.events = new PagedList({
      path: "/api/v1/events",
      name: "events",
      query: { agent: name },
      page: data?.events,
    });
  }

  /** Show the attempts with this outcome; "": all. */
  show(outcome) {
    const page = outcome ? null : this.#first;
    this.#first = null; // outdated later
    this.attempts = new PagedList({
      path: "/api/v1/attempts",
      name: "attempts",
      query: { agent: this.#name, outcome },
      page,
    });
    this.attempts.start();
    return this.attempts;
  }

  /** Start updates. Return a function that stops them. */
  start() {
    this.events.start();
    const attempts = throttled(() => this.attempts?.refresh(), ATTEMPTS_MS);
    const health = throttled(() => this.#look(), HEALTH_MS);
    if (this.health.peek() === null) health();
    let before = null;
    const look = () => {
      const agent = storeOf(`agent:${this.#name}`).row(this.#name).peek();
      const now =
        agent && JSON.stringify([agent.job?.id, agent.job?.attempt, agent.job?.phase, agent.jobs_done, agent.status]);
      if (now === before) return;
      const first = before === null;
      before = now;
      if (first) return;
      attempts();
      health();
    };
    look();
    this.#mergeNew(missedBy(liveEvents));
    if (this.#name in missedBy(storeOf(`agent:${this.#name}`))) attempts();
    const ends = [
      storeOf(`agent:${this.#name}`).watch(look),
      liveEvents.watch((put) => this.#mergeNew(put)),
      attempts.stop,
      health.stop,
    ];
    return () => ends.forEach((end) => end());
  }

  async #look() {
    try {
      this.health.value = await get(`${agentPath(this.#name)}/health`);
    } catch {
      // repeated when the agent changes
    }
  }

  /** Merge the new events of this agent from the live topic. */
  #mergeNew(put) {
    const newest = this.events.ids.peek()[0] ?? "";
    const news = Object.values(put).filter((event) => event.agent === this.#name && event.id > newest); // ids ascend
    if (news.length > 0) this.events.merge(news.sort((a, b) => (a.id < b.id ? 1 : -1)));
  }
}
