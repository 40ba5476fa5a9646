"""Reasons of failed tests in TAP (Test Anything Protocol): in YAML data, comments, or text below ``not ok``."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from .lines import SYSTEM, is_frame, read_line, strength
from .sentences import is_wrapper

MAX_LINES = 60
_TEST = re.compile(r"\s*(?:(?:not )?ok\b|1\.\.\d|# Subtest: )")
_NAME = re.compile(r"not ok \d* ?-? ?(?P<name>.*)$")
_REASON = re.compile(r"\s*(?:error|message): ?(?P<value>.*)$")
_STACK = re.compile(r"\s*stack: ?(?P<value>.*)$")
_ENTRY = re.compile(r"\s*(?P<key>'[^']{1,200}'|\w[^'\n:]{0,200}): ?(?P<value>.*)$")
_BLOCK = re.compile(r"[|>][-+\d]*$")


class TapReason(NamedTuple):
    text: str
    place: int  # index of its line


def find_reason(lines: Sequence[str], index: int, is_lead: Callable[[str], object]) -> TapReason:
    """Return the reason given below the line of a failed test, else the test's name."""
    start = index + 1
    end = next((place for place in range(start, len(lines)) if _TEST.match(lines[place])), len(lines))
    end = min(end, start + MAX_LINES)
    below = next((place for place in range(start, end) if lines[place].strip()), end)
    if below < end and lines[below].strip() == "---":
        found = find_data_reason(lines[:end], below + 1)
    else:
        found = _find_text_reason(lines[:end], below, is_lead)
    title = lines[index].strip()
    name = _NAME.match(title)
    return found or TapReason((name and name["name"]) or title, index)


def _find_text_reason(lines: Sequence[str], start: int, is_lead: Callable[[str], object]) -> TapReason | None:
    """Return the first line, up to a blank one, that names a reason, or a stronger one after it; None: none does."""
    found: TapReason | None = None
    for place in range(start, len(lines)):
        text = lines[place].strip().removeprefix("#").strip()
        if not text and place > start:
            break
        if not text or is_frame(text) or is_lead(text) or is_wrapper(text):
            continue
        if not found or strength(read_line(text)) >= SYSTEM:
            found = TapReason(_with_next_line(text, lines, place), place)
        if strength(read_line(text)) >= SYSTEM:
            break
    return found


def find_data_reason(lines: Sequence[str], start: int) -> TapReason | None:
    """Return the first specific error or message of a test's YAML data, else its first detail, else its stack."""
    detail: TapReason | None = None
    thrown: TapReason | None = None
    vague: TapReason | None = None
    within = False
    for place in range(start, len(lines)):
        line = lines[place]
        if line.strip() == "...":
            break
        if (match := _REASON.match(line)) and (reason := _parse_value(match["value"], lines, place)):
            if not is_wrapper(reason.text):
                return reason
            vague = vague or reason
        if match := _STACK.match(line):
            thrown = _parse_value(match["value"], lines, place)
        if within and not detail and (match := _ENTRY.match(line)):
            value = "" if _BLOCK.match(match["value"]) else match["value"]
            detail = TapReason(f"{_unquote_value(match['key']).rstrip(':')}: {_unquote_value(value)}", place)
        if line.strip().startswith("details: {") and (value := _first_json_detail(line)):
            detail = detail or TapReason(value, place)
        within = line.strip() == "details:" or within
    return detail or thrown or vague


def _first_json_detail(line: str) -> str:
    """Return the first entry of ``details: {…}``, which is JSON."""
    try:
        details = json.loads(line.partition(":")[2])
    except (ValueError, RecursionError):
        return ""
    return next((f"{key.rstrip(':')}: {value}" for key, value in details.items()), "")


def _parse_value(value: str, lines: Sequence[str], place: int) -> TapReason | None:
    """Parse the value of a YAML key, on its line or, of a block scalar, on the next one; None: empty."""
    if _BLOCK.match(value):
        place += 1
        value = _with_next_line(lines[place].strip(), lines, place) if place < len(lines) else ""
    text = _unquote_value(value)
    return TapReason(text, place) if text else None


def _with_next_line(text: str, lines: Sequence[str], place: int) -> str:
    """Append the next line that is not blank to a text that ends with a colon."""
    if not text.endswith(":"):
        return text
    more = next((line.strip() for line in lines[place + 1 : place + 4] if line.strip()), "")
    return f"{text} {more}".rstrip()


def _unquote_value(value: str) -> str:
    """Remove quotes, escapes and a comma at the end from a value of YAML."""
    value = value.strip().rstrip(",")
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "'\"":
        value = value[1:-1]
    return value.replace("\\'", "'").replace("''", "'")
