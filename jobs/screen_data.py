"""What screens need beside their topics when the page is loaded: what their scripts would ask the API for first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict

from . import asked, selectors
from .runtime import current

FIRST_PAGE = 50


async def jobs_page(parameters: Mapping[str, str], query: QueryDict) -> dict[str, Any]:
    """The first page of jobs that match the address's filters, as ``GET /api/v1/jobs`` gives it.

    Parameters that are no filters are left alone: a page's address may hold more than that.
    """
    given = {name: str(query[name]) for name in selectors.JOB_FILTERS if query.get(name)}
    filters = {name: asked.filter_value(name, value) for name, value in given.items()}
    page = await current().ledger.read(selectors.list_jobs, filters=filters, before=None, limit=FIRST_PAGE)
    return {"jobs": page.rows, "next": page.next, "filters": filters}
