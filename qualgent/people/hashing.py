"""Password hashing by Argon2, few at once, since one hash takes 100 MiB and a tenth of a second of a core.

Every path that makes or checks a password leads here, as Django knows no other hasher (``PASSWORD_HASHERS``). A thread
that waits belongs to one request only.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.contrib.auth.hashers import Argon2PasswordHasher

from qualgent.core.errors import BusyError

AT_ONCE = 2  # hashes in this process
MAX_WAITING = 8  # of strangers; as many again of browsers that have logged in before
WAIT_SECONDS = 5.0

is_known_browser: ContextVar[bool] = ContextVar("is_known_browser", default=False)

_hashing = threading.BoundedSemaphore(AT_ONCE)
_places = {is_known: threading.BoundedSemaphore(AT_ONCE + MAX_WAITING) for is_known in (False, True)}


@contextmanager
def hashing_slot() -> Iterator[None]:
    """As a context, wait for a slot to hash a password. Raises BusyError if too many wait, or after WAIT_SECONDS."""
    place = _places[is_known_browser.get()]
    if not place.acquire(blocking=False):
        raise _busy_error()
    try:
        if not _hashing.acquire(timeout=WAIT_SECONDS):
            raise _busy_error()
        try:
            yield
        finally:
            _hashing.release()
    finally:
        place.release()


def _busy_error() -> BusyError:
    return BusyError("many passwords are being checked at once: nothing was changed; try again in a few seconds")


class BoundedArgon2Hasher(Argon2PasswordHasher):
    def encode(self, *arguments: Any, **options: Any) -> str:
        """Hash a password, with few others at once. Raises BusyError."""
        with hashing_slot():
            encoded: str = super().encode(*arguments, **options)
            return encoded

    def verify(self, password: str, encoded: str) -> bool:
        """Return whether a password has this hash, with few others at once. Raises BusyError."""
        with hashing_slot():
            return bool(super().verify(password, encoded))
