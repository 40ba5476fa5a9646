"""``manage.py doctor`` before, during and after a server runs."""

from __future__ import annotations

import json
import os
import re
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from qualgent.accounts.credentials import COMMAND_PREFIX, new_secret, secret_hash
from tests import postgres
from tests.agent_process import AgentProcess
from tests.databases import other_session, sqlite_only
from tests.integration.client import Client
from tests.server_process import ServerProcess, manage
from tests.shared_mode import NOW, SHARED, PublicClient, make_person, make_token, stamp
from tests.support.waiting import eventually


class Report(NamedTuple):
    code: int
    output: str
    error: str

    @property
    def levels(self) -> dict[str, str]:
        """Return the levels of the JSON form, by check."""
        return {finding["check"]: finding["level"] for finding in json.loads(self.output)["findings"]}

    def finding(self, check: str) -> dict[str, Any]:
        return next(found for found in json.loads(self.output)["findings"] if found["check"] == check)


def run(data_dir: Path, *arguments: str, **env: str) -> Report:
    done = manage(data_dir, "doctor", *arguments, **env)
    return Report(done.returncode, done.stdout, done.stderr)


def test_a_working_server_passes_all_checks(
    server: ServerProcess, client: Client, agent_factory: Callable[..., AgentProcess]
) -> None:
    """Every check runs, agents included, and changes nothing."""
    agent_factory(server.url, "agent-1", "--preset", "simulated", "--seconds", "0.1")
    client.until(client.submit(), "done")
    before = client.get("/api/v1/jobs").body
    report = run(server.data_dir, "--json", PORT=str(server.port))
    assert report.code == 0, report
    assert report.levels.keys() == {
        "python", "packages", "open-files", "settings", "data-directory", "privacy", "file-system", "disk", "inodes",
        "database", "durability", "migrations", "clock", "static-files", "port", "scheduler", "agents", "event-loop",
        "clock-steps", "ledger", "log-levels",
        *(("backup",) if postgres.ENABLED else ("integrity", "write-ahead-log", "lock")),
    }  # fmt: skip
    assert report.finding("agents")["text"].startswith("1 idle")
    if not postgres.ENABLED:
        assert f"process {server.pid}" in report.finding("lock")["text"]
    assert client.get("/api/v1/jobs").body == before
    assert server.stop() == 0


def test_a_stopped_server_is_reported(server_factory: Callable[..., ServerProcess]) -> None:
    """One line per check, then the summary; the exit code is that of success."""
    server = server_factory(start=False)
    report = run(server.data_dir, PORT="0")
    assert (report.code, report.error) == (0, "")
    *lines, total = report.output.splitlines()
    checks = [line for line in lines if line.startswith(("ok", "warn"))]
    assert re.fullmatch(rf"{len(checks)} checks: 0 failed, \d to look at", total)
    assert any(line.startswith("ok   port") for line in lines)


def test_a_port_in_use_is_reported(server_factory: Callable[..., ServerProcess]) -> None:
    """By an HTTP server, a silent program, or a QualGent server on other data."""
    data_dir = server_factory(start=False).data_dir
    with socket.create_server(("127.0.0.1", 0)) as listener:
        report = run(data_dir, "--json", PORT=str(listener.getsockname()[1]))
    assert (report.code, report.levels["port"], report.levels["server"]) == (1, "fail", "ok")
    other = server_factory()
    report = run(data_dir, "--json", PORT=str(other.port))
    if not postgres.ENABLED:  # where servers share data, no lock tells them apart
        assert "with other data" in report.finding("port")["text"]


@sqlite_only
def test_an_open_data_directory_is_reported_and_closed(server_factory: Callable[..., ServerProcess]) -> None:
    """Without --repair, and with --dry-run, nothing changes; the server closes it too, when it starts."""
    data_dir = server_factory(start=False).data_dir
    opened = {data_dir: 0o755, data_dir / "qualgent.sqlite3": 0o644}
    for path, mode in opened.items():
        path.chmod(mode)
    for options, said in (((), "doctor --repair"), (("--repair", "--dry-run"), f"closes them (chmod go=): {data_dir}")):
        report = run(data_dir, "--json", *options, PORT="0")
        assert (report.code, report.levels["privacy"]) == (1, "fail")
        assert said in report.finding("privacy")["remedy"]
    assert {path: path.stat().st_mode & 0o777 for path in opened} == opened
    report = run(data_dir, "--json", "--repair", PORT="0")
    assert (report.code, report.levels["privacy"]) == (0, "ok")
    assert [path.stat().st_mode & 0o077 for path in opened] == [0, 0]


@sqlite_only
def test_a_new_data_directory(tmp_path: Path) -> None:
    """The report says how to create the missing database, and creates none itself."""
    report = run(tmp_path / "new", "--json", PORT="0")
    assert report.code == 1
    assert "manage.py migrate" in report.finding("database")["remedy"]
    assert not (tmp_path / "new" / "qualgent.sqlite3").exists()


def test_a_shared_server(server_factory: Callable[..., ServerProcess], public: Callable[..., PublicClient]) -> None:
    """It serves commands of its own user; nothing of their proof remains, and nobody else has one."""
    server = server_factory(**SHARED)
    env = {**SHARED, "PORT": str(server.port)}
    report = run(server.data_dir, "--json", **env)
    assert (report.code, report.levels["administrators"]) == (1, "fail"), report
    assert "manage.py bootstrap" in report.finding("administrators")["remedy"]
    make_token(server, make_person(server, "anna", "site"), "read", name="grafana", expires_at=stamp(NOW))
    report = run(server.data_dir, "--json", **env)
    assert report.code == 0, report
    wanted = {
        "public-url",
        "content-url",
        "trusted-proxies",
        "administrators",
        "secret-key",
        "tokens",
        "device-hosts",
        "event-loop",
    }
    assert wanted < report.levels.keys()
    assert report.finding("agents")["text"] == "none has ever connected"
    assert "grafana (expired" in report.finding("tokens")["text"]
    commands = server.data_dir / "commands"
    assert list(commands.iterdir()) == []
    secret = new_secret(COMMAND_PREFIX)
    assert public(server, secret).get("/api/v1/jobs").status_code == 401
    proof = commands / secret_hash(secret)
    proof.touch()
    eventually(lambda: public(server, secret).get("/api/v1/jobs").status_code == 200, seconds=5)
    if os.geteuid() == 0:
        os.chown(proof, 65533, 65533)
        eventually(lambda: public(server, secret).get("/api/v1/jobs").status_code == 401, seconds=5)
    proof.unlink()
    eventually(lambda: public(server, secret).get("/api/v1/jobs").status_code == 401, seconds=5)


@pytest.mark.parametrize(("name", "value"), [("PORT", "http"), ("QUALGENT_LOST_SECONDS", "1"), ("QUALGENT_AUTH", "on")])
def test_invalid_settings_are_reported(tmp_path: Path, name: str, value: str) -> None:
    """They keep Django from starting, but not the doctor."""
    report = run(tmp_path, "--json", **{name: value})
    assert (report.code, report.levels["settings"], report.levels["python"]) == (1, "fail", "ok")
    assert name in report.finding("settings")["text"]


def test_an_old_database(tmp_path: Path) -> None:
    """A database of an earlier version must be migrated first."""
    assert manage(tmp_path, "migrate", "jobs", "0001", "--verbosity", "0").returncode == 0
    report = run(tmp_path, "--json", PORT="0")
    assert (report.code, report.levels["migrations"]) == (1, "fail")
    assert "migrate" in report.finding("migrations")["remedy"]


def test_a_database_of_a_newer_version(server_factory: Callable[..., ServerProcess]) -> None:
    """It may be ahead during an upgrade without downtime, and after a rollback: a warning."""
    data_dir = server_factory(start=False).data_dir
    with other_session(data_dir) as database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('accounts', '9999_later', '2026-01-01')"
        )
    report = run(data_dir, "--json", PORT="0")
    assert (report.code, report.levels["migrations"]) == (0, "warn")
    assert "accounts.9999_later" in report.finding("migrations")["text"]


def test_the_command_is_listed_by_django(migrated_data_dir: Path) -> None:
    """With its help text."""
    shown = manage(migrated_data_dir, "help", "doctor").stdout
    assert "--json" in shown
