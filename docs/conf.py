"""Sphinx's configuration: ``make docs`` builds the pages of this folder into ``build/docs``.

The pages are Markdown that GitHub shows as well. The site has no inline scripts or styles, and loads nothing of other
servers: the server's content security policy holds for it, too.
"""

from __future__ import annotations

import re
import shutil
import sys
from importlib.metadata import files
from pathlib import Path

from sphinx.application import Sphinx

PAGES = Path(__file__).resolve().parent
ROOT = PAGES.parent
sys.path[:0] = [str(ROOT), str(PAGES)]

from diagrams import draw  # noqa: E402

from qgprotocol import __version__  # noqa: E402

SOURCES = "https://github.com/qualgent/qualgent/blob/main/"
RELATIVE = re.compile(r"\]\((?![a-z]+:|#)([^)#]+)(#[^)]*)?\)")
NAMED_BY_FILE = re.compile(r"\[[\w/-]+\.md\](?=\((?!https:))")
"""The text of links to other pages, as on GitHub."""
KEY = re.compile("(?<=`g) (?=[a-z]`)")
DIAGRAM = re.compile(r"^```mermaid\n(.*?)^```$", re.MULTILINE | re.DOTALL)
STATIC = ROOT / "static"

project = "QualGent"
version = release = __version__
extensions = ["myst_parser"]
myst_heading_anchors = 4  # levels, with the anchors of GitHub
suppress_warnings = ["misc.highlighting_failure"]  # colors of examples
highlight_language = "text"
templates_path = ["site"]
html_theme = "basic"
html_title = f"QualGent {__version__}"
html_static_path = ["site/docs.css", "../static/favicon.svg", "../static/js/theme-early.js"]
html_static_path += [str(path.locate()) for path in files("sphinx") or () if path.name == "LICENSE.rst"]
html_static_path += [f"../static/vendor/{path.name}" for path in sorted(STATIC.glob("vendor/*.woff2"))]
html_copy_source = False
html_use_index = False
linkcheck_ignore = [
    r"https?://(127\.0\.0\.1|localhost|[^/]*\bexample\.(com|org)|[^/]*\.test)\b",
    re.escape(SOURCES),  # tests/unit/test_docs.py looks for these files
]
linkcheck_timeout = 20
linkcheck_retries = 3


def adapt(_app: Sphinx, name: str, source: list[str]) -> None:
    """Lead links to files outside of this folder to the repository, name pages by their titles, and draw diagrams."""
    folder = (PAGES / name).parent

    def lead(found: re.Match[str]) -> str:
        target = (folder / found[1]).resolve()
        is_here = PAGES in target.parents and not target.is_dir()
        return found[0] if is_here else f"]({SOURCES}{target.relative_to(ROOT).as_posix()})"

    text = KEY.sub("\N{NO-BREAK SPACE}", NAMED_BY_FILE.sub("[]", RELATIVE.sub(lead, source[0])))
    source[0] = DIAGRAM.sub(lambda found: draw(found[1]), text)


def make_accessible(_app: Sphinx, _name: str, _template: str, context: dict[str, object], _doctree: object) -> None:
    """Let keys scroll what may be too wide; make captions plain text, as headings would need a level."""
    body = str(context.get("body", "")).replace(' role="heading"', "")
    context["body"] = body.replace("<pre>", '<pre tabindex="0">').replace("<table ", '<table tabindex="0" ')


def finish(app: Sphinx, error: Exception | None) -> None:
    """Add the product's colors and type, whose fonts are beside them here, and remove what only a rebuild needs."""
    if error is None and app.builder.name == "html":
        folder = Path(app.outdir)
        tokens = (STATIC / "css" / "tokens.css").read_text()
        (folder / "_static" / "tokens.css").write_text(tokens.replace("../vendor/", ""))
        for name in (".buildinfo", "objects.inv"):
            (folder / name).unlink(missing_ok=True)
        shutil.rmtree(folder / "_sources", ignore_errors=True)


def setup(app: Sphinx) -> None:
    app.connect("source-read", adapt)
    app.connect("html-page-context", make_accessible)
    app.connect("build-finished", finish)
