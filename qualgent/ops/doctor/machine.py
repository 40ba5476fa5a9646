"""Doctor's checks of Python, packages, system limits and settings, which need no working Django."""

from __future__ import annotations

import os
import resource
import tomllib
from importlib import metadata

from .registry import Context, Finding, check, fail, ok, warn

ENOUGH_FILES = 4096  # a fleet of a few hundred agents, browsers and the ledger's own
INSTALL = "run: python -m pip install -r requirements.txt (make run does), or pip install 'qualgent[server]'"


@check("python")
def check_python(context: Context) -> list[Finding]:
    """Check that this Python is of a version that pyproject.toml permits."""
    found = ".".join(map(str, context.version))
    try:
        from packaging.specifiers import SpecifierSet
    except ModuleNotFoundError:
        return []  # check_packages reports that
    wanted = tomllib.loads((context.root / "pyproject.toml").read_text())["project"]["requires-python"]
    if SpecifierSet(wanted).contains(found):
        return ok(f"Python {found}")
    remedy = "make the virtual environment with a newer one"
    return fail(f"Python {found}, but {wanted} is needed", remedy)


@check("packages")
def check_packages(context: Context) -> list[Finding]:
    """Check that the installed packages are within the bounds of requirements.txt."""
    try:
        from packaging.requirements import Requirement
    except ModuleNotFoundError:
        return fail("packaging is not installed, so the others cannot be compared", INSTALL)
    lines = [line.partition("#")[0].strip() for line in (context.root / "requirements.txt").read_text().splitlines()]
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
        return fail("; ".join(wrong), INSTALL)
    return ok(f"{len(wanted)} packages within the bounds of requirements.txt")


@check("open-files")
def check_open_files(context: Context) -> list[Finding]:
    """Check the hard limit of open files, to which the server raises the soft limit itself."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < ENOUGH_FILES:
        way = f"raise the hard limit to {ENOUGH_FILES} or more (ulimit -Hn, or LimitNOFILE= of a systemd service)"
        return warn(f"at most {hard} open files", f"each agent and browser is an open file: {way}")
    most = "any number of" if hard == resource.RLIM_INFINITY else str(hard)
    return ok(f"{most} open files allowed (soft limit {soft}, raised at start)")


@check("settings")
def check_settings(context: Context) -> list[Finding]:
    """Load Django's settings, store them and the connection in the context, and report which variables are set."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")
    try:
        import django

        django.setup()
    except SystemExit as error:  # qualgent.core.env.ConfigurationError
        return fail(str(error).removeprefix("qualgent: "), "docs/configuration.md lists what each takes")
    except Exception as error:
        return fail(f"Django cannot start: {type(error).__name__}: {error}", INSTALL)
    from django.conf import settings
    from django.db import connection

    from qualgent.core.env import DECLARED

    context.settings, context.connection = settings, connection
    given = [name for name in DECLARED if name in os.environ]
    return ok(f"{', '.join(given)} set, the rest by default" if given else "all by default")
