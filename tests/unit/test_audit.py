"""``scripts/audit``: what fails it, and what is only skipped."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
GOOD: dict[str, Any] = {"name": "django", "version": "5.2.8", "vulns": []}
BAD: dict[str, Any] = {**GOOD, "vulns": [{"id": "PYSEC-2026-1", "fix_versions": ["5.2.9"]}]}
UNKNOWN: dict[str, Any] = {"name": "rich", "skip_reason": "not found"}


NO_NETWORK = (
    "error: Failed to fetch: `https://pypi.org/simple/pip-audit/`",
    "  Caused by: error sending request for url (https://pypi.org/simple/zizmor/)",
    "ERROR:pip_audit._cli:Could not connect to PyPI's vulnerability feed",
    "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded",
    "  Caused by: operation timed out",
)
BROKEN = "  x No solution found when resolving tool dependencies"


def audit(
    folder: Path, packages: list[Any] | None, zizmor: int, *arguments: str, installs: bool = True, error: str = ""
) -> tuple[int, str]:
    """Run it with a uv that gives these answers; without packages, pip-audit reports nothing but the error."""
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").symlink_to(sys.executable)
    answer = folder / "answer.json"
    answer.write_text("" if packages is None else json.dumps({"dependencies": packages}))
    uv = folder / "bin" / "uv"
    uv.write_text(
        f"""#!/bin/sh
echo {shlex.quote(error)} >&2
[ {int(installs)} = 1 ] || exit 2
case "$*" in
    *--version) exit 0 ;;
    *pip-audit*) for last; do :; done; cp {shlex.quote(str(answer))} "$last"; exit 1 ;;
    *) exit {zizmor} ;;
esac
"""
    )
    uv.chmod(0o755)
    done = subprocess.run(
        ["scripts/audit", *arguments], cwd=ROOT, env={**os.environ, "VENV": str(folder)}, text=True, check=False,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60,
    )  # fmt: skip
    return done.returncode, done.stdout


@pytest.mark.parametrize(
    ("packages", "zizmor", "code", "strict", "said"),
    [
        ([GOOD, UNKNOWN], 0, 0, 0, "2 packages, 1 of them not known to the index"),
        ([BAD], 0, 1, 1, "django 5.2.8: PYSEC-2026-1 (fixed in: 5.2.9)"),
        ([GOOD], 14, 1, 1, "1 packages"),
        ([UNKNOWN], 0, 0, 0, "skipped: the list of vulnerabilities cannot be reached"),
        (None, 0, 0, 1, "skipped: pip-audit has no report"),
    ],
)
def test_findings_fail_and_what_does_not_work_is_skipped(
    tmp_path: Path, packages: list[Any] | None, zizmor: int, code: int, strict: int, said: str
) -> None:
    """With --strict a tool that fails otherwise than by the network fails the audit."""
    found, output = audit(tmp_path / "a", packages, zizmor)
    assert (found, said in output) == (code, True), output
    assert audit(tmp_path / "b", packages, zizmor, "--strict")[0] == strict


@pytest.mark.parametrize("error", NO_NETWORK)
def test_an_index_that_cannot_be_reached_never_fails(tmp_path: Path, error: str) -> None:
    """Neither while the tools are installed nor while pip-audit asks for vulnerabilities, also with --strict."""
    for number, arguments in enumerate([(), ("--strict",)]):
        code, output = audit(tmp_path / f"a{number}", [BAD], 14, *arguments, installs=False, error=error)
        assert (code, output.count("skipped: "), output.count("(no network)")) == (0, 2, 2), output
        code, output = audit(tmp_path / f"b{number}", None, 0, *arguments, error=error)
        assert (code, "skipped: pip-audit has no report (no network)" in output) == (0, True), output


def test_tools_that_do_not_exist_fail_with_strict(tmp_path: Path) -> None:
    """The reason is shown."""
    assert audit(tmp_path / "a", [GOOD], 0, installs=False, error=BROKEN)[0] == 0
    code, output = audit(tmp_path / "b", [GOOD], 0, "--strict", installs=False, error=BROKEN)
    assert (code, output.count("No solution found")) == (1, 2)
