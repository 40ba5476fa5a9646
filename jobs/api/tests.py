"""The REST API of tests: what is known of each from its runs, whatever the build; their quarantine."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from rest_framework.request import Request
from rest_framework.response import Response

from jobs import selectors
from jobs.api.known_test_contract import QuarantineChange, decode_change
from jobs.errors import InvalidInputError, NotFoundError
from jobs.keys import parse_id
from jobs.scheduler.runtime import current
from jobs.selectors.tests import SORTS, After, KnownFilters
from jobs.services.quarantine import quarantine_test

from . import asked, schemas
from .rest import LoopAPIView


class KnownTestsView(LoopAPIView):
    """Tests."""

    @schemas.tests.list_tests
    async def get(self, request: Request) -> Response:
        """List tests: how often they pass, how often only at another try, how long they take."""
        given = request.query_params
        page = await current().ledger.read(
            selectors.tests.list_tests, limit=asked.limit_of(request), filters=filters_of(given), sort=sort_of(given),
            after=_after(given),
        )  # fmt: skip
        return Response({"tests": page.rows, "next": page.next})


class KnownTestView(LoopAPIView):
    """One test."""

    def decode(self, body: bytes) -> QuarantineChange:
        return decode_change(body)

    @schemas.tests.test_detail
    async def get(self, request: Request, test_id: str) -> Response:
        """One test with its newest attempts."""
        return await self._answer(asked.id_of("test", test_id))

    @schemas.tests.change_test
    async def patch(self, request: Request, test_id: str) -> Response:
        """Put a test into quarantine, or take it out: its own failures fail no batch meanwhile."""
        known, wanted = asked.id_of("test", test_id), self.data_of(request)
        await quarantine_test(test_id=known, quarantined=wanted.quarantined, note=wanted.note)
        return await self._answer(known)

    async def _answer(self, known: str) -> Response:
        row = await current().ledger.read(selectors.tests.get_test, test_id=known)
        if row is None:
            raise NotFoundError(f"there is no test {known}")
        return Response(row)


def filters_of(given: Mapping[str, Any]) -> KnownFilters:
    """Raises InvalidInputError."""
    return KnownFilters(
        org_id=given.get("org_id"),
        target=given.get("target"),
        test=given.get("test"),
        flaky=_flag(given, "flaky"),
        failing=_flag(given, "failing"),
        quarantined=_flag(given, "quarantined"),
    )


def sort_of(given: Mapping[str, Any]) -> str:
    """Raises InvalidInputError."""
    sort = str(given.get("sort", "last"))
    if sort not in SORTS:
        raise InvalidInputError(f"sort must be one of {', '.join(SORTS)}", {"sort": "unknown"})
    return sort


def _after(given: Mapping[str, Any]) -> After | None:
    """The ``next`` of the page before. Raises InvalidInputError."""
    text = given.get("cursor")
    if text is None:
        return None
    value, _, last = str(text).rpartition("_")
    known = parse_id(last)
    try:
        at: datetime | float = datetime.fromisoformat(value) if sort_of(given) == "last" else float(value)
    except ValueError:
        at = math.nan
    good = at.tzinfo is not None if isinstance(at, datetime) else math.isfinite(at)
    if known is None or not good:
        wanted = "must be the `next` of the page before, in the same order"
        raise InvalidInputError(f"cursor {wanted}", {"cursor": wanted})
    return After(at, known)


def _flag(given: Mapping[str, Any], name: str) -> bool | None:
    text = given.get(name)
    if text is None:
        return None
    if text not in ("true", "false"):
        raise InvalidInputError(f"{name} must be true or false", {name: "must be true or false"})
    return bool(text == "true")
