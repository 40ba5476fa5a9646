"""The REST API of attempts: their results and test cases."""

from __future__ import annotations

from rest_framework.request import Request
from rest_framework.response import Response

from jobs import contract, selectors
from jobs.gateway import gateway_of
from jobs.scheduler.engine.values import Outcome
from jobs.selectors.agents import AttemptRow

from . import request_params
from .openapi import CURSOR, LIMIT, object_of, operation, page, query
from .rest import LoopAPIView, found_row, page_response


class AttemptsView(LoopAPIView):
    kind = "attempt"

    @operation(
        "list_attempts",
        "attempts",
        page("attempts", AttemptRow),
        errors=(400,),
        parameters=(
            query("agent", "only on this agent"),
            query("outcome", "only those that ended so", enum=list(Outcome)),
            LIMIT,
            CURSOR,
        ),
    )
    async def get(self, request: Request) -> Response:
        """List attempts, newest first: of all agents, or of one."""
        given = request.query_params
        return await page_response(
            request,
            "attempts",
            selectors.agents.list_attempts,
            agent=given.get("agent"),
            outcome=request_params.choice(given, "outcome", list(Outcome)),
        )


class AttemptDetailView(LoopAPIView):
    @operation("attempt_detail", "attempts", contract.AttemptView, errors=(404,))
    async def get(self, request: Request, attempt_id: str) -> Response:
        """One attempt: its outcome, its times, and the size of its log; how many cases and artifacts it has."""
        return Response(await found_row(request, "attempt", attempt_id, selectors.jobs.get_attempt))


class CasesView(LoopAPIView):
    @operation("attempt_cases", "attempts", object_of(cases=list[contract.CaseView]), errors=(404,))
    async def get(self, request: Request, attempt_id: str) -> Response:
        """Per-case results, in the order of the JUnit file the test wrote."""
        attempt = await found_row(request, "attempt", attempt_id, selectors.jobs.get_attempt)
        cases = await gateway_of(request).read(selectors.jobs.list_cases, attempt_id=attempt.id)
        return Response({"cases": cases})
