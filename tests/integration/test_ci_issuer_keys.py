"""The keys of CI services, fetched from an issuer on this machine that misbehaves."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from qualgent.accounts.ci_settings import Issuer
from qualgent.people import ci_api
from qualgent.people.ci import issuer_keys
from qualgent.people.ci.issuer_keys import IssuerKeys, KeysError
from tests.oidc_issuer import OidcIssuer


@pytest.fixture
def issuer() -> Iterator[OidcIssuer]:
    with OidcIssuer() as started:
        yield started


def keys_of(issuer: OidcIssuer) -> IssuerKeys:
    return IssuerKeys(Issuer(issuer.url, "github"))


@pytest.mark.parametrize(
    ("behavior", "said"),
    [
        ("error", "HTTP 500"),
        ("slow", "within 0.5 s"),
        ("endless", "within 0.5 s"),
        ("large", "more than"),
        ("elsewhere", "another server"),
        ("impostor", "another issuer"),
    ],
)
async def test_an_issuer_that_misbehaves(
    issuer: OidcIssuer, monkeypatch: pytest.MonkeyPatch, behavior: str, said: str
) -> None:
    """It gives no keys, takes no longer than it may, and is not asked again at once."""
    if "within" in said:
        monkeypatch.setattr(issuer_keys, "FETCH_SECONDS", 0.5)
    issuer.behavior = behavior
    keys = keys_of(issuer)
    for _ in range(2):
        async with asyncio.timeout(60):
            with pytest.raises(KeysError, match=said):
                await keys.find("rsa")
    assert len(issuer.requests) == 1


async def test_many_that_wait_are_one_fetch(issuer: OidcIssuer) -> None:
    """One that leaves does not end it for the others."""
    keys = keys_of(issuer)
    waiting = [asyncio.ensure_future(keys.find(name)) for name in ("rsa", "ec", "rsa", "none")]
    await asyncio.sleep(0)
    waiting[0].cancel()
    found = await asyncio.gather(*waiting[1:])
    assert [None if key is None else key.algorithm_name for key in found] == ["ES256", "RS256", None]
    assert issuer.requests == ["/.well-known/openid-configuration", "/keys"]


async def test_a_new_key_is_found_and_an_old_one_forgotten(issuer: OidcIssuer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unknown ones are asked for once a minute at most; known ones count for a day while the issuer is down."""
    issuer.served = ["rsa"]
    keys = keys_of(issuer)
    assert await keys.find("rsa") is not None
    issuer.served = ["ec"]
    assert await keys.find("ec") is None
    assert issuer.requests.count("/keys") == 1
    monkeypatch.setattr(issuer_keys, "UNKNOWN_SECONDS", 0.0)
    keys._next_fetch = time.monotonic()
    assert await keys.find("ec") is not None
    assert await keys.find("rsa") is None
    issuer.behavior = "error"
    monkeypatch.setattr(issuer_keys, "FRESH_SECONDS", 0.0)
    keys._next_fetch = time.monotonic()
    assert await keys.find("ec") is not None
    monkeypatch.setattr(issuer_keys, "STALE_SECONDS", 0.0)
    with pytest.raises(KeysError, match="HTTP 500"):
        await keys.find("ec")


async def test_tokens_are_verified_beside_the_event_loop(
    issuer: OidcIssuer, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One at a time: anybody may send tokens of 16 KiB, which take milliseconds."""
    settings.QUALGENT_CI_ISSUERS = [Issuer(issuer.url, "github")]
    settings.QUALGENT_PUBLIC_URL = "https://qualgent.test"
    threads: list[str] = []

    def noting(work: Callable[..., Any]) -> Callable[..., Any]:
        def note(*args: Any) -> Any:
            threads.append(threading.current_thread().name)
            return work(*args)

        return note

    for name in ("unverified", "verify"):
        monkeypatch.setattr(ci_api, name, noting(getattr(ci_api, name)))
    known = ci_api.CiGateway()
    tokens = [issuer.sign(aud="https://qualgent.test", pad="x" * 11_000) for _ in range(10)]
    answers = await asyncio.gather(*(known.job_of(token) for token in tokens), return_exceptions=True)
    assert {str(answer) for answer in answers} == {"it names no repository"}  # their signatures were good
    assert (len(threads), set(threads)) == (20, {"ci-tokens_0"})
