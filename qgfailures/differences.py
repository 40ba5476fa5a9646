"""Sentences that list where two compared Python collections differ, in place of their long values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from .text import clean_line
from .values import Values, describe_values

MAX_TEXT = 4000  # characters of a value that are read as a collection
MAX_WHOLE = 80  # of both values that are shown whole
MAX_NAMED = 4
MAX_SHOWN = 40  # characters of one value
_COLLECTION = re.compile(r"(?:\w*(?:Error|Exception): )?assert [\[({]")
_CUT_TEXTS = re.compile(r"(?:\w*(?:Error|Exception): )?assert (['\"]).*\.\.\..* == (['\"]).*\.\.\.")
"""Two texts that pytest has cut in their middle, often to the same."""
_PLACE = re.compile(r"\[(?P<index>\d{1,9})\]: (?P<value>.*)$")
_KEY = re.compile(r"\{(?P<key>'[^']{1,60}'): ")
_NONE = object()


class _Difference(NamedTuple):
    place: str
    expected: str  # both are empty if they are not known
    actual: str


def add_values(text: str, values: Values) -> str:
    """Add both values to a sentence or, if they are long collections, the places where these differ."""
    found, is_all = _find_differences(values)
    is_shown = max(map(len, values)) <= MAX_WHOLE and not _COLLECTION.match(text)
    if not found and _CUT_TEXTS.match(text):
        return describe_values(values)
    if is_shown or not found:
        return f"{text.rstrip('.:')}: {describe_values(values)}"
    shown = ", ".join(
        f"{one.place} {one.expected} -> {one.actual}" if one.expected else one.place for one in found[:MAX_NAMED]
    )
    more = f" and {len(found) - MAX_NAMED} more" if len(found) > MAX_NAMED else ""
    number = "values differ" if not is_all else "1 value differs" if len(found) == 1 else f"{len(found)} values differ"
    what = f"{number}: {shown}{more}"
    return what if _COLLECTION.match(text) else f"{text.rstrip('.:')}: {what}"


def _find_differences(values: Values) -> tuple[list[_Difference], bool]:
    """Return where two collections differ, and whether that is all; none: they are not two collections of literals."""
    expected, actual = map(_read, values)
    if isinstance(expected, (dict, list, tuple)) and type(expected) is type(actual):
        return list(_compare(expected, actual, "")), True
    lines = [value.split("\n") for value in values]
    if len(lines[0]) != len(lines[1]):
        return [], False
    found: list[_Difference] = []
    for one, other in zip(*lines, strict=True):  # the items that pytest lists, the first few
        places = [match for match in map(_PLACE.match, (one, other)) if match]
        prefix = f"[{places[0]['index']}]" if len(places) == 2 else ""
        wanted, got = map(_read, [match["value"] for match in places] if prefix else [one, other])
        if wanted is not _NONE and got is not _NONE and (prefix or isinstance(wanted, dict)):
            found += _compare(wanted, got, prefix)
        elif prefix:
            found.append(_Difference(prefix, "", ""))
        elif (key := _KEY.match(one)) and other.startswith(key[0]):
            found.append(_Difference(ast.literal_eval(key["key"]), "", ""))
        else:
            return [], False
    return found, False


def _read(text: str) -> Any:
    """Return the value of a Python literal; ``_NONE`` if the text is none, or too long."""
    try:
        return ast.literal_eval(text.strip()) if len(text) <= MAX_TEXT else _NONE
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return _NONE


def _compare(expected: Any, actual: Any, place: str) -> Iterator[_Difference]:
    """Yield the places (such as ``items[2].name``) at which two values differ, with both values there."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key in {**expected, **actual}:
            name = f"{place}.{key}" if place and str(key).isidentifier() else f"{place}[{key!r}]" if place else str(key)
            yield from _compare(expected.get(key, _NONE), actual.get(key, _NONE), name)
    elif isinstance(expected, (list, tuple)) and isinstance(actual, (list, tuple)) and len(expected) == len(actual):
        for index, pair in enumerate(zip(expected, actual, strict=True)):
            yield from _compare(*pair, f"{place}[{index}]")
    elif expected != actual:
        yield _Difference(place or "all", _show(expected), _show(actual))


def _show(value: object) -> str:
    """Return a value's ``repr``, cut to MAX_SHOWN characters; "nothing" for a missing one."""
    return "nothing" if value is _NONE else clean_line(repr(value), MAX_SHOWN)
