"""The commands ``qgjob login`` (by a browser, RFC 8628, or a token), ``logout`` and ``whoami``."""

from __future__ import annotations

import contextlib
import os
import socket
import sys
import threading
import time
import webbrowser
from collections.abc import Mapping
from typing import Any, NamedTuple

import click

from qgprotocol.addresses import carries_secrets

from .client import Client
from .errors import AccessDeniedError, BadInputError, CliError, UnreachableError
from .logins import STORED, VARIABLE, ApiToken, profile, read_logins, server_key, write_logins
from .options import DEFAULT_PATIENCE_SECONDS, client_with, server_options, url_option
from .text import echo, is_terminal, plain, print_field, print_fields, print_json

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
MAX_CHARACTERS = 1000
REVOKE_PATH = "/api/v1/me/revoke"
AS_ARGUMENT = (
    "Do not give a token as an argument: other users of this machine can read it there. Run qgjob login --token - and "
    "paste it, or pipe it: qgjob login --token - < FILE. If the one you gave may have been seen, revoke it."
)


class PendingLogin(NamedTuple):
    """A log-in that waits for approval."""

    device_code: str
    user_code: str
    page: str  # where the code is typed
    page_with_code: str
    deadline: float  # monotonic seconds
    interval: float  # seconds between polls


def _begin(client: Client) -> PendingLogin:
    """Request device and user codes from the server. Raises AccessDeniedError, BadInputError, UnreachableError."""
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
    """Log in by the device flow: print page and code, wait for approval in a browser, and return the token.

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
    """Open a page in a browser; ignore errors."""
    with contextlib.suppress(webbrowser.Error, OSError):  # the address is on the terminal
        webbrowser.open(address)


def _poll_until_decided(client: Client, login: PendingLogin) -> ApiToken:
    """Poll until the log-in is approved; return its token. Raises AccessDeniedError (also: expired), BadInputError."""
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
    """Sleep for ``seconds`` with a countdown on the terminal; return False once the deadline has passed."""
    until = time.monotonic() + seconds
    while (now := time.monotonic()) < min(until, deadline):
        left = int(deadline - now)
        click.echo(f"\rWaiting for approval, {left // 60}:{left % 60:02} left ", nl=False, err=True)
        time.sleep(min(1.0, until - now))
    return now < deadline


def _error_reason(answer: Mapping[str, object]) -> str:
    """Return the description of an OAuth error response, else its error, as plain text."""
    return plain(answer.get("error_description") or answer.get("error") or "no reason given")


def _only_standard_input(ctx: click.Context, param: click.Parameter, value: str | None) -> bool:
    """Return whether ``--token -`` was given; raise click.UsageError for a token as argument."""
    if value not in (None, "-"):
        raise click.UsageError(AS_ARGUMENT)  # without the value
    return value is not None


@click.command(context_settings={"allow_extra_args": True})
@url_option
@click.option("--no-browser", is_flag=True, help="Do not open a browser; print the address only.")
@click.option(
    "--token",
    "is_pasted",
    metavar="-",
    callback=_only_standard_input,
    help="With -, read a token from standard input; on a terminal, ask for it without showing it.",
)
@click.pass_context
def login(ctx: click.Context, *, url: str, no_browser: bool, is_pasted: bool) -> None:
    """Log in to a server, store its token, and make it the default server.

    \b
    Examples:
      qgjob login --url https://qualgent.example.com
      qgjob login --url https://qualgent.example.com --token - < token.txt
      qgjob --profile acme login --url https://qualgent.example.com

    Prints an address and a code. Open the address in a browser, on this machine or another one, enter the code, and
    approve what the token may do. The token is stored in a file that only you can read; it acts as you in one
    organization, for 30 days at most. QUALGENT_TOKEN has precedence over it. If you are in several organizations, log
    in with a profile for each.

    Without a terminal, or with --token, give a token that you made on the server's page of your account.
    """
    if ctx.args:
        raise click.UsageError(AS_ARGUMENT)  # click would print the argument
    if not carries_secrets(url):
        raise BadInputError(f"{url} is no https address: others could read the token on the way")
    is_new = not is_pasted and is_terminal()
    if is_new:
        token = log_in(client_with(url, DEFAULT_PATIENCE_SECONDS, None), with_browser=not no_browser)
    else:
        token = ApiToken(_read_token(is_pasted), STORED)
    try:
        _check_and_store(url, token)
    except BaseException:  # an interrupt, too
        if is_new:
            _revoke(url, token.text)  # nobody has it
        raise
    if os.environ.get(VARIABLE):
        echo(f"note: {VARIABLE} is set, and has precedence over the stored token", err=True)


def _check_and_store(url: str, token: ApiToken) -> None:
    """Check a token at its server, store it, make that server the default, and print as whom one is logged in."""
    caller = client_with(url, DEFAULT_PATIENCE_SECONDS, token).get("/api/v1/me")
    if caller.get("kind") != "token":
        raise BadInputError(f"{url} needs no token: it serves the user of its own machine only")
    logins = read_logins()
    logins.tokens[server_key(url)] = token.text
    logins.default = url.rstrip("/")
    path = write_logins(logins)
    echo(f"Logged in to {url} as {_describe_caller(caller)}; the token is stored in {path}.")


@click.command()
@url_option
@click.option("--keep", is_flag=True, help="Do not revoke the token, as other programs use it.")
def logout(*, url: str, keep: bool) -> None:
    """Delete the stored token of a server, and revoke it there."""
    logins = read_logins()
    key = server_key(url)
    text = logins.tokens.pop(key, None)
    if text is None:
        echo(f"No login of {url} is stored.")
        return
    if logins.default and server_key(logins.default) == key:
        logins.default = ""
    write_logins(logins)
    if not keep and _revoke(url, text):
        echo(f"Deleted the stored token of {url}, and revoked it.")
    else:
        echo(f"Deleted the stored token of {url}. It stays valid until it expires or you revoke it on the server.")


def _revoke(url: str, text: str) -> bool:
    """Revoke a token at its server; return whether it is not valid any more, with a warning if that fails."""
    try:
        status, _ = client_with(url, DEFAULT_PATIENCE_SECONDS, ApiToken(text, STORED)).exchange(REVOKE_PATH, {})
    except CliError as error:  # it is deleted here nevertheless
        echo(f"warning: {error.message}", err=True)
        return False
    return status in (204, 401)  # 401: it was not valid any more


@click.command()
@server_options
def whoami(*, client: Client, as_json: bool) -> None:
    """Print as whom the server knows you, what you may do, and when the token expires."""
    caller = client.get("/api/v1/me")
    if as_json:
        print_json(caller)
        return
    if name := profile():
        print_field("profile", name)
    print_field("server", client.url)
    if client.token is not None:
        print_field("token", f"of {client.token.source}")
    shown = {name: ", ".join(map(str, value)) if isinstance(value, list) else value for name, value in caller.items()}
    print_fields(shown, ["actor", "kind", "role", "orgs", "scopes", "expires_at"])


def _read_token(is_pasted: bool) -> str:
    """Prompt for a token on a terminal, else read it from standard input if ``is_pasted``, else raise BadInputError.

    Raises BadInputError, click.Abort.
    """
    if sys.stdin.isatty():
        text: str = click.prompt("Token", hide_input=True, err=True)
        return text
    if not is_pasted:
        raise BadInputError("there is no terminal to ask for the token; pipe it: qgjob login --token - < FILE")
    return sys.stdin.read(MAX_CHARACTERS)


def _describe_caller(caller: dict[str, Any]) -> str:
    """Describe who is logged in: name, organizations, scopes, and until when."""
    rights = [*(caller.get("orgs") or ()), *(caller.get("scopes") or ())]
    known = f" ({', '.join(rights)})" if rights else ""
    expires_at = f", until {caller['expires_at']}" if caller.get("expires_at") else ""
    return plain(f"{caller['actor']}{known}{expires_at}")
