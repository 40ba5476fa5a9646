"""Reading what a request asks for: ids, pages, filters, keys. What is wrong is an InvalidInputError with the field."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from rest_framework.request import Request

from jobs.errors import InvalidInputError, NotFoundError
from jobs.keys import parse_id
from jobs.scheduler.engine.states import Status
from jobs.selectors import search
from jobs.selectors.jobs import JOB_FILTERS
from jobs.services.idempotency import Idempotency

PAGE = 100
LARGEST_PAGE = 1000
LONGEST_KEY = 200
MOST_IDS = 100


def id_of(kind: str, text: str) -> str:
    """Canonical id; what cannot be one does not exist. Raises NotFoundError."""
    found = parse_id(text)
    if found is None:
        raise NotFoundError(f"there is no {kind} {text[:100]}")
    return found


def ids_of(request: Request) -> list[str] | None:
    """Canonical ids of ``?id=…,…``; None: it does not ask for any."""
    text = request.query_params.get("id")
    if text is None:
        return None
    ids = [parse_id(one.strip()) for one in text.split(",")]
    if None in ids or len(ids) > MOST_IDS:
        wanted = f"must be ids with commas between them, {MOST_IDS} at most"
        raise InvalidInputError(f"id {wanted}", {"id": wanted})
    return [one for one in ids if one is not None]


def limit_of(request: Request) -> int:
    text = request.query_params.get("limit", str(PAGE))
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= LARGEST_PAGE:
        wanted = f"must be a whole number from 1 to {LARGEST_PAGE}"
        raise InvalidInputError(f"limit {wanted}", {"limit": wanted})
    return int(text)


def cursor_of(request: Request) -> str | None:
    """The ``next`` of the page before."""
    text = request.query_params.get("cursor")
    if text is None:
        return None
    found = parse_id(text)
    if found is None:
        raise _bad_cursor()
    return found


def moment_cursor_of(request: Request) -> tuple[datetime, str] | None:
    """A cursor made of a time and an id."""
    text = request.query_params.get("cursor")
    if text is None:
        return None
    moment, _, last = text.partition("_")
    found = parse_id(last)
    try:
        parsed = datetime.fromisoformat(moment)
    except ValueError:
        raise _bad_cursor() from None
    if found is None or parsed.tzinfo is None:
        raise _bad_cursor()
    return parsed, found


def _bad_cursor() -> InvalidInputError:
    wanted = "must be the `next` of the page before"
    return InvalidInputError(f"cursor {wanted}", {"cursor": wanted})


def job_filters_of(request: Request) -> dict[str, Any]:
    """By the names of ``selectors.JOB_FILTERS``. An unknown one is an error: misspelt, it would match all."""
    known = {*JOB_FILTERS, "limit", "cursor"}
    filters: dict[str, Any] = {}
    for name, value in request.query_params.items():
        if name not in known:
            raise InvalidInputError(f"{name[:100]} is no filter; the filters are {', '.join(JOB_FILTERS)}")
        if name in ("limit", "cursor"):
            continue
        filters[name] = filter_value(name, str(value))
    return filters


def filter_value(name: str, value: str) -> Any:
    """One filter of the job list, as selectors want it. Raises InvalidInputError."""
    if name == "q":
        search.parse(value)
    if name == "status" and value not in list(Status):
        raise InvalidInputError(f"status must be one of {', '.join(Status)}", {"status": "unknown"})
    if name == "priority":
        if not value.isascii() or not value.isdigit() or len(value) > 1:
            raise InvalidInputError("priority must be a whole number from 0 to 9", {"priority": "unknown"})
        return int(value)
    if name in ("batch_id", "group"):
        found = parse_id(value)
        if found is None:
            raise InvalidInputError(f"{name} must be an id", {name: "must be an id"})
        return found
    return value


def flag_of(request: Request, name: str) -> bool | None:
    """None: not said."""
    text = request.query_params.get(name)
    if text is None:
        return None
    if text not in ("true", "false"):
        raise InvalidInputError(f"{name} must be true or false", {name: "must be true or false"})
    return text == "true"


def idempotency_of(request: Request, body: bytes) -> Idempotency | None:
    key = request.headers.get("Idempotency-Key")
    if key is None:
        return None
    if not 1 <= len(key) <= LONGEST_KEY or not key.isascii() or not key.isprintable():
        raise InvalidInputError(f"Idempotency-Key must be 1 to {LONGEST_KEY} printable ASCII characters")
    return Idempotency.of(key, request.method or "", request.path, body)
