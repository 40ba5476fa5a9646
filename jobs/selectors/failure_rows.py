"""Rows of lists of failures: tests of a cause, its note, and its totals over organizations."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from qualgent.core.fields import Count
from qualgent.engine.states import Status


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
    tests: Count
    failures: Count
    first_at: Annotated[str, Meta(description="of all builds")]
    last_at: str
