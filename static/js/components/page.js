// The frame of a screen: breadcrumbs, heading, actions, tools.
import { useLayoutEffect, useRef } from "preact/hooks";

import { unknownIn } from "../address-choices.js";
import { html } from "../html.js";
import { adminUrl } from "../inspect.js";
import { may } from "../rights.js";
import { screenNamed, setQuery, to, view } from "../router.js";
import { Icon } from "./icon.js";

/** What is above this screen, as links, and what this is. */
function Crumbs({ parent, trail, crumb }) {
  const above = screenNamed(parent ?? view.value?.screen?.parent ?? "");
  const steps = [...(above ? [[above.title, to(above.name)]] : []), ...trail];
  if (steps.length === 0) return null;
  return html`
    <nav class="crumbs" aria-label="Breadcrumbs">
      ${steps.map(
        ([text, href]) => html`
          <a key=${href} href=${href} title=${text}>${text}</a>
          <${Icon} name="next" />
        `,
      )}
      ${crumb && html`<span aria-current="page" title=${crumb}>${crumb}</span>`}
    </nav>
  `;
}

/** What the address asks for and nobody knows: said, not taken for everything. */
function Unknown() {
  const { screen, query } = view.value ?? {};
  return unknownIn(screen?.name, query).map(
    ([name, text]) => html`
      <p key=${name} class="why" role="status" data-unknown=${name}>
        ${text}${" "}
        <button type="button" class="button is-link" onClick=${() => setQuery({ [name]: "" })}>Remove</button>
      </p>
    `,
  );
}

/**
 * The frame of every screen: breadcrumbs, the heading that takes the focus when one arrives, its state and what can be
 * done. `trail`: [[text, href]] between the parent (`parent`: another screen than the usual one) and this, which is
 * called `crumb` there. `tools`: a row under the heading, for search and filters.
 * `inspect`: [model, id] of its row in the admin.
 */
export function Page({
  title,
  note,
  state,
  actions,
  inspect,
  tools,
  parent,
  trail = [],
  crumb,
  className = "",
  children,
}) {
  const heading = useRef(null);
  const row = may("read", "admin") ? inspect : null;
  useLayoutEffect(() => {
    // the focused heading was removed with the placeholder
    const lost = document.activeElement === document.body && view.peek().arrival.kind !== "first";
    if (lost && !document.querySelector("dialog[open]")) heading.current.focus({ preventScroll: true });
  }, []);
  return html`
    <header class="page-head">
      <${Crumbs} parent=${parent} trail=${trail} crumb=${crumb} />
      <div class="page-line">
        <h1 tabindex="-1" ref=${heading}>
          ${title}
          ${note != null && note !== "" && html`${" "}<small class="number">${note}</small>`}
        </h1>
        ${state && html`<div class="page-state">${state}</div>`}
        ${
          (actions || row) &&
          html`
            <div class="page-actions">
              ${actions}
              ${
                row &&
                html`
                  <a
                    class="button is-link"
                    href=${adminUrl(...row)}
                    data-tip="Show in the admin"
                  >
                    Open in admin
                  </a>
                `
              }
            </div>
          `
        }
      </div>
      ${tools && html`<div class="page-tools">${tools}</div>`}
    </header>
    <${Unknown} />
    <div class=${`page ${className}`}>${children}</div>
  `;
}
