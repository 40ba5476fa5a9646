import { filter, setFilter } from "../filter.js";
import { html } from "../html.js";
import { shortcutsOpen } from "../keyboard.js";
import { nextTheme, theme } from "../theme.js";
import { Figures } from "./figures.js";
import { Icon } from "./icon.js";
import { LiveState } from "./live-state.js";

/** The mark: a signal flag. Q at sea is plain yellow: "healthy, asking to go ahead". */
const Mark = () => html`
  <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <path class="mark-pole" d="M4 2h3v28H4z" /><path class="mark-flag" d="M7 4h22v18H7z" />
    <path class="mark-hole" d="M13 9.5h10v7H13z" />
  </svg>
`;

const Filter = () => html`
  <form class="filter" role="search" onSubmit=${(event) => event.preventDefault()}>
    <label for="filter"><${Icon} name="search" /><span class="unseen">Filter groups, agents and jobs</span></label>
    <input id="filter" type="search" placeholder="Filter" autocomplete="off" spellcheck=${false}
      value=${filter.value} onInput=${(event) => setFilter(event.currentTarget.value)} />
    <kbd aria-hidden="true">/</kbd>
  </form>
`;

export const Header = ({ live }) => html`
  <header class="board">
    <div class="board-top">
      <h1 class="brand"><a href="/"><${Mark} />QualGent</a></h1>
      <${LiveState} live=${live} />
      <${Filter} />
      <nav class="board-links" aria-label="Other pages">
        <a href="/api/docs/">API</a><a href="/admin/">Admin</a>
      </nav>
      <button type="button" class="board-button" onClick=${nextTheme}
        title="Colours: ${theme.value}" aria-label="Colours: ${theme.value}. Change">
        <${Icon} name="theme-${theme.value}" />
      </button>
      <button type="button" class="board-button" onClick=${() => (shortcutsOpen.value = true)}
        title="Keyboard shortcuts (?)" aria-label="Keyboard shortcuts">
        <${Icon} name="help" />
      </button>
    </div>
    <${Figures} />
  </header>
`;
