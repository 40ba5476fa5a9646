"""Throttles of log-in and of forgotten passwords."""

from __future__ import annotations

import pytest
from allauth.core import ratelimit
from allauth.core.internal.ratelimit import truncate_ip
from django.test import RequestFactory

from qualgent.accounts.throttles import network_of


@pytest.mark.django_db
def test_other_names_do_not_end_a_throttle() -> None:
    """However many are tried from other addresses meanwhile."""

    def consume(name: str, address: str) -> bool:
        request = RequestFactory().post("/accounts/login/", REMOTE_ADDR=address)
        return bool(ratelimit.consume(request, action="login_failed", key=name))

    tries = [consume("test-throttle", f"192.0.2.{number}") for number in range(6)]
    assert tries == [True] * 5 + [False]
    for number in range(300):
        consume(f"test-throttle-{number}", f"198.51.{number // 200}.{number % 200}")
    assert not consume("test-throttle", "192.0.2.99")


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("2001:db8:0:1200::1", "2001:db8:0:12ff:ffff::9", True),
        ("2001:db8:0:1200::1", "2001:db8:0:1300::1", False),
        ("203.0.113.1", "203.0.113.2", False),
        ("203.0.113.1", "::ffff:203.0.113.1", True),
        ("::ffff:203.0.113.1", "::ffff:198.51.100.1", False),
        ("", "", True),
    ],
)
def test_a_customer_of_ipv6_is_one_client(one: str, other: str, is_same: bool) -> None:
    """All of its addresses are counted together, those of others apart; an address of IPv4 counts as that."""
    assert (network_of(one) == network_of(other)) is is_same


def test_allauth_counts_the_same_networks() -> None:
    assert truncate_ip("2001:db8:0:12ff:ffff::9") == truncate_ip("2001:db8:0:1200::1")
    assert network_of("2001:db8:0:12ff::1") == f"{truncate_ip('2001:db8:0:12ff::1')}/56"
