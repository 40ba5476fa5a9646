"""The scope that a request asks for, however odd its header, query or cookie is."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest

from qualgent.web.requested_scope import (
    HEADER,
    UNKNOWN,
    RequestedScope,
    cookie_value,
    encoded_scope,
    requested_scope,
    scope_cookie,
)


def ask(
    *headers: tuple[bytes, bytes], query: bytes = b"", path: str = "/api/v1/jobs", method: str = "GET"
) -> RequestedScope:
    scope: dict[str, Any] = {"type": "http", "path": path, "query_string": query, "method": method}
    return requested_scope(scope | {"headers": list(headers)}, is_page=path == "/jobs" and method == "GET")


def in_cookie(value: str) -> tuple[bytes, bytes]:
    return b"cookie", f"a=b; qualgent_scope={value}; c=d".encode()


def test_header_then_query_then_cookie() -> None:
    """The cookie only proposes; a change in its scope requires it all the same."""
    header, query, cookie = (HEADER, b"org:one"), b"a=1&scope=org%3Atwo", in_cookie("7.org:three")
    assert ask(header, cookie, query=query) == RequestedScope("org:one", is_required=True)
    assert ask(cookie, query=query) == RequestedScope("org:two", is_required=True, cookie="7.org:three")
    assert ask(cookie, query=query, path="/jobs") == RequestedScope("org:two", cookie="7.org:three")
    assert ask(cookie) == RequestedScope("org:three", cookie="7.org:three", user="7")
    changing = RequestedScope("org:three", is_required=True, cookie="7.org:three", user="7")
    assert ask(cookie, method="POST") == changing
    assert ask() == RequestedScope("", cookie="")
    assert ask(method="POST") == RequestedScope("", cookie="")
    assert ask(header, path="/admin/jobs/") == RequestedScope("site")


@pytest.mark.parametrize(
    "org", ["acme", "a b", "a/b:c?d=e&f;g,h\"i'j", "Müller", "team\u00a01", "日本", "x" * 100, "%41", "+"]
)
def test_names_of_organizations_survive(org: str) -> None:
    name = f"org:{org}"
    encoded = encoded_scope(name)
    assert ask((HEADER, encoded.encode())).name == name
    assert ask(query=f"scope={quote(name, safe='')}".encode()).name == name
    assert ask(in_cookie(f"7.{encoded}")).name == name
    assert scope_cookie(cookie_value("7", name)).decode().startswith(f"qualgent_scope=7.{encoded}; Path=/;")


@pytest.mark.parametrize(
    "value",
    [b"x", b"org:", b"ORG:acme", b"site ", b"org:%FF", b"org:%0A", b"org:a%00b", b"org:\xe9", b"org:" + b"x" * 101,
     b"org:" + b"%41" * 2_000_000, b"?", b"org:%"],
)  # fmt: skip
def test_what_is_no_scope_is_nobodys(value: bytes) -> None:
    """It is not taken for none: a request that asks for nonsense is refused."""
    expected = "org:%" if value == b"org:%" else UNKNOWN  # a lone percent sign stands for itself
    assert ask((HEADER, value)) == RequestedScope(expected, is_required=True)
    assert ask((b"cookie", b"qualgent_scope=7." + value.replace(b" ", b"%20"))).name == expected


@pytest.mark.parametrize("value", ["org:acme", ".org:acme", "x.org:acme", "-7.org:acme", "org:a.b", "²x.site", "."])
def test_a_cookie_of_nobody_asks_for_nothing(value: str) -> None:
    assert ask((b"cookie", b"qualgent_scope=" + value.encode()), method="POST")[:2] == ("", False)


def test_two_scopes_at_once() -> None:
    assert ask((HEADER, b"org:one"), (HEADER, b"org:two")).name == UNKNOWN
    assert ask(query=b"scope=org:one&scope=org:two").name == UNKNOWN
    assert ask(query=b"scope=org:%FF").name == UNKNOWN
    assert ask(query=b"scope=org:\xff").name == UNKNOWN
