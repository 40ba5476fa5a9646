"""The lock files hold what requirements*.txt and pyproject.toml ask for."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name

ROOT = Path(__file__).resolve().parent.parent.parent
REMEDY = "run: make lock"


def read_requirements(name: str) -> list[Requirement]:
    """Return the requirements of a list and of the lists that it includes."""
    found = []
    for raw in (ROOT / name).read_text().splitlines():
        line = raw.partition("#")[0].strip()
        if line.startswith("-r "):
            found += read_requirements(line.removeprefix("-r "))
        elif line:
            found.append(Requirement(line))
    return found


def read_pins(name: str) -> list[tuple[Requirement, int]]:
    """Return each pinned requirement of a lock file and its number of hashes. Lines of any other kind are an error."""
    text = (ROOT / name).read_text().replace("\\\n", " ")
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    found = []
    for line in lines:
        requirement, *hashes = re.split(r"\s+--hash=sha256:", line.rstrip())
        assert all(re.fullmatch("[0-9a-f]{64}", digest) for digest in hashes), line
        found.append((Requirement(requirement), len(hashes)))
    return found


def versions_of(name: str) -> dict[NormalizedName, set[str]]:
    """Return the pinned versions of each package: several if they depend on the platform."""
    versions: dict[NormalizedName, set[str]] = {}
    for pin, _ in read_pins(name):
        (specifier,) = pin.specifier
        assert specifier.operator == "==", pin
        versions.setdefault(canonicalize_name(pin.name), set()).add(specifier.version)
    return versions


@pytest.mark.parametrize("name", ["requirements", "requirements-dev"])
def test_every_requirement_is_locked(name: str) -> None:
    """Each line of requirements*.txt is pinned on every platform, to versions that its specifier allows."""
    locked = versions_of(f"{name}.lock")
    anywhere = {canonicalize_name(pin.name) for pin, _ in read_pins(f"{name}.lock") if not pin.marker}
    for requirement in read_requirements(f"{name}.txt"):
        package = canonicalize_name(requirement.name)
        assert package in anywhere, f"{package} is not in {name}.lock; {REMEDY}"
        for version in locked[package]:
            assert requirement.specifier.contains(version, prereleases=True), f"{requirement}, not {version}; {REMEDY}"


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-agent.lock", "requirements-dev.lock"])
def test_every_pin_has_hashes(name: str) -> None:
    """No package is installed unchecked, and no line names an index or another source of packages."""
    pins = read_pins(name)
    assert pins
    assert [pin.name for pin, hashes in pins if not hashes or pin.url] == []


def test_tests_run_on_what_the_server_runs_on() -> None:
    """The lock file of the tests holds all of the server's versions."""
    server, dev = versions_of("requirements.lock"), versions_of("requirements-dev.lock")
    assert {package: dev.get(package) for package in server} == server, REMEDY


def test_the_commands_can_be_built_from_what_is_locked() -> None:
    """What builds qgjob and qgagent is in requirements.txt, since scripts/venv builds without isolation."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["build-system"]["requires"]
    locked = versions_of("requirements.lock")
    for requirement in map(Requirement, wanted):
        for version in locked[canonicalize_name(requirement.name)]:
            assert requirement.specifier.contains(version), f"{requirement}, not {version}"


def test_device_hosts_run_on_the_versions_of_the_server() -> None:
    """The lock file of a device host's image has what pyproject.toml asks for, in versions that the tests run on."""
    agent, server = versions_of("requirements-agent.lock"), versions_of("requirements.lock")
    assert {package: server.get(package) for package in agent} == agent, REMEDY
    for requirement in map(
        Requirement, tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    ):
        for version in agent[canonicalize_name(requirement.name)]:
            assert requirement.specifier.contains(version), f"{requirement}, not {version}; {REMEDY}"


def test_uv_is_locked_for_every_platform() -> None:
    """``scripts/venv`` installs it first, by what stands for it in the lock file."""
    (uv,) = [pin for pin, _ in read_pins("requirements-dev.lock") if pin.name == "uv"]
    assert uv.marker is None


def test_the_list_of_licenses_is_current() -> None:
    """THIRD-PARTY.md has each package of the lock files and each vendored one, with a license."""
    command = [sys.executable, str(ROOT / "scripts" / "licenses.py"), "--check"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    page = (ROOT / "THIRD-PARTY.md").read_text()
    assert {name for name in versions_of("requirements.lock") if f"| {name} | " not in page} == set()
    assert "| preact 11" in page
    assert "| sphinx " in page  # of the documentation's scripts
