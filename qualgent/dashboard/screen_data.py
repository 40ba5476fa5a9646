"""Loading of the initial data of dashboard screens, beside live topics, in the API's form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

import msgspec
from django.http import QueryDict

from jobs import selectors
from jobs.selectors import search
from jobs.selectors.failures import FailureScope
from jobs.selectors.selection import JobCount, count_jobs
from qualgent.accounts.permissions import READ, Caller, Resource, allowed, topic_resource
from qualgent.api import failures, tests
from qualgent.api.services.comparisons import compare_batches, compare_builds
from qualgent.api.services.explanations import list_with_explanations
from qualgent.api.services.failures import derive_failures, failure_groups
from qualgent.api.services.overview import read_build, read_stranded, with_states
from qualgent.api.services.server_info import server_info
from qualgent.core.errors import InvalidInputError
from qualgent.core.times import wall_ms
from qualgent.people.org_api import org_detail
from qualgent.people.org_api import org_page as list_org_page
from qualgent.scheduler.agent_requests import GetAgents
from qualgent.scheduler.server_requests import GetRetention
from qualgent.web import request_params
from qualgent.web.gateway import Gateway
from qualgent.webhooks.selectors import list_webhooks

Row = TypeVar("Row")

FIRST_PAGE = 50
NEWEST = 20  # batches and groups of an organization
MAX_SETTINGS = 100  # organizations and webhooks; the page loads more from the API


class PageRequest(NamedTuple):
    """A request for a screen, whose own kind the caller may read.

    What loads the data leaves out parts of other kinds that the caller may not read. It may raise QualGentError.
    """

    gateway: Gateway
    caller: Caller
    parameters: Mapping[str, str]
    query: QueryDict
    plain: bool  # for a page of plain tables, which loads nothing else

    async def read(self, select: Callable[..., Row], **arguments: Any) -> Row:
        """Run a selector within the caller's scope on a reader thread, and return its result."""
        return await self.gateway.read(select, scope=self.caller.org_scope, **arguments)

    def may_read(self, kind: str) -> bool:
        return allowed(self.caller, READ, Resource(kind))


async def jobs_page(request: PageRequest) -> dict[str, object]:
    """Return the first page of jobs that match the URL's filters, as ``GET /api/v1/jobs`` does.

    Other parameters are ignored, as the URL also holds view state. The status may be a word of the screens; an unknown
    one is returned as ``unknown_status`` and left out. An invalid search is returned as ``problem``, which the page
    shows at the search field.
    """
    given = {name: str(request.query[name]) for name in selectors.jobs.JOB_FILTERS if request.query.get(name)}
    word = given.pop("status", "")
    status = search.SHOWN_STATUS.get(word, word)
    unknown = "" if status in search.STATUSES else word
    if status and not unknown:
        given["status"] = status
    try:
        filters = {name: request_params.job_filter(name, value) for name, value in given.items()}
    except InvalidInputError as error:
        if "q" not in error.fields:
            raise
        return {"jobs": [], "next": None, "filters": given, "problem": error.fields["q"]}
    page = await request.read(selectors.jobs.list_jobs, filters=filters, before=None, limit=FIRST_PAGE)
    total = await request.read(count_jobs, filters=filters)
    rows = await list_with_explanations(request.gateway, page.rows, request.caller.org_scope)
    return {"jobs": rows, "next": page.next, "filters": filters, "total": total, "unknown_status": unknown}


async def job_page(request: PageRequest) -> dict[str, object]:
    """Return, for a job's plain page, why its last attempt failed and its test cases, failed first."""
    if not request.may_read("attempt"):
        return {}
    read, job_id = request.gateway.read, request.parameters["id"]
    await derive_failures(request.gateway, FailureScope(request.caller.org_scope, job_id=job_id))
    cases = await read(selectors.jobs.list_last_cases, job_id=job_id, limit=FIRST_PAGE)
    return {"cases": cases, "failures": await read(selectors.failure_details.get_last_failures, job_id=job_id)}


async def batches_page(request: PageRequest) -> dict[str, object]:
    """Return the first page of batches by the URL's organization, suite and branch, as ``GET /api/v1/batches`` does."""
    filters = {name: request.query.get(name) or None for name in ("org_id", "suite", "branch")}
    page = await request.read(selectors.jobs.list_batches, before=None, limit=FIRST_PAGE, **filters)
    return {"batches": page.rows, "next": page.next}


async def batch_page(request: PageRequest) -> dict[str, object]:
    """Return a batch's results, failed first, counts of waiting and simulated jobs, and failures by cause.

    Of a plain page a comparison and what cannot start, too.
    """
    read = request.read
    filters: dict[str, object] = {"batch_id": request.parameters["id"], "flaky": None, "before": None}
    failed = await read(selectors.batches.list_results, status="failed", limit=FIRST_PAGE, **filters)
    newest = await read(selectors.batches.list_results, status=None, limit=FIRST_PAGE, **filters)
    results = [*failed.rows, *(row for row in newest.rows if row.status != "failed")]
    return {
        "results": results,
        "waiting": (await _count(request, batch_id=request.parameters["id"], status="pending")).count,
        "simulated": (await _count(request, batch_id=request.parameters["id"], q="simulated:true")).count,
        **(await _compare_batch(request) | await _read_stranded(request) if request.plain else {}),
        **await _read_failures(request, FailureScope(request.caller.org_scope, batch_id=request.parameters["id"])),
    }


async def group_page(request: PageRequest) -> dict[str, object]:
    """Return the number of a group's jobs that were simulated."""
    return {"simulated": await _count(request, group=request.parameters["id"], q="simulated:true")}


async def _count(request: PageRequest, **filters: str) -> JobCount:
    """Return how many jobs match filters of the job list, as ``GET /api/v1/jobs/count`` does."""
    given = {name: request_params.job_filter(name, value) for name, value in filters.items()}
    return await request.read(count_jobs, filters=given)


async def _read_stranded(request: PageRequest) -> dict[str, object]:
    """Return a batch's waiting jobs that no agent can run now, by group, with the reason."""
    batch_id = request.parameters["id"]
    found = await request.read(selectors.jobs.get_batches, batch_ids=[batch_id])
    return {"stranded": await read_stranded(request.gateway, found[batch_id])} if batch_id in found else {}


async def _compare_batch(request: PageRequest) -> dict[str, object]:
    """Return the comparison of a batch with its predecessors; {}: there is none."""
    batch_id = request.parameters["id"]
    bases = await request.gateway.read(selectors.predecessors.find_predecessors, batch_id=batch_id)
    found = await request.read(selectors.jobs.get_batches, batch_ids=[batch_id, *bases.values()])
    others = [found[base] for base in dict.fromkeys(bases.values()) if base in found]
    if not others or batch_id not in found:
        return {}
    return {"compare": await compare_batches(request.gateway, found[batch_id], others, FIRST_PAGE, bases)}


async def failures_page(request: PageRequest) -> dict[str, object]:
    """Return the failures of the URL's period by cause, as ``GET /api/v1/failures`` does."""
    since = failures.period_of(request.query)
    scope = FailureScope(request.caller.org_scope, since_ms=wall_ms() - failures.PERIODS[since])
    return {"since": since, **await _read_failures(request, scope)}


async def _read_failures(request: PageRequest, scope: FailureScope) -> dict[str, object]:
    """Return the failures of a scope by cause; {} if the caller may not read them."""
    return {"failures": await failure_groups(request.gateway, scope)} if request.may_read("failure") else {}


async def build_page(request: PageRequest) -> dict[str, object]:
    """Return a build across targets, its failures by cause and, for a plain page, a comparison."""
    org_id, version = request.parameters["org_id"], request.parameters["app_version_id"]
    scope = FailureScope(request.caller.org_scope, org_id=org_id, app_version_id=version)
    parts = {"summary": await read_build(request.gateway, org_id, version), **await _read_failures(request, scope)}
    if request.plain:
        find = selectors.predecessors.find_predecessor_build
        other = await request.gateway.read(find, org_id=org_id, app_version_id=version)
        if other is not None:
            parts["compare"] = await compare_builds(request.gateway, org_id, version, other, FIRST_PAGE)
    return parts


async def org_page(request: PageRequest) -> dict[str, object]:
    """Return an organization, its failures by cause in the URL's period, newest batches and groups."""
    org_id = request.parameters["org_id"]
    parts: dict[str, object] = {"org": await org_detail(request.gateway, org_id)}
    since = failures.period_of(request.query)
    scope = FailureScope(request.caller.org_scope, org_id=org_id, since_ms=wall_ms() - failures.PERIODS[since])
    parts |= {"since": since, **await _read_failures(request, scope)}
    newest: dict[str, object] = {"limit": NEWEST, "org_id": org_id}
    batches = await request.read(selectors.jobs.list_batches, before=None, **newest)
    groups = await request.read(selectors.jobs.list_groups, after=None, **newest)
    rows = await with_states(request.gateway, groups.rows)
    return {**parts, "batches": {"batches": batches.rows, "next": batches.next}, "groups": rows}


async def tests_page(request: PageRequest) -> dict[str, object]:
    """Return the first page of tests by the URL's filters and order, as ``GET /api/v1/tests`` does."""
    given = request.query.dict()
    filters, sort = tests.filters_of(given), tests.sort_of(given)
    page = await request.read(selectors.tests.list_tests, limit=FIRST_PAGE, sort=sort, **filters)
    return {"tests": page.rows, "next": page.next}


async def agent_page(request: PageRequest) -> dict[str, object]:
    """Return an agent's health, and the first pages of its attempts and events."""
    agent = request.parameters["name"]
    read = request.read
    found = await request.gateway.port.call(GetAgents(scope=request.caller.org_scope, names=[agent]))
    row = found.get(agent)
    given: dict[str, Any] = {"targets": row.targets, "simulated": row.simulated} if row else {}
    health = await read(selectors.agents.agent_health, agent=agent, now_ms=wall_ms(), **given)
    parts: dict[str, object] = {"health": health}
    if request.may_read("attempt"):
        attempts = await read(selectors.attempts.list_attempts, limit=FIRST_PAGE, agent=agent)
        parts["attempts"] = {"attempts": attempts.rows, "next": attempts.next}
    if request.plain:
        parts["repair"] = await _read_repair(request, agent)
    if request.may_read("event"):
        events = await read(selectors.history.list_events, limit=FIRST_PAGE, agent=agent)
        parts["events"] = {"events": events.rows, "next": events.next}
    return parts


async def _read_repair(request: PageRequest, agent: str) -> object:
    """Return the problem line of an agent that needs repair; None: it does not, or the caller may not read it."""
    if not request.may_read(topic_resource("problems").kind):
        return None
    found: Any = await request.gateway.hub.page_state("problems", request.caller.org_scope)
    return found["snapshot"].get(f"agent_repair:{agent}")


async def settings_page(request: PageRequest) -> dict[str, object]:
    """Return the server's version and sizes, and organizations, retention and webhooks if permitted."""
    gateway = request.gateway
    parts: dict[str, object] = {"server": await server_info(gateway, request.caller.org_scope)}
    if request.may_read("org"):
        orgs, next_org = await list_org_page(gateway, request.caller.org_scope, after="", limit=MAX_SETTINGS)
        parts["orgs"] = {"orgs": orgs, "next": next_org}
    if request.may_read("retention"):
        retention = await gateway.port.call(GetRetention())
        parts["retention"] = {"policy": msgspec.to_builtins(retention.policy), "last": retention.last}
    if request.may_read("webhook"):
        webhooks = await request.read(list_webhooks, before=None, limit=MAX_SETTINGS)
        parts["webhooks"] = {"webhooks": webhooks.rows, "next": webhooks.next}
    return parts
