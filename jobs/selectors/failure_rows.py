"""Structs of rows in lists of failures: causes with their tests and note, and a cause's totals over organizations."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from qualgent.core.fields import Count
from qualgent.engine.states import Status

from .cause_history import BuildTime, CauseHistory
from .outstanding_agents import OutstandingAgent


class FailedTest(Struct, frozen=True, kw_only=True):
    """A test of a group, with its newest attempt that failed so."""

    test_id: str
    test: str
    target: str
    job_id: str
    status: Status
    attempt_id: str
    attempt: Count
    name: str  # of the failing case
    agent: str
    line: int | None
    at: str


class NoteRow(Struct, frozen=True, kw_only=True):
    """A note on a cause, with its owner and ticket."""

    note: str
    owner: str
    ticket_url: str
    changed_at: str
    changed_by: str


class SharedCause(Struct, frozen=True, kw_only=True):
    """The totals of a cause that several organizations have."""

    fingerprint: str
    org_ids: Annotated[list[str], Meta(description="whose groups these are, in the order of the groups")]
    label: Annotated[str, Meta(description="of the first group")]
    tests: Count
    new_tests: Count
    failures: Annotated[Count, Meta(description="attempts that failed so")]
    first_at: Annotated[str, Meta(description="of all builds")]
    last_at: str
    trend: Annotated[list[Count], Meta(description="sum of these groups' histories")]
    agent: Annotated[str | None, Meta(description="that stands out in each of these groups")]


class FailureGroup(Struct, frozen=True, kw_only=True):
    """The failures of one cause."""

    fingerprint: str
    org_id: str
    cause: str
    label: str
    tests: Count
    new_tests: Annotated[
        Count,
        Meta(
            description="whose last attempt is a new failure for this cause; those of all causes add up to the new "
            "failures of the batch or build. Of several batches: in the newest of this cause"
        ),
    ]
    jobs: Count
    failures: Annotated[Count, Meta(description="attempts that failed so")]
    passed_later: Count
    before_quarantine: Annotated[
        Count,
        Meta(description="of its jobs, if it is `quarantined`: failed before that, so their batches and builds fail"),
    ]
    simulated: Annotated[bool, Meta(description="all of its failures are of simulated attempts")]
    is_over: Annotated[
        bool,
        Meta(
            description="each of its tests has passed since: in a retry, or on the same branch in the build; in lists "
            "of several builds also in a later one, unless they ended in an error. False while its build is "
            "held for failed installs"
        ),
    ]
    only_agent: Annotated[str | None, Meta(description="where all of its failures happened; null: on several")]
    failed_job_ids: Annotated[
        list[str],
        Meta(
            description="of its jobs that are failed now and have not passed since: those whose last attempt it is the "
            "cause of, so that each is of one cause; the newest 1,000"
        ),
    ]
    new_job_ids: Annotated[list[str], Meta(description="of these, the jobs of `new_tests`")]
    retrying: Annotated[Count, Meta(description="of its jobs that wait or run again")]
    first_at: str
    last_at: str
    builds: Annotated[
        list[str],
        Meta(description="that it failed in: where it still does first, the newest first; at most five"),
    ]
    history: CauseHistory
    since: BuildTime | None
    last_pass: BuildTime | None
    agent: OutstandingAgent | None
    note: NoteRow | None
    examples: Annotated[
        list[FailedTest],
        Meta(description="of each test the newest failure: of those that still fail first, the newest first"),
    ]


class FailureGroups(Struct, frozen=True, kw_only=True):
    """The failures of a batch, a build or a time, grouped by cause; how many tests and cases they are.

    ``shared``: of the groups, the causes that several organizations have.
    """

    groups: list[FailureGroup]
    shared: list[SharedCause]
    tests: Count
    cases: Count
    failures: Count
    more: bool
