"""Reading of lists in pages by cursor, so that rows added or removed in between neither repeat nor hide others."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Generic, NamedTuple, TypeVar
from uuid import UUID

from django.db.models import QuerySet, Value
from django.db.models.functions import Coalesce

from qualgent.accounts.scope import OrgScope

Shown = TypeVar("Shown")


class Page(NamedTuple, Generic[Shown]):
    """Rows, newest or highest first, and the cursor of the next page (None: last page)."""

    rows: list[Shown]
    next: str | None


class After(NamedTuple):
    """The last row of the previous page of a list that is ordered by a column."""

    value: datetime | float  # of the column
    id: str


def given(**filters: Any) -> dict[str, Any]:
    """Return the keyword arguments that are not None, as filters of a query."""
    return {name: value for name, value in filters.items() if value is not None}


def within(rows: QuerySet[Any], scope: OrgScope) -> QuerySet[Any]:
    """Filter rows by scope in a way that keeps SQLite from using the index on organizations.

    Where nearly all rows are one organization's, SQLite would prefer that index to the one that selects or orders.
    """
    if scope.orgs is None:
        return rows
    found: QuerySet[Any] = rows.alias(own_org=Coalesce("org_id", Value(""))).filter(**scope.lookup("own_org"))
    return found


def show_first(rows: QuerySet[Any], show: Callable[[Any], Shown]) -> Shown | None:
    """Return the first row of a query, converted by ``show``; None: there is none."""
    row = rows.first()
    return None if row is None else show(row)


def read_page(
    rows: QuerySet[Any], before: str | None, limit: int, show: Callable[[Any], Shown], *, ascending: bool = False
) -> Page[Shown]:
    """Return a page of rows by descending id (or ``ascending``), converted by ``show``; ``before``: the cursor."""
    if before is not None:
        rows = rows.filter(**{"pk__gt" if ascending else "pk__lt": UUID(before)})
    found = list(rows.order_by("pk" if ascending else "-pk")[: limit + 1])
    return Page([show(row) for row in found[:limit]], str(found[limit - 1].pk) if len(found) > limit else None)


def read_ordered_page(
    rows: QuerySet[Any], column: str, after: After | None, limit: int, show: Callable[[Any], Shown]
) -> Page[Shown]:
    """Return a page of rows by descending values of a column, then ids; ``after``: the cursor, ``VALUE_ID``."""
    if after is not None:
        rows = rows.filter(**{f"{column}__lte": after.value}).exclude(**{column: after.value}, id__gte=UUID(after.id))
    found = list(rows.order_by(f"-{column}", "-id")[: limit + 1])
    following = None
    if len(found) > limit:
        value = getattr(found[limit - 1], column)
        # times in full, as a cursor must identify its row exactly
        text = value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else repr(value)
        following = f"{text}_{found[limit - 1].pk}"
    return Page([show(row) for row in found[:limit]], following)
