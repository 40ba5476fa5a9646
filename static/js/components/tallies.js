// Tables of outcomes by agent or build.
import { useLayoutEffect, useRef } from "preact/hooks";

import { number, percent, precise } from "../format.js";
import { html } from "../html.js";
import { startNote } from "../usual-time.js";

/** A share as a bar; decorative, as the number is next to it. */
export function ShareBar({ share }) {
  const bar = useRef(null);
  useLayoutEffect(() => bar.current.style.setProperty("--share", share.toFixed(3)));
  return html`<span class="share-bar" ref=${bar} aria-hidden="true"></span>`;
}

/** Attempts by something: [{key, name, ran, failed, seconds, start}] in order; `name` may be a link. */
export const Tallies = ({ label, by, rows }) => html`
  <table class="tallies" aria-label=${label}>
    <thead>
      <tr>
        <th scope="col">${by}</th>
        <th scope="col" class="is-numeric">Ran</th>
        <th scope="col">Failed</th>
        <th scope="col" class="is-numeric">Duration</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ key, name, ran, failed, seconds, start }) => html`
          <tr key=${key}>
            <th scope="row">${name}</th>
            <td class="is-numeric">${number(ran)}</td>
            <td>
              <span class="share">
                <${ShareBar} share=${failed / ran} />
                <span class="number">${percent(failed / ran)}</span>
              </span>
            </td>
            <td class="is-numeric">${seconds === null ? "–" : precise(seconds) + start}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

/** Count attempts by `keyOf`, in order of first occurrence. */
export function tallied(attempts, keyOf) {
  const sums = new Map();
  for (const attempt of attempts) {
    const key = keyOf(attempt);
    const sum = sums.get(key) ?? { key, ran: 0, failed: 0, passes: [] };
    sum.ran += 1;
    if (attempt.outcome !== "passed") sum.failed += 1;
    else if (attempt.run_seconds !== null) sum.passes.push(attempt);
    sums.set(key, sum);
  }
  return [...sums.values()].map(({ passes, ...sum }) => ({
    ...sum,
    seconds: passes.length > 0 ? passes.reduce((all, one) => all + one.run_seconds, 0) / passes.length : null,
    start: startNote(passes),
  }));
}
