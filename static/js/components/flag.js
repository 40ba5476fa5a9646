// The flag of a build.
import { buildColor, buildPattern } from "../build-colors.js";
import { html } from "../html.js";
import { to } from "../router.js";

// The flag of a build, like a signal flag at sea: its color is that of the build on timeline and map, its pattern keeps
// apart builds of like colors. It makes a build recognizable everywhere; its name is always shown beside it.
const PATTERNS = [
  "M8 0h8v12H8z",
  "M0 6h16v6H0z",
  "M0 12L16 0v12z",
  "M8 0h8v6H8zM0 6h8v6H0z",
  "M5 3.5h6v5H5z",
  "M6.25 0h3.5v4.25H16v3.5H9.75V12h-3.5V7.75H0v-3.5h6.25z",
  "M0 0h3l5 4 5-4h3v2.25L11.25 6 16 9.75V12h-3L8 8l-5 4H0V9.75L4.75 6 0 2.25z",
  "M5.33 0h5.34v12H5.33z",
  "M0 4h16v4H0z",
  "M8 1l7 5-7 5-7-5z",
  "M0 0h8v6H0z",
  "M8 2a4 4 0 1 0 .01 0z",
  "M0 0l9 6-9 6z",
  "M0 0h16L8 8z",
  "M0 0h4v12H0z",
  "M0 0L16 12H0z",
];

/** Half of the patterns are those of the others with their colors exchanged. */
const flagClass = (org, version) =>
  `flag flag-${buildColor(org, version)} ${buildPattern(org, version) < PATTERNS.length ? "" : "is-exchanged"}`;

export const Flag = ({ org, version }) => html`
  <svg class=${flagClass(org, version)} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
    <path class="flag-a" d="M0 0h16v12H0z" />
    <path class="flag-b" d=${PATTERNS[buildPattern(org, version) % PATTERNS.length]} />
    <path class="flag-edge" d="M.5.5h15v11H.5z" />
  </svg>
`;

/**
 * A build's name. In narrow places its middle is cut: the end distinguishes builds, 4.2.0-rc.1 from 4.2.0-rc.2. The
 * whole name is there to be found, read out and copied; what is seen is drawn over it by the style sheet.
 */
export const BuildName = ({ version }) =>
  version.length <= 9
    ? version
    : html`
        <span class="build-name">
          <span>${version}</span>
          <i aria-hidden="true" data-start=${version.slice(0, -6)} data-end=${version.slice(-6)}></i>
        </span>
      `;

const Part = ({ name, text, href, row, children }) =>
  href
    ? html`<a class=${name} title=${text} href=${href} tabindex=${row ? -1 : undefined}>${children}</a>`
    : html`<span class=${name} title=${text}>${children}</span>`;

/**
 * A build: its flag, its version, its organization. `link`: true, both lead to their pages; "row": so in a table, which
 * is one Tab stop. Without it nothing leads anywhere: where it is inside a link.
 */
export const Build = ({ org, version, link = false }) => {
  const href = link && to("build", { org_id: org, app_version_id: version });
  return html`
    <span class="build">
      <${Flag} org=${org} version=${version} />
      <${Part} name="build-version" text=${version} href=${href} row=${link === "row"}>
        <${BuildName} version=${version} />
      <//>
      <${Part} name="build-org" text=${org} href=${link && to("org", { org_id: org })} row=${link === "row"}>${org}<//>
    </span>
  `;
};
