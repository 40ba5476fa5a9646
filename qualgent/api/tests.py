"""The REST API of tests: each test's record across builds, and its quarantine."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

from rest_framework.request import Request

from jobs import selectors
from jobs.contract import Note
from jobs.selectors.tests import SORTS, KnownTestDetail, KnownTestRow
from qualgent.accounts.permissions import caller_of
from qualgent.core.fields import RequestBody, field
from qualgent.core.times import to_milliseconds
from qualgent.scheduler.job_requests import QuarantineTest
from qualgent.web import request_params
from qualgent.web.gateway import gateway_of, port_of
from qualgent.web.openapi import LIMIT, ORG, operation, page, query
from qualgent.web.rest import LoopAPIView, found_row
from qualgent.web.rest_json import Response


class QuarantineChange(RequestBody, frozen=True, kw_only=True):
    """Quarantine a test, or end its quarantine."""

    quarantined: bool
    note: Note = ""
    until: Annotated[datetime, field("a time with its zone (RFC 3339)", tz=True)] | None = None


class KnownTestsView(LoopAPIView):
    kind = "test"

    @operation(
        "list_tests",
        "tests",
        page("tests", KnownTestRow),
        errors=(400,),
        parameters=(
            ORG,
            query("target", "only on this target"),
            query("test", "only tests with this in their name"),
            query(
                "flaky",
                "true: only tests that were flaky once, without those that failed on one agent only (`failed_on`); "
                "false: only tests that never were",
                bool,
            ),
            query("failing", "true: only tests whose last attempt did not pass", bool),
            query("failed_on", "only tests with this `failed_on`, among those of the agent's newest 1,000 failures"),
            query("quarantined", "true: only tests in quarantine; false: only the others", bool),
            query("sort", "highest first; default last: last run first; with flaky=true: flaky", enum=list(SORTS)),
            LIMIT,
            query("cursor", "the `next` of the page before, in the same order"),
        ),
    )
    async def get(self, request: Request) -> Response:
        """List tests: how often they pass, how often only after a retry, how long they take."""
        given = request.query_params
        value_of = request_params.time_of_cursor if sort_of(given) == "last" else float
        found = await gateway_of(request).read(
            selectors.tests.list_tests,
            scope=caller_of(request).org_scope,
            limit=request_params.limit(request),
            sort=sort_of(given),
            after=request_params.ordered_cursor(given, value_of, ", in the same order"),
            **filters_of(given),
        )
        return Response({"tests": found.rows, "next": found.next})


class KnownTestView(LoopAPIView):
    @operation("test_detail", "tests", KnownTestDetail, errors=(404,))
    async def get(self, request: Request, test_id: str) -> Response:
        """One test with its newest attempts."""
        return Response(await found_row(request, "test", test_id, selectors.tests.get_test))

    @operation(
        "change_test",
        "tests",
        KnownTestDetail,
        body=QuarantineChange,
        errors=(404,),
        action="quarantine",
    )
    async def patch(self, request: Request, test_id: str) -> Response:
        """Quarantine a test, perhaps until a time, or end that: meanwhile its failures do not fail batches."""
        known, wanted = request_params.path_id("test", test_id), self.data_of(request)
        command = QuarantineTest(
            caller=caller_of(request),
            test_id=known,
            quarantined=wanted.quarantined,
            note=wanted.note,
            until_ms=None if wanted.until is None else to_milliseconds(request_params.storable(wanted.until)),
        )
        await port_of(request).call(command)
        return Response(await found_row(request, "test", known, selectors.tests.get_test))


def filters_of(given: Mapping[str, Any]) -> dict[str, str | bool | None]:
    """Parse the filters of the list of tests; None: not given. Raises InvalidInputError."""
    texts = {name: given.get(name) for name in ("org_id", "target", "test", "failed_on")}
    return texts | {name: request_params.flag(given, name) for name in ("flaky", "failing", "quarantined")}


def sort_of(given: Mapping[str, Any]) -> str:
    """Return the requested order of tests: default ``last``, with flaky=true ``flaky``. Raises InvalidInputError."""
    usual = "flaky" if request_params.flag(given, "flaky") else "last"
    return request_params.choice(given, "sort", SORTS) or usual
