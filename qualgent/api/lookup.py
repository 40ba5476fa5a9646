"""The REST API of the global search, and of an app build across targets and batches."""

from __future__ import annotations

from rest_framework.request import Request

from jobs import selectors
from jobs.selectors.lookup import MOST, FoundObject
from qualgent.accounts.permissions import READ, Caller, Resource, allowed, caller_of
from qualgent.api.services.overview import BuildSummary, read_build
from qualgent.scheduler.agent_requests import GetAgents
from qualgent.web import request_params
from qualgent.web.gateway import check, gateway_of, port_of
from qualgent.web.openapi import operation, query, rows_of
from qualgent.web.rest import LoopAPIView
from qualgent.web.rest_json import Response

LONGEST = 200  # characters
KINDS = (*selectors.lookup.FINDERS, "group", "agent")


class SearchView(LoopAPIView):
    kind = "job"

    @operation(
        "search",
        "overview",
        rows_of("results", FoundObject),
        errors=(400,),
        parameters=(query("q", f"words, or an id; {LONGEST} characters at most"),),
    )
    async def get(self, request: Request) -> Response:
        """Find organizations, builds, tests, batches, jobs and agents by the words of their names, or by an id.

        Words may also be of their organization and build. Of each kind the newest six at most; names that begin with
        the text are found whatever their age, other words among the newest 5,000. Without ``q``: the newest.
        """
        text, caller = request.query_params.get("q", ""), caller_of(request)
        if len(text) > LONGEST:
            raise request_params.wrong("q", f"must be of at most {LONGEST} characters")
        kinds = frozenset(kind for kind in KINDS if allowed(caller, READ, Resource(kind)))
        found = await gateway_of(request).read(
            selectors.lookup.find_objects, scope=caller.org_scope, text=text, kinds=kinds
        )
        agents = await _find_agents(request, caller, text) if "agent" in kinds else []
        return Response({"results": [*found, *agents]})


async def _find_agents(request: Request, caller: Caller, text: str) -> list[FoundObject]:
    """Return the caller's agents whose names contain all words of a search text."""
    words = text.lower().split()
    agents = await port_of(request).call(GetAgents(scope=caller.org_scope))
    found = [row for name, row in agents.items() if all(word in name.lower() for word in words)]
    return [
        FoundObject(
            kind="agent",
            id=row.name,
            name=row.name,
            status=row.status or row.state,
            at=row.last_seen_at,
            note=row.held.kind if row.held else "",
            operable=row.operable,
        )
        for row in found[:MOST]
    ]


class BuildSummaryView(LoopAPIView):
    @operation("build_summary", "builds", BuildSummary, errors=(404,))
    async def get(self, request: Request, org_id: str, app_version_id: str) -> Response:
        """A build across all targets: its groups, its newest batches, and how often it was installed.

        Any build that has jobs or a file.
        """
        gateway = gateway_of(request)
        # an attempt reads its build's file, and nothing of other jobs
        await check(gateway, caller_of(request), READ, Resource("group", org=org_id))
        return Response(await read_build(gateway, org_id, app_version_id))
