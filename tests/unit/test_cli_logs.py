"""The sanitizer of logs for terminals, which allows colors only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgjob.logs import TerminalSanitizer

SIGN = "\N{REPLACEMENT CHARACTER}".encode()


def shown(*pieces: bytes) -> bytes:
    sanitizer = TerminalSanitizer()
    return b"".join(sanitizer.feed(piece) for piece in pieces) + sanitizer.flush()


@pytest.mark.parametrize(
    "text",
    [b"plain\r\n\ttext\n", "größer ✓ \U0001f600".encode(), b"\x1b[31mred\x1b[0m \x1b[38;5;196mred\x1b[m", b"\xff\xfe"],
)
def test_text_and_colors_stay(text: bytes) -> None:
    """Text, colors and invalid UTF-8 are unchanged."""
    assert shown(text) == text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (b"\x1b[2Jgone", SIGN + b"[2Jgone"),
        (b"\x1b]0;title\x07", SIGN + b"]0;title" + SIGN),
        (b"\x1b]52;c;aGk=\x1b\\", SIGN + b"]52;c;aGk=" + SIGN + b"\\"),
        (b"a\x08b\x00\x7f", b"a" + SIGN + b"b" + SIGN + SIGN),
        ("\x9b2J".encode(), SIGN + b"2J"),
        (b"\x1b[31", SIGN + b"[31"),
        (b"\x1b" + b"[" + b"1;" * 80 + b"m", SIGN + b"[" + b"1;" * 80 + b"m"),
    ],
)
def test_other_control_characters_are_replaced(text: bytes, wanted: bytes) -> None:
    """Cursor moves, titles, the clipboard, backspaces, C1 controls, and incomplete and overlong colors."""
    assert shown(text) == wanted


@given(st.lists(st.sampled_from([b"\x1b", b"[", b"3", b"1;", b"m", b"x", b"\xc2", b"\x9b", b"\n", b"\x07"])), st.data())
def test_the_result_does_not_depend_on_the_chunks(parts: list[bytes], data: st.DataObject) -> None:
    """A log that is split anywhere gives the same output."""
    text = b"".join(parts)
    cut = data.draw(st.integers(0, len(text)))
    assert shown(text[:cut], text[cut:]) == shown(text)
