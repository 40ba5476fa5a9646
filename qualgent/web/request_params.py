"""Parsing of ids, pages and filters in API requests; errors are InvalidInputError and name the field."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from rest_framework.request import Request

from jobs.selectors import search
from qualgent.accounts.pages import After
from qualgent.core.errors import InvalidInputError, NotFoundError
from qualgent.core.keys import parse_id

PAGE = 100
LARGEST_PAGE = 1000
MAX_IDS = 100
LONGEST_FILTER = 2000  # characters: the URL of a CI run
FIRST_TIME, LAST_TIME = datetime(1970, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)
WANTED_CURSOR = "must be the `next` of the page before"


def path_id(kind: str, text: str) -> str:
    """Return the canonical form of an id in a URL. Raises NotFoundError, naming ``kind``, if it is no id."""
    found = parse_id(text)
    if found is None:
        raise NotFoundError(f"there is no {kind} {text[:100]}")
    return found


def valid_id(name: str, text: str, wanted: str = "must be an id") -> str:
    """Return the canonical form of an id in a parameter or field. ``wanted`` ends the error text "<name> …"."""
    found = parse_id(text)
    if found is None:
        raise wrong(name, wanted)
    return found


def ids(request: Request) -> list[str] | None:
    """Return the canonical ids in the query parameter ``id=…,…``; None: not given. Raises InvalidInputError."""
    text = request.query_params.get("id")
    if text is None:
        return None
    found = [parse_id(one.strip()) for one in text.split(",")]
    if None in found or len(found) > MAX_IDS:
        raise wrong("id", f"must be ids with commas between them, {MAX_IDS} at most")
    return [one for one in found if one is not None]


def limit(request: Request) -> int:
    """Return the query parameter ``limit``, rows of a page: 1 to 1,000, default 100. Raises InvalidInputError."""
    text = request.query_params.get("limit", str(PAGE))
    return whole_number("limit", text, LARGEST_PAGE, f"must be a whole number from 1 to {LARGEST_PAGE}", least=1)


def whole_number(name: str, text: str, most: int, wanted: str, *, least: int = 0) -> int:
    """Parse a parameter as a number from ``least`` to ``most``. ``wanted`` ends the error text "<name> …"."""
    # the length first: Python refuses to convert thousands of digits
    if not text.isascii() or not text.isdigit() or len(text) > 18 or not least <= int(text) <= most:
        raise wrong(name, wanted)
    return int(text)


def moment(name: str, text: str) -> datetime:
    """Parse a parameter as a time, within the range that rows can have. Raises InvalidInputError."""
    for form in (text, text.replace(" ", "+")):  # an unencoded plus sign of a query string is decoded as a space
        with suppress(ValueError):
            found = datetime.fromisoformat(form)
            if found.tzinfo is not None:
                return storable(found)
    raise wrong(name, "must be a time with a time zone, such as 2026-01-31T12:00:00Z")


def storable(moment: datetime) -> datetime:
    """Return a time in UTC, limited to the range of times that rows can have."""
    # compared before it is converted: the first and last hours of the calendar have no equivalent in UTC
    return min(max(moment, FIRST_TIME), LAST_TIME).astimezone(UTC)


def time_of_cursor(text: str) -> datetime:
    """Parse the time in a cursor of a list ordered by time. Raises ValueError."""
    try:
        return moment("cursor", text)
    except InvalidInputError as error:
        raise ValueError(str(error)) from error


def cursor(request: Request) -> str | None:
    """Return the request's page cursor, an id; None: first page. Raises InvalidInputError."""
    text = request.query_params.get("cursor")
    return None if text is None else valid_id("cursor", text, WANTED_CURSOR)


def ordered_cursor(
    given: Mapping[str, Any], value_of: Callable[[str], datetime | float], order: str = ""
) -> After | None:
    """Parse the cursor of a list ordered by a column, ``VALUE_ID``; None: first page. Raises InvalidInputError."""
    text = given.get("cursor")
    if text is None:
        return None
    value, _, last = str(text).rpartition("_")
    known = parse_id(last)
    try:
        at = value_of(value)
    except ValueError:
        at = math.nan
    if known is None or (not isinstance(at, datetime) and not math.isfinite(at)):
        raise wrong("cursor", f"{WANTED_CURSOR}{order}")
    return After(at, known)


def wrong(name: str, wanted: str) -> InvalidInputError:
    """Return the InvalidInputError for one parameter, "<name> <wanted>"."""
    return InvalidInputError(f"{name} {wanted}", {name: wanted})


def choice(given: Mapping[str, Any], name: str, choices: Collection[str]) -> str | None:
    """Return a parameter that must be one of ``choices``; None: not given. Raises InvalidInputError."""
    text = given.get(name)
    if text is not None and text not in choices:
        raise InvalidInputError(f"{name} must be one of {', '.join(choices)}", {name: "unknown"})
    return text


def flag(given: Mapping[str, Any], name: str) -> bool | None:
    """Return a parameter that must be true or false; None: not given. Raises InvalidInputError."""
    text = given.get(name)
    if text is None:
        return None
    if text not in ("true", "false"):
        raise wrong(name, "must be true or false")
    return bool(text == "true")


def filters(
    request: Request, names: Collection[str], value_of: Callable[[str, str], Any], others: Collection[str] = ()
) -> dict[str, object]:
    """Return a list's filters by name, parsed by ``value_of``; unknown parameters raise InvalidInputError."""
    found: dict[str, object] = {}
    for name, value in request.query_params.items():
        if name in ("limit", "cursor", *others):
            continue
        if name not in names:
            raise InvalidInputError(f"{name[:100]} is not a filter; the filters are {', '.join(names)}")
        found[name] = value_of(name, str(value))
    return found


def job_filter(name: str, value: str) -> Any:
    """Parse one filter of the job list to the value that selectors take. Raises InvalidInputError."""
    if name == "q":
        search.parse(value)
    if len(value) > LONGEST_FILTER:
        raise wrong(name, f"must be of at most {LONGEST_FILTER} characters")
    if name == "status":
        choice({name: value}, name, search.STATUSES)
    if name == "priority":
        return whole_number(name, value, 9, "must be a whole number from 0 to 9")
    return valid_id(name, value) if name in ("batch_id", "group") else value
