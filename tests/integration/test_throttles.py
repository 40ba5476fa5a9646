"""Tries to log in are counted for all gateways together, exactly, and tell nobody which names exist."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from allauth.core.internal import ratelimit
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.test import RequestFactory

from qualgent.accounts.models import Throttle
from qualgent.accounts.throttles import NotCountedError
from qualgent.people.login_tries import LoginTry
from tests.databases import other_session
from tests.integration.gateways import Gateways, two_gateways
from tests.server_process import ServerProcess
from tests.shared_mode import SHARED, PublicClient, make_person, query

TRIES = 5  # for a name, of ACCOUNT_RATE_LIMITS
Public = Callable[..., PublicClient]


@pytest.fixture
def rows(transactional_db: None) -> None:
    """Use the real table, without a transaction around the test."""


def in_threads(count: int, work: Callable[[int], Any]) -> list[Any]:
    """Run it at once in threads with connections of their own; return what each returned."""
    ready = threading.Barrier(count)

    def run(number: int) -> Any:
        ready.wait(20)
        try:
            return work(number)
        finally:
            connection.close()

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


@pytest.mark.usefixtures("rows")
def test_one_of_many_adds() -> None:
    """Whether there is no value, or one that has expired."""
    for timeout in (60, -1):
        cache.clear()
        if timeout == -1:
            cache.set("lock", "old", timeout)
        assert sorted(in_threads(8, lambda number: cache.add("lock", number, 60))) == [False] * 7 + [True]
    assert cache.get("lock") in range(8)
    assert cache.delete("lock")
    assert not cache.delete("lock")
    assert cache.get("lock", "none") == "none"


@pytest.mark.usefixtures("rows")
def test_only_what_was_read_is_replaced() -> None:
    """Whoever wrote meanwhile is not overwritten: its count would be lost."""
    cache.set("tries", [1.0], 60)
    assert cache.get("tries") == [1.0]
    in_threads(1, lambda _: cache.set("tries", [2.0, 1.0], 60))
    with pytest.raises(NotCountedError):
        cache.set("tries", [3.0, 1.0], 60)
    assert cache.get("tries") == [2.0, 1.0]
    cache.set("tries", [3.0, 2.0, 1.0], 60)
    assert cache.get("tries") == [3.0, 2.0, 1.0]
    assert cache.get("new") is None
    in_threads(1, lambda _: cache.set("new", 1, 60))
    with pytest.raises(NotCountedError):
        cache.set("new", 2, 60)
    # removed and made again: another value
    assert cache.get("tries") == [3.0, 2.0, 1.0]
    in_threads(1, lambda _: cache.delete("tries"))
    in_threads(1, lambda _: cache.add("tries", [9.0], 60))
    with pytest.raises(NotCountedError):
        cache.set("tries", [4.0], 60)


@pytest.mark.usefixtures("rows")
def test_expired_values_are_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    """From time to time, by who writes."""
    for number in range(5):
        cache.set(f"old-{number}", number, -1)
    monkeypatch.setattr("qualgent.accounts.throttles.CULL_SECONDS", 0.0)
    cache._cull_at = 0.0  # type: ignore[attr-defined]
    cache.set("new", 1, 60)
    assert Throttle.objects.count() == 1
    assert cache.get("old-1") is None


@pytest.mark.usefixtures("rows")
def test_names_are_not_stored() -> None:
    """A password that was typed as a name could be found from its plain hash."""
    LoginTry(RequestFactory().post("/accounts/login/", REMOTE_ADDR="192.0.2.1"), "hunter2")
    keys = list(Throttle.objects.values_list("key", flat=True))
    assert len(keys) == 3  # of the address, of the name there, of the name
    assert all(re.fullmatch(r"[0-9a-f]{64}", key) for key in keys)
    text = str(list(Throttle.objects.values_list("value", flat=True)))
    assert "hunter2" not in text
    assert "192.0.2.1" not in text


@pytest.mark.usefixtures("rows")
def test_parallel_tries_in_one_process_are_counted() -> None:
    """As many as the limit are allowed, however many come at once."""

    def consume(number: int) -> bool:
        request = RequestFactory().post("/accounts/login/", REMOTE_ADDR=f"192.0.2.{number}")
        return bool(ratelimit.consume(request, app="allauth.account", action="login_failed", key="name"))

    assert sum(in_threads(16, consume)) <= TRIES
    while consume(99):
        pass
    assert not consume(98)


@pytest.mark.usefixtures("rows")
def test_what_cannot_be_counted_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """It lets nobody in, and nothing of it remains that would lock anybody out."""
    request = RequestFactory().post("/accounts/login/", REMOTE_ADDR="192.0.2.1")

    def consume() -> bool:
        return bool(ratelimit.consume(request, app="allauth.account", action="login_failed", key="name"))

    def refuse(*_: Any) -> int:
        raise DatabaseError("read-only")

    with monkeypatch.context() as patched:
        patched.setattr("qualgent.accounts.throttles._count_changed", refuse)
        for _ in range(20):
            with pytest.raises(DatabaseError):
                consume()
    assert [consume() for _ in range(TRIES + 1)] == [True] * TRIES + [False]


# ------------------------------------------------------------------------------------------ as processes


@pytest.fixture
def gateways(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> Iterator[Gateways]:
    with two_gateways(server_factory, tmp_path, **SHARED) as started:
        yield started


def guess(public: Public, gateway: ServerProcess, name: str, number: int) -> str:
    """Try a wrong password from an address of one customer; return what the page says."""
    client = public(gateway)
    client.headers["x-forwarded-for"] = f"2001:db8:0:12{number:02x}::1"
    page = client.post_form("/accounts/login/", login=name, password=f"wrong {number}")
    if "Too many failed" in page.text:
        return "throttled"
    assert "not correct" in page.text, page.text
    return "tried"


@pytest.mark.parametrize("name", ["olga", "nobody"])
def test_parallel_guesses_at_two_gateways(gateways: Gateways, public: Public, name: str) -> None:
    """Together no more than the limit are tried, of a name that exists and of one that does not."""
    make_person(gateways.scheduler, "olga")
    both = (gateways.one, gateways.two)
    with ThreadPoolExecutor(8) as pool:
        found = Counter(pool.map(lambda number: guess(public, both[number % 2], name, number), range(24)))
    assert found["tried"] <= TRIES
    assert found["throttled"] >= 24 - TRIES
    rest = [guess(public, both[number % 2], name, 100 + number) for number in range(TRIES)]
    assert found["tried"] + rest.count("tried") == TRIES
    assert rest[-1] == "throttled"
    # neither the right password helps, nor another gateway or a restart
    gateways.one.restart()
    if name == "olga":
        near = public(gateways.one)
        near.headers["x-forwarded-for"] = "2001:db8:0:12ff::1"
        page = near.post_form("/accounts/login/", login=name, password="correct horse battery")
        assert "Too many failed" in page.text
        public(gateways.two).log_in(name)  # from another network
    assert guess(public, gateways.one, name, 200) == "throttled"


def test_a_database_that_refuses_lets_nobody_in_and_locks_nobody_out(
    shared_server: ServerProcess, public: Public
) -> None:
    """Nobody can log in meanwhile; when it accepts writes again, log-in works."""
    make_person(shared_server, "olga")
    with other_session(shared_server.data_dir) as other, other.refused("INSERT ON accounts_throttle"):
        for _ in range(8):
            page = public(shared_server).post_form("/accounts/login/", login="olga", password="correct horse battery")
            assert page.status_code in (200, 429, 500)
            assert "__Host-session" not in page.headers.get("set-cookie", "")
    public(shared_server).log_in("olga")
    assert query(shared_server, "SELECT COUNT(*) FROM accounts_throttle")[0][0] > 0


@pytest.fixture
def shared_server(server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    return server_factory(**SHARED)
