"""The command: prints a line per finding, or all of them as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from .checks import run_checks
from .findings import Finding, Level

COLORS = {Level.OK: "32", Level.WARN: "33", Level.FAIL: "31"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command. Return the exit code: 0 if nothing failed (warnings do not count), else 1."""
    parser = argparse.ArgumentParser(
        prog="manage.py doctor",
        description="Check configuration, database, disk, clock, agents; change nothing. Exit code 1 if a check fails.",
    )
    add_arguments(parser)
    return run(as_json=parser.parse_args(arguments).json)


def run(*, as_json: bool) -> int:
    """Run the checks and print their findings. Return the exit code."""
    findings = []
    for finding in run_checks():
        findings.append(finding)
        if not as_json:
            print(as_line(finding, color=sys.stdout.isatty()), flush=True)
    failed = sum(finding.level is Level.FAIL for finding in findings)
    warned = sum(finding.level is Level.WARN for finding in findings)
    if as_json:
        print(json.dumps({"ok": not failed, "findings": [finding._asdict() for finding in findings]}, indent=2))
    else:
        print(f"{len(findings)} checks: {failed} failed, {warned} to look at")
    return 1 if failed else 0


def as_line(finding: Finding, *, color: bool) -> str:
    level = f"{finding.level.value:4}"
    shown = f"\x1b[{COLORS[finding.level]}m{level}\x1b[0m" if color else level
    remedy = f"\n     {'':16}  → {finding.remedy}" if finding.remedy else ""
    return f"{shown} {finding.check:16}  {finding.text}{remedy}"
