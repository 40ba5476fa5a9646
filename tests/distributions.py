"""The distributions of ``make dist``, and virtual environments with nothing else: each made once in a test run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest

from tests.server_process import ROOT, ServerProcess, clean_environment
from tests.support.once import made_once

BUILD_SECONDS = 240
BUILD = ("--org-id", "acme", "--app-version-id", "1.0")


def skip_or_fail(reason: str) -> NoReturn:
    """Skip the test; in CI, fail it."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def run(*command: str | Path, cwd: Path, check: bool = True, **env: str) -> subprocess.CompletedProcess[str]:
    """Run a program outside the checkout and capture its output."""
    environment = {**clean_environment(cwd), "DATABASE_URL": "", **env}
    environment.pop("PYTHONPATH", None)  # the checkout must not be importable
    done = subprocess.run(
        [*map(str, command)],
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=BUILD_SECONDS,
        check=False,
    )
    assert not check or done.returncode == 0, done.stdout
    return done


@dataclass(frozen=True)
class Environment:
    """A virtual environment."""

    folder: Path

    def run(self, program: str, *arguments: str, check: bool = True, **env: str) -> subprocess.CompletedProcess[str]:
        return run(self.folder / "bin" / program, *arguments, cwd=self.folder, check=check, **env)

    def server(self, home: Path, **env: str) -> ServerProcess:
        """Return a server of the command ``qualgent serve`` that is not started; its user has the home ``home``."""
        home.mkdir()
        unset = ("QUALGENT_DATA_DIR", "DATABASE_URL", "PYTHONPATH", "XDG_STATE_HOME", "XDG_CONFIG_HOME")
        env = {**dict.fromkeys(unset, ""), "HOME": str(home), **env}
        command = (str(self.folder / "bin" / "qualgent"), "serve")
        return ServerProcess(home / "server", env=env, command=command, folder=home)


def distributions(folders: pytest.TempPathFactory) -> Path:
    """Return the folder of what ``make dist`` builds. Without npm, skip; under CI, fail."""
    if shutil.which("npm") is None:
        skip_or_fail("npm builds a package: apt-get install npm")
    return made_once(folders, "distributions", build) / "dist"


def build(folder: Path, **env: str) -> None:
    """Build as ``make dist``, into the folders ``dist`` and ``build`` of a folder."""
    folder.mkdir()
    command = (sys.executable, "-m", "tools.dist", "--output", folder / "dist", "--work", folder / "build")
    run(*command, cwd=ROOT, **env)


def file_of(folder: Path, pattern: str) -> Path:
    """Return the one file of a folder with such a name."""
    (path,) = folder.glob(pattern)
    return path


def installed(folders: pytest.TempPathFactory, extra: str, python: str = sys.executable) -> Environment:
    """Return an environment with ``qualgent[EXTRA]``, or ``qualgent``, of what is built. Without a network, skip."""
    dist = distributions(folders)
    requirement = f"qualgent[{extra}]" if extra else "qualgent"

    def make(folder: Path) -> None:
        make_environment(folder, python)
        install(Environment(folder), requirement, "--find-links", str(dist))

    return Environment(made_once(folders, f"environment-{extra or 'clients'}-{Path(python).name}", make))


def make_environment(folder: Path, python: str = sys.executable) -> None:
    """Make an empty environment: without pip, which takes three seconds."""
    run(python, "-m", "venv", "--without-pip", folder, cwd=folder.parent)


def install(environment: Environment, *arguments: str) -> None:
    """Install packages in the versions that are locked, by uv, or by pip where uv fails, as ``scripts/venv``."""
    constraints = environment.folder / "constraints.txt"
    pins = re.findall(r"(?m)^[\w.\[\],-]+==[^\\]*", (ROOT / "requirements-dev.lock").read_text())
    constraints.write_text("\n".join(pin.strip() for pin in pins))
    python, options = environment.folder / "bin" / "python", ("--quiet", "--constraint", constraints, *arguments)
    # else its cache answers with what an earlier run built in a folder of the same name
    fresh = ("--refresh-package", "qualgent", "--refresh-package", "qualgent-server")
    done = run(
        *(sys.executable, "-m", "uv", "pip", "install", "--no-config", *fresh, "--python", python), *options,
        cwd=environment.folder, check=False,
    )  # fmt: skip
    if done.returncode:
        pip = (
            sys.executable,
            "-m",
            "pip",
            "--python",
            python,
            "install",
            "--disable-pip-version-check",
            "--no-compile",
        )
        done = run(*pip, *options, cwd=environment.folder, check=False)
    if done.returncode and "No matching distribution" in done.stdout:
        skip_or_fail(f"the dependencies cannot be downloaded: {done.stdout}")
    assert done.returncode == 0, done.stdout


def run_a_test(environment: Environment, url: str) -> None:
    """Submit a test, run it by an agent, and read its result, with the programs of an environment."""
    target = ("--target", "own")  # which no demo agent serves
    submitted = environment.run("qgjob", "submit", "--url", url, *BUILD, *target, "--test", "a.spec.js").stdout
    job_id = submitted.partition("Job ID: ")[2].splitlines()[0]
    simulated = ("--preset", "simulated", "--seconds", "0.05", "--install-seconds", "0.01")
    state = str(environment.folder / "state")
    agent = ("--name", "own-1", *target, "--state-dir", state, "--once")
    environment.run("qgagent", "run", "--url", url, *agent, *simulated)
    status = environment.run("qgjob", "status", "--url", url, "--id", job_id).stdout
    assert status.splitlines() == [f"Job ID: {job_id}", "status: done"]
