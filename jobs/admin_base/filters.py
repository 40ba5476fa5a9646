"""Filters that cost the same whatever the table holds: boxes to type in, and spans of time.

Django's own list every value that occurs, which reads the whole table and makes a sidebar of 10,000 orgs.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from django.contrib import admin
from django.contrib.admin.views.main import PAGE_VAR, ChangeList
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.dateparse import parse_date

from jobs.keys import first_id_at

from .search import begins_with

PASTS = {"1": "past hour", "24": "past 24 hours", "168": "past 7 days", "720": "past 30 days"}
"""Hours → words."""


class _BoxFilter(admin.ListFilter):
    """A form of its own parameters that keeps those of the others."""

    parameters: tuple[str, ...]

    def __init__(
        self, request: HttpRequest, params: dict[str, Any], model: type[Model], model_admin: admin.ModelAdmin
    ) -> None:
        super().__init__(request, params, model, model_admin)
        for name in self.parameters:
            if name in params:
                given = params.pop(name)[-1].strip()
                if given:
                    self.used_parameters[name] = given
        self.others: list[tuple[str, str]] = []
        self.clear = ""

    def expected_parameters(self) -> list[str | None]:
        return list(self.parameters)

    def has_output(self) -> bool:
        return True

    def choices(self, changelist: ChangeList) -> Iterator[Any]:
        """None as links; told here is what else the list is filtered by."""
        own = (*self.parameters, PAGE_VAR)
        self.others = [(name, value) for name, value in changelist.params.items() if name not in own]
        self.clear = changelist.get_query_string(remove=list(self.parameters)) if self.used_parameters else ""
        yield from ()


class TextFilter(_BoxFilter):
    """A column by a text: exactly, or by how it begins if there is a ``*`` behind it."""

    template = "admin/readonly/text_filter.html"
    column: str

    @property
    def text(self) -> str:
        return str(self.used_parameters.get(self.column, ""))

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if not self.text:
            return queryset
        if self.text.endswith("*"):
            return queryset.filter(begins_with(self.column, self.text.rstrip("*")))
        return queryset.filter(**{self.column: self.text})


def by_text(column: str, title: str) -> type[TextFilter]:
    return type("TextFilter", (TextFilter,), {"column": column, "title": title, "parameters": (column,)})


class WhenFilter(_BoxFilter):
    """A span of time: the past so many hours, or from one day to another (UTC, both of them in it)."""

    template = "admin/readonly/when_filter.html"
    column = ""  # empty: the id tells, which sorts by time and has an index

    @property
    def first_day(self) -> str:
        return str(self.used_parameters.get(self.parameters[0], ""))

    @property
    def last_day(self) -> str:
        return str(self.used_parameters.get(self.parameters[1], ""))

    def choices(self, changelist: ChangeList) -> Iterator[Any]:
        yield from super().choices(changelist)
        first, last, past = self.parameters
        chosen = self.used_parameters.get(past)
        for hours, words in PASTS.items():
            query = changelist.get_query_string({past: hours}, remove=[first, last])
            yield {"selected": chosen == hours, "query_string": query, "display": words}

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        past = self.used_parameters.get(self.parameters[2])
        if past in PASTS:
            return self._since(queryset, timezone.now() - timedelta(hours=int(past)))
        first, last = _day(self.first_day), _day(self.last_day)
        if first is not None:
            queryset = self._since(queryset, first)
        if last is not None and last < datetime.max.replace(tzinfo=UTC) - timedelta(days=1):
            queryset = self._before(queryset, last + timedelta(days=1))
        return queryset

    def _since(self, queryset: QuerySet[Any], moment: datetime) -> QuerySet[Any]:
        return queryset.filter(**{f"{self.column or 'pk'}__gte": self._bound(moment)})

    def _before(self, queryset: QuerySet[Any], moment: datetime) -> QuerySet[Any]:
        return queryset.filter(**{f"{self.column or 'pk'}__lt": self._bound(moment)})

    def _bound(self, moment: datetime) -> datetime | UUID:
        return moment if self.column else UUID(first_id_at(round(moment.timestamp() * 1000)))


def _day(text: str) -> datetime | None:
    """Its beginning; None for what is no day."""
    try:
        day = parse_date(text)
    except ValueError:  # such as the 31st of February
        return None
    return None if day is None else datetime(day.year, day.month, day.day, tzinfo=UTC)


def by_time(title: str, column: str = "") -> type[WhenFilter]:
    names = tuple(f"{column or 'made'}_{what}" for what in ("from", "to", "past"))
    return type("WhenFilter", (WhenFilter,), {"column": column, "title": title, "parameters": names})


class WordFilter(admin.SimpleListFilter):
    """A column by one of a few words that are known beforehand."""

    column: str
    words: tuple[str, ...]

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [(word, word.replace("_", " ")) for word in self.words]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset if self.value() is None else queryset.filter(**{self.column: self.value()})


def by_word(column: str, title: str, *words: str) -> type[WordFilter]:
    values = {"column": column, "title": title, "parameter_name": column, "words": words}
    return type("WordFilter", (WordFilter,), values)
