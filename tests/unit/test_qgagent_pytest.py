"""The preset pytest: cases come from the plugin that it adds."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from qgagent.config import ArtifactCaps
from qgagent.presets.commands import CommandLimits
from qgagent.targets import TargetConfig, commands_of
from qgprotocol.messages import Result
from tests.support.pytest_plugin import write_files
from tests.unit.qgagent_commands import ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import scripted_server

TEST = """
import os
import of_the_host

def test_has_the_plugin(pytestconfig):
    assert "QUALGENT_CASES" not in os.environ
    own, of_the_host = os.environ["PYTHONPATH"].split(os.pathsep)
    assert pytestconfig.pluginmanager.has_plugin("pytest_qualgent")
    assert own.startswith(os.environ["QUALGENT_WORKDIR"] + "/")
    assert of_the_host == os.getcwd() + "/lib"
"""


async def run_once(tmp_path: Path, files: dict[str, str], test: str = "test_a.py", **settings: Any) -> Result:
    write_files(tmp_path / "tests", files)
    commands = commands_of(TargetConfig(preset="pytest", variables={"PYTHONPATH": str(tmp_path / "tests" / "lib")}))
    environment = {
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }
    caps = ArtifactCaps(max_files=0)
    async with (
        scripted_server() as server,
        command_agent(server, tmp_path, commands, environment=environment, artifacts=caps, **settings),
    ):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        lease = await begin(session, test)
        result = await until_result(session, store)
        print(store.text(lease.attempt))
        return result


async def test_pytest_has_the_plugin_and_the_hosts_path(tmp_path: Path) -> None:
    """The plugin is in the attempt's directory, which a wrapper shows to the command; the host's PYTHONPATH follows."""
    result = await run_once(tmp_path, {"test_a.py": TEST, "lib/of_the_host.py": ""})
    assert (result.outcome, result.message) == ("passed", "")
    (case,) = result.cases
    assert (case.name, case.file, case.line, case.outcome) == ("test_has_the_plugin", "test_a.py", 5, "passed")


async def test_a_failed_comparison_has_both_values_and_its_place(tmp_path: Path) -> None:
    """Two failures of a case, in its body and its teardown, are one failed case."""
    text = """
import pytest
@pytest.fixture
def broken():
    yield
    raise ValueError("no teardown")
class TestCart:
    def test_adds(self, broken):
        expected = "of another"
        assert 41.58 == 42.0
"""
    result = await run_once(tmp_path, {"e2e/test_a.py": text}, "e2e/test_a.py")
    assert (result.outcome, result.exit_code) == ("failed", 1)
    (case,) = result.cases
    assert (case.name, case.expected, case.actual) == ("TestCart › test_adds", "42.0", "41.58")
    assert (case.file, case.line) == ("e2e/test_a.py", 10)
    assert "no teardown" in case.message


@pytest.mark.seconds
@pytest.mark.parametrize(
    ("files", "test", "message", "permanent"),
    [
        ({}, "test_a.py", "", True),
        ({"test_a.py": "def test_a(): pass\n"}, "test_a.py::test_b", "", True),
        ({"test_a.py": "x = 1\n"}, "test_a.py", "no tests ran", True),
        (
            {"test_a.py": "\nimport no_such_package\n"},
            "test_a.py",
            "test_a.py:2: ModuleNotFoundError: No module named 'no_such_package'",
            False,
        ),
        (
            {"test_a.py": "\nimport pages.gone\n", "pages/__init__.py": ""},
            "test_a.py",
            "test_a.py:2: ModuleNotFoundError: No module named 'pages.gone'",
            False,
        ),
        ({"test_a.py": "def test_a(: pass\n"}, "test_a.py", "test_a.py:1: SyntaxError: invalid", False),
        ({"test_a.py": "{}['a']\n"}, "test_a.py", "test_a.py:1: KeyError: 'a'", False),
        ({"test_a.py": "", "conftest.py": "1 / 0\n"}, "test_a.py", "conftest.py:1: ", False),
        ({"test_a.py": "import os\ndef test_a(): os.abort()\n"}, "test_a.py", "ended by SIGABRT in 'test_a'", False),
        ({"test_a.py": "import os\ndef test_a(): os._exit(0)\n"}, "test_a.py", "exit code 0 in 'test_a'", False),
    ],
)
async def test_what_is_no_failure_of_a_case(
    tmp_path: Path, files: dict[str, str], test: str, message: str, permanent: bool
) -> None:
    """It has failed if a file of the suite does not load, it ends its runner or, for good, does not exist.

    A package that is not of the project may be missing on this host only.
    """
    result = await run_once(tmp_path, files, test)
    is_error = not permanent and not re.match(r"\w+\.py:\d(?!.*no_such_package)|.*in 'test_a'$", message)
    assert result.outcome == ("error" if is_error else "failed")
    assert result.message.startswith(message), result.message
    assert "Traceback" not in result.message  # it is in the log
    assert result.permanent == permanent
    assert all(case.tries[-1].outcome == case.outcome for case in result.cases)


@pytest.mark.seconds
async def test_a_timeout_names_the_case_and_keeps_the_others(tmp_path: Path) -> None:
    text = "import time\ndef test_a(): pass\ndef test_b(): time.sleep(60)\n"
    result = await run_once(tmp_path, {"test_a.py": text}, limits=CommandLimits(job_seconds=4.0))
    assert (result.outcome, result.message) == ("timed_out", "stopped: it took longer than 4 s in 'test_b'")
    assert [(case.name, case.outcome) for case in result.cases] == [("test_a", "passed"), ("test_b", "error")]
