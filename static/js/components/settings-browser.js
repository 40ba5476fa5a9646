import { html } from "../html.js";
import { setSingleKeys, singleKeys } from "../keyboard.js";
import { sheetOpen } from "../sheet.js";
import { setTheme, theme } from "../theme.js";
import { Panel } from "./panel.js";
import { Segmented } from "./segmented.js";

const THEMES = [
  ["system", "as the system"],
  ["light", "light"],
  ["dark", "dark"],
];

/** What is remembered in this browser, for nobody else. */
export const SettingsBrowser = () => html`
  <${Panel} title="This browser">
    <p class="quiet lead">Remembered here, for nobody else.</p>
    <div class="browser-settings">
      <${Segmented} label="Colours" options=${THEMES} value=${theme.value} onChange=${setTheme} />
      <div>
        <label class="check">
          <input
            type="checkbox"
            checked=${singleKeys.value}
            onChange=${(event) => setSingleKeys(event.currentTarget.checked)}
          />
          Single letters are commands
        </label>
        <p class="quiet">As <kbd>j</kbd> for the next row. Whoever dictates or uses switches may want them off.</p>
        <p>
          <button type="button" class="button" onClick=${() => (sheetOpen.value = true)}>
            All keys
          </button>
        </p>
      </div>
    </div>
  <//>
`;
