"""Conversion of SQLite's values for PostgreSQL, and to a common form in which both are compared.

SQLite's values are what Django and the ledger's statements store: ids in hex without hyphens, times as text in UTC,
booleans as 0 and 1, JSON as text. Text and JSON lose what PostgreSQL does not have: NUL, and halves of surrogate pairs
in JSON, become U+FFFD, as in everything that is written through ``ledger.django_postgresql``. What is left is compared,
JSON by its value: its layout, the order of keys, a repeated key and the notation of a number are not the value.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Callable
from decimal import Context, Decimal
from functools import lru_cache
from ipaddress import ip_address
from typing import Any, NamedTuple

REPLACEMENT = "\ufffd"
_PAIR = r"u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
_ESCAPE = re.compile(rf"\\(?:{_PAIR}|u[0-9a-fA-F]{{4}}|.)", re.DOTALL)
_IMPOSSIBLE = re.compile(r"\\u(?:0000|[dD][89a-fA-F][0-9a-fA-F]{2})\Z")
_EXACT = Context(prec=150_000)  # more digits than PostgreSQL's numeric has
_SECONDS = len("2026-01-31 10:15:03")
_MICROSECONDS = len("2026-01-31 10:15:03.412000")


class Kind(NamedTuple):
    """A type of columns. The functions are not called for NULL; None: the value stays as it is."""

    select: str = "{}"  # the expression that PostgreSQL's value is read by, as text
    store: Callable[[Any], Any] | None = None  # SQLite's value → what COPY sends
    compare: Callable[[Any], str] | None = None  # SQLite's value → the form that is compared
    compare_read: Callable[[str], str] | None = None  # PostgreSQL's text → that form


def clean_text(value: Any) -> str:
    """Return a value as text that PostgreSQL can store; SQLite's text columns may hold other types."""
    if type(value) is not str:
        value = value.decode(errors="replace") if isinstance(value, bytes) else str(value)
    return value.replace("\0", REPLACEMENT) if "\0" in value else value


def clean_json(value: Any) -> str:
    """Return JSON text that PostgreSQL can store, with numbers in their notation."""
    text = clean_text(value)
    return _ESCAPE.sub(_replace_impossible, text) if "\\u" in text else text


def _replace_impossible(escape: re.Match[str]) -> str:
    """Return a matched JSON escape unchanged, or U+FFFD if PostgreSQL cannot store it."""
    return REPLACEMENT if _IMPOSSIBLE.match(escape[0]) else escape[0]


def compare_json(value: Any) -> str:
    """Return JSON in the canonical form for comparing both databases."""
    return _canonical_json(clean_json(value))


@lru_cache(maxsize=5_000)
def _canonical_json(text: str) -> str:
    """Return JSON text in canonical form, so that equal values have equal texts."""
    try:
        return repr(_canonical(json.loads(text, parse_float=Decimal, parse_int=Decimal)))
    except (ValueError, RecursionError):  # no JSON, which PostgreSQL refuses, or too deep
        return text


def _canonical(value: Any) -> Any:
    """Return a decoded JSON value with sorted keys and normal numbers, so that equal JSON has equal ``repr``."""
    if isinstance(value, dict):
        return {key: _canonical(value[key]) for key in sorted(value)}
    if isinstance(value, list):
        return [_canonical(item) for item in value]
    return _canonical_number(value) if isinstance(value, Decimal) else value


def _canonical_number(number: Decimal) -> Decimal:
    """Return a number without trailing zeros, and zero without a sign."""
    return _EXACT.normalize(number) if number else Decimal(0)


def compare_time(value: Any) -> str:
    """Return a time as text with microseconds, like ``to_char``, for comparing both databases."""
    text = str(value)
    if len(text) == _MICROSECONDS:
        return text
    return f"{text}.000000" if len(text) == _SECONDS else text.ljust(_MICROSECONDS, "0")


def compare_decimal(value: Any) -> str:
    """Return a decimal as text in the canonical form for comparing both databases."""
    return str(_canonical_number(Decimal(str(value))))


def _pack_address(value: Any) -> str:
    """Return the bytes of an IP address as hex, for comparing both databases."""
    return ip_address(clean_text(value)).packed.hex()


_NUMBER = Kind(compare=str)
_TEXT = Kind(store=clean_text, compare=clean_text)
_DECIMAL = Kind(compare=compare_decimal, compare_read=compare_decimal, store=str)
KINDS = {
    "text": _TEXT,
    "character varying": _TEXT,
    "bigint": _NUMBER,
    "integer": _NUMBER,
    "smallint": _NUMBER,
    "boolean": Kind("{}::integer", compare=str),
    "uuid": Kind("replace({}::text, '-', '')"),
    "timestamp with time zone": Kind("to_char({}, 'YYYY-MM-DD HH24:MI:SS.US')", compare=compare_time),
    "date": Kind(),
    "double precision": Kind("encode(float8send({}), 'hex')", compare=lambda value: struct.pack(">d", value).hex()),
    "numeric": _DECIMAL,
    "jsonb": Kind("{}::text", store=clean_json, compare=compare_json, compare_read=_canonical_json),
    "bytea": Kind("encode({}, 'hex')", compare=bytes.hex),
    "inet": Kind("host({})", compare=_pack_address, compare_read=_pack_address),
}
"""By PostgreSQL's name of the type. A column of another type is refused before anything is copied."""
