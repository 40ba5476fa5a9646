"""A machine for a team's server: processes, network, /etc, /opt and /run of its own, where root changes nothing else.

This checkout is in its /opt/qualgent, with the virtual environment of the tests, both read-only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.private_ca import PrivateCA
from tests.server_process import ROOT
from tests.support.waiting import eventually

SECONDS = 120
# arguments: folder, checkout, virtual environment, Python's folder, name
SETUP = """
set -e
umask 022; ip link set lo up
cp -a /etc "$1/etc"; mount --bind "$1/etc" /etc
echo "127.0.0.1 localhost $5" > /etc/hosts
for at in /run /opt /var/lib /var/log; do mount -t tmpfs -o mode=755 none $at; done
mkdir /run/qualgent /opt/qualgent /var/lib/nginx /var/lib/caddy /var/log/nginx /etc/ssl/qualgent
chown caddy:caddy /var/lib/caddy 2>/dev/null || :  # where Caddy is installed
mount --bind "$1/run" /run/qualgent
mount --bind "$2" /opt/qualgent; mount --bind "$3" /opt/qualgent/.venv
cp -a "$1/state" /var/lib/qualgent
for at in /opt/qualgent /opt/qualgent/.venv; do mount -o remount,bind,ro $at; done
case "$4" in /root/*|/home/*)  # other users can run this Python here
    mkdir "$1/python"; mount --bind "$4" "$1/python"
    mount -t tmpfs -o mode=755 none "/$(echo "$4" | cut -d/ -f2)"; mkdir -p "$4"; mount --move "$1/python" "$4" ;;
esac
cp "$1/certificate" /etc/ssl/qualgent/fullchain.pem; cp "$1/key" /etc/ssl/qualgent/privkey.pem
touch "$1/ready"
exec sleep infinity
"""


def can_make_machines() -> bool:
    tried = [
        "unshare",
        "--mount",
        "--net",
        "--pid",
        "--fork",
        "--propagation=private",
        "mount",
        "-t",
        "tmpfs",
        "none",
        "/opt",
    ]
    return os.geteuid() == 0 and subprocess.run(tried, capture_output=True, check=False).returncode == 0


class TeamMachine:
    """A machine that runs; ``folder`` has its files: ``etc``, ``run`` (the server's socket) and homes."""

    def __init__(self, folder: Path, pid: int, ca: Path) -> None:
        self.folder = folder
        self._prefix = ["nsenter", f"--target={pid}", "--mount", "--net", "--pid"]
        self._env = {
            "PATH": f"{folder}/bin:{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "HOME": str(folder / "home"), "LANG": "C.UTF-8", "SSL_CERT_FILE": str(ca),
        }  # fmt: skip

    def run(self, commands: str, *, code: int = 0, **env: str) -> str:
        """Run commands as root in its home to their end; return the output."""
        done = subprocess.run(
            [*self._prefix, "sh", "-euc", f'cd "$HOME"\n{commands}'], env={**self._env, **env}, text=True, check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=SECONDS,
        )  # fmt: skip
        assert done.returncode == code, done.stdout
        return done.stdout


@contextmanager
def team_machine(name: str, data_dir: Path) -> Iterator[TeamMachine]:
    """Make a machine with a certificate of a name, and a copy of a data directory."""
    folder = Path(tempfile.mkdtemp(prefix="qg-"))
    folder.chmod(0o711)
    for made in ("run", "home", "bin", "ca"):
        (folder / made).mkdir()
    shutil.copytree(data_dir, folder / "state")
    ca = PrivateCA(folder / "ca")
    for source, target in zip(ca.sign(name), ("certificate", "key"), strict=True):
        shutil.copy(source, folder / target)
    systemctl = folder / "bin" / "systemctl"
    systemctl.write_text(f'#!/bin/sh\nexec {sys.executable} {ROOT}/tests/stand_in_systemctl.py "$@"\n')
    systemctl.chmod(0o755)
    places = [str(path) for path in (folder, ROOT, sys.prefix, sys.base_prefix)]
    spaces = ["--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc", "--propagation=private"]
    process = subprocess.Popen(["unshare", *spaces, "sh", "-c", SETUP, "sh", *places, name])
    try:
        eventually(lambda: (folder / "ready").exists() or process.poll() is not None, seconds=SECONDS)
        (child,) = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        yield TeamMachine(folder, int(child), ca.file)
    finally:
        process.kill()
        process.wait()
        shutil.rmtree(folder)
