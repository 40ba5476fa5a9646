"""Test helper: what a test does that this machine cannot run."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import NoReturn

import pytest

_SYS_ADMIN = 1 << 21  # the bit of CAP_SYS_ADMIN, see capabilities(7)


def give_up(problem: str, *, is_installed: bool = True) -> NoReturn:
    """Skip the test; on Linux in CI, fail it, unless a container withholds from root what the program needs."""
    must_run = bool(os.environ.get("CI")) and sys.platform == "linux" and (not is_installed or _may_administrate())
    (pytest.fail if must_run else pytest.skip)(problem)


def _may_administrate() -> bool:
    """Return whether this process may mount file systems and make namespaces."""
    found = re.search(r"^CapEff:\s*([0-9a-f]+)$", Path("/proc/self/status").read_text(), re.MULTILINE)
    return found is not None and bool(int(found[1], 16) & _SYS_ADMIN)
