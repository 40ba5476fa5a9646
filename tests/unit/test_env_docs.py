"""docs/configuration.md and docs/development.md say what the settings and the Makefile do."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from qualgent.core.env import DECLARED
from qualgent.web import limits

ROOT = Path(__file__).resolve().parents[2]
CONFIGURATION = (ROOT / "docs" / "configuration.md").read_text()


def test_the_table_is_current() -> None:
    """It is what docs/generate_configuration.py makes of the settings."""
    done = subprocess.run(
        [sys.executable, "docs/generate_configuration.py", "--check"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_permissions_are_current() -> None:
    """docs/permissions.md is what docs/generate_permissions.py makes of the table."""
    done = subprocess.run([sys.executable, "docs/generate_permissions.py"], cwd=ROOT, check=True, capture_output=True)
    assert done.stdout.decode() == (ROOT / "docs" / "permissions.md").read_text()


def test_every_variable_that_is_read_is_declared(settings) -> None:
    """No module of the server reads the environment behind the settings' back."""
    assert DECLARED["PORT"].default == str(settings.PORT)
    read: set[str] = set()
    for folder in ("qualgent", "jobs", "agents"):
        for path in (ROOT / folder).rglob("*.py"):
            found = re.findall(r"os\.environ(?:\.get\(|\[)\s*[\"'](\w+)", path.read_text())
            read |= {name for name in found if name.startswith("QUALGENT_")}
    assert read <= DECLARED.keys()


def test_the_limits_are_those_of_the_code() -> None:
    """The table of limits has the numbers that the server uses."""
    for text in (
        f"| request line and headers together | {limits.HEAD_BYTES // 1024} KiB, {limits.HEAD_LINES} headers |",
        f"to the end of its headers | {limits.HEAD_SECONDS:g} s |",
        f"| {limits.BODY_WINDOW_BYTES // 1024} KiB in {limits.BODY_WINDOW_SECONDS:g} s |",
        f"does not read its answer | {limits.IDLE_SECONDS:g} s |",
        f"| WebSocket frame and message | {limits.FRAME_BYTES // 1024**2} MiB |",
        f"not read by it | {limits.SOCKET_UNSENT_BYTES // 1024**2} MiB |",
        f"answers what is in flight ({limits.DRAIN_SECONDS:g} s)",
        f"After {limits.STOP_SECONDS:g} s it goes in any case",
    ):
        assert text in CONFIGURATION


def test_every_task_is_in_the_documentation() -> None:
    """`make help` lists every task of the Makefile, and docs/development.md knows each."""
    makefile = (ROOT / "Makefile").read_text()
    tasks = set(re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)[1].split())
    assert tasks == set(re.findall(r"^([a-z-]+):.*## ", makefile, re.MULTILINE))
    documented = set(re.findall(r"^\| `make ([a-z-]+)", (ROOT / "docs" / "development.md").read_text(), re.MULTILINE))
    assert tasks == documented
