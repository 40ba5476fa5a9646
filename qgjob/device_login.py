"""Logging in by a browser: the device flow of RFC 8628."""

from __future__ import annotations

import contextlib
import os
import socket
import sys
import threading
import time
import webbrowser
from collections.abc import Mapping
from typing import NamedTuple

import click

from .client import Client
from .errors import AccessDeniedError, BadInputError, UnreachableError
from .text import echo, plain
from .tokens import STORED, ApiToken

CLIENT_ID = "qgjob"
GRANT = "urn:ietf:params:oauth:grant-type:device_code"
CODE_PATH = "/api/v1/device/code"
TOKEN_PATH = "/api/v1/device/token"  # noqa: S105 — a path
WITHDRAW_PATH = "/api/v1/device/withdraw"
SLOWER_SECONDS = 5.0
MAX_INTERVAL_SECONDS = 60.0
LONGEST_SECONDS = 3600.0  # that a server may let us wait
REFUSALS = {
    "access_denied": "it was denied in the browser",
    "expired_token": "nobody approved it in time; run qgjob login again",
    "invalid_grant": "the server does not know this log-in any more; run qgjob login again",
}


class PendingLogin(NamedTuple):
    """A log-in that waits for approval."""

    device_code: str
    user_code: str
    page: str  # where the code is typed
    page_with_code: str
    deadline: float  # monotonic seconds
    interval: float  # seconds between polls


def _begin(client: Client) -> PendingLogin:
    """Ask the server for codes. Raises AccessDeniedError, BadInputError, UnreachableError."""
    status, answer = client.exchange(CODE_PATH, {"client_id": CLIENT_ID, "machine": socket.gethostname()})
    if status == 409:
        raise BadInputError(f"{client.url} needs no token: it serves the user of its own machine only")
    if status != 200:
        raise AccessDeniedError(f"{client.url} refused the log-in: {_error_reason(answer)}")
    try:
        return PendingLogin(
            str(answer["device_code"]),
            plain(answer["user_code"]),
            plain(answer["verification_uri"]),
            plain(answer.get("verification_uri_complete", "")),
            time.monotonic() + min(LONGEST_SECONDS, float(answer["expires_in"])),
            min(MAX_INTERVAL_SECONDS, max(1.0, float(answer.get("interval", 5)))),
        )
    except (LookupError, TypeError, ValueError) as error:
        raise UnreachableError(f"{client.url} is not a QualGent server (no codes)") from error


def log_in(client: Client, *, with_browser: bool) -> ApiToken:
    """Log in by a browser, and return the token.

    Prints what to do to standard error. An interrupt withdraws the log-in. Raises AccessDeniedError, BadInputError,
    UnreachableError.
    """
    login = _begin(client)
    echo(f"Open {login.page} and enter the code:\n\n    {login.user_code}\n", err=True)
    if with_browser and _open_browser(login.page_with_code):
        echo("Opening it in your browser: check that it shows this code.", err=True)
    try:
        return _poll_until_decided(client, login)
    except KeyboardInterrupt:
        client.patience_seconds = 0.0
        with contextlib.suppress(UnreachableError):  # else it expires
            client.exchange(WITHDRAW_PATH, {"device_code": login.device_code})
        raise
    finally:
        click.echo("\r\x1b[K", nl=False, err=True)  # clear the line


def _open_browser(address: str) -> bool:
    """Open a page in a browser with windows, if there is one; return whether that was tried."""
    if not address.startswith(("http://", "https://")):
        return False
    has_windows = sys.platform in ("darwin", "win32") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    )
    if not has_windows or os.environ.get("SSH_CONNECTION"):
        return False  # else a text browser would take the terminal
    # in a thread of its own, as some browsers are waited for until they are closed
    threading.Thread(target=_open_quietly, args=(address,), name="browser", daemon=True).start()
    return True


def _open_quietly(address: str) -> None:
    with contextlib.suppress(webbrowser.Error, OSError):  # the address is on the terminal
        webbrowser.open(address)


def _poll_until_decided(client: Client, login: PendingLogin) -> ApiToken:
    """Poll until the log-in is decided. Raises AccessDeniedError, BadInputError."""
    interval = login.interval
    body = {"grant_type": GRANT, "device_code": login.device_code, "client_id": CLIENT_ID}
    while _wait_before_poll(interval, login.deadline):
        try:
            status, answer = client.exchange(TOKEN_PATH, body)
        except AccessDeniedError:
            raise
        except UnreachableError:  # as while the server restarts
            interval = min(MAX_INTERVAL_SECONDS, interval * 2)
            continue
        if status == 200:
            return ApiToken(str(answer.get("access_token", "")), STORED)
        error = answer.get("error")
        if error == "slow_down":
            interval = min(MAX_INTERVAL_SECONDS, interval + SLOWER_SECONDS)
        elif error != "authorization_pending":
            raise AccessDeniedError(
                f"{client.url} refused the log-in: {REFUSALS.get(str(error)) or _error_reason(answer)}"
            )
    raise AccessDeniedError(f"{client.url} refused the log-in: {REFUSALS['expired_token']}")


def _wait_before_poll(seconds: float, deadline: float) -> bool:
    """Wait, and show for how long the code is still valid; return False once it is not."""
    until = time.monotonic() + seconds
    while (now := time.monotonic()) < min(until, deadline):
        left = int(deadline - now)
        click.echo(f"\rWaiting for approval, {left // 60}:{left % 60:02} left ", nl=False, err=True)
        time.sleep(min(1.0, until - now))
    return now < deadline


def _error_reason(answer: Mapping[str, object]) -> str:
    return plain(answer.get("error_description") or answer.get("error") or "no reason given")
