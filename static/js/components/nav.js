// The navigation between screens, with alerts.
import { agentsAlert } from "../agent-status.js";
import { number } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { person, screens } from "../page-state.js";
import { may } from "../rights.js";
import { navigate, to, view } from "../router.js";
import { overview } from "../stores/overview.js";
import { toRepair } from "../stores/problems.js";
import { failedOf } from "../totals.js";
import { Icon } from "./icon.js";
import { Menu } from "./menu.js";

const placed = screens.filter((screen) => screen.place);
const hasTeam = person !== null && may("read", "org");
const TEAM = "/team/"; // pages that the server renders whole
const ON_PHONES = 4; // in the bar; the rest are behind "More"

/** What deserves a look, by screen: {screen: {count, tone, text}}. */
function alerts() {
  const row = overview.row("overview").value;
  if (!row) return {};
  const fleet = placed.some((screen) => screen.name === "fleet") ? "fleet" : "overview";
  return {
    jobs: { count: failedOf(row.totals), tone: "bad", text: "failed in the last 24 hours" },
    [fleet]: agentsAlert(row.statuses ?? {}, toRepair.value.length),
  };
}

function Alert({ alert }) {
  if (!alert?.count) return null;
  return html`
    <span class=${`nav-alert is-${alert.tone} number`} title=${`${number(alert.count)} ${alert.text}`}>
      ${number(alert.count)}
      <span class="unseen"> ${alert.text}</span>
    </span>
  `;
}

/** The screen itself, or the one above it. */
const isHere = (screen, here) => here !== null && (screen.name === here.name || screen.name === here.parent);

/** The navigation: at the side on wide screens, at the bottom on phones. */
export function Nav() {
  overview.ids.value; // follow its arrival
  useTopic("problems");
  const here = view.value?.screen ?? null;
  const alertOf = alerts();
  const rest = placed.slice(ON_PHONES);
  return html`
    <nav class="nav" aria-label="Screens">
      <ul>
        ${placed.map(
          (screen, index) => html`
            <li key=${screen.name} class=${index >= ON_PHONES ? "is-wide-only" : ""}>
              <a
                class="nav-link"
                href=${to(screen.name)}
                data-tip=${screen.place.label}
                data-tip-side="right"
                aria-current=${screen.name === here?.name ? "page" : isHere(screen, here) ? "true" : undefined}
              >
                <${Icon} name=${screen.place.icon} />
                <span class="nav-label">${screen.place.label}</span>
                <${Alert} alert=${alertOf[screen.name]} />
              </a>
            </li>
          `,
        )}
        ${
          hasTeam &&
          html`
            <li class="is-wide-only">
              <a class="nav-link" href=${TEAM} data-tip="Team" data-tip-side="right">
                <${Icon} name="team" />
                <span class="nav-label">Team</span>
              </a>
            </li>
          `
        }
        ${
          rest.length > 0 &&
          html`
            <li class="is-phone-only">
              <${Menu}
                label="More screens"
                className=${`nav-link ${rest.some((screen) => isHere(screen, here)) ? "is-here" : ""}`}
                icon="more"
                items=${[
                  ...rest.map((screen) => ({
                    label: screen.place.label,
                    icon: screen.place.icon,
                    run: () => navigate(to(screen.name)),
                  })),
                  ...(hasTeam ? [{ label: "Team", icon: "team", run: () => location.assign(TEAM) }] : []),
                ]}
              >
                <span class="nav-label">More</span>
              <//>
            </li>
          `
        }
      </ul>
    </nav>
  `;
}
