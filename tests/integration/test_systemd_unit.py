"""The systemd unit of the docs: checked by systemd, and its commands run as systemd would run them."""

from __future__ import annotations

import http.client
import os
import secrets
import shlex
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest

from tests.server_process import ROOT
from tests.support.waiting import eventually

UNIT = ROOT / "docs" / "proxy" / "qualgent.service"
USER, PROXY, STRANGER = 61001, 61002, 61003  # of nobody on this machine: user ids, and group ids
MAX_EXPOSURE = 30  # of 100, as systemd rates it; what it does not defend is 96
# As systemd: everything is read-only but the unit's directories and a /tmp of its own. The checkout and the Python of
# the tests are put where the unit expects them. Arguments: run, state, checkout, venv, Python's folder, an empty one.
SANDBOX = """
set -e
mount --bind "$5" "$6"
mount -t tmpfs none /run; mount -t tmpfs none /opt; mount -t tmpfs none /var/lib
mkdir /run/qualgent /opt/qualgent /var/lib/qualgent
mount --bind "$1" /run/qualgent
mount --bind "$2" /var/lib/qualgent
mount --bind "$3" /opt/qualgent
mount --bind "$4" /opt/qualgent/.venv
case "$5" in /root/*|/home/*)  # ProtectHome; the Python stays
    mount -t tmpfs -o mode=755 none "/$(echo "$5" | cut -d/ -f2)"; mkdir -p "$5"; mount --move "$6" "$5" ;;
esac
mount -t tmpfs -o mode=1777 none /tmp
for at in / /run /opt /opt/qualgent /var/lib; do mount -o remount,bind,ro "$at"; done
shift 6
cd /opt/qualgent
exec "$@"
"""


def settings() -> dict[str, str]:
    """Return the unit's settings; of one that is there twice, the last."""
    lines = (line.partition("=") for line in UNIT.read_text().splitlines() if not line.startswith("#"))
    return {name: value for name, equals, value in lines if equals}


@cache
def environment() -> dict[str, str]:
    """Return what docs/access.md has for /etc/qualgent/environment, with a name and a token of one's own."""
    text = (ROOT / "docs" / "access.md").read_text()
    block = text.partition("writes `/etc/qualgent/environment`")[2].partition("```sh\n")[2].partition("```")[0]
    found = dict(line.split("=", 1) for line in block.replace("qualgent.example.com", "qualgent.test").splitlines())
    assert (found["QUALGENT_AUTH"], found["QUALGENT_METRICS_TOKEN"]) == ("on", "…")  # as it is, it is refused
    return {**found, "QUALGENT_METRICS_TOKEN": secrets.token_urlsafe(32)}


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_accepts_the_unit(tmp_path: Path) -> None:
    """Without a warning, and as little exposed as it can be without its own root folder and network."""
    unit = tmp_path / "qualgent.service"
    unit.write_text(UNIT.read_text().replace("/opt/qualgent/.venv/bin/python", sys.executable))
    for command in (["verify", "--man=no"], ["security", "--offline=true", f"--threshold={MAX_EXPOSURE}"]):
        done = subprocess.run(["systemd-analyze", *command, unit], capture_output=True, text=True, check=False)
        assert (done.returncode, "qualgent" in done.stderr) == (0, False), done.stdout + done.stderr


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that every user can go through."""
    path = Path(tempfile.mkdtemp(prefix="qg-"))
    path.chmod(0o711)
    yield path
    shutil.rmtree(path)


class Service:
    """The commands of the unit, as its user, with its directories, environment and limits."""

    def __init__(self, folder: Path, data_dir: Path) -> None:
        """``data_dir``: what is copied to the unit's."""
        self.unit = settings()
        self.run, self.state = folder / "run", folder / "state"
        self.empty = folder / "empty"
        self.run.mkdir()
        self.empty.mkdir()
        shutil.copytree(data_dir, self.state)
        for path in (self.run, self.state, *self.state.rglob("*")):
            os.chown(path, USER, PROXY)
        self.run.chmod(int(self.unit["RuntimeDirectoryMode"], 8))
        self.state.chmod(int(self.unit["StateDirectoryMode"], 8))

    def start(self, command: str) -> subprocess.Popen[str]:
        assert (self.unit["NoNewPrivileges"], self.unit["CapabilityBoundingSet"]) == ("yes", "")
        user = ["setpriv", f"--reuid={USER}", f"--regid={PROXY}", "--clear-groups", "--no-new-privs",
                "--bounding-set=-all", "--inh-caps=-all"]  # fmt: skip
        places = [str(path) for path in (self.run, self.state, ROOT, sys.prefix, sys.base_prefix, self.empty)]
        return subprocess.Popen(
            [
                "unshare",
                "--mount",
                "--propagation=private",
                "sh",
                "-c",
                SANDBOX,
                "sh",
                *places,
                *user,
                *shlex.split(command),
            ],
            env={"PATH": os.environ["PATH"], "HOME": "/var/lib/qualgent", "USER": "qualgent", **environment()},
            umask=int(self.unit["UMask"], 8),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def finish(self, command: str) -> str:
        """Run a command to its end; return its output."""
        out, _ = (process := self.start(command)).communicate(timeout=120)
        assert process.returncode == 0, out
        return out


def answer_to(path: Path, user: int, group: int) -> str:
    """Return how a request by the socket ends for another user: served, refused, or failed."""
    child = os.fork()
    if not child:
        code = 2
        try:
            os.setgroups([])
            os.setgid(group)
            os.setuid(user)
            code = 0 if is_served(path) else 2
        except PermissionError:
            code = 1
        finally:
            os._exit(code)
    return ("served", "refused", "failed")[os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])]


def is_served(path: Path) -> bool:
    """Return whether the server is ready. Raises OSError if it cannot be reached."""
    connection = http.client.HTTPConnection("localhost")
    with closing(socket.socket(socket.AF_UNIX)) as connection.sock:
        connection.sock.connect(str(path))
        connection.request("GET", "/readyz")
        return connection.getresponse().status == 200


def is_ready(path: Path) -> bool:
    try:
        return is_served(path)
    except OSError:
        return False


def can_mount() -> bool:
    made = ["unshare", "--mount", "--propagation=private", "mount", "-t", "tmpfs", "none", "/opt"]
    return os.geteuid() == 0 and subprocess.run(made, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(sys.platform != "linux" or not can_mount(), reason="needs root, and mounts of its own")
def test_the_proxy_and_nobody_else_can_connect(folder: Path, migrated_data_dir: Path) -> None:
    """The commands work as a user without rights, who can write to the unit's directories only."""
    service = Service(folder, migrated_data_dir)
    service.finish(service.unit["ExecStartPre"])
    server = service.start(service.unit["ExecStart"])
    try:
        path = service.run / "web.sock"
        eventually(lambda: server.poll() is not None or is_ready(path), seconds=60)
        assert server.poll() is None, server.communicate()[0]
        assert (stat.S_IMODE(path.stat().st_mode), path.stat().st_uid, path.stat().st_gid) == (0o660, USER, PROXY)
        assert answer_to(path, STRANGER, PROXY) == "served"
        assert answer_to(path, STRANGER, STRANGER) == "refused"
        open_to_others = [found for found in service.state.rglob("*") if found.stat().st_mode & 0o077]
        assert ((service.state / "qualgent.sqlite3").exists(), open_to_others) == (True, [])
        link = service.finish("/opt/qualgent/.venv/bin/python manage.py bootstrap --org acme")
        assert "https://qualgent.test/accounts/link/" in link
        server.send_signal(signal.SIGTERM)
        out, _ = server.communicate(timeout=int(service.unit["TimeoutStopSec"]))
    finally:
        server.kill()
    assert (server.returncode, "Read-only" in out, "Permission" in out) == (0, False, False), out
    assert not path.exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="it is about root's own Python")
@pytest.mark.parametrize("closed", [True, False])
def test_a_python_that_only_root_can_run_is_said_before(tmp_path: Path, closed: bool) -> None:
    """In a home of root's, for example: the service has a user of its own. No environment is made here."""
    folder = Path(tempfile.mkdtemp(prefix="qg-"))
    try:
        folder.chmod(0o700 if closed else 0o755)
        shutil.copy(Path(sys._base_executable).resolve(), folder / "python3")  # type: ignore[attr-defined]
        env = {"PATH": os.environ["PATH"], "PYTHON": str(folder / "python3"), "PYTHONHOME": sys.base_prefix}
        command = [ROOT / "scripts" / "venv"]
        done = subprocess.run(command, env={**env, "VENV": "/proc/none"}, capture_output=True, text=True, check=False)
    finally:
        shutil.rmtree(folder)
    assert done.returncode == 1
    assert "could not be made" in done.stderr
    assert (f"only root can open {folder}" in done.stderr) == closed
