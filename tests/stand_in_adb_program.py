"""The program behind ``StandInAdb``: ``python stand_in_adb_program.py STATE_FILE ARGUMENTS…`` acts as adb would.

Only what qgagent asks of adb. The answers are as those of adb 34 were recorded, spaces and line ends included.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any, NoReturn

LOOK_SECONDS = 0.01


def main(path: Path, arguments: list[str]) -> None:
    with path.with_name("calls").open("a") as calls:
        calls.write(" ".join(arguments) + "\n")
    state = json.loads(path.read_text())
    if state["trouble"]:
        fail(f"* daemon not running; starting now at tcp:5037\nerror: {state['trouble']}")
    match arguments:
        case ["version"]:
            say("Android Debug Bridge version 1.0.41\nVersion 34.0.5-debian\nInstalled as /usr/bin/adb\n")
        case ["start-server"]:
            pass
        case ["devices", "-l"]:
            say("List of devices attached\n" + listed(state) + "\n")
        case ["track-devices", "-l"]:
            track(path, state)
        case ["-s", serial, "get-state"]:
            known = {device["serial"]: device["state"] for device in state["devices"]}
            if known.get(serial) != "device":
                fail(f"error: device '{serial}' not found" if serial not in known else f"error: device {known[serial]}")
            say("device\n")
        case _:
            fail(f"adb: unknown command {arguments[0]}")


def track(path: Path, state: dict[str, Any]) -> None:
    """Print the device list, and again after each change, until the server ends."""
    if state["tracks"] == "no":
        fail("adb: usage: adb track-devices [--proto-text]")
    server, told = state["server"], None
    while state["server"] == server:
        text = listed(state) if state["tracks"] == "long" else short(state)
        if text != told:
            say(f"{len(text.encode()):04x}{text}")
            told = text
        time.sleep(LOOK_SECONDS)  # a file cannot be waited for
        state = json.loads(path.read_text())
    sys.exit(1)


def listed(state: dict[str, Any]) -> str:
    return "".join(
        " ".join([f"{device['serial']:<22} {device['state']}", *device["details"]]) + "\n"
        for device in state["devices"]
    )


def short(state: dict[str, Any]) -> str:
    """Return the device list as adb 29 prints it, with or without ``-l``."""
    return "".join(f"{device['serial']}\t{device['state']}\n" for device in state["devices"])


def say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def fail(text: str) -> NoReturn:
    sys.stderr.write(text + "\n")
    sys.exit(1)


main(Path(sys.argv[1]), sys.argv[2:])
