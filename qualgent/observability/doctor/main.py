"""The command: a line per finding, or all of them as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from .examination import examine
from .findings import Finding, Level

COLOURS = {Level.OK: "32", Level.WARN: "33", Level.FAIL: "31"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0 if nothing failed (warnings do not count), else 1."""
    parser = argparse.ArgumentParser(
        prog="manage.py doctor",
        description="Check configuration, database, disk, clock, agents; change nothing. Exit code 1 if a check fails.",
    )
    add_arguments(parser)
    return run(as_json=parser.parse_args(arguments).json)


def run(*, as_json: bool) -> int:
    """Check and print. The exit code."""
    findings = []
    for finding in examine():
        findings.append(finding)
        if not as_json:
            print(as_line(finding, colour=sys.stdout.isatty()), flush=True)
    failed = sum(finding.level is Level.FAIL for finding in findings)
    warned = sum(finding.level is Level.WARN for finding in findings)
    if as_json:
        print(json.dumps({"ok": not failed, "findings": [finding._asdict() for finding in findings]}, indent=2))
    else:
        print(f"{len(findings)} checks: {failed} failed, {warned} to look at")
    return 1 if failed else 0


def as_line(finding: Finding, *, colour: bool) -> str:
    level = f"{finding.level.value:4}"
    shown = f"\x1b[{COLOURS[finding.level]}m{level}\x1b[0m" if colour else level
    remedy = f"\n     {'':16}  → {finding.remedy}" if finding.remedy else ""
    return f"{shown} {finding.check:16}  {finding.text}{remedy}"
