"""Conversion of database rows to API structs, field by field from the row's attributes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar, get_args, get_type_hints
from uuid import UUID

from msgspec import UnsetType

from .times import rfc3339

View = TypeVar("View")

_AS_TEXT: dict[type, Callable[[Any], str]] = {UUID: str, datetime: rfc3339}


def view(kind: Callable[..., View], source: Any, **more: Any) -> View:
    """Return a struct filled from attributes of ``source`` and from ``more``; ids and times become text.

    Empty text becomes None where the field may be None. Fields that may be UNSET are not
    read.
    """
    fields = _select_fields(kind, frozenset(more))
    more.update(zip(fields.names, fields.read(source), strict=True))
    for name, value in more.items():
        type_ = type(value)
        if type_ is str:
            if not value and name in fields.nullable:
                more[name] = None
        elif type_ in _AS_TEXT:
            more[name] = _AS_TEXT[type_](value)
    return kind(**more)


class _Fields(NamedTuple):
    """The fields of a struct, and how those that are not given are read from a source."""

    names: tuple[str, ...]
    nullable: frozenset[str]  # of all
    read: Callable[[Any], tuple[Any, ...]]


@cache
def _select_fields(kind: Any, given: frozenset[str]) -> _Fields:
    """Return the fields of a struct that are read from a row: all but the given ones and optional ones."""
    parts = {name: get_args(hint) for name, hint in get_type_hints(kind).items()}
    names = tuple(name for name, found in parts.items() if UnsetType not in found and name not in given)
    return _Fields(names, frozenset(name for name in parts if type(None) in parts[name]), attrgetter(*names))
