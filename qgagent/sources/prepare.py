"""Preparation of an exported tree, such as ``npm ci``, and a cache of what it made.

The cache has copies only: neither the tree that was prepared nor those that get a copy can change it.
"""

import glob
import hashlib
import json
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from qgagent.child import KeptOutput, run_child
from qgagent.errors import SourceError
from qgagent.state_dir import locked
from qgagent.tasks import in_thread
from qgprotocol.errors import errors_as

from .config import SourceConfig

MAX_ENTRIES = 20
MAX_ENTRY_BYTES = 5 * 1024**3  # of all entries of a source
COPY_SECONDS = 600.0
VERSION_SECONDS = 60.0
LOCKS = 64
COPY = ("cp", "-a", *(("--reflink=auto",) if sys.platform == "linux" else ()), "--")
SCRIPT_TOOLS = ("node", "npm", "python3")
"""Tools whose versions count for a program that is not known."""
TOOLS: Mapping[str, Sequence[str]] = {
    **{"npm": ("node", "npm"), "npx": ("node", "npm"), "yarn": ("node", "yarn"), "pnpm": ("node", "pnpm")},
    **{"node": ("node",), "python": ("python",), "python3": ("python3",), "pip": ("python", "pip")},
    **{"uv": ("python3", "uv"), "poetry": ("python3", "poetry")},
}


class CommandOutcome(Struct, frozen=True):
    failure: str  # empty: it succeeded
    output: str = ""  # of a command that is not logged


RunCommand = Callable[[Sequence[str], Path, float, bool], Awaitable[CommandOutcome]]
"""Run a command as tests are run: command, directory, seconds, whether its output is part of the log."""


Trust = bool | str
"""Origin of code: a protected branch (True), another branch (False), or the bundles of an organization (its id).
Folders that code of one origin has prepared are never used for another one."""


async def prepare(
    source: SourceConfig, store: Path, top: Path, inner: str = ".", *, trust: Trust, path: str, run: RunCommand
) -> str:
    """Run the source's ``prepare`` command in a tree, or copy what an equal run made; return a line for the log.

    Inputs and outputs are those in that folder and in all above it, up to ``top``: the lock file of several packages
    is there. ``store``: the directory of the cache; ``path``: the PATH of commands. Return a line for the log. Raises
    SourceError.
    """
    cache, root = PreparedCache(store), top / inner
    places = [*reversed(Path(inner).parents), Path(inner)]
    outputs = [(place / name).as_posix() for place in places for name in source.prepare_outputs]
    with errors_as(SourceError, "prepare failed"):
        tools = TOOLS.get(os.path.basename(source.prepare[0]), SCRIPT_TOOLS)
        versions = [await _tool_version(tool, path, root, run) for tool in tools]
        patterns = [glob.escape(f"{place}/") + pattern for place in places for pattern in source.prepare_inputs]
        inputs = await in_thread(lambda _: digest_inputs(top, patterns))
        parts = [trust, source.folder, inner, source.prepare, source.prepare_outputs, versions, inputs]
        key = hashlib.sha256(json.dumps(parts).encode()).hexdigest()
        async with locked(store / "locks" / str(int(key[:8], 16) % LOCKS)):  # one prepares, others copy
            if await cache.copy_to(top, key):
                return f"prepare: copied {key[:10]}"
            finished = await run(source.prepare, root, source.prepare_timeout, True)
            if finished.failure:
                raise SourceError(f"prepare failed: {finished.failure}")
            return f"prepare: {await cache.keep(top, key, outputs)}"


_versions: dict[tuple[str, int, int], str] = {}  # by path, time and size of a program


async def _tool_version(tool: str, path: str, root: Path, run: RunCommand) -> str:
    """Return path and version of a tool; empty: it is not installed. Cached while the program is unchanged."""
    found = shutil.which(tool, path=path)
    if found is None:
        return ""
    program = await in_thread(lambda _: _state_of(found))
    if program not in _versions:
        finished = await run((tool, "--version"), root, VERSION_SECONDS, False)
        if finished.failure:
            raise SourceError(f"prepare failed: {tool} --version: {finished.failure}")
        _versions[program] = finished.output.strip()
    return f"{program[0]} {_versions[program]}"


def _state_of(program: str) -> tuple[str, int, int]:
    """Return path, modification time and size of a program, which change with an update."""
    state = os.stat(program)
    return os.path.realpath(program), state.st_mtime_ns, state.st_size


def digest_inputs(root: Path, patterns: Sequence[str]) -> list[tuple[str, str]]:
    """Return paths and digests of the files that match a pattern, and of all files in folders that do."""
    found: set[str] = set()
    for pattern in patterns:
        for name in glob.glob(pattern, root_dir=root, include_hidden=True):
            found.add(name)
            for top, _, names in os.walk(root / name):  # follows no links, of which some lead in circles
                found.update(os.path.relpath(os.path.join(top, below), root) for below in names)
    return [(name, _digest(root / name)) for name in sorted(found) if (root / name).is_file()]


def _digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class PreparedCache:
    """Results of successful preparations of a source, one directory each; the least recently used are deleted."""

    def __init__(self, store: Path) -> None:
        self._directory = store / "prepared"
        self._lock = store / "locks" / "prepared"  # exclusive: entries are deleted

    async def copy_to(self, root: Path, key: str) -> bool:
        """Copy the cached outputs of a preparation into a tree; return False if there are none."""
        async with locked(self._lock, shared=True):
            entry = self._directory / key
            if not entry.is_dir():
                return False
            os.utime(entry)
            for number, name in enumerate(json.loads((entry / "names").read_text())):
                await _copy(entry / str(number), root / name)
            return True

    async def keep(self, root: Path, key: str, outputs: Sequence[str]) -> str:
        """Copy the outputs of a prepared tree into the cache, evict old ones; return in words what was done."""
        names = [name for name in outputs if _is_own_folder(root / name, root)]
        size = await in_thread(lambda _: sum(_size(root / name) for name in names))
        if not names:
            return "done, without any of its outputs"
        if size > MAX_ENTRY_BYTES:
            return f"done; its {size} bytes are too many to keep"
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        half = Path(tempfile.mkdtemp(prefix=".half-", dir=self._directory))
        try:
            for number, name in enumerate(names):
                await _copy(root / name, half / str(number))
            (half / "names").write_text(json.dumps(names))
            (half / "bytes").write_text(str(size))
            os.replace(half, self._directory / key)
        finally:
            await in_thread(lambda _: _delete(half))
        async with locked(self._lock):
            await in_thread(self._evict)
        return f"done, kept as {key[:10]}"

    def _evict(self, _: threading.Event) -> None:
        """Delete the least recently used entries beyond the limits, and unfinished ones of killed processes."""
        count = total = 0
        for entry in sorted(self._directory.iterdir(), key=lambda entry: entry.stat().st_mtime, reverse=True):
            if entry.name.startswith("."):
                if time.time() - entry.stat().st_mtime > 2 * COPY_SECONDS:
                    _delete(entry)
                continue
            count += 1
            total += int((entry / "bytes").read_text())
            if count > MAX_ENTRIES or total > MAX_ENTRY_BYTES:
                _delete(entry)


def _is_own_folder(path: Path, root: Path) -> bool:
    """Return whether a path below the root is a folder that no symbolic link leads to."""
    return path.is_dir() and path.resolve() == root.resolve() / path.relative_to(root)


def _delete(folder: Path) -> None:
    """Delete a folder, ignoring errors."""
    shutil.rmtree(folder, ignore_errors=True)


def _size(folder: Path) -> int:
    """Return the bytes of all files below a folder."""
    return sum(os.lstat(os.path.join(top, name)).st_size for top, _, names in os.walk(folder) for name in names)


async def _copy(source: Path, target: Path) -> None:
    """Copy a folder; one that is there is replaced. Raises SourceError, OSError."""
    await in_thread(lambda _: _delete(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    said = KeptOutput(1000)
    end = await run_child(
        [*COPY, str(source), str(target)],
        cwd=source.parent,
        environment={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C"},
        output=said,
        seconds=COPY_SECONDS,
    )
    if not end.succeeded:
        lines = said.text.splitlines()
        raise SourceError(f"prepare failed: {end.error or (lines[0] if lines else 'its outputs cannot be copied')}")
