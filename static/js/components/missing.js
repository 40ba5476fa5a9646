// The placeholder of a subject that is loading or does not exist.
import { html } from "../html.js";
import { Page } from "./page.js";
import { Problem } from "./problem.js";
import { Skeleton } from "./states.js";

/** A screen without its subject: loading, or not found. */
export function Missing({ store, kind }) {
  if (store.loaded.value) return html`<${Problem} problem=${{ status: 404, text: `there is no such ${kind}` }} />`;
  return html`
    <${Page} title=${kind.charAt(0).toUpperCase() + kind.slice(1)}>
      <${Skeleton} />
    <//>
  `;
}
