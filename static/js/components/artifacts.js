// The artifacts of an attempt, with previews.
import { useEffect, useState } from "preact/hooks";

import { get } from "../api.js";
import { bytes } from "../format.js";
import { html } from "../html.js";
import { openedBy } from "../job/content.js";
import { inScope, kindOf } from "../job/pictures.js";
import { withScope } from "../scope.js";
import { Icon } from "./icon.js";

const MAX_PREVIEWS = 12; // of an attempt; each is fetched when it scrolls into sight
const RENEWED_BEFORE = 3_600_000; // milliseconds before links to the content host expire
const LEAST_WAIT = 60_000;

function Preview({ artifact }) {
  const { path, url } = artifact;
  return html`
    <figure class="preview">
      ${
        kindOf(artifact) === "image"
          ? html`
            <a href=${url}>
              <img src=${url} alt=${path} loading="lazy" />
            </a>
          `
          : html`<video src=${url} aria-label=${path} controls preload="metadata"></video>`
      }
      <figcaption>${path}</figcaption>
    </figure>
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

/** What an attempt left behind: pictures and videos to look at, and every file to open. */
export function Artifacts({ attempt }) {
  const [found, setFound] = useState(null); // null: loading; "failed": not available
  const [turn, setTurn] = useState(0); // grows when the links must be renewed
  const source = `/api/v1/attempts/${attempt.id}/artifacts`;
  useEffect(() => {
    const leaving = new AbortController();
    get(source, { signal: leaving.signal })
      .then((answer) => setFound({ ...answer, artifacts: answer.artifacts.map(inScope) }))
      .catch(() => leaving.signal.aborted || setFound((before) => before ?? "failed"));
    return () => leaving.abort();
  }, [source, attempt.artifacts, turn]);
  const expires = found?.content?.expires_at;
  useEffect(() => {
    if (!expires) return undefined;
    const wait = Math.max(LEAST_WAIT, Date.parse(expires) - RENEWED_BEFORE - Date.now());
    const timer = setTimeout(() => setTurn((before) => before + 1), wait);
    return () => clearTimeout(timer);
  }, [expires, turn]);
  if (found === null) return null;
  if (found === "failed")
    return html`
      <p class="quiet">
        <a href=${withScope(source)}>Artifacts</a> could not be loaded.
      </p>
    `;
  const { artifacts, content } = found;
  // reports and traces first: one may consist of hundreds of files
  const listed = [...artifacts].sort((one, other) => !openedBy(one, content) - !openedBy(other, content));
  const shown = artifacts.filter(kindOf).slice(0, MAX_PREVIEWS);
  return html`
    <div class="artifacts">
      ${
        shown.length > 0 &&
        html`
          <div class="previews">${shown.map((one) => html`<${Preview} key=${one.id} artifact=${one} />`)}</div>
        `
      }
      <ul class="plain artifact-list">
        ${listed.map(
          (one) => html`
            <li key=${one.id}>
              <a href=${one.url}>${one.path}</a> <span class="quiet number">${bytes(one.size)}</span>
              <${OpenLink} artifact=${one} content=${content} />
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
