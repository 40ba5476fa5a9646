// A test's path.
import { html } from "../html.js";

/** Return where the folders of a test's path end, or the file of a case. */
export const folderEnd = (test) => (test.includes("::") ? test.indexOf("::") + 2 : test.lastIndexOf("/") + 1);

/** A test's path. In narrow places its folders are cut first, also the file of a case: the end distinguishes tests. */
export function TestName({ test }) {
  const cut = folderEnd(test);
  return html`
    <span class="test" title=${test}>
      <span class="test-folder">${test.slice(0, cut)}</span>
      <span class="test-file">${test.slice(cut)}</span>
    </span>
  `;
}

/** A test's path in a heading: it breaks after a slash or an underscore. */
export const TestPath = ({ test }) => html`
  <span class="test-path">${test.split(/(?<=[/_])/).map((part) => html`${part}<wbr />`)}</span>
`;
