"""HTTP client for identity providers: timeouts, limits of size and concurrency, and trusted authorities.

They are made by views, in threads: a provider that is slow holds up neither the event loop nor other requests.
"""

import io
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies
from urllib3.exceptions import HTTPError

from qgprotocol.addresses import carries_secrets, is_loopback
from qgprotocol.tls import CAFileError, certificate_problem, client_context

CONNECT_SECONDS = 3.0
READ_SECONDS = 5.0  # of silence
TOTAL_SECONDS = 10.0  # of all requests of one log-in page
MAX_BYTES = 1024**2  # of an answer
CHUNK_BYTES = 16_384
MAX_AT_ONCE = 16  # log-ins of one process that wait for a provider

_slots = threading.BoundedSemaphore(MAX_AT_ONCE)
_deadline = threading.local()  # .at: time.monotonic, while ``requests_to_provider`` is open


class ProviderError(requests.RequestException):
    """The provider cannot be used now: it does not answer, or not as it should."""


@contextmanager
def requests_to_provider() -> Iterator[None]:
    """As a context, limit concurrency and total time of requests to providers. Raises ProviderError if full."""
    if not _slots.acquire(blocking=False):
        raise ProviderError("too many log-ins wait for it")
    _deadline.at = time.monotonic() + TOTAL_SECONDS
    try:
        yield
    finally:
        _deadline.at = None
        _slots.release()


class ProviderSession(requests.Session):
    """A session that follows no redirects, and reads bounded answers in bounded time. Raises ProviderError."""

    def __init__(self) -> None:
        super().__init__()
        self.trust_env = False  # a .netrc would replace the tokens
        self.headers["Accept-Encoding"] = "identity"
        try:
            self.mount("https://", _TrustingAdapter())
        except CAFileError as error:
            raise ProviderError(str(error)) from error

    def request(self, method: Any, url: Any, *arguments: Any, **options: Any) -> requests.Response:
        """Send a request; return the answer with its body. Raises RequestException."""
        if not carries_secrets(url):
            raise ProviderError("it gives an address that is not https")
        deadline = getattr(_deadline, "at", None) or time.monotonic() + TOTAL_SECONDS
        left = deadline - time.monotonic()
        if left <= 0:
            raise ProviderError("it takes too long")
        options |= {
            "timeout": (min(CONNECT_SECONDS, left), min(READ_SECONDS, left)),
            "allow_redirects": False,
            "stream": True,
            "proxies": {} if is_loopback(url) else get_environ_proxies(url),
        }
        response = super().request(method, url, *arguments, **options)
        try:
            _read(response, deadline)
        except BaseException:
            response.close()
            raise
        if response.is_redirect:
            raise ProviderError(f"it redirects {url}")
        return response


def _read(response: requests.Response, deadline: float) -> None:
    """Read a response's body into memory until the deadline (monotonic), limited in size. Raises ProviderError."""
    found = bytearray()
    try:
        while chunk := response.raw.read1(CHUNK_BYTES, decode_content=False):  # as it comes: it may come slowly
            found += chunk
            if len(found) > MAX_BYTES:
                raise ProviderError("its answer is too large")
            if time.monotonic() > deadline:
                raise ProviderError("it takes too long")
    except HTTPError as error:
        raise ProviderError(str(error)) from error
    response.raw.release_conn()
    response.raw = io.BytesIO(found)


class _TrustingAdapter(HTTPAdapter):
    """Trusts the system's authorities and those of QUALGENT_CA_FILE, as all programs of the project do."""

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, **options, ssl_context=client_context())

    def proxy_manager_for(self, proxy: Any, **options: Any) -> Any:
        return super().proxy_manager_for(proxy, **options, ssl_context=client_context())

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Keep the connection's TLS context: requests would add certifi's authorities to it."""
        conn.cert_reqs = "CERT_REQUIRED"


def reason_of(error: Exception) -> str:
    """Return why a request failed, for the log and for administrators."""
    text = certificate_problem(error) or str(error) or type(error).__name__
    return " ".join(text.split())[:300]
