"""Log-in of CI jobs: exchanges the CI service's token for one of the server, which is stored in a file and renewed.

GitHub Actions gives one to each request, GitLab CI one to each job, which the server takes once. The server's token is
kept for further commands of the job, which may cancel what the first submitted: on GitHub in the job's temporary
folder, else in a file of this user. While a command runs, its token is renewed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import platformdirs

from qgprotocol.addresses import carries_secrets
from qgprotocol.tls import CAFileError, client_context

from .client import Client
from .errors import AccessDeniedError, CliError, FileError
from .files import replace_atomically
from .logins import CI, ApiToken, server_key
from .text import echo, plain

GITHUB_URL = "ACTIONS_ID_TOKEN_REQUEST_URL"
GITHUB_SECRET = "ACTIONS_ID_TOKEN_REQUEST_TOKEN"  # noqa: S105 — the name of a variable
GITLAB_TOKEN = "QUALGENT_ID_TOKEN"  # noqa: S105 — the name of a variable
PATH = "/api/v1/ci/token"
GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
TOKEN_TYPE = "urn:ietf:params:oauth:token-type:jwt"  # noqa: S105 — a type
ONE_USER = 409  # the answer of a server that exchanges nothing, as it serves the user of its machine
REQUEST_SECONDS = 10.0
RENEW_AT = 0.6  # of a token's life
RETRY_SECONDS = 60.0
LEAST_SECONDS = 600.0  # that a kept token must be valid to be used without renewing it


class _Exchanged(NamedTuple):
    token: ApiToken
    lifetime_seconds: float
    text: str  # who it is


class CiLogin:
    """The log-in of one CI job at one server."""

    def __init__(self, url: str, org: str, read: Callable[[], str], *, kept: _TokenFile | None = None) -> None:
        """``read``: returns the CI service's token. ``kept``: where the server's is kept."""
        self._url = url
        self._org = org
        self._read = read
        self._kept = kept

    def token(self, patience_seconds: float) -> ApiToken | None:
        """Return the server's token, stored or exchanged, and start its renewal; None: the server exchanges none.

        Prints one line. Raises AccessDeniedError, UnreachableError.
        """
        service_token = self._read()
        known = self._kept.find() if self._kept else None
        if known is not None and known[1] > LEAST_SECONDS:
            token, seconds = known
        else:
            found = self._exchange_token(service_token, known[0] if known else None, patience_seconds)
            if found is None:
                return None
            token, seconds = found.token, found.lifetime_seconds
            if self._kept:
                self._kept.store(token, seconds)
            echo(f"Logged in to {self._url} as CI job {found.text}.", err=True)
        threading.Thread(target=self._keep_valid, args=(token, seconds), name="token renewal", daemon=True).start()
        return token

    def _exchange_token(
        self, service_token: str, renewed: ApiToken | None, patience_seconds: float
    ) -> _Exchanged | None:
        """Exchange the CI service's token for a new or renewed one of the server; None: it needs no tokens."""
        client = Client(self._url, patience_seconds=patience_seconds, notice=lambda text: echo(text, err=True))
        body = {"grant_type": GRANT, "subject_token": service_token, "subject_token_type": TOKEN_TYPE, "org": self._org}
        with contextlib.closing(client):
            status, answer = client.exchange(PATH, body | ({"renews": renewed.text} if renewed else {}))
        if status == ONE_USER:
            return None
        if status != 200:
            reason = plain(answer.get("error_description") or answer.get("error") or f"HTTP {status}")
            raise AccessDeniedError(f"{self._url} refused the token of {CI}: {reason}")
        seconds = float(answer.get("expires_in", 0))
        text = plain(f"{answer.get('name')} ({answer.get('org')}, {answer.get('scope')}), for {seconds / 60:.0f} min")
        return _Exchanged(ApiToken(str(answer.get("access_token", "")), CI), seconds, text)

    def _keep_valid(self, token: ApiToken, seconds: float) -> None:
        """Renew the token at 60 % of its life, again and again; retry after a minute on errors. Runs in a thread."""
        pause = seconds * RENEW_AT
        while True:
            time.sleep(pause)
            try:
                found = self._exchange_token(self._read(), token, 0.0)
            except CliError:
                pause = RETRY_SECONDS  # until it expires; then requests are refused, and say so
                continue
            if found is None:
                return
            pause = found.lifetime_seconds * RENEW_AT


class _TokenFile:
    """The file with the token of a job. ``secret``: of this job and no other."""

    def __init__(self, folder: Path, url: str, secret: str) -> None:
        self._key = hashlib.sha256(f"{server_key(url)} {secret}".encode()).hexdigest()
        self._path = folder / "ci.json"

    def find(self) -> tuple[ApiToken, float] | None:
        """Return the job's token and for how many seconds it is valid; None: there is none that is valid."""
        row = self._rows().get(self._key)
        if row is None:
            return None
        with contextlib.suppress(CliError):
            return ApiToken(str(row["token"]), CI), row["expires_at"] - time.time()
        return None

    def store(self, token: ApiToken, seconds: float) -> None:
        """Write the job's token, valid for ``seconds``, beside those of other jobs; ignore a failure to write."""
        rows = {**self._rows(), self._key: {"token": token.text, "expires_at": time.time() + seconds}}
        with contextlib.suppress(OSError):  # without it further commands of the job are refused
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with replace_atomically(self._path, mode=0o600) as temporary:
                temporary.write_text(json.dumps(rows), encoding="utf-8")

    def _rows(self) -> dict[str, Any]:
        """Return the entries of the file that are valid; none if other users may read it, or it is damaged."""
        try:
            status = self._path.stat()
            if sys.platform != "win32" and (status.st_uid != os.geteuid() or status.st_mode & 0o077):
                return {}
            rows: dict[str, Any] = json.loads(self._path.read_text(encoding="utf-8"))
            return {key: row for key, row in rows.items() if row["expires_at"] > time.time()}
        except (OSError, ValueError, LookupError, TypeError, AttributeError):
            return {}


def ci_login(url: str, org: str) -> CiLogin | None:
    """Return the log-in of the CI job that runs this process; None: no CI token, or the URL is not secure."""
    if not carries_secrets(url):
        return None
    if text := os.environ.get(GITLAB_TOKEN, "").strip():
        kept = _TokenFile(platformdirs.user_cache_path("qualgent"), url, text)
        return CiLogin(url, org, lambda: text, kept=kept)
    address, secret = os.environ.get(GITHUB_URL, ""), os.environ.get(GITHUB_SECRET, "")
    if address and secret and carries_secrets(address):
        temporary = os.environ.get("RUNNER_TEMP", "")
        in_job = _TokenFile(Path(temporary, "qualgent-login"), url, f"{org} {secret}") if temporary else None
        return CiLogin(url, org, lambda: github_token(address, secret, url.rstrip("/")), kept=in_job)
    return None


def github_token(address: str, secret: str, audience: str) -> str:
    """Request a token of GitHub Actions for an audience. Raises AccessDeniedError, FileError."""
    import httpx

    separator = "&" if "?" in address else "?"
    try:
        response = httpx.get(
            f"{address}{separator}audience={quote(audience, safe='')}",
            headers={"Authorization": f"Bearer {secret}", "Accept": "application/json"},
            timeout=REQUEST_SECONDS,
            verify=client_context(),
        )
        value = response.json().get("value") if response.status_code == 200 else None
    except CAFileError as error:
        raise FileError(str(error)) from error
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, AttributeError) as error:
        raise AccessDeniedError(f"GitHub Actions gave no token: {type(error).__name__}") from error
    if not isinstance(value, str) or not value:
        raise AccessDeniedError(f"GitHub Actions gave no token: HTTP {response.status_code}")
    return value
