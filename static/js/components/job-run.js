// The line under a job's heading: where it runs or ran, for how long, and when it ends.
import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";

import { now } from "../clock.js";
import { duration, expectedTime, minuteText, seconds } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { ranText } from "../run-time.js";
import { usualText } from "../usual-time.js";
import { Elapsed } from "./elapsed.js";

/** "ends about 14:05", "ends in about 40 s", "12 s longer than expected". */
function endText(end, time) {
  const left = end - time;
  if (left < 0) return `${duration(-left)} longer than expected`;
  return `ends ${expectedTime(end, time)}`;
}

/** The expected end of what its agent runs now, ticking without rendering; of a lost agent: until when it waits. */
function End({ job }) {
  const store = useTopic(`agent:${job.agent}`);
  const work = store.ids.value.length > 0 ? store.row(job.agent).value?.job : null;
  const { started_at: since, expected_seconds: expected } = work ?? {};
  const text = useMemo(() => computed(() => endText(seconds(since) + expected, now.value)), [since, expected]);
  if (work?.id === job.id && work.awaited_until)
    return html`<span class="unbroken" data-end>waits until ${minuteText(seconds(work.awaited_until))}</span>`;
  if (work?.id !== job.id || work.phase !== "executing" || !(expected >= 1)) return null;
  return html`<span class="unbroken" data-end>${text}</span>`;
}

/** How long a finished job ran, and how long its test usually does, with the start of the runner or without. */
function Ran({ job, last }) {
  const store = useTopic(job.test_id ? `test:${job.test_id}` : null);
  const test = store?.ids.value.length ? store.row(job.test_id).value : null;
  const isKnown = test?.history.some(({ job_id }) => job_id !== job.id);
  const usual = isKnown && usualText(test, last);
  return html`
    <span>
      ran ${ranText(last)}${usual && html`<span class="quiet">, ${usual}</span>`}
    </span>
  `;
}

/** The agent of a job, its attempt and times; of one that waits again, the attempt that comes. */
export function JobRun({ job }) {
  const last = job.tries?.at(-1);
  if (!last) return null;
  if (job.status === "pending")
    return html`<p class="job-run number" data-run><span>attempt ${last.number + 1} is next</span></p>`;
  if (!job.agent) return null;
  const running = job.status === "running";
  const isBehind = running && job.phase === "behind";
  return html`
    <p class="job-run number" data-run>
      <span>
        on <a href=${to("agent", { name: job.agent })}>${job.agent}</a>
        ${isBehind && ", which runs other tests of this start of the runner first"}
        ${running && !isBehind && html`${" "}for <${Elapsed} since=${job.started_at ?? last.leased_at} />`}
      </span>
      ${last.number > 1 && html`<span>attempt ${last.number}</span>`}
      ${running && html`<${End} job=${job} />`}
      ${!running && job.started_at && job.finished_at && html`<${Ran} job=${job} last=${last} />`}
    </p>
  `;
}
