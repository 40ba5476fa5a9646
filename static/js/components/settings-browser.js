// Settings of this browser.
import { html } from "../html.js";
import { setSingleKeys, singleKeys } from "../keyboard.js";
import { sheetOpen } from "../sheet.js";
import { setTheme, theme } from "../theme.js";
import { Panel } from "./panel.js";
import { Segmented } from "./segmented.js";

const THEMES = [
  ["system", "System"],
  ["light", "Light"],
  ["dark", "Dark"],
];

/** What is remembered in this browser, for nobody else. */
export const SettingsBrowser = () => html`
  <${Panel} title="This browser">
    <p class="quiet lead">Stored in this browser only.</p>
    <div class="browser-settings">
      <${Segmented} label="Color scheme" options=${THEMES} value=${theme.value} onChange=${setTheme} />
      <div>
        <label class="check">
          <input
            type="checkbox"
            checked=${singleKeys.value}
            onChange=${(event) => setSingleKeys(event.currentTarget.checked)}
          />
          Enable single-letter shortcuts
        </label>
        <p class="quiet">
          For example <kbd>j</kbd> for the next row. Turn them off if you use speech input or a switch device.
        </p>
        <p>
          <button type="button" class="button" onClick=${() => (sheetOpen.value = true)}>
            Show all keys
          </button>
        </p>
      </div>
    </div>
  <//>
`;
