"""Environment variables of jobs: only what the host allows, and never what makes a value into code."""

from __future__ import annotations

from pathlib import Path

import pytest

from qgagent.assemble import allowed_environment
from qgagent.config_file import FileConfig, read_config
from qgagent.errors import ConfigError, JobRefusedError
from qgagent.placeholders import AllowedVariables
from qgagent.targets import Commands
from qgprotocol.messages import Result
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import scripted_server

SHOW = 'echo "<$BASE_URL|$TEST_A|$QUALGENT_TEST|$FIXED>"'


async def run_once(tmp_path: Path, environment: dict[str, str], *allowed: str) -> tuple[Result, str]:
    commands = Commands(
        run=("sh", "{test}"),
        reset=("sh", "-c", 'echo "reset <$BASE_URL>"'),
        variables={"BASE_URL": "https://default", "FIXED": "{test}"},
    )
    scripts = Scripts(tmp_path / "tests")
    scripts.sh("a.sh", SHOW)
    names = AllowedVariables(allowed, frozenset({"TEST_SECRET"}))
    async with scripted_server() as server, command_agent(server, tmp_path, commands, allowed_variables=names):
        session, store = await server.session(), ServerLogs()
        hello = await welcome(session, store)
        assert "environment" in hello.capabilities
        lease = await begin(session, "a.sh", environment=environment)
        result = await until_result(session, store)
        return result, store.text(lease.attempt)


async def test_a_test_has_the_variables_of_its_job(tmp_path: Path) -> None:
    """Rather than those of the target; other commands have the target's. The agent's own variables stay."""
    given = {"BASE_URL": "https://staging", "TEST_A": "{serial} $(id)"}
    result, log = await run_once(tmp_path, given, "BASE_URL", "TEST_*")
    assert result.outcome == "passed"
    assert "<https://staging|{serial} $(id)|a.sh|a.sh>" in log
    assert "reset <https://default>" in log


async def test_a_job_without_variables_has_the_targets(tmp_path: Path) -> None:
    _, log = await run_once(tmp_path, {}, "BASE_URL")
    assert "<https://default||a.sh|a.sh>" in log


@pytest.mark.parametrize(
    "name", ["OTHER", "test_a", "TEST_SECRET", "test_secret", "NODE_OPTIONS", "Path", "QUALGENT_X"]
)
async def test_other_variables_are_a_final_error(tmp_path: Path, name: str) -> None:
    """Nothing is run; the message names the variable, and the key if that would help."""
    result, log = await run_once(tmp_path, {name: "x"}, "BASE_URL", "TEST_*")
    assert (result.outcome, result.permanent, log) == ("error", True, "")
    assert name in result.message
    assert ("allow_environment" in result.message) == (name in ("OTHER", "test_a"))


@pytest.mark.parametrize("name", ["PATH", "LD_PRELOAD", "GIT_SSH", "ENV", "A\n", "A=B", "", "BASH_FUNC_ls%%"])
def test_no_pattern_allows_what_makes_a_value_into_code(name: str) -> None:
    """Also if the server has let it through."""
    with pytest.raises(JobRefusedError):
        AllowedVariables(("*",)).check([name])


def test_commands_are_told_that_they_run_in_ci() -> None:
    """Unless qgagent's own environment says otherwise; further variables are added to the default ones."""
    assert allowed_environment(FileConfig(), {"HOME": "/h", "A": "x"}) == {"CI": "1", "HOME": "/h"}
    added = FileConfig(extra_environment=["A"])
    assert allowed_environment(added, {"HOME": "/h", "A": "x", "CI": ""}) == {"CI": "", "HOME": "/h", "A": "x"}


@pytest.mark.parametrize("pattern", ["TEST_*_X", "*_X", "A B", "", "[A]", "?"])
def test_a_pattern_is_a_name_with_a_star_at_its_end(tmp_path: Path, pattern: str) -> None:
    """Anything else is an error that names the key."""
    (tmp_path / "qgagent.toml").write_text(f'allow_environment = ["{pattern}"]\n')
    with pytest.raises(ConfigError, match="allow_environment"):
        read_config(tmp_path / "qgagent.toml")
