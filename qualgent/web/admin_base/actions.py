"""Base classes of admin actions that preview the change, ask for confirmation, and then call a service.

Django confirms only deletion. Both steps are POST requests to the list and run outside any transaction, which services
need; the list's own filter selects the rows again when all that match were chosen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from django import forms
from django.contrib import messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.validators import RegexValidator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse

from qualgent.accounts.permissions import Caller, Resource, caller_of, require_permission
from qualgent.core.errors import ConflictError, NotFoundError, QualGentError
from qualgent.scheduler.port import WriteRequest
from qualgent.web import blocking
from qualgent.web.gateway import port_of

from .links import admin_url, list_url

MAX_NAMED = 10  # rows in a sentence, and messages about single rows


class NoteForm(forms.Form):
    note = forms.CharField(
        max_length=500,
        required=False,
        validators=[RegexValidator(r"^[^\x00-\x1f\x7f]*\Z", "Only plain text, please.")],
        help_text="Reason; kept in the audit.",
        widget=forms.TextInput(attrs={"size": 60}),
    )


class Preview(NamedTuple):
    sentence: str
    counts: list[tuple[str, int]]  # of the chosen rows: (state, number)
    possible: bool = True  # False: nothing would change
    initial: dict[str, Any] = {}  # of the form


@dataclass(kw_only=True)
class ConfirmedAction:
    """An entry of ``ModelAdmin.actions``; subclasses preview and perform it, and may raise QualGentError in both."""

    do_not_call_in_templates = True
    name: str  # in requests
    title: str  # of the page, and of its button
    done: str  # what has happened to the rows
    applies: Callable[[Any], bool] = lambda row: True  # whether a row's page has a button for it
    permission: str = ""  # the verb of permissions and audit; empty: the name
    form: type[forms.Form] = NoteForm

    def __post_init__(self) -> None:
        self.__name__ = self.name
        self.short_description = (
            f"{self.name.replace('_', ' ').capitalize()}…"  # in the list of actions, and on buttons
        )

    def resources(self, chosen: QuerySet[Any]) -> Sequence[Resource]:
        """Return the objects whose permissions to check; to be overridden."""
        raise NotImplementedError

    def preview(self, request: HttpRequest, chosen: QuerySet[Any]) -> Preview:
        """Return what the action would change, for the confirmation page; to be overridden."""
        raise NotImplementedError

    def perform(self, request: HttpRequest, chosen: QuerySet[Any], data: dict[str, object]) -> list[tuple[int, str]]:
        """Perform the action with the form's cleaned data; return (message level, text) pairs; to be overridden."""
        raise NotImplementedError

    def __call__(self, model_admin: Any, request: HttpRequest, chosen: QuerySet[Any]) -> HttpResponse | None:
        """Show the page of confirmation or, once confirmed, perform the action. None: redirect to the list."""
        form = self.form(request.POST) if "confirmed" in request.POST else None
        model = model_admin.opts.model_name
        selected = request.POST.getlist(ACTION_CHECKBOX_NAME)
        is_row = "from_row" in request.POST and len(selected) == 1  # by a button on the row's page
        back = redirect(admin_url(model, selected[0])) if is_row else None
        try:
            for resource in self.resources(chosen):
                require_permission(caller_of(request), self.permission or self.name, resource)
            if form is not None and form.is_valid():
                for level, text in self.perform(request, chosen, form.cleaned_data):
                    model_admin.message_user(request, text, level)
                return back
            preview = self.preview(request, chosen)
        except QualGentError as error:
            model_admin.message_user(request, str(error), messages.ERROR)
            return back
        context = {
            **model_admin.admin_site.each_context(request),
            "title": self.title,
            "preview": preview,
            "form": form or self.form(initial=preview.initial),
            "opts": model_admin.opts,
            "action": self.name,
            "selected": selected,
            "select_across": request.POST.get("select_across", "0"),
            "from_row": is_row,
            "list_url": list_url(model),
            "back": back["Location"] if back else request.get_full_path(),
        }
        return TemplateResponse(request, "admin/readonly/confirm.html", context)


@dataclass(kw_only=True)
class RowsAction(ConfirmedAction):
    """A command for each of the rows; those for which it is refused stay as they are."""

    effect: str  # on each row
    command: Callable[[Caller, Any, dict[str, object]], WriteRequest[Any]]  # of the caller, a row and the form's data
    resource: Callable[[Any], Resource]
    state: Callable[[Any], str]
    named: Callable[[Any], str] = str

    def resources(self, chosen: QuerySet[Any]) -> Sequence[Resource]:
        """Return the chosen rows' objects whose permissions to check, each once."""
        return list(dict.fromkeys(map(self.resource, chosen)))

    def preview(self, request: HttpRequest, chosen: QuerySet[Any]) -> Preview:
        """Return the names and states of the chosen rows and the action's effect, for the confirmation page."""
        names = sorted(set(map(self.named, chosen)))
        more = f" and {len(names) - MAX_NAMED:,} others" if names[MAX_NAMED:] else ""
        sentence = f"{count_rows(chosen, len(chosen))}, {', '.join(names[:MAX_NAMED])}{more}: {self.effect}"
        return Preview(sentence, list(Counter(map(self.state, chosen)).items()), bool(names))

    def perform(self, request: HttpRequest, chosen: QuerySet[Any], data: dict[str, object]) -> list[tuple[int, str]]:
        """Send one request per row to the scheduler; return messages on how many changed, and the first refusals."""
        refused = []
        for row in chosen:
            try:
                blocking.call(port_of(request).call, self.command(caller_of(request), row, data))
            except (NotFoundError, ConflictError) as error:
                refused.append((messages.WARNING, str(error)))
        count = len(chosen) - len(refused)
        done = [(messages.SUCCESS, f"{count_rows(chosen, count)} {self.done}")] if count else []
        return [*done, *refused[:MAX_NAMED]]


def count_rows(rows: QuerySet[Any], number: int) -> str:
    """Return a number with the model's noun, such as ``1 job`` or ``2 jobs``."""
    opts = rows.model._meta
    return f"{number:,} {opts.verbose_name if number == 1 else opts.verbose_name_plural}"
