"""`make run` and other tasks: errors when something is missing, and a clean end on Ctrl-C."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.server_process import ROOT, clean_environment

SECONDS = 60


def make(tmp_path: Path, *args: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a task with a virtual environment folder and a data directory of the test's own."""
    env = clean_environment(tmp_path / "data", {"PATH": str(path)} if path else None)
    command = ["/usr/bin/env", "make", f"VENV={tmp_path / 'venv'}", *args]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=SECONDS, check=False)


def complaint(ended: subprocess.CompletedProcess[str]) -> str:
    """The one line that it said, besides make's own last word."""
    assert ended.returncode != 0
    assert ended.stdout == ""
    line, last = ended.stderr.splitlines()
    assert last.startswith("make: ***")
    assert line.startswith("qualgent: ")
    return line


def script(path: Path, text: str) -> Path:
    """An executable."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def without_python(folder: Path) -> Path:
    """A PATH with the tools that the scripts use, and no Python."""
    folder.mkdir()
    for tool in ("make", "sh", "dirname", "cksum", "cat", "rm", "sed", "awk", "tail"):
        found = shutil.which(tool)
        assert found is not None
        (folder / tool).symlink_to(found)
    return folder


def test_help_is_the_default_and_lists_every_task(tmp_path: Path) -> None:
    """With a line on each."""
    listed = re.findall(r"^  make ([a-z-]+) +\S", make(tmp_path).stdout, re.MULTILINE)
    assert {"run", "test", "check", "bench", "demo", "help"} <= set(listed)
    assert make(tmp_path).stdout == make(tmp_path, "help").stdout


def test_a_wrong_python_is_named(tmp_path: Path) -> None:
    """One that is too old, and one that is not there."""
    old = script(tmp_path / "old" / "python3", "exit 1  # to whatever it is asked, such as its version")
    for wrong in (str(old), "no-such-python"):
        assert f"PYTHON={wrong} is no Python 3.11 or newer" in complaint(make(tmp_path, "run", f"PYTHON={wrong}"))


def test_no_python_at_all_is_told(tmp_path: Path) -> None:
    """With what to do."""
    ended = make(tmp_path, "run", path=without_python(tmp_path / "bin"))
    assert "no Python 3.11 or newer found; install one" in complaint(ended)


def test_a_busy_port_is_told_before_anything_long(tmp_path: Path) -> None:
    """Nothing was made or installed for it."""
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        ended = make(tmp_path, "run", f"PORT={port}", f"PYTHON={sys.executable}")
    assert f"port {port} is in use" in complaint(ended)
    assert not (tmp_path / "venv").exists()
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("setting", "text"), [("HOST=0.0.0.0", "without QUALGENT_AUTH=on"), ("PORT=http", "PORT must be a whole number")]
)
def test_a_wrong_address_is_told_before_anything_long(tmp_path: Path, setting: str, text: str) -> None:
    """As the server itself would say it."""
    assert text in complaint(make(tmp_path, "run", setting, f"PYTHON={sys.executable}"))
    assert not (tmp_path / "venv").exists()


def test_a_missing_venv_module_is_told(tmp_path: Path) -> None:
    """As on a Debian without python3-venv, where `venv` is there and `ensurepip` is not."""
    path = without_python(tmp_path / "bin")
    refuse = 'case "$*" in *ensurepip*|*virtualenv*) exit 1;; esac'
    script(path / "python3", f'{refuse}\nexec {sys.executable} "$@"')
    line = complaint(make(tmp_path, "run", "PORT=0", path=path))
    assert "apt install python3-venv" in line
    assert not (tmp_path / "venv").exists()


def ready_venv(folder: Path) -> None:
    """A virtual environment that has all it needs: this test's Python, and the stamps of what is installed."""
    script(folder / "bin" / "python", f'exec {sys.executable} "$@"')
    for name, file in (("run", "requirements.lock"), ("commands", "pyproject.toml")):
        told = subprocess.run(["cksum", file], cwd=ROOT, capture_output=True, text=True, check=True)
        (folder / f".installed-{name}").write_text(told.stdout)


def read_terminal(terminal: int, output: str, *, until: str | None) -> str:
    """`output` and what it showed then, until it has the text `until`; None: until all programs have let go of it."""
    deadline = time.monotonic() + SECONDS
    while until is None or until not in output:
        assert time.monotonic() < deadline, f"waited for {until or 'the end'} and saw only:\n{output}"
        if select.select([terminal], [], [], 1)[0]:
            try:
                output += os.read(terminal, 65536).decode()
            except OSError:  # the end
                assert until is None, f"ended without {until}:\n{output}"
                break
    return output


def test_ctrl_c_ends_make_run_cleanly(tmp_path: Path, migrated_data_dir: Path) -> None:
    """A terminal sends it to make and the server at once; the server ends in order, and nothing complains."""
    ready_venv(tmp_path / "venv")
    shutil.copytree(migrated_data_dir, tmp_path / "data")
    env = clean_environment(tmp_path / "data", {"QUALGENT_DEMO_AGENTS": "2"})
    terminal, other_end = pty.openpty()
    # a session's first process that opens a terminal is in its foreground: who gets the Ctrl-C
    in_foreground = 'exec make run PORT=0 VENV="$1" <"$0" >"$0" 2>&1'
    command = ["/bin/sh", "-c", in_foreground, os.ttyname(other_end), str(tmp_path / "venv")]
    process = subprocess.Popen(command, cwd=ROOT, env=env, start_new_session=True)
    try:
        output = read_terminal(terminal, "", until="QualGent is at http://127.0.0.1:")
        output = read_terminal(terminal, output, until="agent-1")
        os.close(other_end)  # now only make and the server hold it: its end is their end
        os.write(terminal, b"\x03")
        output = read_terminal(terminal, output, until=None)
        assert process.wait(SECONDS) != 0  # make tells its caller of the interrupt
    finally:
        os.close(terminal)
        with contextlib.suppress(ProcessLookupError):  # what is left of the session that was made for it
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(SECONDS)
    assert "scheduler stopped" in output
    assert "Traceback" not in output
    assert "Error" not in output
