"""Lists that filter by what their admin declares.

Django takes any parameter for a lookup of the model: ``?test__regex=`` would run a regular expression, and
``?secret__gte=`` compare a secret. The site mixes this into every model admin that it registers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.utils import get_fields_from_path
from django.contrib.admin.views.main import ChangeList, ChangeListSearchForm
from django.core.exceptions import BadRequest, ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest

LONGEST_SEARCH = 500  # characters: Django's own search makes a condition of each word


class SearchForm(ChangeListSearchForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self.fields:
            self.fields[name] = forms.CharField(required=False, strip=False, max_length=LONGEST_SEARCH)


class DeclaredList(ChangeList):
    search_form_class = SearchForm


class DeclaredFilters(admin.ModelAdmin):
    """A model admin whose lists take the parameters of their declared filters only."""

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return DeclaredList

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest | None = None) -> bool:
        """Return True for parameters of declared filters. Raises BadRequest for others."""
        known = [name for one in self._filters(request) for name in one.expected_parameters() if name]
        if lookup not in known:
            raise BadRequest(f"this list has no filter {lookup[:100]}; its filters are {', '.join(known) or 'none'}")
        return True

    def to_field_allowed(self, request: HttpRequest, to_field: str) -> bool:
        if not super().to_field_allowed(request, to_field):
            raise BadRequest(f"_to_field may not be {to_field[:100]} here")
        return True

    def response_action(self, request: HttpRequest, queryset: QuerySet[Any], *args: Any) -> Any:
        """Run an action. Raises BadRequest if what is selected cannot be the id of a row."""
        try:
            selected = map(self.opts.pk.to_python, request.POST.getlist(ACTION_CHECKBOX_NAME))
            known = all(not isinstance(pk, int) or pk < 2**63 for pk in selected)
        except (ValidationError, OverflowError):
            known = False
        if not known:
            raise BadRequest("what was selected are no rows of this list; select them again")
        return super().response_action(request, queryset, *args)

    def _filters(self, request: Any) -> Iterator[admin.ListFilter]:
        """Make the filters as Django does, without parameters."""
        entries: Any = self.get_list_filter(request)
        for entry in entries:
            if callable(entry):
                yield entry(request, {}, self.model, self)
                continue
            name, make = (entry, admin.FieldListFilter.create) if isinstance(entry, str) else entry
            yield make(get_fields_from_path(self.model, name)[-1], request, {}, self.model, self, field_path=name)
