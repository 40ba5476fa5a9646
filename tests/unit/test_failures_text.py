"""Cleaning of text that tests wrote."""

from __future__ import annotations

import pytest

from qgfailures.text import MAX_CAUSE, clean_line, clean_text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b[38;5;196mred\x1b[1;2m", "red"),
        ("\x1b]8;;http://evil\x07link\x1b]8;;\x07", "link"),
        ("\x1b]0;title\x1b\\shown", "shown"),
        ("\x1b]0;never ended\nshown", "\nshown"),
        ("\x1b[31", ""),
        ("\x1b\x1b[31m[31mtwice", "twice"),
        ("\x9b31mred", "red"),
        ("#x1b[31mred#x1b[0m", "red"),
        ("[31mred[39m of [2mgray[22m", "red of gray"),
        ("\\u001b[31mred", "red"),
        ("rate(x[5m])", "rate(x[5m])"),
        ("a\x00b\x07c\x7fd", "abcd"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("dos\r\nline", "dos\nline"),
        ("10%\r50%\r100%", "100%"),
        ("100%\r", "100%"),
        ("user\u202egnp.exe\u2066", "usergnp.exe"),
        ("a\u200bb\ufeffc\u00add", "abcd"),
        ("pass\u200dword", "password"),
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
        ("\U0001f469\u200d\U0001f4bb", "\U0001f469\u200d\U0001f4bb"),
        ("lone \ud800 half", "lone  half"),
        ("tag\U000e0041\U000e0042", "tag"),
    ],
)
def test_only_what_a_terminal_shows_is_left(text: str, cleaned: str) -> None:
    """Escapes, controls, invisible and bidirectional characters are removed; words in any script stay."""
    assert clean_text(text) == cleaned


def test_a_line_is_collapsed_and_cut_at_a_character() -> None:
    """A long text becomes one line within the limit, and no combining character is split from its letter."""
    assert clean_line(" a \n\tb\r\n c ") == "a b c"
    assert clean_line("x" * 301) == "x" * 299 + "…"
    assert len(clean_line("x" * 300)) == MAX_CAUSE
    assert clean_line("abcde\u0301f", 6) == "abcd…"
    assert clean_line("ab\U0001f469\u200d\U0001f4bbcdefg", 5) == "ab…"
    assert clean_line("\u0301" * 1000) == "…"
