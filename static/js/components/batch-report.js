// A link to the report of a batch, as qgjob attaches it once the tests have ended.
import { useEffect, useState } from "preact/hooks";

import { useContentSource } from "../content-source.js";
import { html } from "../html.js";
import { REPORT_FOLDER } from "../job/content.js";
import { Icon } from "./icon.js";

export function BatchReport({ batch }) {
  const [looks, setLooks] = useState(0); // it may come while the page is open
  useEffect(() => {
    const look = () => setLooks((before) => before + 1);
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, []);
  const found = useContentSource(`/api/v1/batches/${batch.id}/report`, `${batch.finished_at} ${looks}`);
  if (!found?.content) return null;
  return html`
    <a
      class="button"
      href=${`${found.content.url}${REPORT_FOLDER}index.html`}
      target="_blank"
      rel="noopener noreferrer"
    >
      <${Icon} name="link" />
      Open report
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  `;
}
