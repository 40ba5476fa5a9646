"""Checks of a release and its notes: ``python -m tools.release check [--tag TAG]`` and ``… notes``.

The version is that of qgprotocol. CHANGELOG.md has a section of it, ``## 1.4.0 (2027-01-31)``, on top at a tag; between
releases ``## Unreleased`` is on top. docs/releasing.md says what a person does.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from qgprotocol import __version__

ROOT = Path(__file__).resolve().parent.parent
REPOSITORY = "https://github.com/qualgent/qualgent"
UNRELEASED = "Unreleased"
_HEADING = re.compile(r"(?m)^## (\S+)(?: \((\d{4}-\d\d-\d\d)\))?$")
_WRAPPED = re.compile(r"(?<!\n)\n *(?!\n|\* |#|\|)")  # GitHub shows a line break in a paragraph
_RELATIVE_LINK = re.compile(r"\]\((?!https?:|#)([^)]+)\)")


class ReleaseError(Exception):
    """The tree cannot be released; the message says what to change."""


def sections(changelog: str) -> dict[str, tuple[str | None, str]]:
    """Return the sections of a changelog, newest first: version or ``Unreleased`` → date, text."""
    found = list(_HEADING.finditer(changelog))
    if len(found) != len(re.findall(r"(?m)^## ", changelog)):
        raise ReleaseError("CHANGELOG.md: a heading is neither '## Unreleased' nor '## 1.4.0 (2027-01-31)'")
    ends = [*(heading.start() for heading in found[1:]), len(changelog)]
    return {
        heading[1]: (heading[2], changelog[heading.end() : end].strip())
        for heading, end in zip(found, ends, strict=True)
    }


def check(changelog: str, version: str, tag: str | None) -> None:
    """Raise ReleaseError unless changelog and tag, None between releases, fit the version."""
    if not re.fullmatch(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", version):
        raise ReleaseError(f"the version is {version}: three numbers are needed, as for npm and PyPI alike")
    found = sections(changelog)
    top = next(iter(found), "")
    if tag is None:
        if top not in (UNRELEASED, version):
            raise ReleaseError(f"CHANGELOG.md begins with {top or 'nothing'}, not with '{UNRELEASED}' or {version}")
        return
    if tag != f"v{version}":
        raise ReleaseError(f"the tag is {tag}, and qgprotocol has the version {version}")
    if top != version:
        raise ReleaseError(f"CHANGELOG.md begins with {top or 'nothing'}, not with {version}")
    if found[version][0] is None:
        raise ReleaseError(f"CHANGELOG.md has no date for {version}")
    notes(changelog, version)


def notes(changelog: str, version: str) -> str:
    """Return the release notes of a version, or of what is unreleased. Links lead to the files of its tag."""
    found = sections(changelog)
    _, text = found.get(version) or found.get(UNRELEASED) or (None, "")
    if not text:
        raise ReleaseError(f"CHANGELOG.md has no text for {version}")
    return _RELATIVE_LINK.sub(rf"]({REPOSITORY}/blob/v{version}/\1)", _WRAPPED.sub(" ", text)) + "\n"


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tools.release", description=__doc__.split("\n\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="fail unless the tree can be released").add_argument("--tag")
    commands.add_parser("notes", help="print the notes of this version, or of what is unreleased")
    options = parser.parse_args(arguments)
    changelog = (ROOT / "CHANGELOG.md").read_text()
    try:
        if options.command == "notes":
            sys.stdout.write(notes(changelog, __version__))
        else:
            check(changelog, __version__, options.tag)
    except ReleaseError as error:
        sys.exit(f"release: {error}")


if __name__ == "__main__":
    main()
