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


def audit(
    folder: Path, packages: list[Any] | None, zizmor: int, *arguments: str, installs: bool = True
) -> tuple[int, str]:
    """Run it with a uv that gives these answers; without packages, pip-audit reports nothing."""
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").symlink_to(sys.executable)
    answer = folder / "answer.json"
    answer.write_text("" if packages is None else json.dumps({"dependencies": packages}))
    uv = folder / "bin" / "uv"
    uv.write_text(
        f"""#!/bin/sh
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
        ([UNKNOWN], 0, 0, 1, "skipped: the list of vulnerabilities cannot be reached"),
        (None, 0, 0, 1, "skipped: the list of vulnerabilities cannot be reached"),
    ],
)
def test_findings_fail_and_what_is_out_of_reach_is_skipped(
    tmp_path: Path, packages: list[Any] | None, zizmor: int, code: int, strict: int, said: str
) -> None:
    found, output = audit(tmp_path / "a", packages, zizmor)
    assert (found, said in output) == (code, True), output
    assert audit(tmp_path / "b", packages, zizmor, "--strict")[0] == strict


def test_without_a_network_both_are_skipped(tmp_path: Path) -> None:
    code, output = audit(tmp_path, [BAD], 14, installs=False)
    assert (code, output.count("skipped: ")) == (0, 2)
