"""The commands ``qgjob login``, ``logout`` and ``whoami``."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from qgprotocol.addresses import carries_secrets

from .client import Client
from .errors import BadInputError
from .logins import read_logins, server_key, write_logins
from .options import DEFAULT_PATIENCE_SECONDS, make_client, server_options, url_option
from .text import plain, print_field, print_fields, print_json
from .tokens import STORED, VARIABLE, Token

MOST_CHARACTERS = 1000
AS_ARGUMENT = (
    "Do not give a token as an argument: other users of this machine can read it there. Run qgjob login and paste it, "
    "or pipe it: qgjob login --token - < FILE. If the one you gave may have been seen, revoke it."
)


def _only_standard_input(ctx: click.Context, param: click.Parameter, value: str | None) -> bool:
    if value not in (None, "-"):
        raise click.UsageError(AS_ARGUMENT)  # without the value
    return value is not None


@click.command(context_settings={"allow_extra_args": True})
@url_option
@click.option(
    "--token",
    "from_input",
    metavar="-",
    callback=_only_standard_input,
    help="With -, read the token from standard input instead of asking for it.",
)
@click.pass_context
def login(ctx: click.Context, *, url: str, from_input: bool) -> None:
    """Store the token of a server, and make it the default server.

    \b
    Examples:
      qgjob login --url https://qualgent.example.com
      qgjob login --url https://qualgent.example.com --token - < token.txt

    Make a token on the server's page of your account. qgjob checks it, then stores it in a file that only you can read.
    QUALGENT_TOKEN has precedence over it.
    """
    if ctx.args:
        raise click.UsageError(AS_ARGUMENT)  # click would print the argument
    if not carries_secrets(url):
        raise BadInputError(f"{url} is no https address: others could read the token on the way")
    token = Token(_read_token(from_input), STORED)
    caller = make_client(url, DEFAULT_PATIENCE_SECONDS, token).get("/api/v1/me")
    if caller.get("kind") != "token":
        raise BadInputError(f"{url} needs no token: it serves the user of its own machine only")
    logins = read_logins()
    logins.tokens[server_key(url)] = token.text
    logins.default = url.rstrip("/")
    path = write_logins(logins)
    click.echo(f"Logged in to {url} as {_describe(caller)}; the token is stored in {path}.")
    if os.environ.get(VARIABLE):
        click.echo(f"note: {VARIABLE} is set, and has precedence over the stored token", err=True)


@click.command()
@url_option
def logout(*, url: str) -> None:
    """Delete the stored token of a server. The token itself stays valid until it expires or is revoked."""
    logins = read_logins()
    key = server_key(url)
    if logins.tokens.pop(key, None) is None:
        click.echo(f"No login of {url} is stored.")
        return
    if logins.default and server_key(logins.default) == key:
        logins.default = ""
    write_logins(logins)
    click.echo(f"Deleted the stored token of {url}. It stays valid until it expires or you revoke it on the server.")


@click.command()
@server_options
def whoami(*, client: Client, as_json: bool) -> None:
    """Print as whom the server knows you, what you may do, and when the token expires."""
    caller = client.get("/api/v1/me")
    if as_json:
        print_json(caller)
        return
    print_field("server", client.url)
    if client.token is not None:
        print_field("token", f"of {client.token.source}")
    shown = {name: ", ".join(map(str, value)) if isinstance(value, list) else value for name, value in caller.items()}
    print_fields(shown, ["actor", "kind", "role", "orgs", "scopes", "expires_at"])


def _read_token(from_input: bool) -> str:
    """Return the token of standard input, else ask for it without echo. Raises BadInputError, click.Abort."""
    if from_input:
        return sys.stdin.read(MOST_CHARACTERS)
    if not sys.stdin.isatty():
        raise BadInputError("there is no terminal to ask for the token; pipe it: qgjob login --token - < FILE")
    text: str = click.prompt("Token", hide_input=True, err=True)
    return text


def _describe(caller: dict[str, Any]) -> str:
    rights = [*(caller.get("orgs") or ()), *(caller.get("scopes") or ())]
    known = f" ({', '.join(rights)})" if rights else ""
    expires_at = f", until {caller['expires_at']}" if caller.get("expires_at") else ""
    return plain(f"{caller['actor']}{known}{expires_at}")
