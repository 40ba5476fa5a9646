"""Browsers that somebody has logged in with: a signed cookie says so, for a year.

It lets nobody in. What is tried with it is counted by itself, so that others who guess a password cannot keep its owner
out (``login_tries``).
"""

from __future__ import annotations

import secrets
from typing import NamedTuple

from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

COOKIE = "__Secure-qualgent-browser"
PATH = "/accounts/login/"  # where it is sent
PURPOSE = "accounts.known_browsers"
SECONDS = 365 * 86_400
MOST_NAMES = 10  # of people who share a browser; the latest ones


class KnownBrowser(NamedTuple):
    """A browser, and the people who have logged in with it."""

    id: str
    names: list[str]  # HMACs


def browser_of(request: HttpRequest) -> KnownBrowser | None:
    """Return the browser of a request; None: nobody has logged in with it."""
    try:
        found_id, names = signing.loads(request.COOKIES.get(COOKIE, ""), salt=PURPOSE, max_age=SECONDS)
    except (signing.BadSignature, ValueError):
        return None
    return KnownBrowser(found_id, names)


def browser_id(request: HttpRequest, name: str) -> str:
    """Return the id of a browser with which the person of this name has logged in; empty: there was none."""
    browser = browser_of(request)
    return browser.id if browser is not None and _hidden(name) in browser.names else ""


def remember_browser(request: HttpRequest, response: HttpResponse, name: str) -> None:
    """Set the cookie of a browser with which the person of this name has just logged in."""
    browser, hidden = browser_of(request) or KnownBrowser(secrets.token_urlsafe(12), []), _hidden(name)
    names = [hidden, *(other for other in browser.names if other != hidden)][:MOST_NAMES]
    value = signing.dumps([browser.id, names], salt=PURPOSE)
    response.set_cookie(COOKIE, value, SECONDS, path=PATH, secure=True, httponly=True, samesite="Lax")


def _hidden(name: str) -> str:
    return salted_hmac(PURPOSE, name.lower(), algorithm="sha256").hexdigest()[:32]
