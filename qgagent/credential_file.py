"""Credentials of an enrolled device host on disk: a file for each server, for its user only, bound to this machine."""

import fcntl
import hashlib
import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
import platformdirs
from msgspec.structs import replace

from qgprotocol.errors import errors_as
from qgprotocol.hosts import Enrolled

from .config import default_name, http_url
from .errors import CredentialError
from .spool import sync_directory, write_synced

MACHINE_ID = Path("/etc/machine-id")
MACOS_ID = ("/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice")  # prints "IOPlatformUUID" = "…"
DEFAULT_PORTS = {"http": 80, "https": 443}


class StoredCredential(Enrolled, frozen=True, kw_only=True):
    """The result of enrolling. ``next_credential`` replaces ``credential`` once the server has seen it."""

    url: str
    next_credential: str = ""
    machine: str = ""  # what the file is bound to
    name: str = ""  # of an agent that is given none; of the host name when the file was first written

    @property
    def default_name(self) -> str:
        return self.name or default_name(self.prefix)

    def __repr__(self) -> str:
        return f"StoredCredential({self.url})"  # no secrets in tracebacks


def credential_dirs(state_dir: Path | None) -> list[Path]:
    """Return the directories searched for credentials: below a given state directory, and in the user's default one."""
    places = [platformdirs.user_state_path("qualgent"), *([] if state_dir is None else [state_dir])]
    return [place / "hosts" for place in reversed(places)]


def credential_path(url: str, directory: Path) -> Path:
    """Return the path of a server's file. Two URLs of the same server have the same one."""
    parts = urlsplit(http_url(url))
    host, port = (parts.hostname or "").lower(), parts.port or DEFAULT_PORTS.get(parts.scheme)
    key = f"{parts.scheme}://{host}:{port}{parts.path}"
    readable = re.sub(r"[^a-z0-9.-]", "_", host)[:80]
    return directory / f"{readable}-{hashlib.sha256(key.encode()).hexdigest()[:12]}.json"


def find_credential(url: str | None, state_dir: Path | None) -> Path | None:
    """Return the file of a server, or without a URL the only one there is. Raises CredentialError if there are more."""
    for directory in credential_dirs(state_dir):
        if url is not None:
            if (path := credential_path(url, directory)).exists():
                return path
            continue
        found = sorted(directory.glob("*.json"))
        if len(found) > 1:
            servers = ", ".join(read_credential(path).url for path in found)
            raise CredentialError(f"this machine is enrolled with several servers: choose one with --url ({servers})")
        if found:
            return found[0]
    return None


def read_credential(path: Path) -> StoredCredential:
    """Read and check a file. Raises CredentialError: it is damaged, of another machine, or others can read it."""
    again = "enroll this machine: qgagent enroll --url … --token …"
    with errors_as(CredentialError, f"the credential {path} cannot be read"), path.open("rb") as file:
        status = os.fstat(file.fileno())
        content = file.read()
    if status.st_uid not in (os.geteuid(), 0) or stat.S_IMODE(status.st_mode) & 0o077:
        raise CredentialError(
            f"the credential {path} can be read or changed by other users: revoke this host at the server, and {again}"
        )
    try:
        stored = msgspec.json.decode(content, type=StoredCredential)
    except msgspec.MsgspecError:
        # without the error itself, which may quote the file
        raise CredentialError(f"the credential {path} is damaged: {again}") from None
    if stored.machine != machine_of(path):
        raise CredentialError(f"the credential {path} was copied from another machine, or was moved: {again}")
    return stored


def write_credential(path: Path, stored: StoredCredential) -> None:
    """Replace the file durably. Raises OSError."""
    directory = path.parent
    if not directory.is_dir():
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync_directory(directory.parent)
    stored = replace(stored, machine=machine_of(path), name=stored.default_name)
    write_synced(path, msgspec.json.encode(stored))


def machine_of(path: Path) -> str:
    """Return the fingerprint that a file is bound to: of the machine and the file's path, not of the host's name.

    A network may give the host another name any day.
    """
    text = "\0".join((_machine_id(), os.path.realpath(path)))
    return hashlib.sha256(text.encode(errors="surrogateescape")).hexdigest()


def _machine_id() -> str:
    """Return the id of this machine; empty: it has none, as some containers."""
    try:
        if sys.platform == "darwin":
            shown = subprocess.run(MACOS_ID, capture_output=True, text=True, timeout=10, check=True).stdout  # noqa: S603
            return "".join(re.findall(r'"IOPlatformUUID" = "([^"]+)"', shown))
        return MACHINE_ID.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError, subprocess.SubprocessError):
        return ""


class CredentialLock:
    """Lock that shows if other processes of this user use a credential: each holds it until it ends."""

    def __init__(self, path: Path) -> None:
        """Raises OSError."""
        self._file = os.open(path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def share(self) -> None:
        fcntl.flock(self._file, fcntl.LOCK_SH)

    def take(self) -> bool:
        """Return whether no other process uses the credential; none does then until ``share`` or ``close``."""
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def close(self) -> None:
        os.close(self._file)
