"""The credential of this device host at one server: which one is presented, and its rotation.

A rotation has three steps: the server makes a new credential, it is stored beside the current one, and it is
presented, which ends the current one at the server. Whatever is interrupted between two steps, one of the stored ones
works. The newer one is tried first: after the last step, only a copy of this state would present the older one.
"""

import asyncio
import time
from pathlib import Path

import httpx
import msgspec
from msgspec.structs import replace

from qgprotocol.addresses import carries_secrets
from qgprotocol.errors import errors_as
from qgprotocol.hosts import ROTATE_PATH, Rotated

from .config import http_url
from .credential_file import CredentialLock, StoredCredential, find_credential, read_credential, write_credential
from .errors import CredentialError, RefusedError
from .logger import log
from .transport import http_client, reason_of

ANSWER_SECONDS = 15.0
ROTATE_SECONDS = 24 * 3600.0
RETRY_SECONDS = 3600.0  # after a rotation that was not possible
INSECURE = "a credential is sent over https only, as others can read what is sent over http: use the server's https URL"


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
        self._lock.close()

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._candidates[0]}"}

    def rejected(self, error: RefusedError) -> None:
        """Present the other one from now on, as the server refuses this one. Raises the first refusal: both are."""
        self._refusal = self._refusal or error
        if len(self._candidates) == 1:
            raise self._refusal
        del self._candidates[0]

    async def accepted(self) -> None:
        """Forget the other one, as the server knows what was presented."""
        current = self._candidates[0]
        if self.stored.next_credential:
            await self._store(replace(self.stored, credential=current, next_credential=""))
        self._candidates, self._refusal = [current], None

    async def until_rotation(self) -> None:
        """Wait until the credential is due for rotation and no other process uses it. The caller locks it to rotate."""
        while True:
            await asyncio.sleep(max(0.0, self._due - time.monotonic()) if self._rotates else ROTATE_SECONDS)
            is_alone = self._rotates and self._lock.take()
            self._lock.share()
            if is_alone:
                return
            self._due = time.monotonic() + RETRY_SECONDS

    async def rotate_if_due(self) -> None:
        """Rotate the credential at the start of the process and once a day. Nothing of this process may use it now.

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
        """Store a new credential and register it at the server. Return whether that succeeded."""
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
        """Write the file. Return False, with a warning, if that fails; the file is as before then."""
        try:
            await asyncio.to_thread(write_credential, self._path, stored)
        except OSError as error:
            log.warning("the credential %s cannot be written: %s", self._path, error.strerror or error)
            return False
        self.stored = stored
        return True


def open_credential(url: str | None, state_dir: Path | None, *, rotate: bool = True) -> HostCredential | None:
    """Return the credential of a server, or the only one; None: this host is not enrolled. Raises CredentialError."""
    path = find_credential(url, state_dir)
    return None if path is None else HostCredential(path, rotate=rotate)


async def post(url: str, path: str, body: object, headers: dict[str, str] | None = None) -> httpx.Response:
    """Send a request about the host itself. Raises httpx.HTTPError."""
    async with http_client(url, timeout=ANSWER_SECONDS) as client:
        return await client.post(http_url(url) + path, json=body, headers=headers)
