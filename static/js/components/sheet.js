// The sheet of keyboard shortcuts.
import { html } from "../html.js";
import { groups, setSingleKeys, singleKeys } from "../keyboard.js";
import { may } from "../rights.js";
import { sheetOpen } from "../sheet.js";
import { Dialog } from "./dialog.js";
import { Keys } from "./kbd.js";

/** The sheet of keys: those of the page, and those of the screen that is shown. */
export const Sheet = () => html`
  <${Dialog} title="Keyboard shortcuts" className="sheet" onClose=${() => (sheetOpen.value = false)}>
    <div class="sheet-groups">
      ${groups.value.map(
        ({ title, keys }) => html`
          <section key=${title}>
            <h3>${title}</h3>
            <dl>
              ${keys
                .filter(({ what }) => what)
                .map(
                  ({ key, what }) => html`
                  <div key=${key}>
                    <dt>
                      <${Keys} keys=${key} />
                    </dt>
                    <dd>${what}</dd>
                  </div>
                `,
                )}
            </dl>
          </section>
        `,
      )}
    </div>
    ${may("read", "docs") && html`<p><a href="/docs/">Documentation</a></p>`}
    <label class="check">
      <input
        type="checkbox"
        checked=${singleKeys}
        onChange=${(event) => setSingleKeys(event.currentTarget.checked)}
      />
      Enable single-letter shortcuts
    </label>
  <//>
`;
