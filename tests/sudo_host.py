"""Test helper: a device host whose qgagent and tests have users of their own, as docs/agents.md sets it up with sudo.

The users exist in a mount namespace only, where the interpreter and this checkout can be read, wherever they are.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

from .privileges import give_up
from .server_process import ROOT

AGENT, TESTER = "qgagent", "tester"
IDS = {AGENT: 61001, TESTER: 61002}
DOCS = ROOT / "docs" / "agents.md"
SECRET = "of-the-host-only"
# grace periods of seconds, not of ten of them
PROGRAM = "import qgagent.child; qgagent.child.GRACE_SECONDS = 1.0; from qgagent.__main__ import main; main()"


def documented(start: str) -> list[str]:
    """Return the value of ``wrap`` in docs/agents.md that begins with this program."""
    (text,) = re.findall(rf'wrap = (\[\s*"{start}",[^]]*\])', DOCS.read_text())
    return list(tomllib.loads(f"wrap = {text}")["wrap"])


class SudoHost:
    """The host, below a directory that everybody may enter."""

    def __init__(self, root: Path) -> None:
        self.root, self.state = root, root / AGENT / "state"
        for name, number in IDS.items():
            home = root / name
            home.mkdir(mode=0o700)
            os.chown(home, number, number)
        self._script = self._write_script()
        self._need("setfacl", "-m", f"u:{IDS[TESTER]}:x", str(root / AGENT))  # on the way to the state directory
        (acls,) = re.findall(r"```sh\n(setfacl .*?)```", DOCS.read_text(), re.DOTALL)
        self._need(
            *self.command("sh", "-ec", f"mkdir -m 700 {self.state}\n{acls.replace('STATE_DIR', str(self.state))}")
        )
        self._need(*self.command(*[word.replace("{workdir}", "/") for word in documented("sudo")], "true"))
        self._need(*self.command(sys.executable, "-c", "import qgagent.main"))

    def command(self, *command: str) -> list[str]:
        """Return the command as qgagent's user runs it there."""
        return ["unshare", "--mount", "--propagation", "private", "sh", str(self._script), *command]

    def agent(self, *arguments: str, name: str = "agent-1") -> list[str]:
        """Return the command of qgagent, whose environment has a secret."""
        variables = {
            "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", "PYTHONPATH": str(ROOT),
            "HOME": str(self.root / AGENT),
            "QGAGENT_STATE_DIR": str(self.state), "QGAGENT_NAME": name, "SECRET": SECRET, "OF_HOST": "y",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        }  # fmt: skip
        settings = [f"{key}={value}" for key, value in variables.items()]
        return self.command("env", "-i", *settings, sys.executable, "-c", PROGRAM, *arguments)

    def give(self, path: Path) -> None:
        """Make files those of qgagent's user."""
        for place in (path, *path.rglob("*")):
            os.chown(place, IDS[AGENT], IDS[AGENT], follow_symlinks=False)

    def processes(self) -> dict[int, str]:
        """Return the commands of the processes that tests have started."""
        found: dict[int, str] = {}
        for place in Path("/proc").glob("[0-9]*"):
            try:
                if (
                    place.stat().st_uid == IDS[TESTER]
                    and "Z" not in (place / "stat").read_text().rpartition(") ")[2][:1]
                ):
                    found[int(place.name)] = (place / "cmdline").read_text().replace("\0", " ").strip()
            except OSError:
                continue
        return found

    def close(self) -> None:
        for pid in self.processes():
            os.kill(pid, signal.SIGKILL)

    def _need(self, *command: str) -> None:
        """Skip the test unless this command succeeds; on Linux in CI, fail it."""
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except OSError as error:
            give_up(str(error), is_installed=False)
        if done.returncode:
            is_installed = all(shutil.which(name) for name in ("sudo", "setfacl", "unshare", "setpriv"))
            give_up(f"{command[0]} cannot be used here: {done.stderr.strip()}", is_installed=is_installed)

    def _write_script(self) -> Path:
        (sudoers,) = re.findall(r"```sudoers\n(.*?)```", DOCS.read_text(), re.DOTALL)
        folder = self.root / "etc"
        for place in (folder, folder / "sudoers.d"):
            place.mkdir()
            place.chmod(0o755)
        (folder / "sudoers.d" / "qgagent").write_text(sudoers)
        (folder / "sudoers.d" / "qgagent").chmod(0o440)
        for name, form in (("passwd", "{0}:*:{1}:{1}::{2}:/bin/sh\n"), ("group", "{0}:x:{1}:\n")):
            lines = [line for line in Path("/etc", name).read_text().splitlines(True) if line.split(":")[0] not in IDS]
            lines += [form.format(user, number, self.root / user) for user, number in IDS.items()]
            (folder / name).write_text("".join(lines))
            (folder / name).chmod(0o644)
        lines = [
            "set -e",
            "umask 022",
            *(f"mount --bind {folder / name} /etc/{name}" for name in ("sudoers.d", "passwd", "group")),
        ]
        lines += _open_places(folder)
        number = IDS[AGENT]
        lines.append(f'exec setpriv --reuid {number} --regid {number} --clear-groups -- "$@"')
        script = folder / "start.sh"
        script.write_text("\n".join(lines) + "\n")
        script.chmod(0o644)
        return script


def _open_places(folder: Path) -> list[str]:
    """Return commands that make interpreter and checkout readable where they are, with nothing of what is beside."""
    places = {Path(os.path.realpath(place)) for place in (ROOT, sys.prefix, sys.base_prefix)}
    closed = {place: top for place in places if (top := _closed_folder(place)) is not None}
    kept = {place: folder / str(number) for number, place in enumerate(sorted(closed))}
    lines = []
    for place, copy in kept.items():
        lines += [f"mkdir -p {copy}", f"mount --rbind {shlex.quote(str(place))} {copy}"]
    lines += [f"mount -t tmpfs -o mode=755 tmpfs {shlex.quote(str(top))}" for top in sorted(set(closed.values()))]
    for place, copy in kept.items():
        lines += [f"mkdir -p {shlex.quote(str(place))}", f"mount --rbind {copy} {shlex.quote(str(place))}"]
    return lines


def _closed_folder(place: Path) -> Path | None:
    """Return the first folder on the way that others may not enter."""
    return next((top for top in (*reversed(place.parents), place) if not top.stat().st_mode & 0o001), None)
