"""The wheel of qgjob and qgagent, built from this server's own files when it is first asked for.

It is built with the setuptools of the server's environment and without a network, and kept in the data directory until
the files change.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from qualgent.core.fingerprint import fingerprint

logger = logging.getLogger("qualgent.api.install")

BUILD_SECONDS = 120
RETRY_SECONDS = 60.0  # after a failure: everybody may ask for the wheel, and a build takes a second of CPU
FILES = ("pyproject.toml", "README.md", "LICENSE")
BUILD = "import setuptools.build_meta, sys; setuptools.build_meta.build_wheel(sys.argv[1])"
EPOCH = "315532800"  # 1980, the first that a zip file can have: the same files make the same wheel


class WheelError(Exception):
    """The wheel could not be built; the server's log says why."""


class Wheel(NamedTuple):
    """A wheel as it is served."""

    name: str
    content: bytes
    sha256: str


class WheelStore:
    """The wheel of one server process. Requests that come during the build wait for it."""

    def __init__(self, source: Path, folder: Path) -> None:
        """``source``: the checkout; ``folder``: of the built wheel."""
        self._source = source
        self._folder = folder
        self._task: asyncio.Task[Wheel] | None = None
        self._retry_at = 0.0  # monotonic

    async def get(self) -> Wheel:
        """Return the wheel. Raises WheelError."""
        if self._task is None or (self._task.done() and self._has_failed and time.monotonic() >= self._retry_at):
            self._task = asyncio.create_task(self._build_wheel(), name="wheel")
        return await asyncio.shield(self._task)  # others wait for it, too

    @property
    def _has_failed(self) -> bool:
        assert self._task is not None
        return self._task.cancelled() or self._task.exception() is not None

    async def _build_wheel(self) -> Wheel:
        try:
            return await asyncio.to_thread(build_wheel, self._source, self._folder)
        except (OSError, subprocess.SubprocessError, LookupError, ValueError) as error:
            output = getattr(error, "stderr", None) or ""
            logger.error("the wheel of qgjob and qgagent could not be built: %s %s", error, output[-2000:])
            self._retry_at = time.monotonic() + RETRY_SECONDS
            raise WheelError from error


def build_wheel(source: Path, folder: Path) -> Wheel:
    """Build the wheel, unless ``folder`` has that of the same files. Raises OSError, SubprocessError, ValueError."""
    folder.mkdir(mode=0o700, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix="build-", ignore_cleanup_errors=True) as work:
        checkout, built = Path(work, "checkout"), Path(work, "wheel")
        _copy(source, checkout)
        kept = folder / fingerprint(checkout, sys.version)
        if not kept.is_dir():
            _run_setuptools(checkout, built)
            os.replace(built, kept)
    _remove_others(folder, kept)
    (path,) = kept.glob("*.whl")
    content = path.read_bytes()
    return Wheel(path.name, content, hashlib.sha256(content).hexdigest())


def _copy(source: Path, checkout: Path) -> None:
    """Copy the files of the wheel: setuptools leaves others beside them, and the server's may be read-only."""
    checkout.mkdir()
    for name in FILES:
        shutil.copyfile(source / name, checkout / name)
    packages: list[str] = tomllib.loads((source / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"]
    ignored = shutil.ignore_patterns("__pycache__", "node_modules")
    for folder in (*(name for name in packages if "." not in name), "reporters"):
        shutil.copytree(source / folder, checkout / folder, ignore=ignored)


def _run_setuptools(checkout: Path, target: Path) -> None:
    target.mkdir(mode=0o700)
    environment: dict[str, Any] = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run(  # noqa: S603 — this Python, with a program of ours
        [sys.executable, "-c", BUILD, str(target)],
        cwd=checkout,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=BUILD_SECONDS,
        check=True,
    )


def _remove_others(folder: Path, kept: Path) -> None:
    """Remove wheels of earlier versions, and what an interrupted build has left."""
    for path in folder.iterdir():
        if path != kept:
            shutil.rmtree(path, ignore_errors=True)
