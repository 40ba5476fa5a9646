"""Strict parsing of HTTP request heads and chunked bodies (by llhttp), and the lines of response heads."""

from __future__ import annotations

from collections.abc import Iterable
from http.client import responses
from typing import NamedTuple

from httptools import HttpParserError, HttpParserUpgrade, HttpRequestParser

from qualgent.web import limits, routes

END = b"\r\n\r\n"  # of a head
VERSIONS = (b" HTTP/1.1", b" HTTP/1.0")
NEXT_LINE = b"\x85"  # ends a line for Python's text, not for HTTP
NO_BODY = frozenset({204, 304})  # HTTP statuses
NOT_HTTP = "This is not a valid HTTP/1.1 request."

Headers = list[tuple[bytes, bytes]]


class BadRequestError(ValueError):
    """The request cannot be served; the message says why."""


class RequestHead(NamedTuple):
    """A request's line and headers, whose names are in lower case."""

    method: str
    target: bytes  # ASCII: a path with its query, an address, or *
    path: bytes  # of the target, as it was sent
    query: bytes
    version: str
    headers: Headers
    length: int | None  # of the body; None: it is chunked
    keeps_alive: bool  # the connection, as the client asks for it
    expects_continue: bool
    is_websocket: bool

    @property
    def safe_headers(self) -> Headers:
        """Return the headers without names with underscores, which Django would mistake for others (CVE-2015-0219)."""
        return [line for line in self.headers if b"_" not in line[0]]

    @property
    def is_upload(self) -> bool:
        """Return whether the request uploads a file, by its method and path."""
        return routes.is_upload(self.method, self.path.decode("ascii"))


class _Parts:
    """Collects a head's target and headers from the parser's callbacks."""

    __slots__ = ("complete", "headers", "target")

    def __init__(self) -> None:
        self.target = b""
        self.headers: Headers = []
        self.complete = 0  # heads

    def on_url(self, part: bytes) -> None:
        """Collect a part of the target; called by the parser."""
        self.target += part

    def on_header(self, name: bytes, value: bytes) -> None:
        """Collect a header, its name in lower case; called by the parser."""
        self.headers.append((name.lower(), value.rstrip(b" \t")))

    def on_headers_complete(self) -> None:
        """Count a complete head; called by the parser."""
        self.complete += 1


def parse_head(raw: bytes) -> RequestHead:
    """Parse a request's complete head, its blank line included. Raises BadRequestError.

    The parser refuses what two programs could understand differently: lines that end or continue in odd ways, several
    lengths, a length beside chunks.
    """
    line = raw[: raw.index(b"\r\n")]
    if not line.endswith(VERSIONS) or NEXT_LINE in raw:
        raise BadRequestError(NOT_HTTP)
    parts = _Parts()
    parser = HttpRequestParser(parts)
    try:
        parser.feed_data(raw)
    except HttpParserUpgrade:
        pass  # to a protocol that is for us to choose
    except HttpParserError as error:
        raise BadRequestError(NOT_HTTP) from error
    if parts.complete != 1:
        raise BadRequestError(NOT_HTTP)
    headers = parts.headers
    if len(headers) > limits.HEAD_LINES:
        raise BadRequestError(f"The request has more than {limits.HEAD_LINES} headers.")
    version = line[-3:].decode("ascii")
    length: int | None = 0
    keeps_alive, expects_continue, is_websocket = version == "1.1", False, False
    for name, value in headers:
        if name == b"content-length":
            length = int(value)
        elif name == b"transfer-encoding":
            if value.lower() != b"chunked" or version != "1.1":
                raise BadRequestError("The only Transfer-Encoding here is chunked, of HTTP/1.1.")
            length = None
        elif name == b"connection":
            keeps_alive = keeps_alive and b"close" not in {word.strip() for word in value.lower().split(b",")}
        elif name == b"expect":
            expects_continue = value.lower() == b"100-continue" and version == "1.1"
        elif name == b"upgrade":
            is_websocket = is_websocket or value.lower() == b"websocket"
    path, _, query = parts.target.partition(b"?")
    method = parser.get_method().decode("ascii")
    return RequestHead(
        method, parts.target, path, query, version, headers, length, keeps_alive, expects_continue, is_websocket
    )


class HeadParser:
    """Parser of the heads of one connection; one that equals the last one costs nothing."""

    __slots__ = ("_last", "_raw")

    def __init__(self) -> None:
        self._raw = b""
        self._last: RequestHead | None = None

    def parse(self, raw: bytes) -> RequestHead:
        """Return the parsed head, the same object for equal bytes: do not change it. Raises BadRequestError."""
        if self._last is not None and raw == self._raw:
            return self._last
        head = parse_head(raw)
        if len(raw) <= limits.KEPT_HEAD_BYTES:
            self._raw, self._last = raw, head
        return head


class ChunkedBody:
    """Takes the chunks of a body apart."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._bytes = 0
        self._fed = 0
        self.is_whole = False
        self.is_followed = False  # by another request, which came together with the end
        self._parser = HttpRequestParser(self)
        self._parser.feed_data(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")

    def on_body(self, piece: bytes) -> None:
        """Collect a piece of the body's content; called by the parser."""
        self._pieces.append(piece)
        self._bytes += len(piece)

    def on_message_complete(self) -> None:
        """Record the end of the body; called by the parser."""
        self.is_whole = True

    def on_message_begin(self) -> None:
        """Stop the parser by BadRequestError if another request follows the last chunk, and record that."""
        if self.is_whole:
            self.is_followed = True
            raise BadRequestError("followed by another request")

    def feed(self, data: bytes) -> bytes:
        """Decode the next bytes of a chunked body; return their content. Raises BadRequestError."""
        self._fed += len(data)
        try:
            self._parser.feed_data(data)
        except HttpParserError as error:
            if not self.is_followed:
                raise BadRequestError("The chunks of the body are not valid.") from error
        # what is around the chunks: their lengths, which may be of single bytes, and trailers
        if not self.is_whole and self._fed - self._bytes > limits.HEAD_BYTES + 8 * self._bytes:
            raise BadRequestError("The body has too much besides its content.")
        found = b"".join(self._pieces)
        self._pieces.clear()
        return found

    def close(self) -> None:
        """Drop the parser, which refers back to this object, so that both are freed."""
        del self._parser


STATUS_LINES = {status: f"HTTP/1.1 {status} {text}".encode() for status, text in responses.items()}


def response_lines(status: int, headers: Iterable[tuple[bytes, bytes]]) -> list[bytes]:
    """Return the lines of a response's head, status line first. Raises ValueError for a line break in a header."""
    lines = [STATUS_LINES.get(status) or b"HTTP/1.1 %d Status" % status]
    lines += [name + b": " + value for name, value in headers]
    text = b"".join(lines)
    if b"\n" in text or b"\r" in text:
        raise ValueError("a header of the response has a line break")
    return lines
