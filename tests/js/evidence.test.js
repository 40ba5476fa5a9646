// What a failed job shows first: the difference of expected and actual, pictures to compare, the line of source.
import assert from "node:assert/strict";
import { test } from "node:test";

import { openedBy } from "../../static/js/job/content.js";
import { diffOf } from "../../static/js/job/diff.js";
import { picturesOf, withoutCopies } from "../../static/js/job/pictures.js";
import { sourcesOnce, sourceUrl } from "../../static/js/job/source-link.js";

const marked = (pieces) => pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");

test("words that differ are marked on both sides", () => {
  const { expected, actual } = diffOf("total is 42.00 EUR", "total is 41.99 EUR now");
  assert.equal(marked(expected), "total is [42].[00] EUR");
  assert.equal(marked(actual), "total is [41].[99] EUR[ now]");
});

test("equal and empty texts have no difference", () => {
  assert.equal(marked(diffOf("same", "same").expected), "same");
  assert.deepEqual(diffOf("", ""), { expected: [], actual: [] });
  assert.equal(marked(diffOf("", "x").actual), "[x]");
});

test("texts of many words differ as a whole", () => {
  const long = `first ${"word ".repeat(5000)}last`;
  assert.deepEqual(diffOf(long, "word").expected, [{ text: long, changed: true }]);
});

test("source that two failures have at one line is shown once", () => {
  const at = (line, file = "a.py") => ({ file, file_line: line, snippet: [{ line, text: "assert no", failed: true }] });
  const bare = { file: "a.py", snippet: [] };
  const lines = sourcesOnce([at(1), at(1), at(2), at(1, "b.py"), bare, bare]).map(({ snippet }) => snippet.length);
  assert.deepEqual(lines, [1, 0, 1, 1, 0, 0]);
});

const picture = (path, type = "image/png") => ({ id: path, path, url: `/${path}`, content_type: type, size: 1 });

test("pictures in a report, of all jobs of a start, are no evidence of the one that has it", () => {
  const copy = picture(`report/data/${"a1".repeat(20)}.png`);
  const own = picture("results/cart/test-failed-1.png");
  assert.deepEqual(picturesOf([copy, own]).images, [own]);
  assert.deepEqual(withoutCopies([own, copy]), [own]);
  assert.deepEqual(picturesOf([copy]).images, [copy]); // of a host that keeps only the report
});

test("pictures of one comparison belong together, whatever the naming", () => {
  const paths = ["r/cart-expected.png", "r/cart-actual.png", "r/cart-diff.png", "expected/home.png", "actual/home.png"];
  const { comparisons, images, videos } = picturesOf([
    ...paths.map((path) => picture(path)),
    picture("lonely-actual.png"),
    picture("video.webm", "video/webm"),
    picture("x-actual.svg", "image/svg+xml"),
  ]);
  assert.deepEqual(
    comparisons.map(({ expected, actual, diff }) => [expected.path, actual.path, diff?.path ?? null]),
    [
      ["r/cart-expected.png", "r/cart-actual.png", "r/cart-diff.png"],
      ["expected/home.png", "actual/home.png", null],
    ],
  );
  assert.deepEqual(
    [images.map((one) => one.path), videos.map((one) => one.path)],
    [["lonely-actual.png"], ["video.webm"]],
  );
});

test("a source link leads into the repository at the commit, and nowhere else", () => {
  const batch = (repository, commit = "4f2a") => ({ repository, commit });
  assert.equal(
    sourceUrl(batch("https://github.com/acme/app"), "tests/a b.js", 12),
    "https://github.com/acme/app/blob/4f2a/tests/a%20b.js#L12",
  );
  assert.equal(
    sourceUrl(batch("https://gitlab.acme.io/a/b/"), "./t.py", 3),
    "https://gitlab.acme.io/a/b/-/blob/4f2a/t.py#L3",
  );
  assert.equal(sourceUrl(batch("https://bitbucket.org/a/b"), "t.py", null), "https://bitbucket.org/a/b/src/4f2a/t.py");
  for (const file of ["/etc/passwd", "../../x", "a/../../x", "javascript:alert(1)", "C:\\x", ""])
    assert.equal(sourceUrl(batch("https://github.com/acme/app"), file, 1), null, file);
  assert.equal(sourceUrl(batch("javascript:alert(1)"), "t.py", 1), null);
  assert.equal(sourceUrl(batch("https://github.com/acme/app", "a/../b c"), "t.py", 1), null);
  assert.equal(sourceUrl(null, "t.py", 1), null);
});

test("reports and traces are opened on the content host, everything else is not", () => {
  const content = { url: "https://c.test/s/a/", expires_at: "", trace_viewer: "https://c.test/trace-viewer/?trace=" };
  assert.deepEqual(openedBy({ path: "my report/a#b?.HTML" }, content), {
    title: "Open report",
    url: "https://c.test/s/a/my%20report/a%23b%3F.HTML",
  });
  const trace = "https://c.test/trace-viewer/?trace=https%3A%2F%2Fc.test%2Fs%2Fa%2F";
  const digest = "0123456789abcdef0123456789abcdef01234567";
  assert.equal(openedBy({ path: "results/x/trace.zip" }, content)?.url, `${trace}results%2Fx%2Ftrace.zip`);
  for (const path of ["login-trace.zip", `html/data/${digest}.zip`])
    assert.equal(openedBy({ path }, content)?.title, "Open trace", path);
  for (const path of ["a.zip", "html/trace/index.html", "x.html.txt", "backtrace.zip", "html", "trace.zip.html/x"])
    assert.equal(openedBy({ path }, content), null, path);
  assert.equal(openedBy({ path: "trace.zip" }, { ...content, trace_viewer: null }), null);
  assert.equal(openedBy({ path: "index.html" }, null), null);
});
