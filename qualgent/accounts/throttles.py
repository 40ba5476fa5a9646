"""Django cache in a database table that gateways share: for log-in throttles and used one-time codes.

Throttled are log-in, forgotten passwords and changed addresses.
allauth keeps the times of the last tries under a key, reads them under a lock (``add``), and writes them back. Here a
value is only written over the very one that the same thread has read, so that a lock that has expired, as its holder
was frozen, lets no try through that is not counted. A database that refuses the write is an error: the try that cannot
be counted is not made, and nothing is kept of it that would lock anybody out later.

A key names a person or an address, or what was typed in place of a name, such as a password: only its HMAC is stored.
"""

import json
import secrets
import threading
import time
from ipaddress import IPv6Address, ip_network
from typing import Any

from django.conf import settings
from django.core.cache.backends.base import DEFAULT_TIMEOUT, BaseCache
from django.db import DatabaseError, connection
from django.utils.crypto import salted_hmac

from qgprotocol.addresses import parse_address, unwrapped

PURPOSE = "qualgent.accounts.throttles"
CULL_SECONDS = 60.0
CULLED = 1000  # rows at a time

ADD = """
    INSERT INTO accounts_throttle (key, value, version, expires_at) VALUES (%s, %s, %s, %s)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version, expires_at = excluded.expires_at
    WHERE accounts_throttle.expires_at <= %s"""
INSERT = """
    INSERT INTO accounts_throttle (key, value, version, expires_at) VALUES (%s, %s, %s, %s)
    ON CONFLICT (key) DO NOTHING"""
UPDATE = "UPDATE accounts_throttle SET value = %s, version = %s, expires_at = %s WHERE key = %s AND version = %s"
SELECT = "SELECT value, version, expires_at FROM accounts_throttle WHERE key = %s"
COUNT = """
    INSERT INTO accounts_throttle (key, value, version, expires_at) VALUES (%s, %s, %s, %s)
    ON CONFLICT (key) DO UPDATE SET version = excluded.version, expires_at = excluded.expires_at,
    value = CASE WHEN accounts_throttle.expires_at <= %s THEN excluded.value
    ELSE CAST(CAST(accounts_throttle.value AS INTEGER) + CAST(excluded.value AS INTEGER) AS TEXT) END"""
DELETE = "DELETE FROM accounts_throttle WHERE key = %s"
CULL = "DELETE FROM accounts_throttle WHERE key IN (SELECT key FROM accounts_throttle WHERE expires_at <= %s LIMIT %s)"


def network_of(address: str) -> str:
    """Return the network throttled as one client: an IPv4 address, or the /56 of an IPv6 address."""
    found = parse_address(address)
    plain = found and unwrapped(found)
    if isinstance(plain, IPv6Address):
        return str(ip_network((plain, settings.ALLAUTH_RATE_LIMIT_IPV6_PREFIX), strict=False))
    return str(plain or address)


def provider_of(network: str) -> str:
    """Return the larger network that one internet provider typically has: /16 of IPv4, /32 of IPv6."""
    try:
        found = ip_network(network)
    except ValueError:
        return network
    return str(found.supernet(new_prefix=min(found.prefixlen, 16 if found.version == 4 else 32)))


class NotCountedError(DatabaseError):
    """Another process has changed the value since it was read."""


class ThrottleCache(BaseCache):
    """Stores values that JSON can represent. Raises DatabaseError, also where ``set`` finds another value than read."""

    def __init__(self, location: str, params: dict[str, object]) -> None:
        super().__init__(params)
        self._read = threading.local()  # .last: the key and version of the row that this thread has read last
        self._cull_at = 0.0  # time.monotonic

    def add(self, key: str, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> bool:
        """Store a value unless the key has one; return whether it was stored. Atomic across gateways."""
        row = (self._row_key(key, version), json.dumps(value), _new_version(), self._compute_expiry(timeout))
        return _count_changed(ADD, (*row, time.time())) == 1

    def get(self, key: str, default: Any = None, version: int | None = None) -> Any:
        """Return a key's value, or the default; its version is kept for this thread's next ``set``."""
        row_key = self._row_key(key, version)
        with connection.cursor() as cursor:
            cursor.execute(SELECT, (row_key,))
            row = cursor.fetchone()
        self._read.last = row_key, None if row is None else row[1]
        return default if row is None or row[2] <= time.time() else json.loads(row[0])

    def set(self, key: str, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> None:
        """Replace the value this thread has read. Raises NotCountedError if another process changed it since."""
        row_key, text, expires_at = self._row_key(key, version), json.dumps(value), self._compute_expiry(timeout)
        if getattr(self._read, "last", ("", None))[0] != row_key:
            self.get(key, version=version)
        known = self._read.last[1]
        self._read.last = "", None
        if known is None:
            done = _count_changed(INSERT, (row_key, text, _new_version(), expires_at))
        else:
            done = _count_changed(UPDATE, (text, _new_version(), expires_at, row_key, known))
        if done != 1:
            raise NotCountedError("a throttle was changed by another process meanwhile; try again")
        self._cull()

    def count(self, key: str, delta: int, seconds: float) -> None:
        """Add ``delta`` to a key's number (0 if missing), kept for ``seconds`` from now; atomic."""
        row = (self._row_key(key, None), str(delta), _new_version(), self._compute_expiry(seconds))
        _count_changed(COUNT, (*row, time.time()))
        self._cull()

    def delete(self, key: str, version: int | None = None) -> bool:
        """Delete a key; return whether it existed."""
        return _count_changed(DELETE, (self._row_key(key, version),)) == 1

    def clear(self) -> None:
        """Delete all rows of the cache."""
        _count_changed("DELETE FROM accounts_throttle", ())

    def _row_key(self, key: str, version: int | None) -> str:
        """Return the HMAC under which a key is stored, so that the table has no names or addresses."""
        return salted_hmac(PURPOSE, self.make_and_validate_key(key, version), algorithm="sha256").hexdigest()

    def _compute_expiry(self, timeout: Any) -> float:
        """Return when a value expires, in seconds since the epoch; timeout None: in a year."""
        seconds = self.default_timeout if timeout is DEFAULT_TIMEOUT else timeout
        return time.time() + (365 * 86_400 if seconds is None else seconds)

    def _cull(self) -> None:
        """Delete up to 1,000 expired rows, at most once a minute."""
        now = time.monotonic()
        if now >= self._cull_at:
            self._cull_at = now + CULL_SECONDS
            _count_changed(CULL, (time.time(), CULLED))


def _new_version() -> int:
    """Return a random version of a value, by which ``set`` notices concurrent changes."""
    return secrets.randbits(62)


def _count_changed(sql: str, values: tuple[Any, ...]) -> int:
    """Execute a SQL statement; return the number of changed rows."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return int(cursor.rowcount)
