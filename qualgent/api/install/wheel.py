"""The wheel of qgjob and qgagent that the server offers: shipped with it, or built on the first request.

It is built from the files of the checkout or image, with the setuptools of the server's environment and without a
network, and kept in the data directory until the files change. ``tools/dist.py`` builds the published one alike.
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

from qgprotocol import __version__
from qualgent.core.fingerprint import fingerprint

logger = logging.getLogger("qualgent.api.install")

BUILD_SECONDS = 120
RETRY_SECONDS = 60.0  # after a failure: everybody may ask for the wheel, and a build takes a second of CPU
FILES = ("pyproject.toml", "packages/qualgent.md", "LICENSE")
BUILD = "import setuptools.build_meta, sys; setuptools.build_meta.build_wheel(sys.argv[1])"
EPOCH = "315532800"  # 1980, the first that a zip file can have: the same files make the same wheel
SHIPPED = "wheel"  # folder beside manage.py with the built wheel, in the distribution qualgent-server
EXTRA = f"""
[project.optional-dependencies]
server = ["qualgent-server=={__version__}"]
"""


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
        """Return the wheel, built on the first call, or a minute after a failed build. Raises WheelError."""
        if self._task is None or (self._task.done() and self._has_failed and time.monotonic() >= self._retry_at):
            self._task = asyncio.create_task(self._build_wheel(), name="wheel")
        return await asyncio.shield(self._task)  # others wait for it, too

    @property
    def _has_failed(self) -> bool:
        assert self._task is not None
        return self._task.cancelled() or self._task.exception() is not None

    async def _build_wheel(self) -> Wheel:
        """Return the wheel, built in a thread; log a failure and raise WheelError."""
        try:
            return await asyncio.to_thread(build_wheel, self._source, self._folder)
        except (OSError, subprocess.SubprocessError, LookupError, ValueError) as error:
            output = getattr(error, "stderr", None) or ""
            logger.error("the wheel of qgjob and qgagent could not be built: %s %s", error, output[-2000:])
            self._retry_at = time.monotonic() + RETRY_SECONDS
            raise WheelError from error


def build_wheel(source: Path, folder: Path) -> Wheel:
    """Return the wheel shipped in ``source``, else that cached in ``folder`` for the same files, else a built one.

    Raises OSError, SubprocessError, ValueError.
    """
    if (source / SHIPPED).is_dir():
        return read_wheel(source / SHIPPED)
    folder.mkdir(mode=0o700, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix="build-", ignore_cleanup_errors=True) as work:
        checkout, built = Path(work, "checkout"), Path(work, "wheel")
        copy_clients(source, checkout)
        kept = folder / fingerprint(checkout, sys.version)
        if not kept.is_dir():
            _run_setuptools(checkout, built)
            os.replace(built, kept)
    _remove_others(folder, kept)
    return read_wheel(kept)


def read_wheel(folder: Path) -> Wheel:
    """Return the only wheel in a folder. Raises OSError, ValueError."""
    (path,) = folder.glob("*.whl")
    content = path.read_bytes()
    return Wheel(path.name, content, hashlib.sha256(content).hexdigest())


def copy_clients(source: Path, target: Path) -> None:
    """Copy the sources of the distribution ``qualgent`` to a folder to build from, and add the extra ``server``.

    A copy, because setuptools leaves others beside the files, and the server's may be read-only.
    """
    packages: list[str] = tomllib.loads((source / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"]
    for folder in (*(name for name in packages if "." not in name), "reporters"):
        copy_folder(source / folder, target / folder)
    for name in FILES:
        copy_file(source / name, target / name)
    with (target / "pyproject.toml").open("a") as file:
        file.write(EXTRA)


def copy_folder(source: Path, target: Path) -> None:
    """Copy a folder without __pycache__ and node_modules; files get a fixed mode."""
    ignored = shutil.ignore_patterns("__pycache__", "node_modules")
    shutil.copytree(source, target, ignore=ignored, copy_function=copy_file)


def copy_file(source: str | Path, target: str | Path) -> None:
    """Copy a file with a fixed mode, independent of the umask, so that wheels are reproducible."""
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    os.chmod(target, 0o644)


def _run_setuptools(checkout: Path, target: Path) -> None:
    """Build the wheel of a prepared checkout into a new folder, in a process. Raises SubprocessError."""
    target.mkdir(mode=0o700)
    environment: dict[str, Any] = {"SOURCE_DATE_EPOCH": EPOCH, **os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run(  # noqa: S603 — this Python, with a program of ours
        [sys.executable, "-c", BUILD, str(target)],
        cwd=checkout,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=BUILD_SECONDS,
        umask=0o022,
        check=True,
    )


def _remove_others(folder: Path, kept: Path) -> None:
    """Remove all in the cache folder but the ``kept`` build: older wheels and interrupted builds."""
    for path in folder.iterdir():
        if path != kept:
            shutil.rmtree(path, ignore_errors=True)
