"""Wrong passwords keep nobody else out: they are counted by name and network, and known browsers by themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from qualgent.people import login_tries
from qualgent.people.hashing import is_known_browser
from qualgent.people.login_tries import (
    COOKIE,
    FREE_FAILURES,
    MAX_NAMES,
    MAX_WAIT_SECONDS,
    LoginTry,
    browser_id,
    browser_of,
    remember_browser,
)
from tests.integration.gateways import Gateways, two_gateways
from tests.server_process import ServerProcess
from tests.shared_mode import PASSWORD, SHARED, PublicClient, make_person, query

TRIES = 5
Public = Callable[..., PublicClient]


class Clock:
    now = 1_800_000_000.0

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    """Stop the time of all throttles."""
    clock = Clock()
    for module in ("qualgent.accounts.throttles", "qualgent.people.login_tries", "allauth.core.internal.ratelimit"):
        monkeypatch.setattr(f"{module}.time.time", clock.time)
    yield clock
    is_known_browser.set(False)


def request_from(address: str, cookie: str = "") -> HttpRequest:
    request = RequestFactory().post("/accounts/login/", REMOTE_ADDR=address)
    request.user = AnonymousUser()
    if cookie:
        request.COOKIES[COOKIE] = cookie
    return request


def tries(address: str, name: str = "olga", cookie: str = "") -> bool:
    """Return whether a wrong password may be tried."""
    try:
        LoginTry(request_from(address, cookie), name)
    except ValidationError:
        return False
    return True


def cookie_of(*names: str) -> str:
    request, response = request_from("192.0.2.1"), HttpResponse()
    for name in names:
        remember_browser(request, response, name)
        request.COOKIES[COOKIE] = response.cookies[COOKIE].value
    return response.cookies[COOKIE].value


@pytest.mark.django_db
def test_a_name_is_counted_by_network(clock: Clock) -> None:
    """Five in five minutes; a /56 is one network, and the name in capitals the same."""
    found = [tries(f"2001:db8:0:12{number:02x}::1", "Olga" if number % 2 else "olga") for number in range(8)]
    assert found == [True] * TRIES + [False] * 3
    assert tries("2001:db8:0:1300::1")
    assert tries("2001:db8:0:1200::1", "vera")
    clock.now += 301
    assert tries("2001:db8:0:1200::1")


@pytest.mark.django_db
def test_a_name_that_many_guess_is_slowed_and_not_closed(clock: Clock) -> None:
    """The attack: 500 networks guess. The first try of each network is made, the next one after as many seconds as
    there were failures."""
    for number in range(FREE_FAILURES):
        assert tries(f"198.51.{number}.1")
    assert tries("192.0.2.1")
    assert [tries("192.0.2.1") for _ in range(3)] == [False] * 3
    clock.now += FREE_FAILURES + 2
    assert tries("192.0.2.1")
    clock.now += FREE_FAILURES - 2
    assert not tries("192.0.2.1")
    for number in range(500):
        tries(f"203.{number // 250}.{number % 250}.1")
    assert tries("192.0.2.2")
    assert not tries("192.0.2.2")
    clock.now += 300
    assert not tries("192.0.2.2")
    clock.now += MAX_WAIT_SECONDS
    assert tries("192.0.2.2")
    clock.now += 2 * login_tries.WINDOW_SECONDS
    assert [tries("192.0.2.9") for _ in range(3)] == [True] * 3


@pytest.mark.django_db
def test_a_known_browser_has_tries_of_its_own(clock: Clock) -> None:
    """Whatever others of its network or elsewhere have tried, and its tries take none of theirs."""
    cookie = cookie_of("olga")
    for number in range(100):
        tries("192.0.2.1")
        tries(f"198.51.{number}.1")
    assert not tries("192.0.2.1")
    assert [tries("192.0.2.1", cookie=cookie) for _ in range(TRIES + 1)] == [True] * TRIES + [False]
    assert is_known_browser.get()
    assert tries("192.0.2.7", cookie=cookie_of("olga"))  # another one of hers
    assert not tries("192.0.2.1", "olga", cookie_of("vera"))  # somebody else's
    assert not is_known_browser.get()


@pytest.mark.django_db
def test_what_succeeds_is_not_counted(clock: Clock) -> None:
    """Nor what was refused: many people log in from one network."""
    for number in range(FREE_FAILURES):
        tries(f"198.51.{number}.1")
    for _ in range(3 * FREE_FAILURES):
        LoginTry(request_from("192.0.2.1"), "olga").rollback()
    assert tries("192.0.2.1")


def test_the_cookie_cannot_be_made(settings: Any) -> None:
    """It is signed with the secret key, has no name in it, and the latest few people of a browser."""
    cookie = cookie_of("olga")
    assert browser_id(request_from("192.0.2.1", cookie), "OLGA")
    assert "olga" not in cookie
    for other in ("", "x", cookie[:-1], "x" + cookie, cookie.replace(":", ".")):
        assert browser_of(request_from("192.0.2.1", other)) is None
    many = request_from("192.0.2.1", cookie_of(*(f"person {number}" for number in range(MAX_NAMES + 2))))
    known = [number for number in range(MAX_NAMES + 2) if browser_id(many, f"person {number}")]
    assert known == list(range(2, MAX_NAMES + 2))
    settings.SECRET_KEY = "another"
    assert browser_of(request_from("192.0.2.1", cookie)) is None


@pytest.fixture
def gateways(server_factory: Callable[..., ServerProcess], tmp_path: Any) -> Iterator[Gateways]:
    with two_gateways(server_factory, tmp_path, **SHARED) as started:
        yield started


def test_a_known_person_logs_in_under_attack(gateways: Gateways, public: Public) -> None:
    """With the browser that she has used, from the network of the attackers and through another gateway."""
    make_person(gateways.scheduler, "olga")
    olga = public(gateways.one).log_in("olga")
    assert olga.jar[COOKIE]
    olga.post_form("/accounts/logout/")
    for number in range(12):
        stranger = public((gateways.one, gateways.two)[number % 2])
        page = stranger.post_form("/accounts/login/", login="olga", password="wrong").text
    assert "Too many failed" in page
    assert "Too many failed" in public(gateways.two).post_form("/accounts/login/", login="olga", password=PASSWORD).text
    for _ in range(20):  # nobody can guess a passkey, so that others of the network do not keep its owner out either
        client = public(gateways.one)
        action = "/accounts/2fa/webauthn/login/"
        assert client.post_form("/accounts/login/", action, credential="{}").status_code == 302
    again = public(gateways.two)
    again.jar[COOKIE] = olga.jar[COOKIE]
    again.log_in("olga")
    counted = query(gateways.scheduler, "SELECT note, sum(count) FROM accounts_audit WHERE kind = 'login' GROUP BY 1")
    assert dict(counted).get("too many failed log-ins", 0) <= 8
