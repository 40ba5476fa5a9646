"""The requests and responses of changing many jobs at once."""

from __future__ import annotations

import re
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from jobs.contract import Count, Priority, decode_body
from jobs.errors import InvalidInputError
from jobs.keys import parse_id
from jobs.scheduler.engine.states import Status
from jobs.selectors.jobs import JOB_FILTERS
from jobs.selectors.selection import Selection
from jobs.services.control import BulkOptions

from . import request_params

MOST_IDS = 10_000
_FILTERS: dict[str, Any] = {name: {"type": "string"} for name in JOB_FILTERS} | {
    "status": {"type": "string", "enum": list(Status)},
    "priority": {"type": ["integer", "string"], "description": "0 to 9"},
}
_IDS = {"type": "array", "items": {"type": "string", "format": "uuid"}, "maxItems": MOST_IDS}


def _filter_meta(properties: dict[str, Any]) -> Meta:
    return Meta(
        description="the filters of the job list, by name; empty: all jobs, if `all` is true",
        extra_json_schema={"additionalProperties": False, "properties": properties},
    )


Filter = Annotated[dict[str, Any], _filter_meta({"ids": _IDS, **_FILTERS})]
Uuid = Annotated[str, Meta(extra_json_schema={"format": "uuid"})]

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
    """A change of all jobs that match a filter."""

    filter: Filter | UnsetType = UNSET
    all: Annotated[bool, Meta(description="change every job, if the filter is empty")] = False
    dry_run: Annotated[bool, Meta(description="only count")] = False
    expected: Annotated[
        Count | None, Meta(description="`changed` of a dry run: if more jobs would change by now, none does (409)")
    ] = None
    until: Annotated[
        Uuid | None, Meta(description="`until` of a dry run: jobs submitted since then are left alone")
    ] = None
    note: Annotated[
        str, Meta(max_length=500, pattern=r"^[^\x00-\x1f\x7f\ud800-\udfff]*\Z", description="why, for the audit")
    ] = ""

    @property
    def terms(self) -> BulkOptions:
        return BulkOptions(self.dry_run, self.expected, self.note)

    def selection(self, **within: str) -> Selection:
        """Return the jobs to change, of ``within`` (a batch or a group) only. Raises InvalidInputError."""
        given = {} if self.filter is UNSET else dict(self.filter)
        ids = given.pop("ids", None)
        filters = _filters(given)
        for name, value in within.items():
            if filters.setdefault(name, value) != value:
                raise InvalidInputError(f"filter.{name} is another one than that of the address")
        if not filters and ids is None and not self.all:
            raise InvalidInputError(f"filter must be {WANTED['filter']}; or {WANTED['all']}", {"filter": "empty"})
        return Selection(filters, None if ids is None else _ids(ids), _an_id("until", self.until, WANTED["until"]))


class ManyPriorities(ManyJobs, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A change of the priority of all waiting jobs that match a filter."""

    priority: Priority


class Unseen(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The jobs that a list shows."""

    filter: Annotated[dict[str, Any], _filter_meta(_FILTERS)] = {}
    since: Annotated[Uuid | None, Meta(description="the oldest job in the list")] = None
    known: Annotated[list[Any], Meta(extra_json_schema=_IDS)] = []

    def arguments(self) -> dict[str, Any]:
        """Return the arguments of ``count_unseen``. Raises InvalidInputError."""
        return {
            "filters": _filters(self.filter),
            "since": _an_id("since", self.since, "the id of a job"),
            "known": frozenset(_ids(self.known, "known")),
        }


class ChangedView(Struct, frozen=True, kw_only=True):
    """The number of jobs that matched, and of those that were changed."""

    dry_run: bool
    matched: Count
    by_status: Annotated[dict[str, Count], Meta(description="of the jobs that matched, before the change")]
    changed: Annotated[Count, Meta(description="in a dry run: how many would be")]
    until: Annotated[str | None, Meta(description="the newest job when they were counted")]


_many = msgspec.json.Decoder(ManyJobs)
_priorities = msgspec.json.Decoder(ManyPriorities)
_unseen = msgspec.json.Decoder(Unseen)


def decode_many(body: bytes, *, priority: bool) -> ManyJobs:
    """Decode a ManyJobs, with ``priority`` a ManyPriorities. No body is an empty object. Raises InvalidInputError."""
    given = body if body.strip() else b"{}"
    return decode_body(_priorities, given, _explain) if priority else decode_body(_many, given, _explain)


def decode_unseen(body: bytes) -> Unseen:
    """Raises InvalidInputError."""
    return decode_body(_unseen, body, _explain_unseen)


def _explain_unseen(text: str) -> InvalidInputError:
    return InvalidInputError(f"a JSON object with some of filter, since, known is wanted: {text}"[:500])


_FIELD = re.compile(r"at `\$\.(\w+)|field `([^`]*)`")


def _explain(text: str) -> InvalidInputError:
    """Return the error of msgspec's message, in the words of our fields."""
    found = _FIELD.search(text)
    name = ((found and (found[1] or found[2])) or "")[:100]
    if name not in WANTED or "unknown field" in text:
        return InvalidInputError(f"a JSON object with some of {', '.join(WANTED)} is wanted: {text}"[:500])
    return InvalidInputError(f"{name} must be {WANTED[name]}", {name: f"must be {WANTED[name]}"})


def _filters(given: dict[str, Any]) -> dict[str, Any]:
    return {name: _value(name, value) for name, value in given.items()}


def _value(name: str, value: Any) -> Any:
    if name not in JOB_FILTERS:
        raise InvalidInputError(f"{name[:100]} is not a filter; the filters are ids, {', '.join(JOB_FILTERS)}")
    number = isinstance(value, int) and not isinstance(value, bool)
    if not isinstance(value, str) and not (number and name == "priority"):
        wanted = "must be a whole number" if name == "priority" else "must be text"
        raise InvalidInputError(f"filter.{name} {wanted}", {name: wanted})
    return request_params.job_filter(name, str(value))


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
