"""The JavaScript modules of a page, collected from their imports.

The page preloads all of them at once; otherwise the browser would need a round trip for each level of imports.
"""

from __future__ import annotations

import re
from collections import deque
from functools import cache
from posixpath import dirname, join, normpath

from django.conf import settings
from django.contrib.staticfiles import finders

VENDOR = {
    "preact": "vendor/preact.js",
    "preact/hooks": "vendor/preact-hooks.js",
    "htm": "vendor/htm.js",
    "@preact/signals": "vendor/preact-signals.js",
    "@preact/signals-core": "vendor/preact-signals-core.js",
    "uplot": "vendor/uplot.js",
}
"""The import map: static files by bare module name."""

MAIN = "js/main.js"

# `import … from "x"`, `export … from "x"`, the last line of one over several, and `import "x"`; also without spaces
_IMPORT = re.compile(r'(?:(?:\b(?:import|export)\b[^"\n;()]*?|^\})\s*\bfrom|^import)\s*"([^"\n]+)"', re.MULTILINE)


def modules_of(screen: str | None) -> tuple[str, ...]:
    """Return the static files that the main script and a screen import, except dynamic imports."""
    roots = (MAIN,) if screen is None else (MAIN, f"js/screens/{screen}.js")
    return (_collect if settings.DEBUG else _collect_cached)(roots)


def _collect(roots: tuple[str, ...]) -> tuple[str, ...]:
    found = dict.fromkeys(roots)
    todo = deque(roots)
    while todo:
        for name in _imports(todo.popleft()):
            if name not in found:
                found[name] = None
                todo.append(name)
    return tuple(found)


_collect_cached = cache(_collect)


def _imports(name: str) -> list[str]:
    path = finders.find(name)
    assert isinstance(path, str), f"no static file {name}"
    with open(path) as file:
        targets = _IMPORT.findall(file.read())
    return [VENDOR[one] if one in VENDOR else normpath(join(dirname(name), one)) for one in targets]
