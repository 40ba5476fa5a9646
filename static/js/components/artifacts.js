// The artifacts of an attempt, with previews.
import { useContentSource } from "../content-source.js";
import { bytes, count } from "../format.js";
import { html } from "../html.js";
import { foldReports, isEvidence, isOwn, openedBy } from "../job/content.js";
import { inScope, kindOf, withoutCopies } from "../job/pictures.js";
import { withScope } from "../scope.js";
import { Icon } from "./icon.js";
import { lightboxItems, useLightbox } from "./lightbox.js";
import { Picture, Video } from "./picture.js";

const sizeOf = (files) => files.reduce((sum, { size }) => sum + size, 0);
const MAX_PREVIEWS = 12; // of an attempt; each is fetched when it scrolls into sight

/** Previews of pictures, which open in a lightbox, and of videos. */
function Previews({ artifacts }) {
  const shown = artifacts.slice(0, MAX_PREVIEWS);
  const pictures = shown.filter((one) => kindOf(one) === "image");
  const lightbox = useLightbox(lightboxItems([], pictures));
  return html`
    <div class="previews">
      ${shown.map((one) => {
        const index = pictures.indexOf(one);
        return index < 0
          ? html`<${Video} key=${one.id} video=${one} />`
          : html`<${Picture} key=${one.id} picture=${one} open=${() => lightbox.open(index)} />`;
      })}
      ${lightbox.shown}
    </div>
  `;
}

/** To a report or a trace, where there is a content host. */
function OpenLink({ artifact, content }) {
  const opened = openedBy(artifact, content);
  if (!opened) return null;
  return html`
    <a href=${opened.url} target="_blank" rel="noopener noreferrer" class="artifact-open">
      ${opened.title}<${Icon} name="link" /><span class="unseen">${` ${artifact.path} (opens in a new tab)`}</span>
    </a>
  `;
}

const Files = ({ files, content }) => html`
  <ul class="plain artifact-list">
    ${files.map(
      (one) => html`
        <li key=${one.id}>
          <a href=${one.url}>${one.path}</a> <span class="quiet number">${bytes(one.size)}</span>
          <${OpenLink} artifact=${one} content=${content} />
        </li>
      `,
    )}
  </ul>
`;

/** What an attempt left behind: pictures and videos to look at, and every file to open. */
export function Artifacts({ attempt }) {
  const source = `/api/v1/attempts/${attempt.id}/artifacts`;
  const found = useContentSource(source, attempt.artifacts);
  if (found === null) return null;
  if (found === "failed")
    return html`
      <p class="quiet">
        <a href=${withScope(source)}>Artifacts</a> could not be loaded.
      </p>
    `;
  const { content } = found;
  const artifacts = found.artifacts.filter(isOwn).map(inScope);
  // reports and traces first: one may consist of hundreds of files
  const listed = [...artifacts].sort((one, other) => !openedBy(one, content) - !openedBy(other, content));
  const reports = foldReports(listed.filter(isEvidence));
  const inReports = new Set(reports.flatMap(({ files }) => files));
  const pictured = withoutCopies(artifacts).filter(kindOf).filter(isEvidence);
  const ofStart = listed.filter((one) => !isEvidence(one));
  return html`
    <div class="artifacts">
      ${pictured.length > 0 && html`<${Previews} artifacts=${pictured} />`}
      <${Files} files=${listed.filter((one) => !inReports.has(one) && isEvidence(one))} content=${content} />
      ${
        ofStart.length > 0 &&
        html`
          <section data-of-start>
            <p class="quiet">Of the whole start, which ran several jobs</p>
            <${Files} files=${ofStart} content=${content} />
          </section>
        `
      }
      ${reports.map(
        ({ folder, files }) => html`
          <details key=${folder}>
            <summary>
              ${folder} <span class="quiet number">${count(files.length, "file")}, ${bytes(sizeOf(files))}</span>
            </summary>
            <${Files} files=${files} content=${content} />
          </details>
        `,
      )}
    </div>
  `;
}
