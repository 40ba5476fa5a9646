"""Settings of qgagent that exist in more than one place: option, variable, file, default, in this order."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from qgagent import run_command
from qgagent.assemble import AgentSetup, LoadedConfig, RunOptions, assemble
from qgagent.check_command import check_command
from qgagent.config import default_name
from qgagent.config_file import read_config
from qgagent.credential import StoredCredential, credential_dirs, credential_path, write_credential
from qgagent.main import cli

FILE = """url = "http://file:1"
name = "of-the-file"
transport = "poll"
cache_builds = 2
[target.web]
run = ["true"]
"""


class Assembled(Exception):
    """The setup is known; nothing is to be started."""


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[AgentSetup]:
    """Return what ``qgagent run`` would start with, in a folder with a configuration file."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    for name in ("QGAGENT_URL", "QUALGENT_URL", "BACKEND_URL"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "qgagent.toml").write_text(FILE)
    found: list[AgentSetup] = []

    def noting(loaded: LoadedConfig, options: RunOptions, **more: object) -> AgentSetup:
        found.append(assemble(loaded, options, **more))  # type: ignore[arg-type]
        return found[-1]

    async def stop(*_: object) -> None:
        raise click.Abort

    monkeypatch.setattr(run_command, "assemble", noting)
    monkeypatch.setattr(run_command, "find_old_maestro", stop)
    return found


def run(settings: list[AgentSetup], *arguments: str, **variables: str) -> str:
    """Run the command until it would connect; return what it logged."""
    settings.clear()
    return CliRunner().invoke(cli, ["run", *arguments], env=variables).output


def test_the_server_is_that_of_the_option_then_the_variables_then_the_file(settings: list[AgentSetup]) -> None:
    """The start says from where; qgjob's variable counts as well, behind qgagent's own."""
    assert f"server http://file:1 (from {Path('qgagent.toml')})" in run(settings)
    assert "server http://shared:2 (from QUALGENT_URL)" in run(settings, QUALGENT_URL="http://shared:2")
    variables = {"QUALGENT_URL": "http://shared:2", "QGAGENT_URL": "http://own:3"}
    assert "server http://own:3 (from QGAGENT_URL)" in run(settings, **variables)
    assert "server http://given:4 (from --url)" in run(settings, "--url", "http://given:4", **variables)
    assert "server http://file:1 (from" in run(settings, QUALGENT_URL="")
    Path("qgagent.toml").write_text(FILE.replace('url = "http://file:1"\n', ""))
    assert "server http://127.0.0.1:3000 (from the default)" in run(settings)


@pytest.mark.parametrize(
    ("option", "field", "file", "variable", "given"),
    [
        ("--name", "name", "of-the-file", "of-the-variable", "given"),
        ("--transport", "transport", "poll", "websocket", "auto"),
        ("--cache-builds", "cache_builds", 2, "3", "4"),
        ("--state-dir", "state_dir", None, "/tmp/variable", "/tmp/given"),
    ],
)
def test_other_settings_have_the_same_order(
    settings: list[AgentSetup], option: str, field: str, file: object, variable: str, given: str
) -> None:
    """Of each that the file has as well."""
    name = "QGAGENT_" + option.removeprefix("--").replace("-", "_").upper()

    def found(*arguments: str, **variables: str) -> str:
        run(settings, *arguments, **variables)
        return str(getattr(settings[0].config, field))

    if file is not None:
        assert found() == str(file)
    assert found(**{name: variable}) == variable
    assert found(option, given, **{name: variable}) == given


@pytest.mark.usefixtures("settings")
def test_check_connects_to_the_server_that_run_would() -> None:
    """And says where its address is from."""
    result = CliRunner().invoke(check_command, [], env={"QUALGENT_URL": "http://127.0.0.1:1"})
    assert "server http://127.0.0.1:1: " in result.output
    assert "(URL from QUALGENT_URL)" in result.output


@pytest.mark.usefixtures("settings")
def test_init_writes_the_server_of_the_option_then_the_variables_then_the_enrollment() -> None:
    """Else the default; a URL that is none writes no file."""
    Path("qgagent.toml").unlink()
    path = credential_path("http://enrolled:7", credential_dirs(None)[0])
    enrolled = {"host": "h", "prefix": "rack-", "targets": [], "labels": {}, "credential": "qgh_c"}
    variables = {"QUALGENT_URL": "http://shared:2"}

    def written(*arguments: str, **variables: str) -> str:
        result = CliRunner().invoke(cli, ["init", "--preset", "simulated", *arguments], env=variables)
        assert result.exit_code == 0, result.output
        config = read_config(Path("qgagent.toml"))
        Path("qgagent.toml").unlink()
        return f"{config.url} {config.name}"

    assert written() == f"http://127.0.0.1:3000 {default_name()}"
    write_credential(path, StoredCredential(url="http://enrolled:7", name="rack", **enrolled))
    assert written() == "http://enrolled:7 rack"
    assert written(**variables) == f"http://shared:2 {default_name()}"
    assert written("--url", "http://given:4", **variables) == f"http://given:4 {default_name()}"
    assert written("--url", "http://enrolled:7", **variables) == "http://enrolled:7 rack"
    refused = CliRunner().invoke(cli, ["init"], env={"QUALGENT_URL": "shared:2"})
    assert (refused.exit_code, Path("qgagent.toml").exists()) == (2, False)
