"""Names and files of test cases, from pytest's node ids, and places in the project."""

from __future__ import annotations

import hashlib
import os
import sys
import traceback
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

SEPARATOR = " › "
MAX_ID = 400  # characters, URL-quoted: a line with it is written in one piece, also to pipes that take 512 bytes
FOREIGN = {"site-packages", "dist-packages", "node_modules"}


def split_nodeid(nodeid: str) -> tuple[str, str]:
    """Return the file of a node id, and the title path below it: ``Class › function[parameters]``."""
    file, _, rest = nodeid.partition("::")
    titles, bracket, parameters = rest.partition("[")
    return file, titles.replace("::", SEPARATOR) + bracket + parameters


def case_id(nodeid: str) -> str:
    """Return a node id as an id of bounded length, which fits into a line of boundaries."""
    text = nodeid.encode("utf-8", "replace").decode()
    return text if len(quote(text, safe="")) <= MAX_ID else hashlib.sha256(text.encode()).hexdigest()


def relative_path(path: str | os.PathLike[str], start: Path) -> str:
    """Return the path with slashes, relative to the directory if they share a drive."""
    try:
        return Path(os.path.relpath(path, start)).as_posix()
    except ValueError:
        return Path(path).as_posix()


def find_place(trace: TracebackType | None, roots: tuple[Path, ...]) -> tuple[str, int] | None:
    """Return file and line of the innermost frame below the first root; else of the one below the next."""
    frames = [(frame.f_code.co_filename, line) for frame, line in traceback.walk_tb(trace)]
    for root in roots:
        for file, line in reversed(frames):
            if line and is_inside(file, root):
                return file, line
    return None


def is_inside(file: str, root: Path) -> bool:
    """Return whether the file is of the project in this directory, not of a package or the interpreter."""
    try:
        below = Path(file).relative_to(root)
    except ValueError:
        return False
    prefix = Path(sys.prefix)
    is_own = prefix not in root.parents and prefix != root  # an environment within the project
    return not FOREIGN.intersection(below.parts) and not (is_own and prefix in Path(file).parents)
