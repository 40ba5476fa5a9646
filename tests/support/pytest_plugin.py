"""Runs of pytest with the plugin pytest-qualgent, in projects that tests write."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgprotocol.reporter_folder import PYTEST, reporter_folder

NONCE = "n0nce"
OTHERS = ("-p", "xdist.plugin", "-p", "pytest_rerunfailures", "-p", "pytest_timeout")


@dataclass(frozen=True)
class PluginRun:
    code: int
    output: str
    events: list[dict[str, Any]]

    def of(self, event: str) -> list[dict[str, Any]]:
        return [line for line in self.events if line["event"] == event]

    def outcomes(self) -> dict[str, list[str]]:
        """Return the outcomes of each case, by its name, one for each try."""
        names = {line["id"]: line["name"] for line in self.of("begin")}
        found: dict[str, list[str]] = {}
        for line in self.of("end"):
            found.setdefault(names[line["id"]], []).append(line["outcome"])
        return found

    def errors_of(self, name: str) -> list[dict[str, Any]]:
        """Return the errors of the last try of the case."""
        (ids) = {line["id"] for line in self.of("begin") if line["name"] == name}
        return next(line["errors"] for line in reversed(self.of("end")) if line["id"] in ids)


def write_files(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def plugin_environment(**more: str) -> dict[str, str]:
    """Return the environment of a pytest that loads no plugin by itself."""
    names = ("PATH", "HOME", "TMPDIR", "LANG")
    environment = {name: os.environ[name] for name in names if name in os.environ}
    path = {"PYTHONPATH": str(reporter_folder(PYTEST)), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return {**environment, **path, **more}


def run_pytest(
    project: Path, *arguments: str, python: str | Path = sys.executable, **variables: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(python), "-m", "pytest", "-p", "pytest_qualgent", "-p", "no:cacheprovider", *arguments],
        cwd=project,
        env=plugin_environment(**variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=90,
        check=False,
    )


def report_cases(project: Path, *arguments: str, python: str | Path = sys.executable, **variables: str) -> PluginRun:
    """Run pytest as qgagent does; return the events that the plugin has written."""
    file = project / "events.jsonl"
    file.write_bytes(b"")
    given = {"QUALGENT_CASES": str(file), "QUALGENT_NONCE": NONCE, **variables}
    done = run_pytest(project, *OTHERS, *arguments, python=python, **given)
    lines = [json.loads(line) for line in file.read_bytes().splitlines()]
    assert all(line.pop("nonce") == NONCE for line in lines)
    return PluginRun(done.returncode, done.stdout, lines)


def list_tests(project: Path, *arguments: str, python: str | Path = sys.executable) -> list[dict[str, Any]]:
    """Return the lines that ``--qualgent-list`` writes."""
    run_pytest(project, "--collect-only", "--qualgent-list", "list.jsonl", *arguments, python=python)
    return [json.loads(line) for line in (project / "list.jsonl").read_text(encoding="utf-8").splitlines()]
