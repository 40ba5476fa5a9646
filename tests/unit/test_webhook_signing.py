"""Signatures conform to Standard Webhooks, and the sample in the docs verifies them."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest

from qualgent.webhooks.signing import new_secret, signature, signed_headers
from tests.server_process import ROOT

Verify = Callable[..., bool]
BODY = b'{"type":"webhook.test"}'


@pytest.fixture
def verify() -> Verify:
    """The sample of docs/webhooks.md."""
    (sample,) = re.findall(r"^```python\n(.*?)^```", (ROOT / "docs" / "webhooks.md").read_text(), re.S | re.M)
    names: dict[str, Verify] = {}
    exec(sample, names)
    return names["verify"]


def test_the_published_example_is_signed_as_published() -> None:
    """It is the example in the documentation of the standard."""
    signed = signature(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}'
    )
    assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_secrets_are_random() -> None:
    """With 256 bits."""
    first, second = new_secret(), new_secret()
    assert first != second
    assert re.fullmatch(r"whsec_[A-Za-z0-9+/]{43}=", first)


def test_the_sample_accepts_deliveries(verify: Verify) -> None:
    """It verifies with the secret, and with either secret during a rotation."""
    new, old = new_secret(), new_secret()
    sent = signed_headers([new], "019a", int(time.time()), BODY)
    assert verify(new, sent, BODY)
    both = signed_headers([new, old], "019a", int(time.time()), BODY)
    assert verify(new, both, BODY)
    assert verify(old, both, BODY)


def test_the_sample_refuses_everything_else(verify: Verify) -> None:
    """Another secret, body, id or time; an old one; a signature of another kind."""
    secret, now = new_secret(), int(time.time())
    sent = signed_headers([secret], "019a", now, BODY)
    assert not verify(new_secret(), sent, BODY)
    assert not verify(secret, sent, BODY + b" ")
    assert not verify(secret, sent | {"webhook-id": "019b"}, BODY)
    assert not verify(secret, sent | {"webhook-timestamp": str(now - 1)}, BODY)
    assert not verify(secret, signed_headers([secret], "019a", now - 600, BODY), BODY)
    assert not verify(secret, sent | {"webhook-signature": "v1a,AAAA v1,"}, BODY)
