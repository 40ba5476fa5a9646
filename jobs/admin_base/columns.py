"""Columns for ``list_display`` and ``fields`` that show one attribute of a row through one function of ``cells``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.db import models

from . import cells

Column = Callable[[Any, Any], Any]

# How a row's page shows a field, where Django's text would be hard to read.
_DETAILS: dict[type, Callable[[Any], Any]] = {
    models.DateTimeField: cells.ago,
    models.JSONField: cells.as_json,
    models.TextField: cells.preformatted,
}


def column(title: str, value: Callable[[Any], Any], *, ordering: str | None = None) -> Column:
    """Return a method of a model admin that shows ``value(row)``."""

    @admin.display(description=title, ordering=ordering)
    def show(model_admin: admin.ModelAdmin, row: Any) -> Any:
        return value(row)

    return show


def attribute(title: str, name: str, show: Callable[[Any], Any] = str, *, ordering: str | None = None) -> Column:
    """Return a column of ``show(row.<name>)``."""
    return column(title, lambda row: show(getattr(row, name)), ordering=ordering)


def age(title: str, name: str, *, ordering: str | None = None) -> Column:
    """Return a column of a time, as how long ago it was."""
    return attribute(title, name, cells.ago, ordering=ordering)


def link(model: str, name: str, title: str = "", *, text: str | None = None, missing: str = cells.NOTHING) -> Column:
    """Return a column that links to the row of ``model`` whose id is in ``name``."""

    def show(row: Any) -> Any:
        pk = getattr(row, name)
        return cells.row_link(model, pk, text) if pk else missing

    return column(title or model, show)


def detail(field: Any) -> str | Callable[[Any], Any]:
    """Return an entry of ``fields`` for a model field."""
    show = _DETAILS.get(type(field))
    if show is None:
        return str(field.name)

    @admin.display(description=field.verbose_name)
    def show_field(row: Any) -> Any:
        return show(getattr(row, field.name))

    return show_field
