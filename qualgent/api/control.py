"""The REST API that changes many jobs at once (a filter, batch or group), and counts how many have joined a list."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from msgspec import UNSET, Meta, Struct, UnsetType
from rest_framework.request import Request

from jobs import selectors
from jobs.contract import Note, Priority
from jobs.presenters import PriorityEffectView, priority_effect_view
from jobs.selectors.jobs import JOB_FILTERS
from jobs.selectors.search import STATUSES
from jobs.selectors.selection import Selection, UnseenCount, count_unseen, only_of_kind
from qualgent.accounts.permissions import READ, Resource, caller_of, limited_to_own
from qualgent.api.services.control import BulkOptions, change_jobs, priority_effect
from qualgent.core.errors import InvalidInputError
from qualgent.core.fields import Count, RequestBody, field
from qualgent.core.keys import parse_id
from qualgent.core.row_view import view
from qualgent.scheduler.job_requests import JobAction
from qualgent.web import request_params
from qualgent.web.gateway import gateway_of
from qualgent.web.openapi import operation
from qualgent.web.rest import LoopAPIView, found_row
from qualgent.web.rest_json import Response

MAX_IDS = 10_000
_FILTERS: dict[str, object] = {name: {"type": "string"} for name in JOB_FILTERS} | {
    "status": {"type": "string", "enum": [*STATUSES]},
    "priority": {"type": ["integer", "string"], "description": "0 to 9"},
}
_IDS = {"type": "array", "items": {"type": "string", "format": "uuid"}, "maxItems": MAX_IDS}
_FILTER = f"an object with some of ids, {', '.join(JOB_FILTERS)}, as for the list of jobs"
_ALL = 'true or false; with an empty filter, say "all": true if every job is meant'
_UNTIL = "an id: `until` of the dry run"
ACTIONS = ("cancel", "retry", "priority")


def _filter_field(properties: dict[str, object]) -> Meta:
    """Return the msgspec annotation of a body field that is an object of job filters."""
    return field(
        _FILTER,
        description="the filters of the job list, by name; empty: all jobs, if `all` is true",
        extra_json_schema={"additionalProperties": False, "properties": properties},
    )


Filter = Annotated[dict[str, Any], _filter_field({"ids": _IDS, **_FILTERS})]
Uuid = Annotated[str, Meta(extra_json_schema={"format": "uuid"})]


class ManyJobs(RequestBody, frozen=True, kw_only=True):
    """A change of all jobs that match a filter."""

    may_be_empty = True

    filter: Filter | UnsetType = UNSET
    all: Annotated[bool, field(_ALL, description="change every job, if the filter is empty")] = False
    dry_run: Annotated[bool, Meta(description="only count")] = False
    expected: Annotated[
        Count | None,
        field(
            "a whole number: `changed` of the dry run",
            description="`changed` of a dry run: if more jobs would change by now, none does (409)",
        ),
    ] = None
    until: Annotated[
        Uuid | None, field(_UNTIL, description="`until` of a dry run: jobs submitted since then are left alone")
    ] = None
    note: Note = ""
    failure: Annotated[
        Literal["new", "infrastructure", "latest"] | None,
        field(
            "new, infrastructure or latest",
            description="only failed jobs with a new failure, or those that their agent failed; no job is both. Of a "
            "build, as its comparison has them: by the last run of each test; latest: all these, of a build or group",
        ),
    ] = None

    @property
    def bulk_options(self) -> BulkOptions:
        """Return the options of the change: dry run, expected number of jobs, note."""
        return BulkOptions(self.dry_run, self.expected, self.note)

    def selection(self, **within: str) -> Selection:
        """Return the selected jobs, ``within`` a batch or group if given. Raises InvalidInputError."""
        given = {} if self.filter is UNSET else dict(self.filter)
        ids = given.pop("ids", None)
        filters = _parse_filters(given)
        for name in filters:
            if filters[name] == "" and name != "q":  # a variable that is not set must not select everything
                raise InvalidInputError(f"filter.{name} must not be empty", {name: "empty"})
        for name, value in within.items():
            if filters.setdefault(name, value) != value:
                raise InvalidInputError(f"filter.{name} differs from the one in the address")
        if not filters and ids is None and not self.all:
            raise InvalidInputError(f"filter must be {_FILTER}; or {_ALL}", {"filter": "empty"})
        chosen = None if ids is None else _parse_ids(ids)
        until = None if self.until is None else request_params.valid_id("until", self.until, f"must be {_UNTIL}")
        return Selection(filters, chosen, until)


class ManyPriorities(ManyJobs, frozen=True, kw_only=True):
    """A change of the priority of all waiting jobs that match a filter."""

    priority: Priority


class Unseen(RequestBody, frozen=True, kw_only=True):
    """The jobs that a list shows."""

    filter: Annotated[dict[str, Any], _filter_field(_FILTERS)] = {}
    since: Annotated[Uuid | None, field("the id of a job", description="the oldest job in the list")] = None
    known: Annotated[list[Any], field("a list of ids", extra_json_schema=_IDS)] = []

    def arguments(self) -> dict[str, object]:
        """Return the request's values as arguments of the selector ``count_unseen``. Raises InvalidInputError."""
        filters = _parse_filters(self.filter)
        since = None if self.since is None else request_params.valid_id("since", self.since, "must be the id of a job")
        return {"filters": filters, "since": since, "known": frozenset(_parse_ids(self.known, "known"))}


class ChangedView(Struct, frozen=True, kw_only=True):
    """The number of jobs that matched, and of those that were changed."""

    dry_run: bool
    matched: Count
    by_status: Annotated[dict[str, Count], Meta(description="of the jobs that matched, before the change")]
    changed: Annotated[Count, Meta(description="in a dry run: how many would be")]
    until: Annotated[str | None, Meta(description="the newest job when they were counted")]
    effect: Annotated[
        PriorityEffectView | UnsetType | None,
        Meta(description="in a dry run of `priority`; null: of more than 10,000 jobs"),
    ] = UNSET


def _parse_filters(given: dict[str, object]) -> dict[str, object]:
    """Validate job filters given as JSON; return them by name. Raises InvalidInputError."""
    return {name: _filter_value(name, value) for name, value in given.items()}


def _filter_value(name: str, value: Any) -> Any:
    """Validate one job filter's JSON value and return it parsed. Raises InvalidInputError."""
    if name not in JOB_FILTERS:
        raise InvalidInputError(f"{name[:100]} is not a filter; the filters are ids, {', '.join(JOB_FILTERS)}")
    number = isinstance(value, int) and not isinstance(value, bool)
    if not isinstance(value, str) and not (number and name == "priority"):
        wanted = "must be a whole number" if name == "priority" else "must be text"
        raise InvalidInputError(f"filter.{name} {wanted}", {name: wanted})
    return request_params.job_filter(name, str(value))


def _parse_ids(given: Any, name: str = "ids") -> tuple[str, ...]:
    """Validate a JSON list of job ids (field ``name``) and return them. Raises InvalidInputError."""
    if not isinstance(given, list) or len(given) > MAX_IDS:
        shown = "filter.ids" if name == "ids" else name
        raise InvalidInputError(f"{shown} must be a list of at most {MAX_IDS} ids", {name: "must be a list of ids"})
    found = [parse_id(text) if isinstance(text, str) else None for text in given]
    if None in found:
        raise InvalidInputError(f"{str(given[found.index(None)])[:100]} is not the id of a job", {name: "must be ids"})
    return tuple(job_id for job_id in found if job_id is not None)


_change = partial(
    operation,
    tag="jobs",
    answers=ChangedView,
    body=(ManyJobs, ManyPriorities),
    action=ACTIONS,
)


class ManyView(LoopAPIView):
    long_work = True

    def decode(self, body: bytes) -> ManyJobs:
        """Decode the body, with a priority if the action is ``priority``. Raises InvalidInputError."""
        return (ManyPriorities if self.kwargs["action"] == "priority" else ManyJobs).decode(body)


class ManyJobsView(ManyView):
    kind = "job"

    def resource_of(self, request: HttpRequest, parameters: dict[str, str]) -> Resource:
        """Return the object to check permissions for: jobs in general, as submitted by the caller's own token."""
        return Resource("job", token=caller_of(request).subject)  # ``post`` selects no others

    @_change("change_jobs", errors=(409,))
    async def post(self, request: Request, action: JobAction) -> Response:
        """Cancel, retry or reprioritize all jobs that a filter matches; with ``dry_run``, only count them.

        A token without the scope ``operate`` changes what it submitted only.
        """
        wanted, caller = self.data_of(request), caller_of(request)
        selection = wanted.selection()
        if limited_to_own(caller):
            selection = selection._replace(filters={**selection.filters, "token_id": caller.subject})
        return await change(request, action, wanted, selection)


class BatchJobsView(ManyView):
    @_change("change_batch", errors=(404, 409))
    async def post(self, request: Request, batch_id: str, action: JobAction) -> Response:
        """Cancel, retry or reprioritize the jobs of one batch; all of them without a filter."""
        wanted = self.data_of(request)
        batch = await found_row(request, "batch", batch_id, selectors.jobs.get_batch)
        return await change(request, action, wanted, wanted.selection(batch_id=batch.id))


class GroupJobsView(ManyView):
    @_change("change_group", errors=(404, 409))
    async def post(self, request: Request, group_id: str, action: JobAction) -> Response:
        """Cancel, retry or reprioritize the jobs of one group; all of them without a filter."""
        wanted = self.data_of(request)
        group = await found_row(request, "group", group_id, selectors.jobs.get_group)
        return await change(request, action, wanted, wanted.selection(group=group.id))


async def change(request: Request, action: JobAction, wanted: ManyJobs, selection: Selection) -> Response:
    """Change the selected jobs, or count them if it is a dry run; return the response."""
    priority = wanted.priority if isinstance(wanted, ManyPriorities) else None
    if wanted.failure is not None:
        scope = caller_of(request).org_scope
        selection = await gateway_of(request).read(only_of_kind, scope=scope, selection=selection, kind=wanted.failure)
    changed = await change_jobs(
        gateway_of(request),
        caller_of(request),
        action,
        selection=selection,
        priority=priority,
        terms=wanted.bulk_options,
    )
    if not wanted.dry_run or priority is None:
        return Response(view(ChangedView, changed, dry_run=wanted.dry_run))
    bounded = selection._replace(until=changed.until)
    effect = await priority_effect(gateway_of(request), caller_of(request), selection=bounded, priority=priority)
    shown = None if effect is None else priority_effect_view(effect)
    return Response(view(ChangedView, changed, dry_run=True, effect=shown))


class UnseenJobsView(LoopAPIView):
    kind = "job"

    @operation("count_unseen_jobs", "jobs", UnseenCount, body=Unseen, action=READ)
    async def post(self, request: Request) -> Response:
        """Count the jobs from ``since`` on that match and are not ``known``; name ``known`` ones that do not match."""
        return Response(
            await gateway_of(request).read(
                count_unseen, scope=caller_of(request).org_scope, **self.data_of(request).arguments()
            )
        )
