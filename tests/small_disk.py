"""Test helper: a file system of a few megabytes, which really becomes full."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.privileges import give_up

SUDO: tuple[tuple[str, ...], ...] = ((), ("sudo", "-n"))
"""What precedes ``mount``: runners of CI services are not root, but may become it."""


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """Mount a file system of this size at a new folder. Where nobody may, skip the test; on Linux in CI, fail it."""
    folder.mkdir()
    options = f"size={size},mode=0700,uid={os.getuid()},gid={os.getgid()}"
    problem = ""
    for sudo in SUDO:
        command = [*sudo, "mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except OSError as error:
            problem = problem or str(error)
            continue
        if done.returncode == 0:
            try:
                yield folder
            finally:
                subprocess.run([*sudo, "umount", "--lazy", str(folder)], check=True)
            return
        problem = problem or done.stderr.strip()
    give_up(f"no file system can be mounted here: {problem}")
