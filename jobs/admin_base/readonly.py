"""The base class of all model admins: no editing, indexed search, links and tables instead of inlines.

Django's inlines show every row of one foreign key; a related table here is cut short and may come from any query.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, NamedTuple

from django.contrib import admin
from django.contrib.admin.utils import display_for_field, display_for_value, label_for_field, lookup_field, unquote
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from accounts.caller import caller_of
from accounts.permissions import READ, Resource, allowed

from . import cells, columns
from .links import list_url, page_url
from .search import search_rows

MOST_ROWS = 20  # of a related table


class Tool(NamedTuple):
    """A link, or the button of an action, above a row or a list."""

    text: str
    url: str = ""
    action: str = ""


class Table(NamedTuple):
    """The first rows of a list, on another page."""

    title: str
    headers: list[str]
    rows: list[list[Any]]
    more: str  # the URL of the whole list, if there are more rows


class ReadOnlyAdmin(admin.ModelAdmin):
    """A model admin that shows and searches (``search``) but never edits."""

    kind = "server"  # of Resource: what the user must be allowed to read
    screen = ""  # the kind of dashboard page that a row has
    details: ClassVar[Sequence[str]] = ()  # columns on a row's page, before the model's own fields
    summary: ClassVar[Sequence[str]] = ()  # columns in tables on other pages
    search_fields: ClassVar[tuple[str, ...]] = ("=pk",)
    list_per_page = 50
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER  # each facet would count the whole table
    sortable_by: ClassVar[tuple[str, ...]] = ()
    ordering = ("-id",)
    empty_value_display = cells.NOTHING
    change_form_template = "admin/readonly/change_form.html"
    change_list_template = "admin/readonly/change_list.html"

    on_dashboard = admin.display(description="dashboard")(lambda self, row: cells.dashboard_link(self.screen, row.pk))
    org_link = columns.link("org", "org_id", "organization")
    labels_shown = columns.attribute("labels", "labels", cells.labels)

    def add_live(self, request: HttpRequest, rows: Sequence[Any]) -> None:
        """Set attributes on the rows from live state, read once for all of them."""

    def tools(self, row: Any) -> list[Tool]:
        """Return links and actions for the row in its present state."""
        return []

    def tables(self, row: Any) -> list[Table]:
        """Return tables of related rows."""
        return []

    def search(self, queryset: QuerySet[Any], term: str) -> QuerySet[Any]:
        return search_rows(queryset, term, self.search_fields)

    def table(self, title: str, rows: QuerySet[Any], **query: object) -> Table:
        """Return the first rows as their own model's admin summarizes them; ``query`` filters its list to the rest."""
        owner: Any = self.admin_site.get_model_admin(rows.model)
        model = owner.opts.model_name
        found = list(rows[: MOST_ROWS + 1])
        lines = []
        for row in found[:MOST_ROWS]:
            first, *others = (_cell(owner, row, name) for name in owner.summary)
            lines.append([cells.row_link(model, row.pk, first), *others])
        headers = [str(label_for_field(name, rows.model, owner)) for name in owner.summary]
        return Table(title, headers, lines, list_url(model, **query) if len(found) > MOST_ROWS else "")

    def get_list_display(self, request: HttpRequest) -> tuple[Any, ...]:
        return (*self.list_display, "on_dashboard") if self.screen else tuple(self.list_display)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> list[Any]:
        fields = (field for field in self.opts.concrete_fields if field.name not in (self.exclude or ()))
        return [*self.details, *map(columns.detail, fields)]

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        resource = Resource(self.kind, "" if obj is None else str(obj.pk))
        return super().has_view_permission(request, obj) and allowed(caller_of(request), READ, resource)

    def has_add_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    has_change_permission = has_delete_permission = has_add_permission

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        term = search_term.strip()
        return (self.search(queryset, term) if term else queryset), False

    def get_changelist_instance(self, request: HttpRequest) -> ChangeList:
        changelist = super().get_changelist_instance(request)
        rows = list(changelist.result_list)
        self.add_live(request, rows)
        changelist.result_list = rows
        return changelist

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method not in ("GET", "HEAD"):
            raise PermissionDenied  # before Django opens a transaction, in which live state cannot be read
        return super().changeform_view(request, *args, **kwargs)

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        try:
            row = super().get_object(request, object_id, from_field)
        except OverflowError:  # a time as id that has no equivalent in UTC
            return None
        if row is not None:
            self.add_live(request, [row])
        return row

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        row = context["original"]
        url = page_url(self.screen, row.pk) if self.screen else None
        tools = [*self.tools(row), *([Tool("Dashboard", url)] if url else [])]
        context |= {"tools": tools, "tables": self.tables(row), "list_url": list_url(self.opts.model_name or "")}
        return super().render_change_form(request, context, *args, **kwargs)

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """Redirect to the audit: Django's own history has only what its forms changed."""
        return redirect(list_url("audit", q=unquote(object_id)))


def _cell(owner: admin.ModelAdmin, row: Any, name: str) -> Any:
    field, attribute, value = lookup_field(name, row, owner)
    if field is None:
        return display_for_value(value, cells.NOTHING, boolean=getattr(attribute, "boolean", False))
    return display_for_field(value, field, cells.NOTHING)
