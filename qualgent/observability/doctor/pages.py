"""Check of the dashboard's static files. Needs Django to be set up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .findings import Finding, fail, ok


def check_static(templates: Path) -> Iterator[Finding]:
    from django.contrib.staticfiles import finders

    texts = [path.read_text() for path in sorted(templates.rglob("*.html"))]
    named = sorted({name for text in texts for name in re.findall(r"{%\s*static\s+['\"]([^'\"]+)['\"]", text)})
    missing = [name for name in named if finders.find(name) is None]
    if missing or not named:
        text = f"missing: {', '.join(missing)}" if missing else f"no pages in {templates}"
        yield fail("static-files", text, "the checkout is not complete: git status, git checkout -- static templates")
    else:
        yield ok("static-files", f"the {len(named)} files that pages load are there")
