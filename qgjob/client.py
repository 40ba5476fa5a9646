"""HTTP client of the server's JSON API, with retries."""

from __future__ import annotations

import json
import math
import random
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from qgprotocol import __version__
from qgprotocol.addresses import is_loopback
from qgprotocol.retries import Backoff, retry_after_seconds
from qgprotocol.tls import CAFileError, certificate_problem, client_context

from .errors import AccessDeniedError, BadInputError, FileError, JobStateError, UnreachableError, WaitTimeoutError
from .files import read_chunks, replace_atomically, sha256_of
from .logins import CI, ApiToken
from .text import plain

if TYPE_CHECKING:
    import httpx

CONNECT_TIMEOUT_SECONDS = 5.0
RESPONSE_TIMEOUT_SECONDS = 60.0
FIRST_DELAY_SECONDS = 0.2
MAX_DELAY_SECONDS = 2.0
MAX_JITTER_SECONDS = 5.0
IDLE_CONNECTION_SECONDS = 2.0  # shorter than servers and proxies keep idle connections open
MAX_PAGE_SIZE = 1000
EXPIRY_HEADER = "x-qualgent-token-expires"  # sent while the token expires soon


class Client:
    """Client of one server that retries failed requests.

    A request that gets no usable response is retried for ``patience_seconds`` and then raises UnreachableError. A
    rate-limited one (429) is retried after the time that the server names, until ``rate_limit_deadline``.

    Retries are safe: GET, PUT, PATCH and DELETE are idempotent, and each POST carries an Idempotency-Key, for which
    the server repeats its first response.
    """

    def __init__(
        self, url: str, *, patience_seconds: float, notice: Callable[[str], None], token: ApiToken | None = None
    ) -> None:
        self.url = url.rstrip("/")
        self.token = token
        self.patience_seconds = patience_seconds
        self.rate_limit_deadline = math.inf  # monotonic seconds
        self.served_seconds = 0.0  # total duration of requests that the server answered, without outages
        self._notice = notice
        self._expiry_reported = False
        self._connection: httpx.Client | None = None

    def close(self) -> None:
        """Close the connection; a later request opens another one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def get(self, path: str, **query: Any) -> Any:
        """Send a GET request, with retries; return the response's JSON. ``query`` values that are None are left out.

        Raises BadInputError, UnreachableError; AccessDeniedError is one.
        """
        given = {name: value for name, value in query.items() if value is not None}
        address = f"{path}?{urlencode(given)}" if given else path
        return self._json_object(self._send_with_retries("GET", address))

    def rows(self, path: str, name: str, **query: Any) -> Iterator[Any]:
        """Yield the rows of all pages of a list, requested as needed; ``name``: of the list in the response."""
        cursor: str | None = None
        while True:
            answer = self.get(path, **query, limit=MAX_PAGE_SIZE, cursor=cursor)
            yield from answer[name]
            cursor = answer["next"]
            if cursor is None:
                return

    def post(self, path: str, body: object, *, key: str | None = None) -> Any:
        """Send a POST request under an Idempotency-Key, by default a new one; return the response's JSON.

        Raises as ``get``.
        """
        headers = {"Idempotency-Key": key or str(uuid.uuid4())}
        return self._json_object(self._send_json("POST", path, body, headers))

    def exchange(self, path: str, body: object) -> tuple[int, dict[str, Any]]:
        """Send a POST request, and return the response's status and JSON whatever the status, unless it is retried.

        Raises UnreachableError, WaitTimeoutError.
        """
        response = self._send_json("POST", path, body, {})
        found = _parse_json(response)
        return response.status_code, found if isinstance(found, dict) else {}

    def check_org(self, org_id: str | None) -> None:
        """Raise BadInputError if the token is not of this organization, to explain an empty result."""
        if org_id is None or self.token is None:
            return
        orgs: list[str] | None = self.get("/api/v1/me").get("orgs")
        if orgs is not None and org_id not in orgs:
            own = ", ".join(orgs) or "no organization"
            raise BadInputError(f"the token is of {own}: with it nothing of {org_id} is found; use a token of {org_id}")

    def patch(self, path: str, body: object) -> Any:
        """Send a PATCH request; return the response's JSON. Raises as ``get``."""
        return self._json_object(self._send_json("PATCH", path, body, {}))

    def delete(self, path: str) -> Any:
        """Delete a resource; return the response's JSON, None without content. Raises as ``get``."""
        response = self._send_with_retries("DELETE", path)
        return None if response.status_code == 204 else self._json_object(response)

    def download(self, path: str, **query: Any) -> httpx.Response:
        """Send a GET request and return the response with its content. Raises as ``get``."""
        return self._raise_for_status(self._send_with_retries("GET", f"{path}?{urlencode(query)}"))

    def download_to(self, path: str, target: Path, *, sha256: str | None = None) -> None:
        """Download a file atomically and verify its digest, if given; skip a file that is identical already.

        Raises as ``get``, and OSError.
        """
        if sha256 and target.exists() and sha256_of(target) == sha256:
            return
        with replace_atomically(target) as temporary:
            self._raise_for_status(self._send_with_retries("GET", path, target=temporary))
            if sha256 and sha256_of(temporary) != sha256:
                raise UnreachableError(
                    f"{path}: the download from {self.url} does not have the expected SHA-256 digest"
                )

    def has(self, path: str) -> bool:
        """Return whether there is such a resource; one that this token may not read counts as missing.

        Raises as ``get``.
        """
        response = self._send_with_retries("GET", path)
        if response.status_code in (403, 404):
            return False
        self._json_object(response)
        return True

    def upload(self, path: str, source: Path, *, sha256: str, **query: Any) -> Any:
        """Upload a file as a streamed PUT request; return the response's JSON. Raises as ``get``, and OSError."""
        headers = {
            "Content-Type": "application/octet-stream",
            "Content-Length": str(source.stat().st_size),  # not chunked encoding, which some proxies buffer whole
            "X-Content-SHA256": sha256,
        }
        address = f"{path}?{urlencode(query)}" if query else path
        response = self._send_with_retries("PUT", address, headers=headers, body=lambda: read_chunks(source))
        return self._json_object(response)

    def _send_json(self, method: str, path: str, body: object, headers: dict[str, str]) -> httpx.Response:
        """Send a request with a JSON body, with retries, and return the response."""
        headers, content = headers | {"Content-Type": "application/json"}, json.dumps(body).encode()
        return self._send_with_retries(method, path, headers=headers, body=lambda: content)

    def _send_with_retries(
        self,
        method: str,
        path: str,
        *,
        headers: dict[str, str] | None = None,
        body: Callable[[], bytes | Iterator[bytes] | None] = lambda: None,
        target: Path | None = None,
    ) -> httpx.Response:
        """Send a request until its response is neither 429 nor a server error, and return that response.

        ``body`` is called for each try. With ``target``, the content of a 2xx response is written to that file.
        Raises UnreachableError, WaitTimeoutError.
        """
        import httpx  # slow to import, and not needed for --help

        deadline = time.monotonic() + self.patience_seconds
        delays, sent, limited = Backoff(FIRST_DELAY_SECONDS, MAX_DELAY_SECONDS), False, False
        while True:
            retry_after, started = None, time.monotonic()
            try:
                connection = self._open_connection()
                with connection.stream(method, self.url + path, content=body(), headers=headers) as response:
                    _receive(response, target)
            except httpx.TransportError as error:
                sent = sent or not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout)
                problem = f"could not reach {self.url}: {error or type(error).__name__}"
                if untrusted := certificate_problem(error):
                    raise UnreachableError(f"could not reach {self.url}: {untrusted}") from error
            else:
                if response.status_code == 429 and method != "GET":
                    self._wait_for_rate_limit(response, first=not limited)
                    deadline, limited = time.monotonic() + self.patience_seconds, True
                    continue
                if response.status_code != 429 and response.status_code < 500:
                    self.served_seconds += time.monotonic() - started
                    self._report_expiry(response)
                    return response
                sent = True
                problem = f"{self.url} answered HTTP {response.status_code}: {_reason(response)}"
                retry_after = _retry_after(response)
            delay = delays.next_seconds()
            self.close()  # a balancer may choose another server for a new connection
            pause = retry_after or random.uniform(delay / 2, delay)  # noqa: S311 (jitter, not a secret)
            if time.monotonic() + pause >= deadline:
                raise UnreachableError(problem, sent=sent)
            if delay == FIRST_DELAY_SECONDS:
                self._notice(f"{problem}; retrying for {self.patience_seconds:g} s")
            time.sleep(pause)

    def _wait_for_rate_limit(self, response: httpx.Response, *, first: bool) -> None:
        """Sleep until the server accepts requests again, as its Retry-After says. Raises WaitTimeoutError."""
        seconds = _retry_after(response) or 1.0
        # jitter: clients that were refused together must not retry together
        pause = seconds + random.uniform(0, min(seconds / 4, MAX_JITTER_SECONDS))  # noqa: S311 (jitter, not a secret)
        if time.monotonic() + pause > self.rate_limit_deadline:
            raise WaitTimeoutError(f"the wait timeout ends before the server accepts the request: {_reason(response)}")
        if first:
            self._notice(f"waiting for the server's limit: {_reason(response)}")
        time.sleep(pause)

    def _open_connection(self) -> httpx.Client:
        """Return the HTTP client of this server, made at first use, with token and TLS context. Raises FileError."""
        import httpx

        if self._connection is None:
            try:
                context = client_context()
            except CAFileError as error:
                raise FileError(str(error)) from error
            self._connection = httpx.Client(
                timeout=httpx.Timeout(RESPONSE_TIMEOUT_SECONDS, connect=CONNECT_TIMEOUT_SECONDS),
                headers={
                    "User-Agent": f"qgjob/{__version__}",  # recorded in the server's audit log
                    **(self.token.headers(self.url) if self.token else {}),
                },
                follow_redirects=False,  # a token goes to the server that it is for
                limits=httpx.Limits(keepalive_expiry=IDLE_CONNECTION_SECONDS),
                verify=context,
                trust_env=not is_loopback(self.url),
            )
        return self._connection

    def _report_expiry(self, response: httpx.Response) -> None:
        """Print once that the token expires soon, if the server says so."""
        text = response.headers.get(EXPIRY_HEADER, "")
        if not text or self._expiry_reported or (self.token is not None and self.token.source == CI):
            return  # those of CI jobs are renewed
        try:
            expires_at = datetime.fromisoformat(text).astimezone(UTC)
        except (ValueError, OverflowError):
            return
        self._expiry_reported = True
        self._notice(
            f"warning: the token expires at {expires_at:%Y-%m-%d %H:%M} UTC; make a new one before: {self.url}"
        )

    def _json_object(self, response: httpx.Response) -> Any:
        """Return the JSON object of a successful response. Raises BadInputError, UnreachableError."""
        return self._check_json(self._raise_for_status(response))

    def _check_json(self, response: httpx.Response) -> dict[str, Any]:
        """Return the JSON object of a response, of any status. Raises UnreachableError."""
        found = _parse_json(response)
        if not isinstance(found, dict):
            raise UnreachableError(f"{self.url} is not a QualGent server (HTTP {response.status_code}, no JSON object)")
        return found

    def _raise_for_status(self, response: httpx.Response) -> httpx.Response:
        """Return a successful response unchanged. Raises BadInputError, UnreachableError."""
        status = response.status_code
        if status in (401, 403):
            what = f"the token of {self.token.source}" if status == 401 and self.token else "the request"
            raise AccessDeniedError(f"{self.url} refused {what}: {_reason(response)}")
        if 300 <= status < 400:
            raise UnreachableError(f"{self.url} redirects to {response.headers.get('location')}: give that as --url")
        if status < 400:
            return response
        self._check_json(response)
        raise (JobStateError if status == 409 else BadInputError)(_reason(response))


def _receive(response: httpx.Response, target: Path | None) -> None:
    """Read the content of a response: a successful one into the file, if given, any other into memory."""
    if target is None or response.status_code >= 300:
        response.read()
        return
    with target.open("wb") as file:
        for piece in response.iter_bytes():
            file.write(piece)


def _parse_json(response: httpx.Response) -> Any:
    """Return the JSON of a response; None if it is not JSON."""
    try:
        return response.json()
    except ValueError:
        return None


def _reason(response: httpx.Response) -> str:
    """Return the error message of a response, with a line for each invalid field that it does not name."""
    found = _parse_json(response)
    if not isinstance(found, dict) or not isinstance(found.get("error"), str):
        return response.reason_phrase or "no reason given"
    lines = [plain(found["error"])]
    fields = found.get("fields")
    if isinstance(fields, dict):
        lines += [plain(f"  {name}: {text}") for name, text in fields.items() if name not in found["error"]]
    return "\n".join(lines)


def _retry_after(response: httpx.Response) -> float | None:
    """Return the seconds of the response's Retry-After; None: there is no valid one."""
    return retry_after_seconds(response.headers.get("retry-after", ""))
