"""``qgagent enroll``: exchange an enrollment token for a credential of this machine, and store that."""

import asyncio
import contextlib
import os
import socket
import sys
from pathlib import Path

import click
import httpx
import msgspec
from msgspec.structs import asdict

from qgprotocol.addresses import carries_secrets
from qgprotocol.hosts import ENROLL_PATH, Enrolled
from qgprotocol.label_limits import allowed_texts
from qgprotocol.tls import CAFileError

from .config import http_url
from .credential import (
    INSECURE,
    CredentialLock,
    StoredCredential,
    credential_dirs,
    credential_path,
    post,
    read_credential,
    write_credential,
)
from .errors import CredentialError
from .run_command import option, url_option
from .transport import describe, reason_of

TOKEN_VARIABLE = "QUALGENT_ENROLLMENT_TOKEN"  # noqa: S105 — a name
MAX_TOKEN = 1000  # characters read from standard input


@click.command("enroll")
@url_option(required=True, help="URL of the server.")
@click.option(
    "--token",
    envvar=TOKEN_VARIABLE,
    show_envvar=True,
    metavar="TOKEN",
    required=True,
    help="Enrollment token, from the server's page of device hosts. -: read it from standard input, so that it is "
    "not in the list of processes.",
)
@option(
    "--state-dir",
    type=click.Path(file_okay=False, path_type=Path),
    help="Directory to keep the credential in; qgagent run needs the same. Default: in the user's state directory.",
)
def enroll(url: str, token: str, state_dir: Path | None) -> None:
    """Enroll this machine as a device host of a server whose users log in.

    Stores a credential that only this user on this machine can use. Afterwards qgagent run needs no --url. Enrolling
    again replaces the credential, and revokes the one before.
    """
    if token == "-":  # noqa: S105
        token = sys.stdin.readline(MAX_TOKEN)
    token = token.strip()
    if not token.isascii() or not token.isprintable() or not token:
        raise click.BadParameter("this is no enrollment token: it begins with qge_", param_hint="--token")
    if not carries_secrets(url):
        raise click.UsageError(INSECURE)
    path = credential_path(url, credential_dirs(state_dir)[0])
    try:
        stored = _enroll(url, token, path)
    except (CredentialError, CAFileError) as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written: {error.strerror or error}") from error
    labels = [f"{name}={value}" for name, value in stored.labels.items()]
    limits = [f"names beginning with {stored.prefix}"] if stored.prefix else []
    limits += [f"targets {', '.join(stored.targets)}"] if stored.targets else []
    limits += [f"labels {', '.join(labels)}"] if labels else []
    allowed = allowed_texts(stored.allowed_labels)
    limits += [f"further labels {', '.join(allowed) or 'none'}"] if labels or allowed else []
    click.echo(f"enrolled at {stored.url}" + (f": {'; '.join(limits)}" if limits else ""))
    click.echo(f"The credential is in {path}. Next, in the folder of your tests: qgagent init")


def _enroll(url: str, token: str, path: Path) -> StoredCredential:
    """Exchange the token for a credential, revoking an earlier one, and store it. Raises CredentialError, OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not os.access(path.parent, os.W_OK):  # now: a credential that cannot be stored has used up the token
        raise CredentialError(f"{path.parent} cannot be written: give a --state-dir of this user")
    lock = CredentialLock(path)
    try:
        if not lock.take():
            raise CredentialError("a qgagent of this machine uses the credential: stop it first, then enroll again")
        body = {"token": token, "name": socket.gethostname()[:100] or "host"}
        with contextlib.suppress(CredentialError):  # there is none, or it is another machine's
            before = read_credential(path)
            body["replaces"] = before.next_credential or before.credential
        try:
            answer = asyncio.run(post(url, ENROLL_PATH, body))
        except httpx.HTTPError as error:
            raise CredentialError(f"no connection to {url}: {describe(error)}") from error
        if answer.status_code != 201:
            reason = reason_of(answer) or f"it answers with HTTP {answer.status_code}"
            raise CredentialError(f"{url} does not enroll this machine: {reason}")
        try:
            made = msgspec.json.decode(answer.content, type=Enrolled)
        except msgspec.MsgspecError:
            raise CredentialError(f"the answer is not from a QualGent server: {url}") from None
        stored = StoredCredential(url=http_url(url), **asdict(made))
        write_credential(path, stored)
        return stored
    finally:
        lock.close()
