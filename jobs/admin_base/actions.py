"""Admin actions that show what would change, ask for confirmation, and then call a service.

Django confirms only deletion. Both steps are POST requests to the list and run outside any transaction, which services
need; the list's own filter selects the rows again when all that match were chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from django import forms
from django.contrib import messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.validators import RegexValidator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse

from accounts.caller import caller_of
from accounts.permissions import Resource, require_permission
from jobs.errors import QualGentError

from .links import admin_url, list_url

plain_text = RegexValidator(r"^[^\x00-\x1f\x7f]*\Z", "Only plain text, please.")


class NoteForm(forms.Form):
    note = forms.CharField(
        max_length=500,
        required=False,
        validators=[plain_text],
        help_text="Reason; kept in the audit.",
        widget=forms.TextInput(attrs={"size": 60}),
    )


class Preview(NamedTuple):
    sentence: str
    counts: list[tuple[str, Any]]  # of the chosen rows: (words, number or names)
    possible: bool = True  # False: nothing would change
    initial: dict[str, Any] = {}  # of the form


class Message(NamedTuple):
    level: int
    text: str


class ConfirmedAction:
    """An entry of ``ModelAdmin.actions``; subclasses preview and perform it, and may raise QualGentError in both.

    ``__name__`` is the action's name in requests, ``permission`` the verb of permissions and audit.
    """

    def __init__(self, name: str, label: str, title: str, *, permission: str = "", form: type[forms.Form] = NoteForm):
        self.__name__ = name
        self.short_description = label
        self.title = title  # of the page, and of its button
        self.permission = permission or name
        self.form = form

    def resources(self, chosen: QuerySet[Any]) -> Sequence[Resource]:
        """Return what the user needs the permission for."""
        raise NotImplementedError

    def preview(self, request: HttpRequest, chosen: QuerySet[Any]) -> Preview:
        raise NotImplementedError

    def perform(self, request: HttpRequest, chosen: QuerySet[Any], data: dict[str, Any]) -> list[Message]:
        """Perform the action with the form's cleaned data."""
        raise NotImplementedError

    def __call__(self, model_admin: Any, request: HttpRequest, chosen: QuerySet[Any]) -> HttpResponse | None:
        """Show the page of confirmation or, once confirmed, perform the action. None: redirect to the list."""
        form = self.form(request.POST) if "confirmed" in request.POST else None
        selected = request.POST.getlist(ACTION_CHECKBOX_NAME)
        from_row = "from_row" in request.POST  # by a button on the row's page
        row = selected[0] if from_row and len(selected) == 1 else None
        back = redirect(admin_url(model_admin.opts.model_name, row)) if row else None
        try:
            for resource in self.resources(chosen):
                require_permission(caller_of(request), self.permission, resource)
            if form is not None and form.is_valid():
                for message in self.perform(request, chosen, form.cleaned_data):
                    model_admin.message_user(request, message.text, message.level)
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
            "action": self.__name__,
            "selected": selected,
            "select_across": request.POST.get("select_across", "0"),
            "from_row": from_row,
            "list_url": list_url(model_admin.opts.model_name),
            "back": back["Location"] if back else request.get_full_path(),
        }
        return TemplateResponse(request, "admin/readonly/confirm.html", context)


def count_text(number: int, word: str, plural: str = "") -> str:
    """Return ``1 job``, ``2 jobs``."""
    return f"{number:,} {word if number == 1 else plural or word + 's'}"
