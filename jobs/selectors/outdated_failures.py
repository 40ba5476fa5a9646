"""Reads of attempts whose failures must be derived again: not derived yet, or by an older version of the rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef

from jobs.models import Attempt, Case, Failure
from qgfailures.fingerprint import RULES_VERSION
from qualgent.accounts.pages import show_first
from qualgent.engine.values import NOT_PASSED

from .attempts import attempts_within
from .failures import FailureScope


def get_job_of_attempt(*, attempt_id: str) -> str | None:
    return show_first(Attempt.objects.filter(pk=UUID(attempt_id)).values_list("job_id", flat=True), str)


def list_outdated(*, scope: FailureScope, limit: int) -> list[Attempt]:
    """Return attempts that did not pass and whose failures were not derived, or by older rules; newest first."""
    current = Failure.objects.filter(attempt=OuterRef("pk"), rules=RULES_VERSION)
    outdated = attempts_within(scope.seen).filter(scope.of_attempts, ~Exists(current), outcome__in=NOT_PASSED)
    return list(outdated.select_related("job").order_by("-id")[:limit])


def cases_by_attempt(*, attempt_ids: Iterable[UUID]) -> dict[UUID, list[Any]]:
    """Return all test cases of some attempts, by attempt, in the order of the JUnit file."""
    cases: dict[UUID, list[Any]] = {}
    for case in Case.objects.filter(attempt_id__in=list(attempt_ids)).order_by("number"):
        cases.setdefault(case.attempt_id, []).append(case)
    return cases
