"""The wheel of `pip install .`: qgjob and qgagent for device hosts and CI machines, without the server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.server_process import ROOT, ServerProcess, clean_environment

# the first test that needs them builds a wheel and an environment
pytestmark = [pytest.mark.timeout(300), pytest.mark.slow]

PACKAGES = {"qgjob", "qgagent", "qgfailures", "qgprotocol"}
REPORTER_FILES = ("playwright/*.js", "playwright/package.json", "pytest/pytest_qualgent/*.py")
# for qgagent's runs; each reporter is published on its own, too
SERVER_PACKAGES = ("qualgent", "agents", "jobs", "tests")
NOT_COPIED = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "build", "dist", "var", "node_modules")


def run(*command: str | Path, cwd: Path, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run a program outside the checkout and capture its output."""
    environment = clean_environment(cwd)
    environment.pop("PYTHONPATH", None)  # the checkout must not be importable
    done = subprocess.run(
        [*map(str, command)],
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=240,
        check=False,
    )
    assert not check or done.returncode == 0, done.stdout
    return done


@dataclass(frozen=True)
class Environment:
    """A virtual environment with the wheel and its dependencies."""

    folder: Path

    def run(self, program: str, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        return run(self.folder / "bin" / program, *arguments, cwd=self.folder, check=check)

    def can_import(self, module: str) -> bool:
        return self.run("python", "-c", f"import {module}", check=False).returncode == 0


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy of the checkout, because setuptools leaves a build folder behind."""
    folder = tmp_path_factory.mktemp("wheel")
    checkout = folder / "checkout"
    shutil.copytree(ROOT, checkout, ignore=NOT_COPIED)
    options = ("--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir", folder)
    run(sys.executable, "-m", "pip", "wheel", *options, checkout, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory, wheel: Path) -> Environment:
    """Install the wheel into an empty virtual environment. Without a network, skip; under CI, fail."""
    folder = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder)
    pip = (sys.executable, "-m", "pip", "--python", folder / "bin" / "python")  # a pip of its own takes three seconds
    options = ("--disable-pip-version-check", "--quiet", "--no-compile")
    done = run(*pip, "install", *options, wheel, cwd=folder, check=False)
    if done.returncode and not os.environ.get("CI") and "No matching distribution" in done.stdout:
        pytest.skip("the dependencies cannot be downloaded: there is no network")
    assert done.returncode == 0, done.stdout
    return Environment(folder)


def metadata_of(wheel: ZipFile) -> Iterator[tuple[str, bytes]]:
    """Yield each metadata file of the wheel: its path below `*.dist-info/`, and its content."""
    for name in wheel.namelist():
        folder, _, rest = name.partition("/")
        if folder.endswith(".dist-info"):
            yield rest, wheel.read(name)


def test_the_wheel_contains_nothing_of_the_server(wheel: Path) -> None:
    """Its packages are those of the command line, the runner and the protocol, with all of their files."""
    with ZipFile(wheel) as opened:
        names = {name for name in opened.namelist() if ".dist-info/" not in name}
    assert {name.partition("/")[0] for name in names} == PACKAGES
    assert all((ROOT / package).is_dir() for package in SERVER_PACKAGES)
    sources = (path for package in PACKAGES for path in (ROOT / package).rglob("*"))
    own = {path.relative_to(ROOT).as_posix() for path in sources if path.is_file() and "__pycache__" not in path.parts}
    assert names - own == {
        f"qgprotocol/{path.relative_to(ROOT).as_posix()}"
        for pattern in REPORTER_FILES
        for path in (ROOT / "reporters").glob(pattern)
    }
    assert names >= own


def test_the_metadata_names_license_readme_and_programs(wheel: Path) -> None:
    """A package index shows the README and the license, and no package of the server is a dependency."""
    with ZipFile(wheel) as opened:
        files = dict(metadata_of(opened))
    metadata: Message = message_from_bytes(files["METADATA"])
    assert (metadata["Name"], metadata["License-Expression"], metadata["License-File"]) == (
        "qualgent",
        "MIT",
        "LICENSE",
    )
    assert files["licenses/LICENSE"] == (ROOT / "LICENSE").read_bytes()
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert files["METADATA"].partition(b"\n\n")[2].strip() == (ROOT / "README.md").read_bytes().strip()
    requirements = " ".join(metadata.get_all("Requires-Dist", [])).lower()
    assert "httpx" in requirements
    assert not any(name in requirements for name in ("django", "channels", "daphne", "twisted"))
    programs = files["entry_points.txt"].decode().split()
    assert {"qgjob", "qgagent"} <= set(programs)


def test_both_programs_start_without_the_server(environment: Environment) -> None:
    """They print version and help; neither Django nor an app of the server can be imported beside them."""
    for program in ("qgjob", "qgagent"):
        assert environment.run(program, "--version").stdout.startswith(f"{program} ")
    assert "--app-version-id" in environment.run("qgjob", "submit", "--help").stdout
    assert all(map(environment.can_import, PACKAGES))
    assert not any(map(environment.can_import, ("django", *SERVER_PACKAGES)))


def test_a_submitted_test_runs(server: ServerProcess, environment: Environment) -> None:
    """qgjob submits it to a real server, qgagent runs it and ends, qgjob prints the result."""
    build = ("--org-id", "acme", "--app-version-id", "1.0")
    submitted = environment.run("qgjob", "submit", "--url", server.url, *build, "--test", "a.spec.js").stdout
    job_id = submitted.partition("Job ID: ")[2].splitlines()[0]
    simulated = ("--preset", "simulated", "--seconds", "0.05", "--install-seconds", "0.01")
    state = str(environment.folder / "state")
    agent = ("--name", "agent-1", "--state-dir", state, "--once")
    environment.run("qgagent", "run", "--url", server.url, *agent, *simulated)
    status = environment.run("qgjob", "status", "--url", server.url, "--id", job_id).stdout
    assert status.splitlines() == [f"Job ID: {job_id}", "status: done"]
