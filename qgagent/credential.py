"""Stored credentials of this device host, one per server: their files, locks, presentation and rotation.

It is on disk, a file for each server, for its user only, bound to this machine.

A rotation has three steps: the server makes a new credential, it is stored beside the current one, and it is
presented, which ends the current one at the server. Whatever is interrupted between two steps, one of the stored ones
works. The newer one is tried first: after the last step, only a copy of this state would present the older one.
"""

import asyncio
import fcntl
import hashlib
import os
import re
import stat
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import msgspec
import platformdirs
from msgspec.structs import replace

from qgprotocol.addresses import carries_secrets
from qgprotocol.errors import errors_as
from qgprotocol.hosts import ROTATE_PATH, Enrolled, Rotated

from .config import default_name, http_url
from .errors import CredentialError, RefusedError
from .logger import log
from .state_dir import lock_within, sync_directory, write_synced
from .transport import http_client, reason_of

MACHINE_ID = Path("/etc/machine-id")
MACOS_ID = ("/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice")  # prints "IOPlatformUUID" = "…"
DEFAULT_PORTS = {"http": 80, "https": 443}
ANSWER_SECONDS = 15.0
ROTATE_SECONDS = 24 * 3600.0
RETRY_SECONDS = 3600.0  # after a rotation that was not possible
INSECURE = "a credential is sent over https only, as others can read what is sent over http: use the server's https URL"


class StoredCredential(Enrolled, frozen=True, kw_only=True):
    """The result of enrolling. ``next_credential`` replaces ``credential`` once the server has seen it."""

    url: str
    next_credential: str = ""
    machine: str = ""  # what the file is bound to
    name: str = ""  # of an agent that is given none; of the host name when the file was first written

    @property
    def default_name(self) -> str:
        """Return the name of agents that are given none: the stored one, else of the host's name."""
        return self.name or default_name(self.prefix)

    def __repr__(self) -> str:
        return f"StoredCredential({self.url})"  # no secrets in tracebacks


def credential_dirs(state_dir: Path | None) -> list[Path]:
    """Return the directories searched for credentials: below a given state directory, and in the user's default one."""
    places = [platformdirs.user_state_path("qualgent"), *([] if state_dir is None else [state_dir])]
    return [place / "hosts" for place in reversed(places)]


def credential_path(url: str, directory: Path) -> Path:
    """Return the path of a server's credential file; equal for different spellings of the server's URL."""
    parts = urlsplit(http_url(url))
    host, port = (parts.hostname or "").lower(), parts.port or DEFAULT_PORTS.get(parts.scheme)
    key = f"{parts.scheme}://{host}:{port}{parts.path}"
    readable = re.sub(r"[^a-z0-9.-]", "_", host)[:80]
    return directory / f"{readable}-{hashlib.sha256(key.encode()).hexdigest()[:12]}.json"


def find_credential(url: str | None, state_dir: Path | None) -> Path | None:
    """Return the credential file of a server, without URL the only one; None: not enrolled. Raises CredentialError."""
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
    """Read a credential file. Raises CredentialError: damaged, of another machine, or open to other users."""
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
    """Write a credential file durably, bound to this machine and path. Raises OSError."""
    directory = path.parent
    if not directory.is_dir():
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync_directory(directory.parent)
    stored = replace(stored, machine=machine_of(path), name=stored.default_name)
    write_synced(path, msgspec.json.encode(stored))


def machine_of(path: Path) -> str:
    """Return the hash that a credential file is bound to, of the machine's id and the file's path.

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
        """Wait for a shared lock: this process uses the credential."""
        fcntl.flock(self._file, fcntl.LOCK_SH)

    def take(self) -> bool:
        """Try to lock the credential for this process alone, without waiting; return whether that succeeded."""
        return lock_within(self._file, 0)

    def close(self) -> None:
        """Release the lock and close its file."""
        os.close(self._file)


class HostCredential:
    """The stored credential of a server, used by this process."""

    def __init__(self, path: Path, *, rotate: bool = True) -> None:
        """Raises CredentialError. ``rotate`` False: the credential is only presented."""
        self._path = path
        self._rotates = rotate
        with errors_as(CredentialError, f"the credential {path} cannot be used"):
            self._lock = CredentialLock(path)
        try:
            self._lock.share()  # waits for a rotation by another process
            self.stored = read_credential(path)
            if not carries_secrets(self.stored.url):
                raise CredentialError(INSECURE)
        except BaseException:
            self._lock.close()
            raise
        self._candidates = [one for one in (self.stored.next_credential, self.stored.credential) if one]
        self._refusal: RefusedError | None = None
        self._due = 0.0  # monotonic

    def close(self) -> None:
        """Release the lock on the credential."""
        self._lock.close()

    @property
    def headers(self) -> dict[str, str]:
        """Return the Authorization header with the credential that is presented now."""
        return {"Authorization": f"Bearer {self._candidates[0]}"}

    def rejected(self, error: RefusedError) -> None:
        """Present the other stored credential after a refusal; raise the first refusal if there is no other."""
        self._refusal = self._refusal or error
        if len(self._candidates) == 1:
            raise self._refusal
        del self._candidates[0]

    async def accepted(self) -> None:
        """Keep only the credential that was presented, as the server accepted it; store that."""
        current = self._candidates[0]
        if self.stored.next_credential:
            await self._store(replace(self.stored, credential=current, next_credential=""))
        self._candidates, self._refusal = [current], None

    async def until_rotation(self) -> None:
        """Wait until a rotation is due and no other process uses the credential. Never returns if rotation is off."""
        while True:
            await asyncio.sleep(max(0.0, self._due - time.monotonic()) if self._rotates else ROTATE_SECONDS)
            is_alone = self._rotates and self._lock.take()
            self._lock.share()
            if is_alone:
                return
            self._due = time.monotonic() + RETRY_SECONDS

    async def rotate_if_due(self) -> None:
        """Rotate the credential if a day has passed, or at the first call. Raises RefusedError: none is valid.

        If that is not possible at this time, the current one stays. Raises RefusedError: no stored one is valid.
        """
        if not self._rotates or time.monotonic() < self._due:
            return
        self._due = time.monotonic() + RETRY_SECONDS
        try:
            if self._lock.take() and await self._rotate():
                self._due = time.monotonic() + ROTATE_SECONDS
        finally:
            self._lock.share()  # a lock that cannot be taken is lost

    async def _rotate(self) -> bool:
        """Request a new credential and store it, to be presented next; return whether that succeeded."""
        while True:
            try:
                answer = await post(self.stored.url, ROTATE_PATH, None, self.headers)
            except httpx.HTTPError as error:
                log.debug("the credential could not be rotated: %s", error)
                return False
            if answer.status_code != 401:
                break
            self.rejected(RefusedError("credential", reason_of(answer) or "the server does not know this host"))
        await self.accepted()
        try:
            made = msgspec.json.decode(answer.content, type=Rotated).credential if answer.status_code == 200 else ""
        except msgspec.MsgspecError:
            made = ""
        if not made:
            log.debug("the credential could not be rotated: HTTP %s", answer.status_code)
            return False
        if not await self._store(replace(self.stored, next_credential=made)):
            return False  # it is not presented: after a crash nobody would have it
        self._candidates = [made, *self._candidates]
        return True

    async def _store(self, stored: StoredCredential) -> bool:
        """Write the credential's file; return False, with a warning, if that fails."""
        try:
            await asyncio.to_thread(write_credential, self._path, stored)
        except OSError as error:
            log.warning("the credential %s cannot be written: %s", self._path, error.strerror or error)
            return False
        self.stored = stored
        return True


def open_credential(url: str | None, state_dir: Path | None, *, rotate: bool = True) -> HostCredential | None:
    """Load a server's credential, or the only one; None: this host is not enrolled. Raises CredentialError."""
    path = find_credential(url, state_dir)
    return None if path is None else HostCredential(path, rotate=rotate)


async def post(url: str, path: str, body: object, headers: dict[str, str] | None = None) -> httpx.Response:
    """Send a JSON request to a path of the server; return the response, of any status. Raises httpx.HTTPError."""
    async with http_client(url, timeout=ANSWER_SECONDS) as client:
        return await client.post(http_url(url) + path, json=body, headers=headers)
