"""Throttles of log-in and of forgotten passwords."""

from __future__ import annotations

import pytest
from allauth.core import ratelimit
from django.test import RequestFactory


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
