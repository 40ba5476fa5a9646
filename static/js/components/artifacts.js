// The artifacts of an attempt, with previews.
import { useEffect, useState } from "preact/hooks";

import { bytes } from "../format.js";
import { html } from "../html.js";
import { kindOf } from "../job/pictures.js";

const MOST_PREVIEWS = 12; // of an attempt; each is fetched when it scrolls into sight

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

/** What an attempt left behind: pictures and videos to look at, and every file to open. */
export function Artifacts({ attempt }) {
  const [artifacts, setArtifacts] = useState(null); // null: loading; "failed": not available
  const source = `/api/v1/attempts/${attempt.id}/artifacts`;
  useEffect(() => {
    const leaving = new AbortController();
    fetch(source, { signal: leaving.signal })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then((answer) => setArtifacts(answer.artifacts))
      .catch(() => leaving.signal.aborted || setArtifacts("failed"));
    return () => leaving.abort();
  }, [source, attempt.artifacts]);
  if (artifacts === null) return null;
  if (artifacts === "failed")
    return html`
      <p class="quiet">
        <a href=${source}>Artifacts</a> could not be loaded.
      </p>
    `;
  const shown = artifacts.filter(kindOf).slice(0, MOST_PREVIEWS);
  return html`
    <div class="artifacts">
      ${
        shown.length > 0 &&
        html`
          <div class="previews">${shown.map((one) => html`<${Preview} key=${one.id} artifact=${one} />`)}</div>
        `
      }
      <ul class="plain artifact-list">
        ${artifacts.map(
          (one) => html`
            <li key=${one.id}>
              <a href=${one.url}>${one.path}</a> <span class="quiet number">${bytes(one.size)}</span>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
