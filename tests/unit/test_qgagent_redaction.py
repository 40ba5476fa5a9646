"""Secrets do not leave the host, however the output is cut."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgagent.redaction import Redactor

SECRETS = ["hunter22", "hunter22-long", "abcabcab", "p@ss\nword", "geheim-ü"]


def passed(data: bytes, cuts: list[int], secrets: list[str]) -> bytes:
    """What comes out when the data comes in cut there."""
    redactor = Redactor(secrets)
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    pieces = [redactor.feed(data[start:end]) for start, end in itertools.pairwise(places)]
    return b"".join([*pieces, redactor.end()])


@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_in_single_bytes_is_found(secret: str) -> None:
    """Every border inside of it."""
    data = b"before " + secret.encode() + b" after"
    assert passed(data, list(range(len(data))), SECRETS) == b"before *** after"


def test_the_longest_secret_wins() -> None:
    """One that begins with another is not given away by its rest."""
    assert passed(b"x hunter22-long y", [10], SECRETS) == b"x *** y"
    assert passed(b"x hunter22-lost y", [10, 14], SECRETS) == b"x ***-lost y"


def test_what_cannot_be_a_secret_is_not_held_back() -> None:
    """A line is there at once; only what may be the beginning of a secret waits."""
    redactor = Redactor(SECRETS)
    assert redactor.feed(b"progress 10 %\n") == b"progress 10 %\n"
    assert redactor.feed(b"user hunt") == b"user "
    assert redactor.feed(b"er\n") == b"hunter\n"
    assert redactor.feed(b"hunter2") == b""
    assert redactor.end() == b"hunter2"


def test_without_secrets_nothing_is_touched() -> None:
    """Nor with ones that are too short to be told from the rest."""
    for secrets in ([], ["", "abc"]):
        redactor = Redactor(secrets)
        assert redactor.feed(b"abc \xff\x00") == b"abc \xff\x00"
        assert redactor.end() == b""


pieces = st.sampled_from([*SECRETS, "hunter2", "abcab", "-long", "p@ss\n", "\u00fc", "a", " "])


@given(st.lists(pieces, max_size=12), st.lists(st.integers(0, 200), max_size=12))
def test_cuts_change_nothing(words: list[str], cuts: list[int]) -> None:
    """The result is that of replacing in the whole, and holds no secret."""
    data = "".join(words).encode()
    pattern = re.compile(b"|".join(re.escape(value.encode()) for value in sorted(SECRETS, key=len, reverse=True)))
    assert passed(data, cuts, SECRETS) == pattern.sub(b"***", data)


@given(st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=8))
def test_any_bytes_pass(data: bytes, cuts: list[int]) -> None:
    """What holds no secret comes out as it went in."""
    if not any(secret.encode() in data for secret in SECRETS):
        assert passed(data, cuts, SECRETS) == data
