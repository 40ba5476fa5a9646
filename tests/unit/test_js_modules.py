"""Tests of the dashboard's modules that need no browser, by node's test runner."""

from __future__ import annotations

import subprocess

import pytest

from tests.real.run_support import program
from tests.server_process import ROOT

pytestmark = pytest.mark.seconds


def test_modules_that_need_no_browser() -> None:
    """Every ``tests/js/*.test.js`` passes; what they import is what the page loads."""
    files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "tests" / "js").glob("*.test.js"))
    assert files
    node = program("node")
    command = [node, "--import", "./tests/js/vendored.js", "--test", "--test-reporter=tap", *files]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert result.returncode == 0, result.stdout[-10_000:] + result.stderr[-2000:]
