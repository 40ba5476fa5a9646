"""The ``qualgent`` command and its launcher of the server, without a server."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import platformdirs
import pytest

from qgjob import server_command
from qgprotocol import __version__
from qualgent.boot import command
from tests.server_process import ROOT


@pytest.fixture
def launcher(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[ModuleType]:
    """Import the launcher as if it were installed in this version, for a user with the state folder ``tmp_path``."""
    monkeypatch.setattr(sys, "path", [str(ROOT / "packages"), *sys.path])
    monkeypatch.setattr(metadata, "version", lambda _name: __version__)
    monkeypatch.setattr(platformdirs, "user_state_path", lambda name: tmp_path / name)
    monkeypatch.setattr(os, "environ", {"PYTHONPATH": "mine"})
    from qualgent_server import launcher

    yield launcher
    for name in [name for name in sys.modules if name.startswith("qualgent_server")]:
        del sys.modules[name]


def test_the_project_is_first_on_the_path_of_this_process_only(launcher: ModuleType, tmp_path: Path) -> None:
    assert launcher.main(["--help"]) == 0
    assert sys.path[0] == str(ROOT / "packages" / "qualgent_server" / "app")
    assert os.environ["PYTHONPATH"] == "mine"
    assert os.environ["QUALGENT_DATA_DIR"] == str(tmp_path / "qualgent" / "server")


@pytest.mark.parametrize(("given", "shown"), [("", "{}/qualgent/server"), (" ", "{}/qualgent/server"), ("/a", "/a")])
def test_the_usage_names_the_data_directory(
    launcher: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], given: str, shown: str
) -> None:
    """On standard error unless it was asked for."""
    for arguments, code in ((["--help"], 0), ([], 2), (["start"], 2)):
        os.environ["QUALGENT_DATA_DIR"] = given
        assert launcher.main(arguments) == code
        printed = capsys.readouterr()
        assert (printed.err if code else printed.out).count(f" {shown.format(tmp_path)}, or ") == 1
        assert os.environ["QUALGENT_DATA_DIR"] == shown.format(tmp_path)


def test_two_versions_are_refused(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything of either runs: pip upgrades one of them if only that is asked for."""
    monkeypatch.setattr(metadata, "version", lambda _name: "999.0.0")
    assert launcher.main(["serve"]) == 1
    error = capsys.readouterr().err
    assert f"pip install 'qualgent[server]=={__version__}'" in error
    assert error.count("\n") == 1
    assert "QUALGENT_DATA_DIR" not in os.environ


def test_windows_is_refused(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(launcher, "IS_WINDOWS", True)
    assert launcher.main(["serve"]) == 1
    assert "the server runs on Linux and macOS" in capsys.readouterr().err


def test_without_the_server_the_version_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(server_command, "find_spec", lambda _name: None)
    monkeypatch.setattr(sys, "argv", ["qualgent", "--version"])
    server_command.main()
    assert capsys.readouterr().out == f"qualgent {__version__}\n"
    monkeypatch.setattr(sys, "argv", ["qualgent", "serve"])
    with pytest.raises(SystemExit, match=r"qualgent\[server\]"):
        server_command.main()


def test_manage_is_the_projects_manage_py(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Under the name that the user has typed, which its help repeats."""
    (tmp_path / "manage.py").write_text("import sys\n\n\ndef main():\n    print(sys.argv, sys.path[0])\n")
    monkeypatch.setattr(launcher, "APP", tmp_path)
    monkeypatch.setattr(sys, "argv", ["qualgent", "manage", "check"])
    monkeypatch.delitem(sys.modules, "manage", raising=False)
    assert launcher.main(["manage", "check", "--deploy"]) == 0
    assert capsys.readouterr().out == f"['qualgent manage', 'check', '--deploy'] {tmp_path}\n"
    del sys.modules["manage"]


@pytest.mark.parametrize(("role", "migrates"), [("all", True), ("gateway", False), ("scheduler", False)])
def test_one_of_several_processes_does_not_migrate(
    role: str, migrates: bool, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Others may do so at this moment. The port is opened before."""
    done = []
    monkeypatch.setenv("PORT", "0")
    settings.QUALGENT_ROLE, settings.PORT, settings.SERVED_PORT = role, 0, None
    monkeypatch.setattr(command, "serve", lambda _host, _port, load, **_rest: (done.append("port"), load(1234)))
    monkeypatch.setattr(command, "migrate", lambda: done.append("migrated"))
    monkeypatch.setattr("django.utils.module_loading.import_string", lambda _path: done.append("application"))
    command.main(["--migrate"])
    assert done == ["port", *["migrated"] * migrates, "application"]
    command.main([])
    assert done.count("migrated") == migrates


def test_a_migration_that_fails_ends_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """With its exit code; it has said why."""
    ran: list[list[str]] = []

    def run(arguments: list[str], **_options: object) -> SimpleNamespace:
        ran.append(arguments)
        return SimpleNamespace(returncode=3)

    monkeypatch.setattr(command.subprocess, "run", run)
    with pytest.raises(SystemExit) as ended:
        command.migrate()
    assert ended.value.code == 3
    assert ran == [[sys.executable, str(ROOT / "manage.py"), "migrate", "--verbosity", "0"]]
