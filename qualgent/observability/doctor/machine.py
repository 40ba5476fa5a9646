"""Checks of Python, its packages and the system's limits. Needs no settings."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from .findings import Finding, fail, ok, warn

ROOT = Path(__file__).resolve().parents[3]
ENOUGH_FILES = 4096  # a fleet of a few hundred agents, browsers and the ledger's own
INSTALL = "run: python -m pip install -r requirements.txt (make run does)"


def check_python(root: Path = ROOT, version: tuple[int, int, int] = sys.version_info[:3]) -> Iterator[Finding]:
    found = ".".join(map(str, version))
    try:
        from packaging.specifiers import SpecifierSet
    except ModuleNotFoundError:
        return  # check_packages reports that
    wanted = tomllib.loads((root / "pyproject.toml").read_text())["project"]["requires-python"]
    if SpecifierSet(wanted).contains(found):
        yield ok("python", f"Python {found}")
    else:
        yield fail("python", f"Python {found}, but {wanted} is needed", "make the virtual environment with a newer one")


def check_packages(root: Path = ROOT) -> Iterator[Finding]:
    """Compare the installed packages with the bounds of requirements.txt."""
    try:
        from packaging.requirements import Requirement
    except ModuleNotFoundError:
        yield fail("packages", "packaging is not installed, so the others cannot be compared", INSTALL)
        return
    lines = [line.partition("#")[0].strip() for line in (root / "requirements.txt").read_text().splitlines()]
    wanted = [Requirement(line) for line in lines if line]
    wrong = []
    for requirement in wanted:
        try:
            version = metadata.version(requirement.name)
        except metadata.PackageNotFoundError:
            wrong.append(f"{requirement.name} is missing")
            continue
        if not requirement.specifier.contains(version, prereleases=True):
            wrong.append(f"{requirement.name} {version} is not {requirement.specifier}")
    if wrong:
        yield fail("packages", "; ".join(wrong), INSTALL)
    else:
        yield ok("packages", f"{len(wanted)} packages within the bounds of requirements.txt")


def check_open_files(enough: int = ENOUGH_FILES) -> Iterator[Finding]:
    """Check the hard limit of open files; the server raises the soft one itself."""
    try:
        import resource
    except ImportError:  # Windows
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < enough:
        remedy = f"each agent and browser is an open file: raise the hard limit to {enough} or more (ulimit -Hn, or "
        yield warn("open-files", f"at most {hard} open files", remedy + "LimitNOFILE= of a systemd service)")
    else:
        most = "any number of" if hard == resource.RLIM_INFINITY else str(hard)
        yield ok("open-files", f"{most} open files allowed (soft limit {soft}, raised at start)")
