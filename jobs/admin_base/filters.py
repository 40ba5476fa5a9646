"""Filters of constant cost: text boxes and periods, where Django's filters list every value that occurs in a column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from django.contrib import admin
from django.contrib.admin.views.main import PAGE_VAR, ChangeList
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.dateparse import parse_date

from jobs.keys import first_id_at

from .search import begins_with

PERIODS = {"1": "past hour", "24": "past 24 hours", "168": "past 7 days", "720": "past 30 days"}  # by hours


class _FormFilter(admin.ListFilter):
    """A filter with a form of its own parameters, which also sends those of the other filters."""

    parameters: tuple[str, ...]
    others: Sequence[tuple[str, str]] = ()  # parameters of other filters
    clear_url = ""

    def __init__(self, request: HttpRequest, params: dict[str, Any], model: Any, model_admin: Any) -> None:
        super().__init__(request, params, model, model_admin)
        for name in self.parameters:
            if text := params.pop(name, [""])[-1].strip():
                self.used_parameters[name] = text

    @property
    def values(self) -> list[str]:
        """Return the texts of the parameters; empty: not given."""
        return [str(self.used_parameters.get(name, "")) for name in self.parameters]

    def expected_parameters(self) -> list[str | None]:
        return list(self.parameters)

    def has_output(self) -> bool:
        return True

    def choices(self, changelist: ChangeList) -> Iterator[Any]:
        """Return no links; keep what the template's form needs of the list."""
        own = (*self.parameters, PAGE_VAR)
        self.others = [(name, value) for name, value in changelist.params.items() if name not in own]
        if self.used_parameters:
            self.clear_url = changelist.get_query_string(remove=list(self.parameters))
        yield from ()


class TextFilter(_FormFilter):
    """Rows with a text in a column, or with a prefix if the text ends in ``*``."""

    template = "admin/readonly/text_filter.html"
    column: str

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        (text,) = self.values
        if text.endswith("*"):
            return queryset.filter(begins_with(self.column, text.rstrip("*")))
        return queryset.filter(**{self.column: text}) if text else queryset


def by_text(column: str, title: str) -> type[TextFilter]:
    return type("TextFilter", (TextFilter,), {"column": column, "title": title, "parameters": (column,)})


class TimeFilter(_FormFilter):
    """Rows of the past hours, or from one day to another (UTC, both included)."""

    template = "admin/readonly/when_filter.html"
    column = ""  # empty: the id, which sorts by time and has an index

    def choices(self, changelist: ChangeList) -> Iterator[Any]:
        yield from super().choices(changelist)
        first, last, past = self.parameters
        for hours, words in PERIODS.items():
            query = changelist.get_query_string({past: hours}, remove=[first, last])
            yield {"selected": self.values[2] == hours, "query_string": query, "display": words}

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        first_day, last_day, past = self.values
        if past in PERIODS:
            return self._compared(queryset, "gte", timezone.now() - timedelta(hours=int(past)))
        first, last = _start_of_day(first_day), _start_of_day(last_day)
        if first is not None:
            queryset = self._compared(queryset, "gte", first)
        if last is not None and last < datetime.max.replace(tzinfo=UTC) - timedelta(days=1):
            queryset = self._compared(queryset, "lt", last + timedelta(days=1))
        return queryset

    def _compared(self, queryset: QuerySet[Any], operator: str, moment: datetime) -> QuerySet[Any]:
        if self.column:
            return queryset.filter(**{f"{self.column}__{operator}": moment})
        return queryset.filter(**{f"pk__{operator}": UUID(first_id_at(round(moment.timestamp() * 1000)))})


def _start_of_day(text: str) -> datetime | None:
    """Return when a day begins, or None if the text is not a day."""
    try:
        day = parse_date(text)
    except ValueError:  # such as the 31st of February
        return None
    return None if day is None else datetime(day.year, day.month, day.day, tzinfo=UTC)


def by_time(title: str, column: str = "") -> type[TimeFilter]:
    names = tuple(f"{column or 'made'}_{bound}" for bound in ("from", "to", "past"))
    return type("TimeFilter", (TimeFilter,), {"column": column, "title": title, "parameters": names})


class WordFilter(admin.SimpleListFilter):
    """Rows with one of a fixed set of words in a column that has no ``choices``."""

    column: str
    words: tuple[str, ...]

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [(word, word.replace("_", " ")) for word in self.words]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if self.value() is None:
            return queryset
        return queryset.filter(**{self.column: self.value()}) if self.value() in self.words else queryset.none()


def by_word(column: str, title: str, *words: str) -> type[WordFilter]:
    values = {"title": title, "parameter_name": column, "column": column, "words": words}
    return type("WordFilter", (WordFilter,), values)
