"""Signatures of links to the content host: for one attempt of one organization, and for some hours."""

from __future__ import annotations

import base64

import pytest

from qualgent.core.content_links import HOUR, HOURS, LinkSigner

KEY = "0123456789abcdef" * 3
ATTEMPT, OTHER = "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f", "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e60"
NOW = 1_800_000_123.5


def signer(at: float = NOW, key: str = KEY) -> LinkSigner:
    return LinkSigner(key, lambda: at)


def signature(org: str = "acme", at: float = NOW) -> str:
    return signer(at).sign(ATTEMPT, org)[0].split("/")[1]


@pytest.mark.parametrize("org", ["acme", "Ünïcode & co/..", "", "a" * 100])
def test_a_link_is_valid_at_every_gateway(org: str) -> None:
    """Whatever the organization is called; the path of the file is returned as it was sent."""
    folder, _ = signer().sign(ATTEMPT, org)
    for path in ("a/b.html", "", "../../etc/passwd", "a\nb"):
        link = signer().check(folder + path)
        assert link is not None
        assert (link.attempt_id, link.org_id, link.folder, link.path) == (ATTEMPT, org, folder, path)
    assert signer(key=KEY[::-1]).check(f"{folder}a") is None


def test_it_expires() -> None:
    """After 7 to 8 hours; links of one hour are equal, so that browsers find what they have."""
    folder, expires = signer().sign(ATTEMPT, "acme")
    assert (HOURS - 1) * HOUR <= expires - NOW <= HOURS * HOUR
    assert signer(NOW + 60).sign(ATTEMPT, "acme") == (folder, expires)
    assert signer(expires - 0.1).check(f"{folder}a") is not None
    assert signer(expires).check(f"{folder}a") is None
    later = folder.replace(str(expires), str(expires + HOUR))
    assert later != folder
    assert signer(expires).check(f"{later}a") is None


def test_it_is_valid_for_nothing_else() -> None:
    """Not for another attempt or organization, and not shortened, lengthened or written in another way."""
    expires, org, digest = signature().split(".")
    other_org = base64.urlsafe_b64encode(b"globex").decode().rstrip("=")
    last = "A" if digest[-1] != "A" else "B"
    # the last character of a digest has two bits that decoders ignore
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    ignored = digest[:-1] + alphabet[alphabet.index(digest[-1]) ^ 1]
    for path in (
        f"/{expires}.{org}.{digest}/{OTHER}/a",
        f"/{expires}.{other_org}.{digest}/{ATTEMPT}/a",
        f"/{expires}..{digest}/{ATTEMPT}/a",
        f"/{expires}.{org}=.{digest}/{ATTEMPT}/a",
        f"/{expires}.{org}A.{digest}/{ATTEMPT}/a",
        f"/0{expires}.{org}.{digest}/{ATTEMPT}/a",
        f"/{expires}.{org}.{digest[:-1]}/{ATTEMPT}/a",
        f"/{expires}.{org}.{digest}A/{ATTEMPT}/a",
        f"/{expires}.{org}.{digest[:-1]}{last}/{ATTEMPT}/a",
        f"/{expires}.{org}.{ignored}/{ATTEMPT}/a",
        f"/{expires}.{org}.{digest}/{ATTEMPT.upper()}/a",
        f"/{expires}.{org}.{digest}/{ATTEMPT}",
        f"//{expires}.{org}.{digest}/{ATTEMPT}/a",
        f"/{expires}.{org}.{digest}//{ATTEMPT}/a",
        f"{expires}.{org}.{digest}/{ATTEMPT}/a",
        f"https://files.test/{expires}.{org}.{digest}/{ATTEMPT}/a",
        f"/{expires}.{org}.{digest}\n/{ATTEMPT}/a",
        f"/٣{expires[1:]}.{org}.{digest}/{ATTEMPT}/a",
        f"/{2**70}.{org}.{digest}/{ATTEMPT}/a",
        f"/{expires}.{'A' * 5000}.{digest}/{ATTEMPT}/a",
        f"/{expires}.{org}.{digest}/{ATTEMPT}/{'a' * 10_000}",
        f"/{expires}.-_-_.{digest}/{ATTEMPT}/a",  # no UTF-8
        "/" * 2000,
        "",
    ):
        assert signer().check(path) is None, path


def test_parts_do_not_run_together() -> None:
    """The end of one part is never the beginning of the next."""
    assert signature("acme").split(".")[2] != signature('acme", "').split(".")[2]
