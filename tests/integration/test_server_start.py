"""The start of the whole server, as `make run` does it, and its errors."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders

from tests.databases import sqlite_only
from tests.integration.wire import ask
from tests.server_process import ROOT, ServerProcess, clean_environment

pytestmark = [pytest.mark.each_python, pytest.mark.real_command]


def run_to_its_end(data_dir: Path, *args: str, **env: str) -> subprocess.CompletedProcess[str]:
    """A server that is not expected to stay."""
    return subprocess.run(
        [sys.executable, "-m", "qualgent.server", *args],
        cwd=ROOT,
        env=clean_environment(data_dir, env),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


BODY = b'{"org_id": "acme", "app_version_id": "v1", "test": "login"}'
HEADERS = (("Content-Type", "application/json"), ("Content-Length", str(len(BODY))))


def test_a_submit_at_the_sight_of_the_address_succeeds(server_factory: Callable[..., ServerProcess]) -> None:
    """The line is printed once the scheduler takes work, at each of eight starts, the demo agents' included."""
    server = server_factory(start=False, QUALGENT_DEMO_AGENTS="3")
    for starts in range(1, 9):
        server.start(wait_ready=False)  # returns as soon as the line is read
        assert ask(server, "POST", "/submit-job", headers=HEADERS, body=BODY).status == 201
        assert server.log_text().count(f"QualGent is at {server.url}/\n") == starts
        assert ask(server, path="/readyz").status == 200
        assert server.stop() == 0


@sqlite_only
def test_migrate_makes_the_tables_first(tmp_path: Path, at_end: ExitStack) -> None:
    """As `make run` and `qualgent serve` do."""
    server = ServerProcess(tmp_path / "new", args=("--migrate",), forked=False)
    at_end.callback(server.end)
    server.start()
    assert ask(server, "POST", "/submit-job", headers=HEADERS, body=BODY).status == 201


def test_a_restart_keeps_port_and_data(server: ServerProcess) -> None:
    """What was submitted before is there after."""
    answer = ask(server, "POST", "/submit-job", headers=HEADERS, body=BODY)
    assert answer.status == 201
    job_id = answer.json()["job"]["id"]
    port = server.port
    server.restart()
    assert server.port == port
    assert ask(server, path=f"/status/{job_id}").json() == {"id": job_id, "status": "pending"}


def test_one_data_directory_has_one_server(server: ServerProcess) -> None:
    """The second says which one has it, and does not claim to be anywhere."""
    ended = run_to_its_end(server.data_dir, "--port", "0")
    assert (ended.returncode, ended.stdout) == (1, "")
    line = ended.stderr.splitlines()[-1]
    assert f"process {server.pid} already serves from {server.data_dir}" in line
    assert ask(server, path="/readyz").status == 200


def test_a_database_that_is_behind_is_told(tmp_path: Path) -> None:
    """With the command that helps."""
    ended = run_to_its_end(tmp_path / "new", "--port", "0")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "python manage.py migrate" in ended.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    ("env", "line"),
    [
        ({"PORT": "http"}, "qualgent: PORT must be a whole number, not 'http'"),
        ({"PORT": "70000"}, "qualgent: PORT must be from 0 to 65535, not 70000"),
        ({"QUALGENT_DEMO_AGENTS": "-1"}, "qualgent: QUALGENT_DEMO_AGENTS must be from 0 to 50, not -1"),
        ({"QUALGENT_LOG_LEVEL": "LOUD"}, "qualgent: QUALGENT_LOG_LEVEL must be one of DEBUG, INFO, WARNING, ERROR"),
        ({"QUALGENT_DATA_DIR": "/dev/null/data"}, "qualgent: the folder /dev/null/data cannot be made"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_configuration_that_cannot_be_used_is_named(tmp_path: Path, env: dict[str, str], line: str) -> None:
    """One line, nothing else."""
    ended = run_to_its_end(tmp_path, **{"PORT": "0", **env})
    assert (ended.returncode, ended.stdout) == (1, "")
    (said,) = ended.stderr.splitlines()
    assert said.startswith(line)


def test_a_host_that_others_reach_is_refused(tmp_path: Path) -> None:
    """By variable and by argument, before anything is loaded."""
    for ended in (run_to_its_end(tmp_path, HOST="0.0.0.0"), run_to_its_end(tmp_path, "--host", "0.0.0.0")):
        assert (ended.returncode, ended.stdout) == (2, "")
        (said,) = ended.stderr.splitlines()
        assert "without QUALGENT_AUTH=on" in said


def test_help_needs_no_configuration(tmp_path: Path) -> None:
    """And tells where the rest is."""
    ended = run_to_its_end(tmp_path, "--help", PORT="http")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "docs/configuration.md" in ended.stdout


def test_the_demo_agents_know_where_it_is(server_factory: Callable[..., ServerProcess]) -> None:
    """On a port that was chosen at the start: they connect."""
    server = server_factory(QUALGENT_DEMO_AGENTS="2")
    for name in ("agent-1", "agent-2"):
        server.wait_for_log(f"connected with 1 agent(s): {name}")
    assert server.stop() == 0


def test_static_files_are_served(server: ServerProcess) -> None:
    """Without a step to collect them; to be kept, for what they say has its own address."""
    for name, kind in (("admin/css/base.css", "text/css"), ("js/main.js", "text/javascript")):
        answer = ask(server, path=settings.STATIC_URL + name)
        assert (answer.status, answer.headers["content-type"].split(";")[0]) == (200, kind)
        assert answer.headers["cache-control"] == "max-age=31536000, public, immutable"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.body == Path(str(finders.find(name))).read_bytes()
        known = ask(server, path=settings.STATIC_URL + name, headers=(("If-None-Match", answer.headers["etag"]),))
        assert (known.status, known.body) == (304, b"")
        small = ask(server, path=settings.STATIC_URL + name, headers=(("Accept-Encoding", "gzip"),))
        assert gzip.decompress(small.body) == answer.body
        part = ask(server, path=settings.STATIC_URL + name, headers=(("Range", "bytes=1-3"),))
        assert (part.status, part.body) == (206, answer.body[1:4])
    assert (
        ask(server, path="/static/000000000000/js/main.js").status == 404
    )  # of another version: never another content


def test_pages_and_data_are_compressed_for_clients_that_accept_it(server: ServerProcess) -> None:
    """With the same text, and the same headers for HEAD; others get plain bytes."""
    for path in ("/", "/api/schema/", "/api/v1/stats?x=" + "1" * 100):
        plain = ask(server, path=path, headers=(("Accept-Encoding", "identity"),))
        small = ask(server, path=path, headers=(("Accept-Encoding", "gzip, deflate, br"),))
        head = ask(server, method="HEAD", path=path, headers=(("Accept-Encoding", "gzip, deflate, br"),))
        assert "content-encoding" not in plain.headers
        assert len(plain.body) == int(plain.headers["content-length"])
        if len(plain.body) < 1024:
            assert "content-encoding" not in small.headers
            continue
        assert small.headers["content-encoding"] == head.headers["content-encoding"] == "gzip"
        assert "accept-encoding" in small.headers["vary"].lower()
        assert len(gzip.decompress(small.body)) > 2 * len(small.body) == 2 * int(small.headers["content-length"])
        assert (head.status, head.body) == (200, b"")


def test_it_can_be_started_from_a_copy_of_its_data(server: ServerProcess, tmp_path: Path) -> None:
    """A stopped server's folder is all there is to it."""
    server.stop()
    copy = tmp_path / "copy"
    shutil.copytree(server.data_dir, copy)
    moved = ServerProcess(copy)
    try:
        moved.start()
        assert ask(moved, path="/readyz").status == 200
    finally:
        moved.end()
