// The top bar: search, live state, color scheme, keyboard shortcuts.
import { live } from "../connection.js";
import { html } from "../html.js";
import { person, scopes } from "../page-state.js";
import { openPalette } from "../palette.js";
import { scope, scopeLabel } from "../scope.js";
import { sheetOpen } from "../sheet.js";
import { switchScope } from "../switch-scope.js";
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

/** The scope of the page, and the others of the person. */
const ScopeMenu = () => html`
  <${Menu}
    label=${`Scope: ${scopeLabel(scope)}`}
    tip="Switch organization"
    className="scope"
    items=${scopes.map((one) => ({
      label: scopeLabel(one.scope),
      hint: one.role === "site" ? "" : one.role,
      checked: one.scope === scope,
      run: () => one.scope !== scope && switchScope(one.scope),
    }))}
  >
    <${Icon} name="org" /><span class="unseen">Scope: </span>
    <span class="scope-name" title=${scopeLabel(scope)}>${scopeLabel(scope)}</span>
  <//>
`;

/** What every screen has on top: scope, search, whether it is live, colors, keys. */
export const Top = () => html`
  <header class="top">
    <${Brand} />
    ${scopes.length > 0 && html`<${ScopeMenu} />`}
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
    ${
      person !== null &&
      html`<a class="person" href="/accounts/" aria-label=${`Account of ${person}`} title=${person}>${person}</a>`
    }
  </header>
`;
