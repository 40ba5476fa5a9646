"""The command ``doctor``: runs all checks in order, and prints one line per finding, or JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module

from .registry import CHECKS, Context, Finding, Level, run_checks

COLORS = {Level.OK: "32", Level.WARN: "33", Level.FAIL: "31"}
MODULES = ("machine", "data", "database", "shared", "serving")  # all but the first need Django, and its packages


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    parser.add_argument("--repair", action="store_true", help="close the data directory to other users, if it is open")
    parser.add_argument(
        "--dry-run", action="store_true", help="with --repair: name what it would do, and change nothing"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command. Return the exit code: 0 if nothing failed (warnings do not count), else 1."""
    parser = argparse.ArgumentParser(
        prog="manage.py doctor",
        description="Check configuration, database, disk, clock, agents. Exit code 1 if a check fails.",
    )
    add_arguments(parser)
    given = parser.parse_args(arguments)
    return run(as_json=given.json, repair=given.repair, dry_run=given.dry_run)


def run(*, as_json: bool, repair: bool, dry_run: bool) -> int:
    """Run all checks, repair what can be with ``repair``, and print the findings; return the exit code.

    ``dry_run``: with ``repair``, name what it would mend instead.
    """
    findings = []
    for finding in find(Context(repair=repair, dry_run=dry_run)):
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


def find(context: Context) -> Iterator[Finding]:
    """Yield the findings of all checks; if Django cannot start, only of the checks of the machine."""
    for name in MODULES:
        module = import_module(f".{name}", __package__).__name__
        yield from run_checks(context, [one for one in CHECKS if one.run.__module__ == module])
        if not context.passed("settings"):
            return
    context.connection.close()


def as_line(finding: Finding, *, color: bool) -> str:
    """Return a finding as a line of text: level, check, text, and the remedy on a second line."""
    level = f"{finding.level.value:4}"
    shown = f"\x1b[{COLORS[finding.level]}m{level}\x1b[0m" if color else level
    remedy = f"\n     {'':16}  → {finding.remedy}" if finding.remedy else ""
    return f"{shown} {finding.check:16}  {finding.text}{remedy}"
