"""Versions of runners that a preset does not work with: the job ends with an error that names them."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from qgagent.config import ArtifactCaps
from qgagent.targets import TargetConfig, commands_of
from qgprotocol.messages import Result
from tests.support.pytest_plugin import write_files
from tests.unit.qgagent_commands import ServerLogs, begin, command_agent, until_result, welcome, write_program
from tests.unit.qgagent_support import scripted_server

NO_UPLOADS = ArtifactCaps(max_files=0)


async def run_once(tmp_path: Path, table: TargetConfig, test: str, path: Path | str) -> Result:
    environment = {"PATH": f"{path}{os.pathsep}{os.environ['PATH']}", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    settings: dict[str, Any] = {"environment": environment, "artifacts": NO_UPLOADS}
    async with scripted_server() as server, command_agent(server, tmp_path, commands_of(table), **settings):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, test)
        return await until_result(session, store)


@pytest.mark.parametrize(
    ("preset", "versions", "message"),
    [
        ("playwright", {"@playwright/test": "1.44.1"}, "playwright 1.44.1 is too old: 1.45 or newer is required"),
        ("playwright", {"playwright": "1.9.2"}, "playwright 1.9.2 is too old: 1.45 or newer is required"),
        ("playwright", {"@playwright/test": "1.45.0"}, ""),
        ("playwright", {"@playwright/test": "next"}, ""),
        ("playwright", {}, ""),
        ("appwright", {"appwright": "0.1.0"}, "appwright 0.1.0 is too old: 0.1.1 or newer is required"),
        (
            "appwright",
            {"appwright": "0.1.1", "@playwright/test": "1.59.0"},
            "playwright 1.59.0 is too new for appwright: 1.58 or older is required",
        ),
        ("appwright", {"appwright": "0.1.1", "@playwright/test": "1.58.3"}, ""),
    ],
)
async def test_packages_of_the_tests(tmp_path: Path, preset: Any, versions: dict[str, str], message: str) -> None:
    """The runner is not started with one that does not work. What is not known is tried."""
    npx = write_program(tmp_path / "bin" / "npx", f"touch {tmp_path}/started")
    packages = {
        f"node_modules/{name}/package.json": json.dumps({"version": version}) for name, version in versions.items()
    }
    write_files(tmp_path / "tests", {"e2e/a.spec.js": "", **packages})
    table = TargetConfig(preset=preset, project="android" if preset == "appwright" else None, test_root="e2e")
    result = await run_once(tmp_path, table, "a.spec.js", npx.parent)
    assert result.outcome == "error"  # also where it starts: the stand-in reports no case
    assert (tmp_path / "started").exists() == (message == "")
    if message:
        assert (result.message, result.permanent) == (message, True)


async def test_a_command_of_the_hosts_own_runs_any_version(tmp_path: Path) -> None:
    write_files(tmp_path / "tests", {"a.js": "", "node_modules/playwright/package.json": '{"version": "1.2.3"}'})
    table = TargetConfig(preset="playwright", run=["true"])
    assert (await run_once(tmp_path, table, "a.js", "/bin")).outcome == "passed"


async def test_an_old_pytest(tmp_path: Path) -> None:
    """Which only the plugin sees; pytest ends with its sentence."""
    older = "import pytest\npytest.__version__ = '6.2.5'\n"
    write_files(tmp_path / "tests", {"test_a.py": "def test_a(): pass\n", "older.py": older})
    table = TargetConfig(preset="pytest", variables={"PYTEST_ADDOPTS": "-p older"})
    result = await run_once(tmp_path, table, "test_a.py", Path(sys.executable).parent)
    assert (result.outcome, result.cases) == ("error", [])
    assert "pytest 6.2.5 is too old: 7 or newer is required" in result.message
