"""What every model's admin here is made from: look, search, filter, and follow links; nothing is edited in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.html import format_html
from django.utils.safestring import SafeString

from accounts.permissions import READ, Thing, allowed
from jobs.links import list_url, page_url

from . import cells
from .calls import caller_of
from .search import find_id, find_words
from .tables import Table


class Tool(NamedTuple):
    """A link or a button above a row or a list."""

    text: str
    url: str = ""
    act: str = ""  # the name of an act instead: it asks before it does anything


class LookingList(ChangeList):
    """Lets the model's admin look up what its rows do not hold, once for all rows of the page."""

    model_admin: ReadOnlyAdmin

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        self.result_list = list(self.result_list)
        self.model_admin.look_up(self.result_list)


class ReadOnlyAdmin(admin.ModelAdmin):
    """Say what is shown and searched; the rest is here.

    ``kind`` is what must be readable (``permissions.Thing``). ``ids`` are the columns that an id is looked for in,
    ``words`` those that other text is. ``screen`` is the dashboard's page of a row.
    """

    kind = "server"
    screen = ""
    ids: Sequence[str] = ("pk",)
    words: Sequence[str] = ()
    list_per_page = 50
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER  # each would count the whole table
    empty_value_display = cells.NOTHING
    change_form_template = "admin/readonly/change_form.html"
    change_list_template = "admin/readonly/change_list.html"

    # ------------------------------------------------------------------------------------------ for subclasses

    def look_up(self, rows: Sequence[Any]) -> None:
        """Put on these rows what is asked for once for all of them."""

    def acts_on(self, row: Any) -> list[Tool]:
        """What can be done to this row as it is now."""
        return []

    def list_tools(self) -> list[Tool]:
        return []

    def tables(self, row: Any) -> list[Table]:
        """What belongs to the row."""
        return []

    def search(self, queryset: QuerySet[Any], term: str) -> QuerySet[Any]:
        found = find_id(queryset, term, self.ids)
        if found is not None:
            return found
        return find_words(queryset, term, self.words) if self.words else queryset.none()

    @admin.display(description="dashboard")
    def on_dashboard(self, row: Any) -> SafeString | str:
        return cells.page(self.screen, row.pk)

    # ------------------------------------------------------------------------------------------ who may

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        thing = Thing(self.kind, "" if obj is None else str(obj.pk))
        return super().has_view_permission(request, obj) and allowed(caller_of(request), READ, thing)

    def has_add_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    # ------------------------------------------------------------------------------------------ Django's part

    def get_search_fields(self, request: HttpRequest) -> tuple[str, ...]:
        """For whether there is a box at all; ``search`` does it."""
        return (*self.ids, *self.words)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        term = search_term.strip()
        return (self.search(queryset, term) if term else queryset), False

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return LookingList

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return super().changelist_view(request, {"tools": self.list_tools(), **(extra_context or {})})

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:  # fmt: skip
        if request.method not in ("GET", "HEAD"):
            raise PermissionDenied  # at once: Django would look the row up in a transaction, where nothing lives
        return super().changeform_view(request, object_id, form_url, extra_context)

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        row = super().get_object(request, object_id, from_field)
        if row is not None:
            self.look_up([row])
        return row

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], add: bool = False, change: bool = False,
        form_url: str = "", obj: Any = None,
    ) -> HttpResponse:  # fmt: skip
        url = page_url(self.screen, obj.pk) if self.screen else None
        tools = [*self.acts_on(obj), *([Tool("Dashboard", url)] if url else [])]
        context |= {"tools": tools, "tables": self.tables(obj), "list_url": list_url(self.opts.model_name or "")}
        return super().render_change_form(request, context, add, change, form_url, obj)

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Django's own knows only of forms; what was done is in the audit."""
        return redirect(audit_of(unquote(object_id)))


def audit_of(object_id: object) -> str:
    """The list of what was done to it."""
    return f"{list_url('audit')}?{urlencode({'q': str(object_id)})}"


def found_in(model: str, term: object) -> str:
    """The list of a model, searched for this."""
    return f"{list_url(model)}?{urlencode({'q': str(term)})}"


def filtered(model: str, **filters: object) -> str:
    return f"{list_url(model)}?{urlencode(filters)}"


def pre(text: str) -> SafeString | str:
    """Text as it is."""
    return format_html('<pre class="text">{}</pre>', text) if text else cells.NOTHING
