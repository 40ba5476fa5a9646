"""Talking to the server: JSON over HTTP, with patience."""

from __future__ import annotations

import json
import math
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from qgprotocol import __version__

from .errors import BadInputError, ConflictError, UnreachableError, WaitTimeoutError
from .files import digest_of, pieces_of, replacing

if TYPE_CHECKING:
    import httpx

LOOPBACK_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})
CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 60.0
FIRST_DELAY_SECONDS = 0.2
MOST_DELAY_SECONDS = 2.0
MOST_JITTER_SECONDS = 5.0
KEPT_SECONDS = 2.0  # how long an idle connection is used again: well below what servers and proxies keep
LARGEST_PAGE = 1000


def is_this_machine(url: str) -> bool:
    """Whether an address is of this machine: a proxy for the outside is not asked about it."""
    return urlsplit(url).hostname in LOOPBACK_HOSTS


class Client:
    """Asks one server. What fails to arrive is tried again for ``patience_seconds``, then it is an UnreachableError.
    What the server refuses for now (429) is tried again when it says, until ``limits_until``.

    Trying again is harmless: reading changes nothing, and what is posted carries an Idempotency-Key, by which the
    server answers a repetition as it answered the first.
    """

    def __init__(self, url: str, *, patience_seconds: float, notice: Callable[[str], None]) -> None:
        self.url = url.rstrip("/")
        self.patience_seconds = patience_seconds
        self.limits_until = math.inf  # monotonic: until then, limits of the server are waited out
        self.served_seconds = 0.0  # how long the server has worked for us: answers it gave, not outages we sat out
        self._notice = notice
        self._kept: httpx.Client | None = None

    def close(self) -> None:
        """Let go of the connection."""
        if self._kept is not None:
            self._kept.close()
            self._kept = None

    def get(self, path: str, **query: Any) -> Any:
        """The answer's JSON. Raises BadInputError, UnreachableError."""
        given = {name: value for name, value in query.items() if value is not None}
        return self._ask("GET", f"{path}?{urlencode(given)}" if given else path, body=None, headers={})

    def rows(self, path: str, name: str, **query: Any) -> Iterator[Any]:
        """Every row of a list, page by page; ``name`` is the list's name in the answer. Raises as ``get``."""
        cursor: str | None = None
        while True:
            answer = self.get(path, **query, limit=LARGEST_PAGE, cursor=cursor)
            yield from answer[name]
            cursor = answer["next"]
            if cursor is None:
                return

    def post(self, path: str, body: object, *, key: str) -> Any:
        """The answer's JSON. Raises BadInputError, UnreachableError."""
        return self._ask("POST", path, body=json.dumps(body).encode(), headers={"Idempotency-Key": key})

    def patch(self, path: str, body: object) -> Any:
        """The answer's JSON. What is set is the same however often it is set. Raises as ``get``."""
        return self._ask("PATCH", path, body=json.dumps(body).encode(), headers={})

    def delete(self, path: str) -> None:
        """Remove what is there. Raises as ``get``."""
        self._checked(self._patiently("DELETE", path))

    def download(self, path: str, **query: Any) -> httpx.Response:
        """An answer of bytes, for its content and headers. Raises BadInputError, UnreachableError."""
        return self._checked(self._patiently("GET", f"{path}?{urlencode(query)}"))

    def download_to(self, path: str, target: Path, *, sha256: str) -> None:
        """Fetch a file unless it is there already; verified, and never seen half. Raises as ``get``, and OSError."""
        if target.exists() and digest_of(target) == sha256:
            return
        with replacing(target) as temporary:
            self._checked(self._patiently("GET", path, target=temporary))
            if digest_of(temporary) != sha256:
                raise UnreachableError(f"{path} did not arrive as {self.url} says that it is stored")

    def upload(self, path: str, source: Path, *, sha256: str, **query: Any) -> Any:
        """PUT a file, streamed; the answer's JSON. Harmless to send again: it is the same file.

        Raises BadInputError, UnreachableError, OSError.
        """
        headers = {
            "Content-Type": "application/octet-stream",
            "Content-Length": str(source.stat().st_size),  # else it is sent in chunks, which some proxies store whole
            "X-Content-SHA256": sha256,
        }
        return self._answer(
            self._patiently("PUT", f"{path}?{urlencode(query)}", headers=headers, body=lambda: pieces_of(source))
        )

    def _ask(self, method: str, path: str, *, body: bytes | None, headers: dict[str, str]) -> Any:
        if body is not None:
            headers = headers | {"Content-Type": "application/json"}
        return self._answer(self._patiently(method, path, headers=headers, body=lambda: body))

    def _patiently(
        self,
        method: str,
        path: str,
        *,
        headers: dict[str, str] | None = None,
        body: Callable[[], bytes | Iterator[bytes] | None] = lambda: None,
        target: Path | None = None,
    ) -> httpx.Response:
        """Any answer but those that will be another one later. ``body`` is made anew for each try.

        With ``target``, the content of a good answer goes into that file. Raises UnreachableError.
        """
        import httpx  # here, for it takes longer to import than all the rest: --help needs none of it

        deadline = time.monotonic() + self.patience_seconds
        delay, sent, limited = FIRST_DELAY_SECONDS, False, False
        while True:
            wanted_seconds, asked = None, time.monotonic()
            try:
                with self._http().stream(method, self.url + path, content=body(), headers=headers) as response:
                    _receive(response, target)
            except httpx.TransportError as error:
                sent = sent or not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout)
                trouble = f"could not reach {self.url}: {error or type(error).__name__}"
            else:
                if response.status_code == 429 and method != "GET":
                    self._wait_out(response, first=not limited)
                    deadline, limited = time.monotonic() + self.patience_seconds, True
                    continue
                if response.status_code != 429 and response.status_code < 500:
                    self.served_seconds += time.monotonic() - asked
                    return response
                sent = True
                trouble = f"{self.url} answers with HTTP {response.status_code}: {_reason(response)}"
                wanted_seconds = _retry_after(response)
            pause = wanted_seconds or random.uniform(delay / 2, delay)  # noqa: S311 (spreads load, guards nothing)
            if time.monotonic() + pause >= deadline:
                raise UnreachableError(trouble, sent=sent)
            if delay == FIRST_DELAY_SECONDS:
                self._notice(f"{trouble}; trying again for {self.patience_seconds:g} s")
            time.sleep(pause)
            delay = min(delay * 2, MOST_DELAY_SECONDS)

    def _wait_out(self, response: httpx.Response, *, first: bool) -> None:
        """The server takes no more for now, and says when it may. Raises WaitTimeoutError."""
        seconds = _retry_after(response) or 1.0
        # all that were refused together must not come back together
        pause = seconds + random.uniform(0, min(seconds / 4, MOST_JITTER_SECONDS))  # noqa: S311 (guards nothing)
        if time.monotonic() + pause > self.limits_until:
            raise WaitTimeoutError(f"nothing was done in the time given: {_reason(response)}")
        if first:
            self._notice(f"waiting, then going on: {_reason(response)}")
        time.sleep(pause)

    def _http(self) -> httpx.Client:
        """One connection for all that is asked one after the other."""
        import httpx

        if self._kept is None:
            self._kept = httpx.Client(
                timeout=httpx.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS),
                headers={"User-Agent": f"qgjob/{__version__}"},  # who it was, in the server's audit
                limits=httpx.Limits(keepalive_expiry=KEPT_SECONDS),
                trust_env=not is_this_machine(self.url),
            )
        return self._kept

    def _answer(self, response: httpx.Response) -> Any:
        """The JSON object of an answer, if it is what was asked for."""
        found = _json(self._checked(response))
        if not isinstance(found, dict):
            raise self._stranger(response)
        return found

    def _checked(self, response: httpx.Response) -> httpx.Response:
        """The answer, if it is what was asked for. Raises BadInputError, UnreachableError."""
        status = response.status_code
        if status in (401, 403):
            raise UnreachableError(f"{self.url} refuses: {_reason(response)}")
        if 300 <= status < 400:
            raise UnreachableError(f"{self.url} sends us to {response.headers.get('location')}: give that as --url")
        if status < 400:
            return response
        if not isinstance(_json(response), dict):
            raise self._stranger(response)
        raise (ConflictError if status == 409 else BadInputError)(_reason(response))

    def _stranger(self, response: httpx.Response) -> UnreachableError:
        status = response.status_code
        return UnreachableError(f"{self.url} does not answer like a QualGent server (HTTP {status}, no JSON)")


def _receive(response: httpx.Response, target: Path | None) -> None:
    """All of it: into the file if it is what the file is for, else into memory."""
    if target is None or response.status_code >= 300:
        response.read()
        return
    with target.open("wb") as file:
        for piece in response.iter_bytes():
            file.write(piece)


def _json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return None


def _reason(response: httpx.Response) -> str:
    """The server's words; fields that its sentence does not name are added, a line each."""
    found = _json(response)
    if not isinstance(found, dict) or not isinstance(found.get("error"), str):
        return response.reason_phrase or "no reason given"
    lines = [found["error"]]
    fields = found.get("fields")
    if isinstance(fields, dict):
        lines += [f"  {name}: {text}" for name, text in fields.items() if name not in found["error"]]
    return "\n".join(lines)


def _retry_after(response: httpx.Response) -> float | None:
    text = response.headers.get("retry-after", "")
    return float(text) if text.isdigit() else None
