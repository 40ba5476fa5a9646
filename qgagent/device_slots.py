"""Numbers and port ranges of devices, which no other process on the host has, reserved by lock files."""

import os
import socket
from pathlib import Path

import platformdirs
from msgspec import Struct

from qgprotocol.errors import errors_as

from .errors import ConfigError
from .state_dir import lock_within

PORTS_EACH = 10
FIRST_PORT = 20_000  # below the range from which systems choose ports by themselves
MAX_SLOTS = 1000


class Slot(Struct, frozen=True):
    """The number and the ports of a device, which no other device of its host has."""

    index: int = 0
    port: int = FIRST_PORT  # the first of PORTS_EACH

    @property
    def values(self) -> dict[str, str]:
        """Return the values of the placeholders ``index``, ``port``, and ``port+1`` to ``port+9``."""
        further = {f"port+{number}": str(self.port + number) for number in range(1, PORTS_EACH)}
        return {"index": str(self.index), "port": str(self.port), **further}


SLOT_PLACEHOLDERS = tuple(Slot().values)


class DeviceSlots:
    """Slots of the devices of this process, locked until it ends. A device that returns has its slot again."""

    def __init__(self, first_port: int, directory: Path | None = None) -> None:
        self._first_port = first_port
        self._directory = directory or platformdirs.user_state_path("qualgent") / "slots"
        self._slots: dict[str, Slot] = {}
        self._locks: list[int] = []  # open files
        self._next = 0  # all slots before it are taken

    def of(self, device: str) -> Slot:
        """Return the device's slot, at first use the first that no other process has and whose ports are free.

        Raises ConfigError.
        """
        if device not in self._slots:
            self._slots[device] = self._reserve()
        return self._slots[device]

    def _reserve(self) -> Slot:
        """Lock and return the next slot whose ports are free. Raises ConfigError if there is none."""
        with errors_as(ConfigError, f"{self._directory} cannot be used"):
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            for index in range(self._next, MAX_SLOTS):
                slot = Slot(index, self._first_port + index * PORTS_EACH)
                if slot.port + PORTS_EACH > 65_536:
                    break
                lock = os.open(self._directory / f"{index}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
                if lock_within(lock, 0) and all(map(_can_bind, range(slot.port, slot.port + PORTS_EACH))):
                    self._locks.append(lock)
                    self._next = index + 1
                    return slot
                os.close(lock)
        raise ConfigError(f"ports: there are no {PORTS_EACH} free ports in a row from {self._first_port} on")


def _can_bind(port: int) -> bool:
    """Return whether the port can be bound on 127.0.0.1."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
