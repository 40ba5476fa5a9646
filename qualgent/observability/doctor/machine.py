"""Checks of Python, its packages, the system's limits, and the dashboard's files. Only the last needs Django."""

from __future__ import annotations

import re
import resource
import sys
import tomllib
from importlib import metadata
from pathlib import Path

from .findings import Finding, fail, ok, warn

ROOT = Path(__file__).resolve().parents[3]
ENOUGH_FILES = 4096  # a fleet of a few hundred agents, browsers and the ledger's own
INSTALL = "run: python -m pip install -r requirements.txt (make run does)"


def check_python(root: Path = ROOT, version: tuple[int, int, int] = sys.version_info[:3]) -> list[Finding]:
    found = ".".join(map(str, version))
    try:
        from packaging.specifiers import SpecifierSet
    except ModuleNotFoundError:
        return []  # check_packages reports that
    wanted = tomllib.loads((root / "pyproject.toml").read_text())["project"]["requires-python"]
    if SpecifierSet(wanted).contains(found):
        return [ok("python", f"Python {found}")]
    remedy = "make the virtual environment with a newer one"
    return [fail("python", f"Python {found}, but {wanted} is needed", remedy)]


def check_packages(root: Path = ROOT) -> list[Finding]:
    """Compare the installed packages with the bounds of requirements.txt."""
    try:
        from packaging.requirements import Requirement
    except ModuleNotFoundError:
        return [fail("packages", "packaging is not installed, so the others cannot be compared", INSTALL)]
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
        return [fail("packages", "; ".join(wrong), INSTALL)]
    return [ok("packages", f"{len(wanted)} packages within the bounds of requirements.txt")]


def check_open_files(enough: int = ENOUGH_FILES) -> list[Finding]:
    """Check the hard limit of open files; the server raises the soft one itself."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < enough:
        remedy = f"each agent and browser is an open file: raise the hard limit to {enough} or more (ulimit -Hn, or "
        return [warn("open-files", f"at most {hard} open files", remedy + "LimitNOFILE= of a systemd service)")]
    most = "any number of" if hard == resource.RLIM_INFINITY else str(hard)
    return [ok("open-files", f"{most} open files allowed (soft limit {soft}, raised at start)")]


def check_static(templates: Path) -> list[Finding]:
    """Check that the static files that the pages name exist."""
    from django.contrib.staticfiles import finders

    texts = [path.read_text() for path in sorted(templates.rglob("*.html"))]
    named = sorted({name for text in texts for name in re.findall(r"{%\s*static\s+['\"]([^'\"]+)['\"]", text)})
    missing = [name for name in named if finders.find(name) is None]
    if missing or not named:
        text = f"missing: {', '.join(missing)}" if missing else f"no pages in {templates}"
        remedy = "the checkout is not complete: git status, git checkout -- static templates"
        return [fail("static-files", text, remedy)]
    return [ok("static-files", f"the {len(named)} files that pages load are there")]
