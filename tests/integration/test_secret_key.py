"""Servers with different secret keys on one database, and what shows a key."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import RequestFactory
from django.views.debug import ExceptionReporter

from tests.databases import other_session
from tests.redis_process import redis_process
from tests.server_process import ServerFailedError, ServerProcess, manage

KEY, OTHER = "wMv7c2QpXkq0uYt9-4eZ1nLs8aBdFgHj", "Zx81hQ0sVtYk3mRw7-uJ2bNc6dLfGpEa"
ANOTHER = "have another secret key"


def test_servers_with_another_key_do_not_start(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> None:
    """One line says how to go on; the doctor reports it as well; the key can be changed for all of them."""
    with redis_process(tmp_path) as redis:
        env = {"REDIS_URL": redis.url, "QUALGENT_SECRET_KEY": KEY}
        scheduler = server_factory(args=("--role", "scheduler"), **env)
        changed = env | {"QUALGENT_SECRET_KEY": OTHER}
        gateway = ServerProcess(scheduler.data_dir, env=changed, args=("--role", "gateway"))
        with pytest.raises(ServerFailedError, match=f"{ANOTHER}.*manage.py change_secret_key"):
            gateway.start()
        found = {key: report(scheduler.data_dir, key, redis.url) for key in (KEY, OTHER)}
        assert [found[key]["same-key"]["level"] for key in (KEY, OTHER)] == ["ok", "fail"]
        refused = manage(scheduler.data_dir, "change_secret_key", **changed)
        assert (refused.returncode, "stop all servers first" in refused.stderr) == (1, True)
        working = ServerProcess(scheduler.data_dir, env=env, args=("--role", "gateway")).start(wait_ready=False)
        scheduler.stop()
        refused = manage(scheduler.data_dir, "change_secret_key", **changed)
        assert (refused.returncode, "a gateway works with the old key" in refused.stderr) == (1, True), refused.stderr
        working.stop()
        assert "start all servers" in manage(scheduler.data_dir, "change_secret_key", **changed).stdout
        assert "have this key already" in manage(scheduler.data_dir, "change_secret_key", **changed).stdout
        with other_session(scheduler.data_dir) as other:
            assert other.execute("SELECT actor, action FROM accounts_audit") == [("server", "secret key")]
        gateway.start(wait_ready=False).stop()
        with pytest.raises(ServerFailedError, match=ANOTHER):
            scheduler.start()
        for shown in (*map(str, found.values()), scheduler.log_text(), gateway.log_text()):
            assert KEY not in shown
            assert OTHER not in shown


def report(data_dir: Path, key: str, redis_url: str) -> dict[str, dict[str, str]]:
    """Return the doctor's findings by check."""
    done = manage(data_dir, "doctor", "--json", REDIS_URL=redis_url, QUALGENT_SECRET_KEY=key)
    return {finding["check"]: finding for finding in json.loads(done.stdout)["findings"]}


def test_a_server_that_is_alone_may_get_another_key(server: ServerProcess) -> None:
    """Nobody else has the old one; without its file, it makes a key."""
    path = server.data_dir / "secret_key"
    before = path.read_text()
    server.stop()
    path.unlink()
    if "DATABASE_URL" in server._env:  # others may use the database
        with pytest.raises(ServerFailedError, match=ANOTHER):
            server.start()
        path.write_text(before)
        server.start()
    else:
        server.start()
        assert path.read_text() != before
        assert "people must log in again" in server.log_text()
    assert server.stop() == 0


def test_error_pages_do_not_show_it(settings: object) -> None:
    """Of Django's debug pages, which show settings and local variables of a request."""
    try:
        raise ValueError("for the page")
    except ValueError:
        page = ExceptionReporter(RequestFactory().get("/"), *sys.exc_info()).get_traceback_html()
    assert settings.SECRET_KEY not in page  # type: ignore[attr-defined]
    assert "SECRET_KEY" in page
