"""Cleaning of text written by tests: what a terminal would show of it, without invisible characters."""

from __future__ import annotations

import json
import re
import unicodedata

MAX_CAUSE = 300
ELLIPSIS = "…"

# Control sequences (CSI), strings (OSC, DCS, SOS, PM, APC; one without its end ends with the line), other escapes.
_ESCAPES = re.compile(
    "(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]?"
    "|(?:\x1b[\\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\\\|\x9c)?"
    "|\x1b[ -/]*[0-~]?"
)
# Colors whose escape character was lost on the way into a report, or was written as text.
_WRITTEN_COLORS = re.compile(
    r"(?:#x1[bB];?|&#(?:x1[bB]|27);|\\x1[bB]|\\u001[bB]|\\u\{1[bB]\}|\\033|\\e|[\u241b\ufffd])\[[0-9;]{0,20}[mKGJ]"
)
_LOST_COLORS = re.compile(
    r"\[(?:[0-9]|2[0-9]|3[0-9]|4[0-9]|9[0-7]|10[0-7]"
    r"|[34]8;5;\d{1,3})(?:;[0-9]{1,3}){0,4}m(?!\])"
)
# Controls but \n and \t; format characters (soft hyphen, zero-width, bidirectional controls and isolates, tags),
# fillers, selectors of glyph variants, lone surrogates, noncharacters. Joiners are treated below. Format characters
# that are visible, such as U+0600 ARABIC NUMBER SIGN, stay.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)
# Joiners mean something between letters of many scripts and in emoji; next to Latin text they only hide.
_STRAY_JOINERS = re.compile(
    "(?<![^\x00-\xff\u2000-\u206f])[\u200c\u200d]+|[\u200c\u200d]+(?![^\x00-\xff\u2000-\u206f])"
)
_JSON = re.compile(r"(?P<before>.{0,300}?)(?: =>|:)? ?(?P<json>\{\".{1,20000}\})$")
_REASONS = ("stderr", "error", "message", "msg", "detail")
_BREAKS = str.maketrans({"\x0b": "\n", "\x0c": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})


def clean_text(text: str) -> str:
    """Return the text without terminal escapes, control, invisible and bidirectional formatting characters.

    Lines end with ``\\n``. A carriage return within a line, as in progress bars, removes what was written before it.
    """
    ascii_only = text.isascii()
    if "\x1b" in text or not ascii_only:
        text = _ESCAPES.sub("", text)
    if "[" in text:
        if not ascii_only or any(start in text for start in ("\\", "#x", "&#")):
            text = _WRITTEN_COLORS.sub("", text)
        text = _LOST_COLORS.sub("", text)
    if "\r" in text:
        text = "\n".join(_visible_part(line) if "\r" in line else line for line in text.split("\n"))
    if ascii_only and text.isprintable():
        return text
    text = _INVISIBLE.sub("", text.translate(_BREAKS))
    if "\u200c" in text or "\u200d" in text:
        text = _STRAY_JOINERS.sub("", text)
    return text


def clean_line(text: str, limit: int = MAX_CAUSE) -> str:
    """Return the cleaned text as one line of at most ``limit`` characters, ended by an ellipsis if it was longer."""
    return cut(" ".join(clean_text(text).split()), limit)


def reason_of_json(text: str) -> str:
    """Return a text with the JSON object at its end replaced by that object's error message, if there is one."""
    if not text.endswith("}") or not (match := _JSON.match(text)):
        return text
    try:
        values = json.loads(match["json"])
    except (ValueError, RecursionError):
        return text
    reasons = (values.get(name) for name in _REASONS)
    reason = next((one for one in reasons if isinstance(one, str) and one.strip()), "")
    return f"{match['before']}: {clean_line(reason)}".removeprefix(": ") if reason else text


def cut(text: str, limit: int) -> str:
    """Shorten the text to the limit, with an ellipsis, between two characters as a reader sees them."""
    if len(text) <= limit:
        return text
    end = max(limit - len(ELLIPSIS), 0)
    while end and _is_combining(text[end - 1], text[end]):
        end -= 1
    return (text[:end].rstrip() + ELLIPSIS)[: max(limit, 0)]


def _visible_part(line: str) -> str:
    """Return the part of a line that a terminal shows after carriage returns: the last that is not blank."""
    for part in reversed(line.split("\r")):
        if part.strip():
            return part
    return ""


def _is_combining(left: str, right: str) -> bool:
    """Return whether the second of two characters is shown as one with the first (accents, joined emoji)."""
    return (
        left == "\u200d"
        or right in "\u200c\u200d\ufe0f"
        or unicodedata.category(right).startswith("M")
        or "\U0001f3fb" <= right <= "\U0001f3ff"  # skin tones
    )
