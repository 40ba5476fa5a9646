// A test's path.
import { html } from "../html.js";

/** Return where the folders of a test's path end, or the file of a case. */
export const folderEnd = (test) => (test.includes("::") ? test.indexOf("::") + 2 : test.lastIndexOf("/") + 1);

const LONG = 24; // characters of a name that may have no room
const LAST = 10; // of these, before the extension, that are always shown

/** Return a file or case as [what may be cut, its end]; a short one has no end. */
function partsOf(name) {
  if (name.length <= LONG) return [name, ""];
  const end = name.length - LAST - name.match(/(\.\w{1,5}){0,2}$/)[0].length;
  return [name.slice(0, end), name.slice(end)];
}

/**
 * A test's path. In narrow places its folders are cut first, also the file of a case, then the middle of the name: the
 * end distinguishes tests.
 */
export function TestName({ test }) {
  const cut = folderEnd(test);
  const [start, end] = partsOf(test.slice(cut));
  return html`
    <span class="test" title=${test}>
      <span class="test-folder">${test.slice(0, cut)}</span>
      <span class="test-file">${end ? html`<span>${start}</span><span class="test-end">${end}</span>` : start}</span>
    </span>
  `;
}

/** A test's path in a heading: it breaks after a slash or an underscore. */
export const TestPath = ({ test }) => html`
  <span class="test-path">${test.split(/(?<=[/_])/).map((part) => html`${part}<wbr />`)}</span>
`;
