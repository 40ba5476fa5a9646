// The foot of a paged list: loading, error, more, end.
import { html } from "../html.js";
import { ErrorState, Skeleton } from "./states.js";

/** The foot of a PagedList: loading, error, more, or end. */
export function ListFoot({ list, what, older = "Show older", all = "End of list" }) {
  const { ids, error, loading, more } = list;
  if (error.value)
    return html`
      <${ErrorState}
        title=${`${what} could not be loaded`}
        text=${error.value.message}
        again=${() => (ids.peek().length ? list.next() : list.first())}
      />
    `;
  if (loading.value === "first" && ids.value.length === 0) return html`<${Skeleton} lines=${10} />`;
  if (more.value)
    return html`
      <p class="nothing">
        <button type="button" class="button" disabled=${loading.value !== null} onClick=${() => list.next()}>
          ${older}
        </button>
      </p>
    `;
  return ids.value.length > 0 && all ? html`<p class="nothing">${all}</p>` : null;
}
