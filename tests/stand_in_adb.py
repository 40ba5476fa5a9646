"""A stand-in for ``adb`` with devices that a test attaches and detaches."""

from __future__ import annotations

import json
import os
import shlex
import sys
from pathlib import Path
from typing import Any, Literal


class StandInAdb:
    """An executable in ``folder`` whose responses the test controls; its trackers report changes at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / "adb"
        self._state_file = folder / "state.json"
        self._state: dict[str, Any] = {"devices": [], "server": 1, "tracks": "long", "trouble": ""}
        self._keep()
        program = Path(__file__).with_name("stand_in_adb_program.py")
        command = shlex.join([sys.executable, "-I", "-S", str(program), str(self._state_file)])
        self.path.write_text(f'#!/bin/sh\nexec {command} "$@"\n')
        self.path.chmod(0o755)

    def attach(self, *serials: str, state: str = "device", model: str = "Pixel_7") -> None:
        """Attach devices, or change their state."""
        self._remove(serials)
        details = [f"product:{model.lower()}", f"model:{model}", "device:panther", "transport_id:1"]
        self._state["devices"] += [
            {"serial": serial, "state": state, "details": details if state == "device" else ["transport_id:1"]}
            for serial in serials
        ]
        self._keep()

    def pull(self, *serials: str) -> None:
        """Detach devices."""
        self._remove(serials)
        self._keep()

    def end_server(self) -> None:
        """End the server as ``adb kill-server`` does; its trackers end, too."""
        self._state["server"] += 1
        self._keep()

    def break_with(self, trouble: str = "") -> None:
        """Make every command fail, or work again; running ones are ended."""
        self._state["trouble"] = trouble
        self.end_server()

    def track(self, how: Literal["long", "short", "no"]) -> None:
        """Support tracking with details, without them as adb 29, or not at all."""
        self._state["tracks"] = how
        self.end_server()

    def calls(self) -> list[str]:
        """Return the arguments of each call, oldest first."""
        path = self.folder / "calls"
        return path.read_text().splitlines() if path.exists() else []

    def _remove(self, serials: tuple[str, ...]) -> None:
        self._state["devices"] = [known for known in self._state["devices"] if known["serial"] not in serials]

    def _keep(self) -> None:
        partial = self._state_file.with_suffix(".partial")
        partial.write_text(json.dumps(self._state))
        os.replace(partial, self._state_file)
