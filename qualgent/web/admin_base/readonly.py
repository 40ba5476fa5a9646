"""The base class of all model admins: shows rows and related rows without forms; actions may change them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, NamedTuple

from django.apps import apps
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.utils import display_for_field, display_for_value, label_for_field, lookup_field, unquote
from django.core.exceptions import BadRequest, FieldDoesNotExist, ValidationError
from django.core.paginator import Paginator
from django.db.models import JSONField, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property

from qualgent.accounts.permissions import READ, Resource, allowed, caller_of

from . import cells
from .filters import search_rows
from .links import APPS, admin_url, list_url

LONGEST_SEARCH = 500  # characters
MAX_COUNTED = 100_000  # rows of a list
MAX_ROWS = 20  # of a related table
LONG_TEXT = 200  # characters that a field may have, from which on lists clamp it


class BoundedPaginator(Paginator):
    """Pages of a list that is counted up to ``MAX_COUNTED`` rows."""

    @cached_property
    def count(self) -> int:
        """Return the number of rows, counted up to ``MAX_COUNTED``."""
        rows: Any = self.object_list
        return int(rows.order_by()[:MAX_COUNTED].count())


class RelatedTable(NamedTuple):
    """The first rows of a list, on another row's page. Django's inlines would show every row of a foreign key."""

    title: str
    headers: list[str]
    rows: list[list[Any]]
    url: str  # of the whole list


class ReadOnlyAdmin(admin.ModelAdmin):
    """A model admin that shows, searches and filters by ``list_filter`` alone."""

    kind = "server"  # of Resource: what the user must be allowed to read
    screen = ""  # the dashboard's page of a row
    page_parameter = "id"  # of its URL
    details: ClassVar[tuple[str, ...]] = ()  # columns on a row's page, before the model's own fields
    related: ClassVar[Mapping[str, str]] = {}  # models of tables on a row's page → lookup of its id; q: by search
    search_fields: ClassVar[tuple[str, ...]] = ()  # =id or ^text, see ``search_rows``
    list_per_page = 50
    paginator = BoundedPaginator
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER  # each facet would count the whole table
    sortable_by: ClassVar[tuple[str, ...]] = ()  # most columns would sort the whole table for each page
    ordering = ("-id",)
    empty_value_display = cells.NOTHING
    change_form_template = "admin/readonly/change_form.html"
    change_list_template = "admin/readonly/change_list.html"

    org_link = cells.link_column("org", "org_id", "organization")
    job_link = cells.link_column("job", "job_id", text="job")
    batch_link = cells.link_column("batch", "batch_id", text="batch")
    agent_link = cells.link_column("agent", "agent")
    outcome_shown = cells.state_column("outcome", "outcome")
    attempt_link = cells.link_column("attempt", "attempt_id", text="attempt")

    def __init__(self, model: Any, admin_site: admin.AdminSite) -> None:
        super().__init__(model, admin_site)
        self.list_display = tuple(map(self._clamp, self.list_display))

    def _clamp(self, name: Any) -> Any:
        """Return a list's column name, or for a field of long texts a clamped column, unless it is sortable."""
        try:
            field: Any = self.opts.get_field(name)
        except FieldDoesNotExist:
            return name
        is_long = isinstance(field, JSONField) or (getattr(field, "max_length", None) or 0) >= LONG_TEXT
        return cells.clamped_column(name, field.verbose_name) if is_long and name not in self.sortable_by else name

    @property
    def search_help_text(self) -> str:  # type: ignore[override]
        """Return what the search box finds, by ``search_fields``."""
        texts = [field[1:].replace("_", " ") for field in self.search_fields if field.startswith("^")]
        start = f"start (or any part) of {' or '.join(texts)}" if texts else ""
        ids = "id of the row or of what it belongs to" if len(texts) < len(self.search_fields) else ""
        return ", or ".join(filter(None, (start, ids))).capitalize()

    def prepare(self, request: HttpRequest, row: Any) -> None:
        """Set extra attributes of a row before its page is rendered; a hook that does nothing here."""

    def page_url(self, row: Any) -> str:
        """Return the URL of the row's page on the dashboard; empty: there is none; to be overridden."""
        return reverse(f"screen-{self.screen}", kwargs={self.page_parameter: row.pk}) if self.screen else ""

    def search(self, queryset: QuerySet[Any], term: str) -> QuerySet[Any]:
        """Filter rows by a search term in ``search_fields``."""
        return search_rows(queryset, term, self.search_fields)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Return the model's rows, with excluded fields deferred."""
        return super().get_queryset(request).defer(*(self.exclude or ()))

    def get_fields(self, request: HttpRequest, obj: Any = None) -> list[Any]:
        """Return the field names on a row's page: ``details``, then the other fields that are not excluded."""
        hidden = {*(self.exclude or ()), *(name.removesuffix("_shown").removesuffix("_link") for name in self.details)}
        names = (field.name for field in self.opts.concrete_fields)
        return [*self.details, *(name for name in names if name not in hidden)]

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Return whether the caller may read the row, or rows of this kind."""
        resource = Resource(self.kind, "" if obj is None else str(obj.pk))
        return super().has_view_permission(request, obj) and allowed(caller_of(request), READ, resource)

    def has_add_permission(self, request: HttpRequest, obj: object = None) -> bool:
        """Return False; deleting and changing use it too."""
        return False

    has_change_permission = has_delete_permission = has_add_permission

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest | None = None) -> bool:
        """Return True for query parameters of ``list_filter``. Raises BadRequest for any other lookup.

        Django takes any parameter for a lookup of the model: ``?test__regex=`` would run a regular expression, and
        ``?secret__gte=`` compare a secret.
        """
        known = list(self.parameters())
        if lookup not in known:
            raise BadRequest(f"this list has no filter {lookup[:100]}; its filters are {', '.join(known) or 'none'}")
        return True

    def parameters(self) -> Iterator[str]:
        """Yield the query parameters that ``list_filter`` accepts."""
        for entry in self.list_filter:
            name = getattr(entry, "parameter_name", None)
            yield from (name,) if name else (f"{entry}__exact", f"{entry}__isnull")

    def to_field_allowed(self, request: HttpRequest, to_field: str) -> bool:
        """Raise BadRequest: the read-only admin has no popups, which use this."""
        raise BadRequest("the admin has no popups, and takes no _to_field")

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """Return the rows that match a search term; none, with a message, if it is too long."""
        term = search_term.strip()
        if len(term) > LONGEST_SEARCH:
            self.message_user(request, f"A search has at most {LONGEST_SEARCH} characters.", messages.ERROR)
            return queryset.none(), False
        return (self.search(queryset, term) if term else queryset), False

    def response_action(self, request: HttpRequest, queryset: QuerySet[Any], *args: Any) -> Any:
        """Run an action on the selected rows. Raises BadRequest if a selected id is malformed."""
        try:
            for selected in request.POST.getlist(ACTION_CHECKBOX_NAME):
                self.opts.pk.to_python(selected)
        except ValidationError as error:
            raise BadRequest("what was selected are no rows of this list; select them again") from error
        return super().response_action(request, queryset, *args)

    def render_change_form(self, request: HttpRequest, context: dict[str, object], *args: Any, **kwargs: Any) -> Any:
        """Render a row's page, with its actions and the tables of related rows."""
        row = context["original"]
        self.prepare(request, row)
        context |= {
            "row_actions": [action for action in self.actions or () if action.applies(row)],  # type: ignore[union-attr]
            "page_url": self.page_url(row),
            "list_url": list_url(str(self.opts.model_name)),
            "tables": [self._table(request, row, *entry) for entry in self.related.items()],
        }
        return super().render_change_form(request, context, *args, **kwargs)

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """Redirect from Django's history page of a row to the audit entries of it."""
        return redirect(list_url("audit", q=unquote(object_id)))

    def _table(self, request: HttpRequest, row: Any, model: str, lookup: str) -> RelatedTable:
        """Return the first rows of ``model`` related to a row (by ``lookup``), with the columns of their own list."""
        owner: Any = self.admin_site.get_model_admin(apps.get_model(APPS.get(model, "jobs"), model))
        found = owner.get_queryset(request).order_by(*owner.ordering)
        if owner.list_select_related:
            found = found.select_related(*owner.list_select_related)
        query = {lookup: row.pk, **({"kind": self.kind} if lookup == "object_id" else {})}
        found = owner.search(found, str(row.pk)) if lookup == "q" else found.filter(**query)
        lines = []
        for one in found[:MAX_ROWS]:
            first, *others = (_render_cell(owner, one, name) for name in owner.list_display)
            lines.append([cells.link(admin_url(model, one.pk), first), *others])
        headers = [str(label_for_field(name, owner.model, owner)) for name in owner.list_display]
        url = list_url(model, **(query if lookup in owner.parameters() else {"q": row.pk}))
        return RelatedTable(str(owner.opts.verbose_name_plural).capitalize(), headers, lines, url)


def _render_cell(owner: admin.ModelAdmin, row: Any, name: str) -> Any:
    """Return a row's value in a column, as its own admin's list shows it."""
    field, attribute, value = lookup_field(name, row, owner)
    if field is None:
        return display_for_value(value, cells.NOTHING, boolean=getattr(attribute, "boolean", False))
    return display_for_field(value, field, cells.NOTHING)
