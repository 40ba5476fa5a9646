"""Checks the clients by running them: ``python -m tests.installed_clients``, without the tests' packages.

CI runs it on Windows (.github/workflows/ci.yml), and tests/integration/test_other_systems.py runs it here, by a Python
that lacks what Windows lacks.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from qgprotocol import __version__
from tests.unit.cli_support import NO_CI, ContractServer, contract_server

BUILD = ("--org-id", "acme", "--app-version-id", "1.0", "--target", "mobile")


def run(folder: Path, *arguments: str, url: str = "", code: int = 0) -> str:
    """Run a module of the clients, which must end with this exit code; return its output."""
    kept = {name: value for name, value in os.environ.items() if name not in NO_CI and not name.startswith("QUALGENT_")}
    homes = dict.fromkeys(("HOME", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME"), str(folder))
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        env={**kept, **homes, "QUALGENT_URL": url, "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip
    if done.returncode != code or "Traceback" in done.stdout:
        sys.exit(f"{arguments} ended with {done.returncode}, not {code}:\n{done.stdout}")
    return done.stdout


def check(server: ContractServer, folder: Path) -> None:
    """Submit, wait for, list and cancel jobs by qgjob; refuse Windows by qgagent."""
    assert run(folder, "qgjob", "--version") == f"qgjob {__version__}\n"
    submitted = json.loads(run(folder, "qgjob", "submit", *BUILD, "--test", "a.spec.js", "--json", url=server.url))
    job_id = submitted["job"]["id"]
    server.jobs[job_id]["status"] = "done"
    assert run(folder, "qgjob", "status", job_id, url=server.url).splitlines() == [f"Job ID: {job_id}", "status: done"]
    run(folder, "qgjob", "submit", *BUILD, "--test", "b.spec.js", url=server.url)
    run(folder, "qgjob", "cancel", "job-2", url=server.url)
    assert server.jobs["job-2"]["status"] == "cancelled"
    with contract_server() as other:
        gone = other.url
    run(folder, "qgjob", "status", job_id, url=gone, code=3)
    if sys.platform == "win32":
        assert "Windows" in run(folder, "qgagent", "run", "--preset", "simulated", code=3)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, contract_server() as server:
        check(server, Path(folder))
    print("the clients work")


if __name__ == "__main__":
    main()
