"""The data of screens at page load, besides their topics: the first pages of lists, as the API returns them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict

from accounts.permissions import Rights
from jobs import selectors
from jobs.api import request_params, tests
from jobs.errors import InvalidInputError
from jobs.gateway import Gateway
from jobs.times import wall_ms

FIRST_PAGE = 50


async def jobs_page(
    gateway: Gateway, parameters: Mapping[str, str], query: QueryDict, rights: Rights
) -> dict[str, Any]:
    """Return the first page of jobs that match the URL's filters, as ``GET /api/v1/jobs`` does.

    Other parameters are ignored, as the URL also holds view state. An invalid search is returned as ``problem``, which
    the page shows at the search field.
    """
    given = {name: str(query[name]) for name in selectors.jobs.JOB_FILTERS if query.get(name)}
    try:
        filters = {name: request_params.job_filter(name, value) for name, value in given.items()}
    except InvalidInputError as error:
        if "q" not in error.fields:
            raise
        return {"jobs": [], "next": None, "filters": given, "problem": error.fields["q"]}
    page = await gateway.read(selectors.jobs.list_jobs, filters=filters, before=None, limit=FIRST_PAGE)
    return {"jobs": page.rows, "next": page.next, "filters": filters}


async def job_page(gateway: Gateway, parameters: Mapping[str, str], query: QueryDict, rights: Rights) -> dict[str, Any]:
    """Return the test cases of the last attempt, failed first, for the plain table."""
    if not rights.may_read("attempt"):
        return {}
    cases = await gateway.read(selectors.jobs.list_last_cases, job_id=parameters["id"], limit=FIRST_PAGE)
    return {"cases": cases}


async def batches_page(
    gateway: Gateway, parameters: Mapping[str, str], query: QueryDict, rights: Rights
) -> dict[str, Any]:
    """Return the first page of batches by the URL's organization, suite and branch, as ``GET /api/v1/batches`` does."""
    filters = {name: query.get(name) or None for name in ("org_id", "suite", "branch")}
    page = await gateway.read(selectors.jobs.list_batches, before=None, limit=FIRST_PAGE, **filters)
    return {"batches": page.rows, "next": page.next}


async def batch_page(
    gateway: Gateway, parameters: Mapping[str, str], query: QueryDict, rights: Rights
) -> dict[str, Any]:
    """Return results for the plain table: failed ones, then the newest others."""
    read = gateway.read
    filters: dict[str, Any] = {"batch_id": parameters["id"], "flaky": None, "before": None}
    failed = await read(selectors.batches.list_results, status="failed", limit=FIRST_PAGE, **filters)
    newest = await read(selectors.batches.list_results, status=None, limit=FIRST_PAGE, **filters)
    return {"results": [*failed.rows, *(row for row in newest.rows if row["status"] != "failed")]}


async def tests_page(
    gateway: Gateway, parameters: Mapping[str, str], query: QueryDict, rights: Rights
) -> dict[str, Any]:
    """Return the first page of tests by the URL's filters and order, as ``GET /api/v1/tests`` does."""
    given = query.dict()
    page = await gateway.read(
        selectors.tests.list_tests, limit=FIRST_PAGE, filters=tests.filters_of(given), sort=tests.sort_of(given)
    )
    return {"tests": page.rows, "next": page.next}


async def agent_page(
    gateway: Gateway, parameters: Mapping[str, str], query: QueryDict, rights: Rights
) -> dict[str, Any]:
    """Return the agent's health, and the first pages of its attempts and events."""
    agent = parameters["name"]
    read = gateway.read
    parts: dict[str, Any] = {"health": await read(selectors.agents.agent_health, agent=agent, now_ms=wall_ms())}
    if rights.may_read("attempt"):
        attempts = await read(selectors.agents.list_attempts, limit=FIRST_PAGE, agent=agent)
        parts["attempts"] = {"attempts": attempts.rows, "next": attempts.next}
    if rights.may_read("event"):
        events = await read(selectors.history.list_events, limit=FIRST_PAGE, agent=agent)
        parts["events"] = {"events": events.rows, "next": events.next}
    return parts
