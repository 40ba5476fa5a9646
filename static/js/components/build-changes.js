// The changes of a build against another one, with the choice of the other.
import { number } from "../format.js";
import { html } from "../html.js";
import { setQuery, to } from "../router.js";
import { Compared, Lists } from "./batch-changes.js";
import { Icon } from "./icon.js";
import { Menu } from "./menu.js";

const FEW = 5; // tests of each list before "Show all": groups and batches follow

function BuildFound({ found, tests, chosen, showAll }) {
  const { org_id: org, with: other, others } = found;
  const choose = (version) => setQuery({ with: version }, { push: true });
  const items = [
    { label: "Previous build", checked: !chosen, run: () => choose("") },
    ...others.map((version) => ({ label: version, checked: version === chosen, run: () => choose(version) })),
  ];
  const tools =
    others.length > 0 &&
    html`
      <${Menu} label="Another build" items=${items} className="button is-link">
        Another build<${Icon} name="down" />
      <//>
    `;
  if (other === null)
    return html`<p class="nothing">Nothing to compare with: no build ran its tests on its branch before. ${tools}</p>`;
  return html`
    <${Lists} found=${found} tools=${tools} few=${FEW} showAll=${showAll}
      ended=${tests.done + tests.failed}
      left=${tests.unfinished > 0 ? `${number(tests.unfinished)} to run` : ""}
      against=${html`the last runs of <a href=${to("build", { org_id: org, app_version_id: other })}>${other}</a>`}
    />
  `;
}

/**
 * What differs from another build. `path`: of the build in the API; `tests`: how many by status; `version`: changes as
 * they do; `chosen`: the other one, "": the one before.
 */
export const BuildChanges = ({ path, tests, version, chosen }) => html`
  <${Compared}
    key=${`${path} ${chosen}`}
    path=${`${path}/compare`}
    query=${chosen ? { with: chosen } : {}}
    version=${version}
    title="The builds could not be compared"
    draw=${(found, showAll) => html`
      <${BuildFound} found=${found} tests=${tests} chosen=${chosen} showAll=${showAll} />
    `}
  />
`;
