"""Ids: made here, and in the two forms they are written in.

The API and the engine use canonical UUID text; the database takes the same without hyphens (SQLite stores it so, and
PostgreSQL reads it as well).
"""

from __future__ import annotations

import json
import secrets
import uuid
from functools import lru_cache

import uuid_utils

from .scheduler.engine.values import GroupKey, Labels

_GROUPS = uuid.UUID("6f0c5c1e-5d0f-5f2a-9d5e-7b1a52a6c0de")  # namespace of group ids; never changes
_TESTS = uuid.UUID("0d5d1f6e-93f3-5c0a-8d43-5e1c8f0a7b21")  # of the ids of tests; never changes


_latest = ""  # id made here, or before the last restart


def new_id() -> str:
    """A UUIDv7: sorts by creation, also within a millisecond, and also when the machine's clock was set back.

    Pages of lists and "no newer jobs than this" are by id, and so is the order of jobs that nothing else tells apart.
    """
    global _latest  # noqa: PLW0603 — one for the process; of two threads at once each gets an id of its own
    made = str(uuid_utils.uuid7())
    if made <= _latest:
        made = _behind(_latest)
    _latest = made
    return made


def continue_behind(identifier: str) -> None:
    """Every id from now on sorts behind this one, which an earlier process made."""
    global _latest  # noqa: PLW0603 — as above
    _latest = max(_latest, identifier)


def _behind(identifier: str) -> str:
    """The next ones to an id are made by counting on in its random part, in steps that nobody guesses."""
    return str(uuid.UUID(int=uuid.UUID(identifier).int + 1 + secrets.randbits(32)))


def first_id_at(ms: int) -> str:
    """The least UUIDv7 made at this time (milliseconds since the epoch) or later."""
    return str(uuid.UUID(int=(max(0, ms) << 80) | (7 << 76) | (2 << 62)))


def new_token() -> str:
    """What fences an attempt: 128 random bits."""
    return secrets.token_urlsafe(16)


@lru_cache(maxsize=4096)
def group_id(key: GroupKey) -> str:
    """The same for the same build, target and labels, on every server."""
    return str(uuid.uuid5(_GROUPS, json.dumps([*key[:3], *map(list, key.labels)], ensure_ascii=False)))


@lru_cache(maxsize=4096)
def test_id(org_id: str, test: str, target: str) -> str:
    """The same for the same test of an org on a target, on every server."""
    return str(uuid.uuid5(_TESTS, json.dumps([org_id, test, target], ensure_ascii=False)))


def database_id(text: str) -> str:
    return text.replace("-", "")


def parse_id(text: str) -> str | None:
    """Canonical form of a UUID somebody typed; None if it is none."""
    try:
        return str(uuid.UUID(text))
    except ValueError:
        return None


def labels_tuple(labels: dict[str, str]) -> Labels:
    return tuple(sorted(labels.items()))
