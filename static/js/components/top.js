// The top bar: search, live state, color scheme, keyboard shortcuts.
import { live } from "../connection.js";
import { html } from "../html.js";
import { person } from "../page-state.js";
import { openPalette } from "../palette.js";
import { sheetOpen } from "../sheet.js";
import { setTheme, theme, THEMES } from "../theme.js";
import { Brand } from "./brand.js";
import { Icon } from "./icon.js";
import { Keys } from "./kbd.js";
import { LiveState } from "./live-state.js";
import { Menu } from "./menu.js";

const THEME_NAMES = { system: "System", light: "Light", dark: "Dark" };

const ThemeMenu = () => html`
  <${Menu}
    label=${`Color scheme: ${THEME_NAMES[theme.value].toLowerCase()}`}
    tip="Color scheme"
    className="icon-button"
    icon=${`theme-${theme.value}`}
    items=${THEMES.map((name) => ({
      label: THEME_NAMES[name],
      icon: `theme-${name}`,
      checked: name === theme.value,
      run: () => setTheme(name),
    }))}
  />
`;

/** What every screen has on top: search, whether it is live, colors, keys. */
export const Top = () => html`
  <header class="top">
    <${Brand} />
    <button type="button" class="jump" onClick=${() => openPalette()} aria-keyshortcuts="Control+K Meta+K">
      <${Icon} name="search" />
      <span class="jump-text">Search or run a command…</span>
      <span class="jump-keys" aria-hidden="true">
        <${Keys} keys="Mod+k" />
      </span>
    </button>
    <${LiveState} live=${live} />
    <${ThemeMenu} />
    <button
      type="button"
      class="icon-button is-keys"
      aria-label="Keyboard shortcuts"
      data-tip="Keyboard shortcuts (?)"
      onClick=${() => (sheetOpen.value = true)}
    >
      <${Icon} name="help" />
    </button>
    ${person !== null && html`<a class="person" href="/accounts/" aria-label=${`Account of ${person}`}>${person}</a>`}
  </header>
`;
