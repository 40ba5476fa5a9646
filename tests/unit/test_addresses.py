"""Addresses that the server may connect to for a URL given by a user."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from qgprotocol.addresses import Allowed, carries_secrets, is_public, parse_base_url

REFUSED = [
    "0.0.0.0",  # this host
    "10.1.2.3",
    "100.64.0.1",  # carrier-grade NAT; Alibaba's metadata is at 100.100.100.200
    "127.0.0.1",
    "127.8.8.8",
    "168.63.129.16",  # Azure's host
    "169.254.169.254",  # metadata of most clouds
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.192",  # Oracle's metadata
    "192.0.2.1",  # documentation
    "192.88.99.1",  # relay of 6to4
    "192.168.1.1",
    "198.18.0.1",  # benchmarks
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::7f00:1",  # 127.0.0.1, as long ago
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::7f00:1",  # NAT64 of 127.0.0.1
    "64:ff9b::a9fe:a9fe",  # of 169.254.169.254
    "64:ff9b:1::1",  # NAT64 of a network's own
    "2001::1",  # Teredo
    "2001:db8::1",  # documentation
    "2002:7f00:1::",  # 6to4 of 127.0.0.1
    "2002:a00:1::1",  # of 10.0.0.1
    "fc00::1",
    "fd00:ec2::254",  # Amazon's metadata
    "fe80::1",
    "fe80::1%eth0",
    "3fff::1",  # documentation
    "3fff:fff:ffff::1",
    "100:0:0:1::1",  # dummy prefix
    "4000::1",  # not assigned
    "5f00::1",  # segment routing
    "fec0::1",  # site-local
    "ff02::1",
    "ff0e::1",  # multicast of global scope
]
PUBLIC = [
    "1.1.1.1", "8.8.8.8", "93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111", "::ffff:8.8.8.8",
    "64:ff9b::808:808", "3ffe::1",
]  # fmt: skip


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_not_public_is_refused(text: str) -> None:
    """Whatever it is written as, and unless it is allowed by its number or the name of its host."""
    address = ip_address(text)
    assert not is_public(address)
    assert not Allowed().permits("example.com", address)
    assert Allowed.parse("example.com").permits("example.com", address)
    assert not Allowed.parse("example.com, .example.com").permits("example.com.evil.net", address)


@pytest.mark.parametrize("text", PUBLIC)
def test_public_addresses_are_not(text: str) -> None:
    """Those of the internet, also through a NAT64."""
    assert Allowed().permits("example.com", ip_address(text))


@pytest.mark.parametrize(
    ("words", "host", "address", "permitted"),
    [
        ("10.0.0.0/8", "a.internal", "10.9.9.9", True),
        ("10.0.0.0/8", "a.internal", "11.9.9.9", True),  # public
        ("10.0.0.0/8", "a.internal", "192.168.0.1", False),
        ("10.0.0.0/8", "a.internal", "::ffff:10.0.0.1", True),  # the same
        ("127.0.0.1", "localhost", "127.0.0.1", True),
        ("127.0.0.1", "localhost", "127.0.0.2", False),
        ("127.0.0.1", "localhost", "::1", False),
        ("fd00::/8", "a.internal", "fd12::1", True),
        ("CI.internal.", "ci.internal", "10.0.0.1", True),
        ("ci.internal", "CI.INTERNAL.", "10.0.0.1", True),
        (".internal", "a.b.internal", "10.0.0.1", True),
        (".internal", "internal", "10.0.0.1", False),
        (".internal", "notinternal", "10.0.0.1", False),
        ("192.168.0.0/16 , ci.internal,10.0.0.0/8", "x", "10.0.0.1", True),
    ],
)
def test_what_is_allowed_is_permitted(words: str, host: str, address: str, permitted: bool) -> None:
    """Networks, addresses, names and domains; nothing beside them."""
    assert Allowed.parse(words).permits(host, ip_address(address)) is permitted


@pytest.mark.parametrize("words", ["10.0.0.1/8", "10.0.0.0/40", "http://ci.internal", "a_b?", ".", "ci.internal/8"])
def test_nonsense_in_the_list_is_refused(words: str) -> None:
    """By the word that is wrong: a typing error must allow nothing."""
    with pytest.raises(ValueError, match="has '"):
        Allowed.parse(words)


def test_the_public_address_loses_its_slash() -> None:
    """So that paths can be put behind it."""
    assert parse_base_url("https://qualgent.example.com/") == "https://qualgent.example.com"
    assert parse_base_url("") == ""


@pytest.mark.parametrize(
    "text", ["qualgent.example.com", "ftp://a", "https://", "https://a:b", "https://a/?x", "https://a b"]
)
def test_what_is_no_address_is_refused(text: str) -> None:
    """With what is wanted."""
    with pytest.raises(ValueError, match="must be an http or https address"):
        parse_base_url(text)


@pytest.mark.parametrize(
    ("url", "carries"),
    [
        ("https://qualgent.example.com", True),
        ("HTTPS://qualgent.example.com:8443/x", True),
        ("wss://qualgent.example.com/ws/live/", True),
        ("http://127.0.0.1:3000", True),
        ("http://127.8.8.8:3000", True),
        ("http://[::1]:3000", True),
        ("http://LOCALHOST:3000", True),
        ("ws://localhost:3000/ws/live/", True),
        ("http://qualgent.example.com", False),
        ("ws://qualgent.example.com", False),
        ("http://10.0.0.1", False),
        ("http://0.0.0.0:3000", False),
        ("http://127.0.0.1.example.com", False),
        ("http://localhost.example.com", False),
        ("http://localhost@example.com", False),
        ("http://example.com\\@localhost", False),
        ("http://localhost\uff0eexample.com", False),
        ("http://[::1", False),
        ("ftp://localhost", False),
        ("//localhost", False),
        ("https:qualgent.example.com", False),
        ("localhost:3000", False),
        ("", False),
    ],
)
def test_where_a_token_may_be_sent(url: str, carries: bool) -> None:
    """Encrypted, or without leaving the machine, whatever the URL looks like."""
    assert carries_secrets(url) is carries
