"""Tables of what belongs to a row, on its page: lists of the admin, cut short, as an inline would show every row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.contrib import admin
from django.contrib.admin.utils import display_for_field, display_for_value, label_for_field, lookup_field
from django.db.models import QuerySet

from . import cells

MOST_ROWS = 20


class Table(NamedTuple):
    title: str
    headers: list[str]
    rows: list[list[Any]]
    more: str  # where all of them are, if these are not all; with a filter
    nothing: str  # what it says without rows


def table(
    title: str, model_admin: Any, queryset: QuerySet[Any], columns: Sequence[str], *, more: str = "",
    nothing: str = "There are none.",
) -> Table:  # fmt: skip
    """Some columns of ``model_admin``'s list. The first of them leads to the row's own page."""
    rows = list(queryset[: MOST_ROWS + 1])
    shown = rows[:MOST_ROWS]
    model_admin.look_up(shown)
    headers = [str(label_for_field(name, model_admin.model, model_admin)) for name in columns]
    lines = []
    for row in shown:
        first, *others = (_cell(model_admin, row, name) for name in columns)
        lines.append([cells.inspect(row._meta.model_name, row.pk, first), *others])
    return Table(title, headers, lines, more if len(rows) > MOST_ROWS else "", nothing)


def _cell(model_admin: admin.ModelAdmin, row: Any, name: str) -> Any:
    """As Django's list shows it."""
    field, attribute, value = lookup_field(name, row, model_admin)
    if field is None:
        return display_for_value(value, cells.NOTHING, boolean=getattr(attribute, "boolean", False))
    return display_for_field(value, field, cells.NOTHING)
