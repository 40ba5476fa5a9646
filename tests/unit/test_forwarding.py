"""Signatures of requests from one gateway to another."""

from __future__ import annotations

import pytest

from qualgent.core.errors import ForbiddenError
from qualgent.web import forwarding
from qualgent.web.forwarding import SIGNED_SECONDS, Signer, body_digest

REQUEST = ("GET", "/between-gateways/logs/1?offset=0&limit=9", b"", "gateway-1")


def check(signer: Signer, signature: str, method: str, target: str, body: bytes, gateway: str) -> None:
    signer.check(signature, method, target, body_digest(body), gateway)


class Clock:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_signature_is_valid_once(clock: Clock) -> None:
    """For the request that was signed, at another process with the same key."""
    signature = Signer("key", clock).sign(*REQUEST)
    receiving = Signer("key", clock)
    check(receiving, signature, *REQUEST)
    with pytest.raises(ForbiddenError, match="sent before"):
        check(receiving, signature, *REQUEST)
    check(receiving, Signer("key", clock).sign(*REQUEST), *REQUEST)


@pytest.mark.parametrize("place", range(4))
def test_it_is_valid_for_nothing_else(clock: Clock, place: int) -> None:
    """Not for another method, path or query, body, or gateway."""
    other = [*REQUEST]
    other[place] = REQUEST[place] + (b"x" if isinstance(REQUEST[place], bytes) else "x")
    signer = Signer("key", clock)
    with pytest.raises(ForbiddenError, match="not signed"):
        check(signer, signer.sign(*REQUEST), *other)  # type: ignore[arg-type]


def test_fields_cannot_be_shifted(clock: Clock) -> None:
    """What ends one field does not begin the next."""
    signer = Signer("key", clock)
    with pytest.raises(ForbiddenError):
        check(signer, signer.sign("GET", "/a\nb", b"", "c"), "GET", "/a", b"", "b\nc")


@pytest.mark.parametrize("seconds", [-SIGNED_SECONDS - 2, SIGNED_SECONDS + 2])
def test_it_gets_old(clock: Clock, seconds: float) -> None:
    """By either clock; and another key is never right."""
    signer = Signer("key", clock)
    signature, foreign = signer.sign(*REQUEST), Signer("other", clock).sign(*REQUEST)
    with pytest.raises(ForbiddenError, match="not signed"):
        check(signer, foreign, *REQUEST)
    clock.now += seconds
    with pytest.raises(ForbiddenError, match="clocks"):
        check(signer, signature, *REQUEST)


@pytest.mark.parametrize(
    "signature",
    ["", ".", "..", "1.2", "1.2.3", "-1.a.b", "٣.a.b", f"{2**200}.a.b", "1e9.a.b", "9.é.b", "9.a.é", "\x00"],
)
def test_nonsense_is_refused(signature: str) -> None:
    """Whatever it is."""
    with pytest.raises(ForbiddenError):
        check(Signer("key"), signature, *REQUEST)


def test_memory_is_bounded(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """Used signatures are forgotten once they are too old anyway; with too many, requests are refused."""
    monkeypatch.setattr(forwarding, "MAX_SEEN", 3)
    signer = Signer("key", clock)
    for _ in range(3):
        check(signer, signer.sign(*REQUEST), *REQUEST)
    with pytest.raises(ForbiddenError):
        check(signer, signer.sign(*REQUEST), *REQUEST)
    clock.now += 3 * SIGNED_SECONDS
    check(signer, signer.sign(*REQUEST), *REQUEST)
    assert len(signer._seen) == 1
