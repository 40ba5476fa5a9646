"""Which scripts a page is made of, found by what they import.

The page names them all, so that a browser asks for them at once. Else it would find them import by import, with a round
trip for each step.
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
"""What bare names in imports stand for: the page's import map."""

MAIN = "js/main.js"

# `import … from "x"`, `export … from "x"`, the last line of one over several, and `import "x"`; also without spaces
_IMPORT = re.compile(r'(?:(?:\b(?:import|export)\b[^"\n;()]*?|^\})\s*\bfrom|^import)\s*"([^"\n]+)"', re.MULTILINE)


def modules_of(screen: str | None) -> tuple[str, ...]:
    """The static files of the page's own script and of a screen's, as they are found; without those of code that is
    loaded later."""
    roots = (MAIN,) if screen is None else (MAIN, f"js/screens/{screen}.js")
    return (_found if settings.DEBUG else _remembered)(roots)


def _found(roots: tuple[str, ...]) -> tuple[str, ...]:
    found = dict.fromkeys(roots)
    todo = deque(roots)
    while todo:
        for name in _imports(todo.popleft()):
            if name not in found:
                found[name] = None
                todo.append(name)
    return tuple(found)


_remembered = cache(_found)


def _imports(name: str) -> list[str]:
    path = finders.find(name)
    assert isinstance(path, str), f"no static file {name}"
    with open(path) as file:
        wanted = _IMPORT.findall(file.read())
    return [VENDOR[one] if one in VENDOR else normpath(join(dirname(name), one)) for one in wanted]
