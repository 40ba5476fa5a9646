"""Running of test tools (Playwright, pytest, …) that list tests, with a time limit, and reading of their lists."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec

from qgprotocol.errors import errors_as

from .ci_login import GITHUB_SECRET, GITHUB_URL, GITLAB_TOKEN
from .errors import ToolError
from .logins import VARIABLE
from .text import echo

MAX_OUTPUT_BYTES = 64 * 1024  # kept of its end
MAX_LIST_BYTES = 64 * 1024 * 1024
PIPE_SECONDS = 5.0  # a program that the tool left behind may keep its output open
LOGINS = (VARIABLE, GITHUB_SECRET, GITHUB_URL, GITLAB_TOKEN)  # not for the code of tests

NOT_SUBMITTED = "nothing was submitted"

Row = TypeVar("Row")


def run_tool(
    name: str, command: Sequence[str], seconds: float, *, otherwise: str = NOT_SUBMITTED, **variables: str
) -> str:
    """Run a tool without this user's logins, kill what it leaves, and return the end of its output.

    It gets no input, and no login of this user or CI job. Raises ToolError, with the output shown and ``otherwise``.
    """
    environment = {key: value for key, value in os.environ.items() if key not in LOGINS} | variables
    output = bytearray()
    with errors_as(ToolError, f"{name} cannot be started"):
        process = subprocess.Popen(  # noqa: S603 — the tool that the user has asked for
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment,
            start_new_session=True,
        )
    assert process.stdout is not None
    reader = threading.Thread(target=_keep_end, args=(process.stdout, output), daemon=True)
    reader.start()
    try:
        code = process.wait(seconds)
    except subprocess.TimeoutExpired:
        code = None
    finally:
        _end(process)
        reader.join(PIPE_SECONDS)
    text = bytes(output).decode(errors="replace")
    if code != 0:
        echo(text.rstrip(), err=True)
        how = f"did not end within {seconds:g} s" if code is None else f"ended with exit code {code}"
        raise ToolError(f"{name} {how}, so {otherwise}")
    return text


def _keep_end(pipe: BinaryIO, output: bytearray) -> None:
    """Read a pipe to its end, keeping the last MAX_OUTPUT_BYTES in ``output``."""
    with pipe:
        while part := os.read(pipe.fileno(), 65_536):
            output += part
            del output[:-MAX_OUTPUT_BYTES]


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill the tool's process group (on Windows: its tree of processes), and wait for its end."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        taskkill = shutil.which("taskkill")
        if taskkill:
            command = [taskkill, "/T", "/F", "/PID", str(process.pid)]
            subprocess.run(command, capture_output=True, check=False)  # noqa: S603 — a program of Windows
        process.kill()
    process.wait()


def read_list(name: str, path: Path, kind: type[Row]) -> list[Row]:
    """Parse the JSON lines that a tool has written to a file as objects of a type. Raises ToolError."""
    try:
        if path.stat().st_size > MAX_LIST_BYTES:
            raise ToolError(f"{name} lists more than {MAX_LIST_BYTES // 1024**2} MiB of tests")
        # not by msgspec, which refuses halves of characters: titles may have them
        return [msgspec.convert(json.loads(line), kind) for line in path.read_bytes().splitlines()]
    except FileNotFoundError as error:
        raise ToolError(f"{name} has listed nothing") from error
    except (ValueError, RecursionError, msgspec.ValidationError) as error:
        raise ToolError(f"{name} has written a list that cannot be read: {error}") from error
