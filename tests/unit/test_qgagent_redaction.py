"""Redaction of secrets, independent of chunk boundaries."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgagent.redaction import Redactor

SECRETS = ["hunter22", "hunter22-long", "abcabcab", "p@ss\nword", "geheim-ü"]


def redact_in_chunks(data: bytes, cuts: list[int], secrets: list[str]) -> bytes:
    """Redact the data in chunks cut at these offsets."""
    redactor = Redactor(secrets)
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    pieces = [redactor.feed(data[start:end]) for start, end in itertools.pairwise(places)]
    return b"".join([*pieces, redactor.end()])


@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_in_single_bytes_is_found(secret: str) -> None:
    """Cut at every byte."""
    data = b"before " + secret.encode() + b" after"
    assert redact_in_chunks(data, list(range(len(data))), SECRETS) == b"before *** after"


def test_the_longest_secret_takes_precedence() -> None:
    """A secret that begins with another is replaced completely."""
    assert redact_in_chunks(b"x hunter22-long y", [10], SECRETS) == b"x *** y"
    assert redact_in_chunks(b"x hunter22-lost y", [10, 14], SECRETS) == b"x ***-lost y"


def test_only_possible_secrets_are_buffered() -> None:
    """Other output is redact_in_chunks on immediately."""
    redactor = Redactor(SECRETS)
    assert redactor.feed(b"progress 10 %\n") == b"progress 10 %\n"
    assert redactor.feed(b"user hunt") == b"user "
    assert redactor.feed(b"er\n") == b"hunter\n"
    assert redactor.feed(b"hunter2") == b""
    assert redactor.end() == b"hunter2"


def test_output_without_secrets_is_unchanged() -> None:
    """Values that are too short are not redacted."""
    for secrets in ([], ["", "abc"]):
        redactor = Redactor(secrets)
        assert redactor.feed(b"abc \xff\x00") == b"abc \xff\x00"
        assert redactor.end() == b""


pieces = st.sampled_from([*SECRETS, "hunter2", "abcab", "-long", "p@ss\n", "\u00fc", "a", " "])


@given(st.lists(pieces, max_size=12), st.lists(st.integers(0, 200), max_size=12))
def test_cuts_do_not_change_the_result(words: list[str], cuts: list[int]) -> None:
    """It equals the redaction of the complete text."""
    data = "".join(words).encode()
    pattern = re.compile(b"|".join(re.escape(value.encode()) for value in sorted(SECRETS, key=len, reverse=True)))
    assert redact_in_chunks(data, cuts, SECRETS) == pattern.sub(b"***", data)


@given(st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=8))
def test_bytes_without_secrets_are_unchanged(data: bytes, cuts: list[int]) -> None:
    """Including invalid text."""
    if not any(secret.encode() in data for secret in SECRETS):
        assert redact_in_chunks(data, cuts, SECRETS) == data
