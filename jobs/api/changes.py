"""What the API takes and gives when many jobs are changed at once: defined here once, as ``contract`` does for jobs."""

from __future__ import annotations

import re
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from jobs.contract import Priority
from jobs.errors import InvalidInputError
from jobs.keys import parse_id
from jobs.selectors.jobs import JOB_FILTERS
from jobs.selectors.selection import Selection
from jobs.services.control import Changed, Terms

from . import asked

MOST_IDS = 10_000

WANTED = {
    "filter": f"an object with some of ids, {', '.join(JOB_FILTERS)}, as for the list of jobs",
    "all": 'true or false; with an empty filter, say "all": true if every job is meant',
    "dry_run": "true or false",
    "expected": "a whole number: `changed` of the dry run",
    "until": "an id: `until` of the dry run",
    "note": "text of at most 500 characters",
    "priority": "a whole number from 0 (now) to 9; lower is more urgent",
}


class ManyJobs(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which jobs, and on what terms. ``filter``: by the names and values of the filters of the job list, and ids."""

    filter: dict[str, Any] | UnsetType = UNSET
    all: bool = False
    dry_run: bool = False
    expected: Annotated[int, Meta(ge=0)] | None = None
    until: str | None = None
    note: Annotated[str, Meta(max_length=500, pattern=r"^[^\x00-\x1f\x7f\ud800-\udfff]*\Z")] = ""

    @property
    def terms(self) -> Terms:
        return Terms(self.dry_run, self.expected, self.note)

    def selection(self, **within: str) -> Selection:
        """``within``: only of this batch or group, whatever else is asked for. Raises InvalidInputError."""
        given = {} if self.filter is UNSET else dict(self.filter)
        ids = given.pop("ids", None)
        filters = {name: _value(name, value) for name, value in given.items()}
        for name, value in within.items():
            if filters.setdefault(name, value) != value:
                raise InvalidInputError(f"filter.{name} is another one than that of the address")
        if not filters and ids is None and not self.all:
            raise InvalidInputError(f"filter must be {WANTED['filter']}; or {WANTED['all']}", {"filter": "empty"})
        return Selection(filters, None if ids is None else _ids(ids), _an_id("until", self.until, WANTED["until"]))


class ManyPriorities(ManyJobs, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The same, and the priority that those of them that wait shall have."""

    priority: Priority


class Unseen(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a list shows: by which filter, down to which job, and which jobs."""

    filter: dict[str, Any] = {}
    since: str | None = None
    known: list[Any] = []

    def filters(self) -> dict[str, Any]:
        """Raises InvalidInputError."""
        return {name: _value(name, value) for name, value in self.filter.items()}

    def from_job(self) -> str | None:
        """Raises InvalidInputError."""
        return _an_id("since", self.since, "the id of a job")

    def known_jobs(self) -> frozenset[str]:
        """Raises InvalidInputError."""
        return frozenset(_ids(self.known, "known"))


class ChangedView(Struct, frozen=True, kw_only=True):
    """What was found and changed; in a dry run, what would be."""

    dry_run: bool
    matched: int
    by_status: dict[str, int]
    changed: int
    until: str | None


def changed_view(changed: Changed, *, dry_run: bool) -> ChangedView:
    return ChangedView(
        dry_run=dry_run,
        matched=changed.matched,
        by_status=changed.by_status,
        changed=changed.changed,
        until=changed.until,
    )


_many = msgspec.json.Decoder(ManyJobs)
_priorities = msgspec.json.Decoder(ManyPriorities)
_unseen = msgspec.json.Decoder(Unseen)


def decode_many(body: bytes, *, priority: bool) -> ManyJobs:
    """``priority``: a ManyPriorities is wanted. An empty body is an empty object. Raises InvalidInputError."""
    try:
        return (_priorities if priority else _many).decode(body if body.strip() else b"{}")
    except msgspec.ValidationError as error:
        raise _explain(str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidInputError(f"the body is not JSON: {error}") from error


def decode_unseen(body: bytes) -> Unseen:
    """An empty body is an empty object. Raises InvalidInputError."""
    try:
        return _unseen.decode(body)
    except msgspec.ValidationError as error:
        raise InvalidInputError(f"a JSON object with some of filter, since, known is wanted: {error}"[:500]) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidInputError(f"the body is not JSON: {error}") from error


_FIELD = re.compile(r"at `\$\.(\w+)|field `([^`]*)`")


def _explain(text: str) -> InvalidInputError:
    """msgspec's message, in the words of our fields."""
    found = _FIELD.search(text)
    name = ((found and (found[1] or found[2])) or "")[:100]
    if name not in WANTED or "unknown field" in text:
        return InvalidInputError(f"a JSON object with some of {', '.join(WANTED)} is wanted: {text}"[:500])
    return InvalidInputError(f"{name} must be {WANTED[name]}", {name: f"must be {WANTED[name]}"})


def _value(name: str, value: Any) -> Any:
    if name not in JOB_FILTERS:
        raise InvalidInputError(f"{name[:100]} is no filter; the filters are ids, {', '.join(JOB_FILTERS)}")
    number = isinstance(value, int) and not isinstance(value, bool)
    if not isinstance(value, str) and not (number and name == "priority"):
        wanted = "must be a whole number" if name == "priority" else "must be text"
        raise InvalidInputError(f"filter.{name} {wanted}", {name: wanted})
    return asked.filter_value(name, str(value))


def _ids(given: Any, name: str = "ids") -> tuple[str, ...]:
    if not isinstance(given, list) or len(given) > MOST_IDS:
        field = "filter.ids" if name == "ids" else name
        raise InvalidInputError(f"{field} must be a list of at most {MOST_IDS} ids", {name: "must be a list of ids"})
    found = [parse_id(text) if isinstance(text, str) else None for text in given]
    if None in found:
        raise InvalidInputError(f"{str(given[found.index(None)])[:100]} is no job's id", {name: "must be ids"})
    return tuple(job_id for job_id in found if job_id is not None)


def _an_id(name: str, text: str | None, wanted: str) -> str | None:
    found = None if text is None else parse_id(text)
    if text is not None and found is None:
        raise InvalidInputError(f"{name} must be {wanted}", {name: f"must be {wanted}"})
    return found
