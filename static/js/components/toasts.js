// The messages about actions.
import { html } from "../html.js";
import { dismiss, leaveLater, toasts } from "../toasts.js";
import { Icon } from "./icon.js";

function Toast({ toast }) {
  const { id, kind, text, detail, action } = toast;
  const later = () => kind !== "bad" && leaveLater({ id, action });
  return html`
    <div
      class=${`toast toast-${kind}`}
      data-toast=${id}
      role=${kind === "bad" ? "alert" : undefined}
      onPointerLeave=${later}
      onFocusOut=${later}
    >
      ${kind && html`<${Icon} name=${kind === "bad" ? "failed" : "done"} />`}
      <p>
        ${text}
        ${detail && html`<span class="toast-detail"> ${detail}</span>`}
      </p>
      ${
        action &&
        html`
          <button
            type="button"
            class="button"
            onClick=${() => {
              dismiss(id);
              action.run();
            }}
          >
            ${action.label}
          </button>
        `
      }
      <button type="button" class="icon-button" aria-label="Dismiss" onClick=${() => dismiss(id)}>
        <${Icon} name="close" />
      </button>
    </div>
  `;
}

/** Where messages appear. It is always there, so that screen readers know it before the first one comes. */
export const Toasts = () => html`
  <div class="toasts" role="status" aria-label="Messages">
    ${toasts.value.map((toast) => html`<${Toast} key=${toast.id} toast=${toast} />`)}
  </div>
`;
