"""Listening in shared mode: a unix socket for the reverse proxy, or any address of this machine."""

from __future__ import annotations

import json
import os
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.server_process import ROOT, ServerFailedError, ServerProcess, clean_environment
from tests.shared_mode import (
    PROXY_HEADERS,
    PUBLIC_URL,
    SHARED,
    PublicClient,
    make_person,
    make_token,
    open_socket,
    query,
)
from tests.support.waiting import eventually

Public = Callable[..., PublicClient]
Factory = Callable[..., ServerProcess]
UNIX = SHARED | {"QUALGENT_TRUSTED_PROXIES": "unix"}


@pytest.fixture
def folder() -> Iterator[Path]:
    """A short path: those of sockets have at most 107 bytes."""
    path = Path(tempfile.mkdtemp(prefix="qg-"))
    yield path
    shutil.rmtree(path)


def manage(*arguments: str, data_dir: Path, **env: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "manage.py", *arguments]
    env = clean_environment(data_dir, env)
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_server_on_a_unix_socket(server_factory: Factory, public: Public, folder: Path) -> None:
    """Requests, uploads and live sockets; the file is the server's and its folder's group's, and goes with it."""
    path = folder / "web.sock"
    server = server_factory(**UNIX, QUALGENT_UNIX_SOCKET=str(path))
    assert f"QualGent is at {PUBLIC_URL}/ and listens on unix:{path}\n" in server.log_text()
    assert stat.S_ISSOCK(path.stat().st_mode)
    assert mode_of(path) == 0o660
    token = make_token(server, make_person(server, "olga"), "submit")
    client = public(server, token)
    answer = client.post("/submit-job", json={"org_id": "acme", "app_version_id": "1.0", "test": "a.js"})
    assert answer.status_code == 201, answer.text
    stored = client.put(
        "/api/v1/builds/acme/1.0?name=a.apk",
        content=b"x" * 3_000_000,
        headers={"content-type": "application/octet-stream", "expect": "100-continue"},
    )
    assert stored.status_code in (200, 201), stored.text
    assert client.get("/", headers={"accept": "text/html"}).status_code == 200
    with open_socket(server, "/ws/live/", token) as viewer:
        viewer.send(json.dumps({"topics": ["overview"]}))
        assert "snapshot" in json.loads(viewer.recv(timeout=10))
    eventually(lambda: query(server, "SELECT last_address FROM accounts_token") == [("198.51.100.7",)], seconds=15)
    plain = client.get("/api/v1/jobs", headers={"x-forwarded-proto": "http"})
    assert plain.status_code == 403
    for command, done in (
        ("retention", "removed 0 jobs"),
        ("doctor", f"ok   port              the server answers at {path}"),
    ):
        ran = manage(command, *(["--apply"] if command == "retention" else []), data_dir=server.data_dir,
                     **UNIX, QUALGENT_UNIX_SOCKET=str(path))  # fmt: skip
        assert done in ran.stdout.splitlines(), ran
    assert server.stop() == 0
    assert not path.exists()


def test_a_second_server_and_what_a_crash_leaves(server_factory: Factory, folder: Path) -> None:
    """A socket that somebody listens on is left alone; one that a crash left is replaced; a file is never removed."""
    path = folder / "web.sock"
    env = {**UNIX, "QUALGENT_UNIX_SOCKET": str(path)}
    first = server_factory(**env)
    second = server_factory(**env, start=False)
    with pytest.raises(ServerFailedError, match=f"the unix socket {path} is in use by another program"):
        second.start()
    first.wait_ready(5)
    first.kill()
    assert path.exists()
    second.start()
    assert mode_of(path) == 0o660
    path.unlink()
    with closing(socket.socket(socket.AF_UNIX)) as other:  # another program's, at the same path
        other.bind(str(path))
        assert second.stop() == 0
        assert path.exists()
    path.unlink()
    path.write_text("precious")
    with pytest.raises(ServerFailedError, match="that is no socket; remove it, or choose another path"):
        second.start()
    assert path.read_text() == "precious"
    path.unlink()
    path.symlink_to(folder / "elsewhere")
    with pytest.raises(ServerFailedError, match="that is no socket"):
        second.start()


def test_settings_of_the_socket(server_factory: Factory, folder: Path) -> None:
    """One line says what is wrong."""
    path = str(folder / "web.sock")
    inside = server_factory(start=False)
    for env, text in (
        ({"QUALGENT_UNIX_SOCKET": path}, "QUALGENT_UNIX_SOCKET needs QUALGENT_AUTH=on"),
        ({**SHARED, "QUALGENT_UNIX_SOCKET": path}, "needs QUALGENT_TRUSTED_PROXIES=unix"),
        ({**UNIX, "QUALGENT_UNIX_SOCKET": "web.sock"}, "must be an absolute path"),
        ({**UNIX, "QUALGENT_UNIX_SOCKET": path + "x" * 100}, "at most 100 bytes"),
        ({**UNIX, "QUALGENT_UNIX_SOCKET": path + "/web.sock"}, "the folder of QUALGENT_UNIX_SOCKET does not exist"),
        ({**UNIX, "QUALGENT_UNIX_SOCKET": str(inside.data_dir / "s"), "QUALGENT_DATA_DIR": str(inside.data_dir)},
         "must be outside the data directory"),
    ):  # fmt: skip
        with pytest.raises(ServerFailedError, match=text):
            server_factory(**env)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be another user")
def test_another_user_cannot_connect(server_factory: Factory, folder: Path) -> None:
    """The folder's group can: its setgid bit gives the socket that group."""
    os.chown(folder, 0, 33)
    folder.chmod(0o2755)
    path = folder / "web.sock"
    server_factory(**UNIX, QUALGENT_UNIX_SOCKET=str(path))
    assert path.stat().st_gid == 33

    def connects(uid: int, gid: int) -> bool:
        child = os.fork()
        if not child:
            try:
                os.setgroups([])
                os.setgid(gid)
                os.setuid(uid)
                socket.socket(socket.AF_UNIX).connect(str(path))
                os._exit(0)
            except PermissionError:
                os._exit(1)
            finally:
                os._exit(2)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert code in (0, 1)
        return code == 0

    assert not connects(65533, 65533)
    assert connects(65533, 33)


def test_other_addresses_of_this_machine(server_factory: Factory, public: Public) -> None:
    """HOST may be any: people and tokens are asked for, whoever connects. Plain http is for loopback only."""
    server = server_factory(**SHARED, args=("--host", "0.0.0.0"), QUALGENT_DEMO_AGENTS="2")
    assert f"QualGent is at {PUBLIC_URL}/ and listens on http://0.0.0.0:{server.port}/\n" in server.log_text()
    token = make_token(server, make_person(server, "olga"), "read")
    assert public(server, token).get("/api/v1/agents").json()["agents"] == []  # no demo agents
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as probe:
        probe.connect(("198.51.100.1", 9))
        address = probe.getsockname()[0]
    if address.startswith("127."):
        pytest.skip("this machine has no other address")
    server.host = address
    client = public(server, token)
    for headers in ({}, {"x-forwarded-proto": "https"}, dict(PROXY_HEADERS)):
        refused = client.get("/api/v1/jobs", headers=headers)
        assert (refused.status_code, "https only" in refused.text) == (403, True)
    assert client.get("/healthz").json() == {"status": "alive"}


@pytest.mark.parametrize("host", ["203.0.113.77", "no-such-name.invalid"])
def test_addresses_of_others(server_factory: Factory, host: str) -> None:
    with pytest.raises(ServerFailedError, match=f"qualgent: (port 0 of {host} cannot be used|HOST is '{host}')"):
        server_factory(**SHARED, args=("--host", host))
