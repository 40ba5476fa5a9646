"""A pytest that stays, under the oldest and the newest version: it runs what its device holds while it runs."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from qgagent.config import ArtifactCaps
from qgagent.targets import TargetConfig, commands_of
from tests.support.pytest_plugin import write_files
from tests.unit.qgagent_commands import Scripts, command_agent
from tests.unit.qgagent_support import scripted_server
from tests.unit.qgagent_window import WindowServer

from .run_support import PYTESTS

pytestmark = [pytest.mark.long, pytest.mark.timeout(400)]

WAIT = """
import os, time
def wait_for(name):
    open(name + ".reached", "w").close()
    while not os.path.exists(name):
        time.sleep(0.01)
"""
CONFTEST = """
import pytest
@pytest.fixture(scope="session", autouse=True)
def server():
    with open("sessions", "a") as file:
        file.write("begin\\n")
    yield
    with open("sessions", "a") as file:
        file.write("end\\n")
"""
PASS = "def test_one(): pass\n"
WAITS = "from wait import wait_for\ndef test_one(): wait_for('go')\ndef test_two(): pass\n"
BASE = {"pytest.ini": "[pytest]\npythonpath = .\n", "wait.py": WAIT, "conftest.py": CONFTEST, "test_a.py": PASS}


@pytest.fixture(params=[PYTESTS[0], PYTESTS[-1]], ids=lambda version: f"pytest-{version or 'newest'}")
def programs(request: pytest.FixtureRequest, pythons: Callable[[str], Path]) -> Path:
    """The folder of the programs of an environment with this version."""
    return pythons(request.param).parent


@asynccontextmanager
async def served(programs: Path, tmp_path: Path, files: dict[str, str], **settings: Any) -> AsyncIterator[WindowServer]:
    """Run an agent for this project; its device can be given more."""
    project = write_files(tmp_path / "tests", BASE | {"test_b.py": WAITS} | files)
    environment = {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "CI": "1"}
    commands = commands_of(TargetConfig(preset="pytest"))
    settings = {"environment": environment, "artifacts": ArtifactCaps(max_files=0), "grace_seconds": 10.0, **settings}
    async with scripted_server() as server, command_agent(server, tmp_path, commands, **settings) as agent:
        session = WindowServer(server, await server.session(), Scripts(project), agent)
        assert (await session.welcome()).agents[0].stays == ["mobile"]
        yield session


async def add(server: WindowServer, *tests: str) -> None:
    """Hold more tests once test_b.py runs, and let it go on."""
    await server.reached("go")
    await server.hold("test_a.py", *tests)
    server.go("go")


def sessions(server: WindowServer) -> list[str]:
    return server.scripts.read("sessions").splitlines()


async def test_more_tests_run_in_the_same_session(programs: Path, tmp_path: Path) -> None:
    """Fixtures of the session are alive once; a file that does not load ends its job, and the others go on."""
    files = {
        "test_c.py": "import wait\ndef test_one():\n    value = 41\n    assert value == 42\n",
        "test_broken.py": "import nothing_of_that_name\n",
        "checks.py": "def test_one():\n    value = 1\n    assert value == 2\n",
        "test_skipped.py": "import pytest\npytest.skip('no printer', allow_module_level=True)\n",
        "test_exits.py": "import pytest\npytest.exit('enough')\n",
        "test_ends.py": "raise SystemExit(3)\n",
        "inner/conftest.py": "import pytest\n@pytest.fixture\ndef shop(): return 1\n",
        "inner/test_e.py": "def test_one(shop): pass\n",
        "inner/test_f.py": "def test_one(shop): pass\n",
        "folder/test_d.py": "def test_one(server): pass\ndef test_two(tmp_path): pass\n",
    }
    more = ["test_c.py", "test_broken.py", "checks.py", "test_skipped.py", "test_exits.py", "test_ends.py", "folder"]
    more.append("inner/test_f.py")
    async with served(programs, tmp_path, files) as server:
        await server.begin("test_a.py", "inner/test_e.py", "test_b.py")
        await add(server, *more)
        ended = await server.until("test_a.py", "inner/test_e.py", "test_b.py", *more)
        assert ended.outcomes() == {
            "test_a.py": "passed",
            "test_b.py": "passed",
            "test_c.py": "failed",
            "test_broken.py": "error",
            "checks.py": "failed",
            "test_skipped.py": "passed",
            "test_exits.py": "failed",
            "test_ends.py": "failed",
            "folder": "passed",
            "inner/test_e.py": "passed",
            "inner/test_f.py": "passed",
        }, {test: result.message for test, result in ended.results.items()}
        assert sessions(server) == ["begin", "end"]
    messages = {test: result.message for test, result in ended.results.items()}
    assert "nothing_of_that_name" in messages["test_broken.py"]
    assert ("enough" in messages["test_exits.py"], "SystemExit" in messages["test_ends.py"]) == (True, True)
    for test, values in (("test_c.py", ("42", "41")), ("checks.py", ("2", "1"))):
        (case,) = ended.results[test].cases
        assert (case.expected, case.actual) == values
    assert [case.name for case in ended.results["folder"].cases] == ["test_one", "test_two"]
    assert ended.results["test_skipped.py"].cases[0].outcome == "skipped"
    assert all("::qualgent" not in log for log in ended.logs.values())
