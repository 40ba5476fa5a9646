"""Password hashing takes two places and a short queue, whoever hashes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth import hashers

from qualgent.core.errors import BusyError
from qualgent.people import hashing

AT_ONCE, MAX_WAITING = 2, 8  # as docs/security.md says
PASSWORD = "correct horse battery"
STRANGERS = AT_ONCE + MAX_WAITING


class Gate:
    """Hashing that waits until the test opens it, and counts who is in it."""

    def __init__(self) -> None:
        self._opened = threading.Event()
        self._changed = threading.Condition()
        self._inside = self.most_inside = 0

    def pass_through(self) -> None:
        with self._changed:
            self._inside += 1
            self.most_inside = max(self.most_inside, self._inside)
            self._changed.notify_all()
        assert self._opened.wait(30)
        with self._changed:
            self._inside -= 1

    def wait_for(self, count: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self._inside == count, 30)

    def open(self) -> None:
        self._opened.set()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    found = Gate()
    hasher = hashers.Argon2PasswordHasher
    for name in ("encode", "verify"):  # what the hasher of the settings calls within its place
        monkeypatch.setattr(hasher, name, _within(found, getattr(hasher, name)))
    yield found
    found.open()


def _within(gate: Gate, real: Callable[..., Any]) -> Callable[..., Any]:
    def wrapped(*arguments: Any) -> Any:
        gate.pass_through()
        return real(*arguments)

    return wrapped


WAYS: list[Callable[[str], Any]] = [
    lambda known: hashers.make_password(PASSWORD),
    lambda known: hashers.check_password(PASSWORD, known),
    lambda known: hashers.check_password(PASSWORD, "!unusable"),
]


@pytest.mark.parametrize("way", WAYS, ids=["make", "check", "check of nobody's"])
def test_many_are_refused_at_once(way: Callable[[str], Any], request: pytest.FixtureRequest) -> None:
    """The attack: 64 at a time. Two hash, eight wait, all others are refused without waiting."""
    known = hashers.make_password(PASSWORD)
    gate: Gate = request.getfixturevalue("gate")
    with ThreadPoolExecutor(64) as pool:
        running: list[Future[Any]] = [pool.submit(way, known) for _ in range(AT_ONCE)]
        gate.wait_for(AT_ONCE)
        tries = [pool.submit(way, known) for _ in range(64 - AT_ONCE)]
        refused = [found for found in _finished(tries, 64 - STRANGERS) if isinstance(found.exception(), BusyError)]
        assert len(refused) == 64 - STRANGERS
        gate.open()
        assert sum(found.exception() is None for found in running + tries) == STRANGERS
    assert gate.most_inside == AT_ONCE


def _finished(tries: list[Future[Any]], count: int) -> list[Future[Any]]:
    """Wait until so many have ended."""
    ended: threading.Semaphore = threading.Semaphore(0)
    for found in tries:
        found.add_done_callback(lambda _: ended.release())
    for _ in range(count):
        assert ended.acquire(timeout=30)
    return [found for found in tries if found.done()]


def test_a_known_browser_finds_a_place(gate: Gate) -> None:
    """Those that have logged in before wait in a queue of their own."""

    def log_in() -> str:
        hashing.is_known_browser.set(True)
        return hashers.make_password(PASSWORD)

    with ThreadPoolExecutor(64) as pool:
        strangers = [pool.submit(hashers.make_password, PASSWORD) for _ in range(STRANGERS + 5)]
        _finished(strangers, 5)
        known = pool.submit(log_in)
        gate.open()
        assert known.result(30).startswith("argon2")


def test_who_waits_too_long_is_refused(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    """And leaves its place to others."""
    monkeypatch.setattr(hashing, "WAIT_SECONDS", 0.01)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        running = [pool.submit(hashers.make_password, PASSWORD) for _ in range(AT_ONCE)]
        gate.wait_for(AT_ONCE)
        for _ in range(2 * MAX_WAITING):
            with pytest.raises(BusyError):
                hashers.make_password(PASSWORD)
        gate.open()
        assert all(found.result(30) for found in running)


def test_the_only_hasher_of_the_settings_is_bounded() -> None:
    """There is no other way to a hash: Django finds hashers by this setting."""
    assert settings.PASSWORD_HASHERS == ["qualgent.people.hashing.BoundedArgon2Hasher"]
