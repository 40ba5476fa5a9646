"""Heads of requests and chunked bodies: what is taken, and what two programs could read differently and is refused."""

from __future__ import annotations

import pytest

from qualgent.server.heads import BadRequestError, ChunkedBody, HeadParser, parse_head, response_lines
from qualgent.web import limits


def test_a_head_like_the_last_one_is_not_parsed_again() -> None:
    """Only if it is the same to the byte; a large one is not kept, nor one that was refused."""
    parser, other = HeadParser(), raw_head("Host: b")
    first, again = (parser.parse(raw_head("Host: a")) for _ in range(2))
    assert again is first
    assert parser.parse(other).headers == [(b"host", b"b")]
    assert parser.parse(raw_head("Host: a")) == first
    large = raw_head("Host: a", "X: " + "x" * limits.KEPT_HEAD_BYTES)
    assert parser.parse(large) is not parser.parse(large)
    for _ in range(2):
        with pytest.raises(BadRequestError):
            parser.parse(raw_head("Host: a", first="GET /"))
    assert parser.parse(raw_head("Host: a")) == first


def raw_head(*lines: str, first: str = "GET / HTTP/1.1") -> bytes:
    return "\r\n".join([first, *lines, "", ""]).encode("latin1")


def test_a_request_is_taken_apart() -> None:
    """Names in lower case, in their order; values without the space around them."""
    head = parse_head(raw_head("Host: a", "X-One:  1 \t", "x-one: 2", first="PUT /a%20b?c=d HTTP/1.1"))
    assert (head.method, head.target, head.version) == ("PUT", b"/a%20b?c=d", "1.1")
    assert head.headers == [(b"host", b"a"), (b"x-one", b"1"), (b"x-one", b"2")]
    assert (head.length, head.keeps_alive, head.expects_continue, head.is_websocket) == (0, True, False, False)


@pytest.mark.parametrize(
    "line",
    [
        "GET /",
        "GET / HTTP/0.9",
        "GET / HTTP/2.0",
        "GET / HTTP/1.2",
        "GET / HTTP/9.9",
        "GET / RTSP/1.0",
        "GET / http/1.1",
        "GET / HTTP/1.1 ",
        "GET /a b HTTP/1.1",
        "GET nothing HTTP/1.1",
        "GET /\xe9 HTTP/1.1",
        "GET /\x00 HTTP/1.1",
        "get / HTTP/1.1",
        "INVENTED / HTTP/1.1",
        "PRI * HTTP/2.0",
        "\x16\x03\x01 TLS",
        "",
    ],
)
def test_lines_that_are_no_requests(line: str) -> None:
    """Other protocols and versions, another case, wrong spaces and characters are refused."""
    with pytest.raises(BadRequestError):
        parse_head(raw_head("Host: a", first=line))


@pytest.mark.parametrize(
    "lines",
    [
        ["no colon"],
        [": no name"],
        ["Name : space before the colon"],
        ["Name: a", " continued"],
        ["Name: a\nOther: b"],
        ["Name: a\rOther: b"],
        *[[f"Name: a{chr(byte)}b"] for byte in (0, 1, 8, 11, 12, 28, 31, 127, 133)],
        ["Content-Length: 5", "Content-Length: 6"],
        ["Content-Length: 5", "Content-Length: 5"],
        ["Content-Length: 5, 5"],
        ["Content-Length: +5"],
        ["Content-Length: -5"],
        ["Content-Length: 0x5"],
        ["Content-Length: 5_0"],
        ["Content-Length: \xb2"],
        ["Content-Length:"],
        [f"Content-Length: {2**70}"],
        ["Content-Length: 5", "Transfer-Encoding: chunked"],
        ["Transfer-Encoding: chunked", "Content-Length: 5"],
        ["Transfer-Encoding: gzip"],
        ["Transfer-Encoding: gzip, chunked"],
        ["Transfer-Encoding: chunked, chunked"],
        ["Transfer-Encoding: chunked", "Transfer-Encoding: chunked"],
        ["Transfer-Encoding: identity"],
        ["Transfer-Encoding: xchunked"],
        ["Transfer-Encoding:"],
    ],
)
def test_headers_that_two_programs_could_read_differently(lines: list[str]) -> None:
    """Where they end, what they are, how long the body is."""
    with pytest.raises(BadRequestError):
        parse_head(raw_head(*lines, first="POST / HTTP/1.1"))


def test_http_1_0_has_no_chunks() -> None:
    """A program between may take them for the body."""
    with pytest.raises(BadRequestError):
        parse_head(raw_head("Transfer-Encoding: chunked", first="POST / HTTP/1.0"))


@pytest.mark.parametrize("raw", [b"GET / HTTP/1.1\r\n\r\nGET /next HTTP/1.1\r\n\r\n", b"GET / HTTP/1.1\r\nA: b\r\n"])
def test_it_is_one_whole_head(raw: bytes) -> None:
    """Neither two nor a part of one."""
    with pytest.raises(BadRequestError):
        parse_head(raw)


@pytest.mark.parametrize("lines", [["Empty:"], ["Empty: ", "A: b"], ["A: b", "Empty: \t "], []])
def test_headers_may_be_empty(lines: list[str]) -> None:
    """At the end too."""
    assert dict(parse_head(raw_head(*lines)).headers).get(b"empty", b"") == b""


def test_the_number_of_headers_is_limited() -> None:
    """As many as the limit pass."""
    headers = [f"X-{number}: 1" for number in range(limits.HEAD_LINES)]
    assert len(parse_head(raw_head(*headers)).headers) == limits.HEAD_LINES
    with pytest.raises(BadRequestError, match=str(limits.HEAD_LINES)):
        parse_head(raw_head(*headers, "X: 1"))


@pytest.mark.parametrize(
    ("first", "connection", "keeps_alive"),
    [
        ("GET / HTTP/1.1", "keep-alive", True),
        ("GET / HTTP/1.1", "close", False),
        ("GET / HTTP/1.1", "Upgrade , Close", False),
        ("GET / HTTP/1.1", "keep-alive,\tclose", False),
        ("GET / HTTP/1.1", "close-not", True),
        ("GET / HTTP/1.0", "keep-alive", False),
    ],
)
def test_who_keeps_a_connection(first: str, connection: str, keeps_alive: bool) -> None:
    """HTTP/1.1, unless it says otherwise."""
    assert parse_head(raw_head(f"Connection: {connection}", first=first)).keeps_alive is keeps_alive


def test_how_a_body_is_announced() -> None:
    """By its length or as chunks, in any case; a client of HTTP/1.0 is never asked to go on."""
    assert parse_head(raw_head("content-LENGTH: 007", first="POST / HTTP/1.1")).length == 7
    assert parse_head(raw_head("transfer-encoding: CHUNKED", first="POST / HTTP/1.1")).length is None
    assert parse_head(raw_head("Expect: 100-Continue")).expects_continue
    assert not parse_head(raw_head("Expect: 100-continue", first="GET / HTTP/1.0")).expects_continue


@pytest.mark.parametrize("upgrade", ["h2c", "TLS/1.0"])
def test_other_upgrades_are_requests_as_usual(upgrade: str) -> None:
    """Their clients go on with HTTP/1.1."""
    head = parse_head(raw_head(f"Upgrade: {upgrade}", "Connection: Upgrade", "Content-Length: 3"))
    assert (head.is_websocket, head.length) == (False, 3)


CHUNKS = b"5\r\nhello\r\n1;name=value\r\n \r\nA\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n"


@pytest.mark.parametrize("size", [1, 2, 3, 7, len(CHUNKS)])
def test_chunks_are_joined(size: int) -> None:
    """However they arrive; extensions and trailers are left out."""
    body, found = ChunkedBody(), b""
    for start in range(0, len(CHUNKS), size):
        assert not body.is_whole
        found += body.feed(CHUNKS[start : start + size])
    assert (body.is_whole, body.is_followed, found) == (True, False, b"hello 0123456789")


def test_what_follows_a_chunked_body_is_noticed() -> None:
    """It is not part of the body."""
    body = ChunkedBody()
    assert body.feed(CHUNKS + raw_head("Host: a")) == b"hello 0123456789"
    assert (body.is_whole, body.is_followed) == (True, True)


@pytest.mark.parametrize(
    "chunks",
    [
        b"x\r\n",
        b"-1\r\n",
        b"0x5\r\nhello\r\n",
        b"5 \r\nhello\r\n",
        b"5\nhello\r\n",
        b"5\r\nhello0\r\n",
        b"5\r\nhello\n0\r\n\r\n",
        b"1" * 20 + b"\r\n",
        b"5\r\nhello\r\n0\r\nno trailer\r\n\r\n",
    ],
)
def test_chunks_that_are_not_valid(chunks: bytes) -> None:
    """In their lengths, line ends or trailers."""
    with pytest.raises(BadRequestError):
        ChunkedBody().feed(chunks)


@pytest.mark.parametrize("start", [b"1;", b"5\r\nhello\r\n0\r\nTrailer: "])
def test_what_is_around_chunks_is_limited(start: bytes) -> None:
    """An extension or a trailer that never ends is not kept for ever."""
    body = ChunkedBody()
    body.feed(start)
    body.feed(b"x" * (limits.HEAD_BYTES // 2))
    with pytest.raises(BadRequestError, match="too much"):
        body.feed(b"x" * limits.HEAD_BYTES)


def test_chunks_of_single_bytes_are_taken() -> None:
    """However many: six bytes for each one of the body."""
    body, count = ChunkedBody(), 50_000
    assert sum(len(body.feed(b"1\r\nx\r\n")) for _ in range(count)) == count


@pytest.mark.parametrize("name", [b"x\r\ny", b"x\ny", b"x\ry"])
def test_a_header_of_a_response_is_one_line(name: bytes) -> None:
    """Whatever a client may have put into it."""
    assert response_lines(200, [(b"a", b"b")]) == [b"HTTP/1.1 200 OK", b"a: b"]
    assert response_lines(299, []) == [b"HTTP/1.1 299 Status"]
    for header in ((name, b"b"), (b"a", name)):
        with pytest.raises(ValueError, match="line break"):
            response_lines(200, [header])
