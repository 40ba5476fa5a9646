"""The REST API of tests: what is known of each from its runs, whatever the build."""

from __future__ import annotations

from rest_framework.request import Request
from rest_framework.response import Response

from . import asked, schema_tests, selectors_tests
from .errors import InvalidInputError, NotFoundError
from .rest import LoopAPIView
from .runtime import current


class KnownTestsView(LoopAPIView):
    """Tests."""

    @schema_tests.list_tests
    async def get(self, request: Request) -> Response:
        """List tests, last run first: how often they pass, how often only at another try, how long they take."""
        limit, asked_for = asked.limit_of(request), request.query_params
        rows = await current().ledger.read(
            selectors_tests.list_tests,
            before=asked.moment_cursor_of(request),
            limit=limit + 1,
            org_id=asked_for.get("org_id"),
            target=asked_for.get("target"),
            test=asked_for.get("test"),
            flaky=_flag(request, "flaky"),
        )
        following = f"{rows[limit - 1]['last_at']}_{rows[limit - 1]['id']}" if len(rows) > limit else None
        return Response({"tests": rows[:limit], "next": following})


class KnownTestView(LoopAPIView):
    """One test."""

    @schema_tests.test_detail
    async def get(self, request: Request, test_id: str) -> Response:
        """One test with its newest attempts."""
        known = asked.id_of("test", test_id)
        row = await current().ledger.read(selectors_tests.get_test, test_id=known)
        if row is None:
            raise NotFoundError(f"there is no test {known}")
        return Response(row)


def _flag(request: Request, name: str) -> bool | None:
    text = request.query_params.get(name)
    if text is None:
        return None
    if text not in ("true", "false"):
        raise InvalidInputError(f"{name} must be true or false", {name: "must be true or false"})
    return text == "true"
