"""Throttles of password log-ins, counted in the database for all gateways together.

* A network has five tries for a name in five minutes, and ten a minute for all names.
* A name that many networks guess is slowed, not closed: each network's next try then has to wait for as many seconds as
  there were failures. The first one of a network is always made, so that attackers need networks rather than time, and
  the square of the networks for a multiple of the tries.
* A browser with which the person has logged in before has five tries of its own, whatever others do. A signed cookie
  says so, for a year; it lets nobody in.
"""

import hashlib
import secrets
import time
from typing import NamedTuple, cast

from allauth.account.adapter import get_adapter
from allauth.core.internal import ratelimit
from django.core import signing
from django.core.cache import caches
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

from qualgent.accounts.throttles import ThrottleCache, network_of

from .hashing import is_known_browser

FREE_FAILURES = 20  # of a name, from anywhere, in the present window and the one before
WINDOW_SECONDS = 1800
MAX_WAIT_SECONDS = 900
COOKIE = "__Secure-qualgent-browser"
PATH = "/accounts/login/"  # where it is sent
PURPOSE = "accounts.known_browsers"
COOKIE_SECONDS = 365 * 86_400
MAX_NAMES = 10  # of people who share a browser; the latest ones


class LoginTry:
    """A try that was counted as failed."""

    def __init__(self, request: HttpRequest, name: str) -> None:
        """Count a try. Raises ValidationError if it must not be made now, DatabaseError."""
        self._request = request
        self._usages: list[ratelimit.RateLimitUsage] = []
        self._failures = self._wait = ""  # keys of what was counted
        name = name.lower()
        known = _known_place(request, name)
        is_known_browser.set(bool(known))
        try:
            if known:
                self._consume_try("login_failed", f"{name}\0{known}")
            else:
                self._count_strangers(name)
        except ValidationError:
            self.rollback()
            raise

    def _count_strangers(self, name: str) -> None:
        """Count an attempt from an unknown browser, by name and network. Raises ValidationError beyond limits."""
        network = network_of(get_adapter().get_client_ip(self._request))
        self._slow_down(name, network)
        self._consume_try("login_from")
        self._consume_try("login_failed", f"{name}\0{network}")
        failures = _failures_key(name, int(time.time() // WINDOW_SECONDS))
        _throttle_cache().count(failures, 1, 2 * WINDOW_SECONDS)
        self._failures = failures

    def rollback(self) -> None:
        """Take back what this attempt counted, since it succeeded or was not made."""
        for usage in self._usages:
            usage.rollback()
        if self._failures:
            _throttle_cache().count(self._failures, -1, 2 * WINDOW_SECONDS)
        if self._wait:
            _throttle_cache().delete(self._wait)

    def _consume_try(self, action: str, key: str | None = None) -> None:
        """Count an attempt against one rate limit, in a way ``rollback`` can undo. Raises ValidationError beyond it."""
        # private: allauth.core.internal.ratelimit.consume — the public one returns nothing that can be rolled back
        # (tests/integration/test_login_tries.py)
        usage = ratelimit.consume(self._request, app="allauth.account", action=action, key=key)
        if not usage:
            raise get_adapter().validation_error("too_many_login_attempts")
        self._usages.append(usage)

    def _slow_down(self, name: str, network: str) -> None:
        """Raise ValidationError if many failed with this name, and this network tried it a moment ago."""
        window = int(time.time() // WINDOW_SECONDS)
        failures = sum(_throttle_cache().get(_failures_key(name, number), 0) for number in (window - 1, window))
        if failures < FREE_FAILURES:
            return
        seconds, key = min(failures, MAX_WAIT_SECONDS), f"login-wait:{_digest(name)}:{network}"
        if not _throttle_cache().add(key, 1, seconds):
            raise ValidationError(
                f"Too many failed log-ins of this name. Try again in {seconds} seconds; at once in a browser that you "
                "have logged in with before, or with a passkey."
            )
        self._wait = key


def _known_place(request: HttpRequest, name: str) -> str:
    """Return a key for the person's own session, or a browser they logged in with before; empty: neither."""
    user = getattr(request, "user", None)
    if user is not None and user.is_authenticated and user.get_username().lower() == name:
        return "session " + _digest(request.session.session_key or "")
    known = browser_id(request, name)
    return f"browser {known}" if known else ""


def _failures_key(name: str, window: int) -> str:
    """Return the cache key that counts a name's failed log-ins in one time window."""
    return f"login-failures:{_digest(name)}:{window}"


def _digest(text: str) -> str:
    """Return the SHA-256 hex digest of typed text, for use in a cache key."""
    return hashlib.sha256(text.encode()).hexdigest()


def _throttle_cache() -> ThrottleCache:
    return cast("ThrottleCache", caches["default"])


class KnownBrowser(NamedTuple):
    """A browser, and the people who have logged in with it."""

    id: str
    names: list[str]  # HMACs


def browser_of(request: HttpRequest) -> KnownBrowser | None:
    """Return the known browser in a request's signed cookie; None: nobody has logged in with it."""
    try:
        found_id, names = signing.loads(request.COOKIES.get(COOKIE, ""), salt=PURPOSE, max_age=COOKIE_SECONDS)
    except (signing.BadSignature, ValueError):
        return None
    return KnownBrowser(found_id, names)


def browser_id(request: HttpRequest, name: str) -> str:
    """Return the browser's id if the person of this name has logged in with it before; empty: not so."""
    browser = browser_of(request)
    return browser.id if browser is not None and _hash_name(name) in browser.names else ""


def remember_browser(request: HttpRequest, response: HttpResponse, name: str) -> None:
    """Add a person's name, hashed, to the signed cookie of the browser they have just logged in with."""
    browser, hidden = browser_of(request) or KnownBrowser(secrets.token_urlsafe(12), []), _hash_name(name)
    names = [hidden, *(other for other in browser.names if other != hidden)][:MAX_NAMES]
    value = signing.dumps([browser.id, names], salt=PURPOSE)
    response.set_cookie(COOKIE, value, COOKIE_SECONDS, path=PATH, secure=True, httponly=True, samesite="Lax")


def _hash_name(name: str) -> str:
    """Return a keyed hash of a username, for the cookie of a known browser."""
    return salted_hmac(PURPOSE, name.lower(), algorithm="sha256").hexdigest()[:32]
