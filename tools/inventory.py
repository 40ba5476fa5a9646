"""Inventory of an image: ``make image`` runs this file inside it. It needs the standard library only."""

from __future__ import annotations

import json
import platform
import re
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path

Row = dict[str, str]

VENDORED = re.compile(r"^\| `[^`]+` \| (\S+) (\S+) \| `[^`]+` \| \[([^\]]+)\]", re.MULTILINE)
TRACE_VIEWER = re.compile(r"npm package (\S+) ([\d.]+),.*Licence: \[([^\]]+)\]", re.DOTALL)
MAX_LICENCE = 60  # characters; some put the whole text there


def list_pypi(paths: list[str]) -> list[Row]:
    """Return the distributions that are installed in some folders."""
    found = {
        (one.name, one.version): {"name": one.name, "version": one.version, "licence": licence_of(one)}
        for one in distributions(path=paths)
    }
    return sort(found.values())


def licence_of(one: Distribution) -> str:
    """Return an SPDX expression or a name; empty: none is stated."""
    [expression, stated] = ("".join(one.metadata.get_all(name, [])[:1]) for name in ("License-Expression", "License"))
    if expression:
        return expression
    classified = [
        value.rpartition(" :: ")[2] for value in one.metadata.get_all("Classifier", []) if "License ::" in value
    ]
    short = stated if "\n" not in stated and len(stated) <= MAX_LICENCE else ""
    return short or " OR ".join(sorted(classified))


def list_debian(status: Path) -> list[Row]:
    """Return the packages that dpkg's file of states has as installed; none if there is no such file."""
    if not status.is_file():
        return []
    stanzas = [dict(re.findall(r"^([A-Z]\S*): (.*)$", part, re.MULTILINE)) for part in status.read_text().split("\n\n")]
    return sort(
        {"name": one["Package"], "version": one["Version"], "architecture": one["Architecture"]}
        for one in stanzas
        if one.get("Status", "").endswith(" installed")
    )


def list_npm(app: Path) -> list[Row]:
    """Return the npm packages of which the server in the folder ``app`` has files."""
    rows = set()
    for name, pattern in (
        ("static/vendor/README.md", VENDORED),
        ("qualgent/server/content/trace_viewer/README.md", TRACE_VIEWER),
    ):
        if (app / name).is_file():
            rows |= {*pattern.findall((app / name).read_text())}
    return sort({"name": name, "version": version, "licence": licence} for name, version, licence in rows)


def sort(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (row["name"].lower(), row["version"]))


def main() -> None:
    """Print the inventory of this file system as JSON."""
    # the image's own pip is beside the Python that the virtual environment was made with
    beside = sysconfig.get_path("purelib", "posix_prefix", {"base": sys.base_prefix})
    release = platform.freedesktop_os_release()
    found = {
        "python": platform.python_version(),
        "os": [release["ID"], release.get("VERSION_ID", "")],
        "pypi": list_pypi([*sys.path, beside]),
        "deb": list_debian(Path("/var/lib/dpkg/status")),
        "npm": list_npm(Path()),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
