"""Acts: an action of a list (or a button of a row) first shows what it would do to how many, then does it.

An act runs outside of any transaction, which is what lets it call services. Both steps are posts to the list, so the
list's own filter says again which rows are meant when all that match are.
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

from accounts.permissions import Thing, demand
from jobs.errors import QualGentError
from jobs.links import admin_url, list_url

from .calls import caller_of

plain_text = RegexValidator(r"^[^\x00-\x1f\x7f]*\Z", "Only plain text, please.")


class NoteForm(forms.Form):
    """Why. It is kept in the audit."""

    note = forms.CharField(
        max_length=500, required=False, validators=[plain_text], help_text="Why; kept in the audit.",
        widget=forms.TextInput(attrs={"size": 60}),
    )  # fmt: skip


class Preview(NamedTuple):
    """What would be done."""

    sentence: str
    counts: list[tuple[str, Any]]  # what was chosen: (words, number or names)
    possible: bool = True  # False: there is nothing to do
    keep: dict[str, Any] = {}


class Told(NamedTuple):
    """A message: it went so."""

    level: int
    text: str


class Act:
    """One of them. ``name`` as the audit has it; ``title`` and ``button`` as people read it."""

    name: str
    title: str
    button: str
    form: type[forms.Form] = NoteForm

    def things(self, chosen: QuerySet[Any]) -> Sequence[Thing]:
        """What it is done to, for the question whether that is allowed."""
        raise NotImplementedError

    def preview(self, request: HttpRequest, chosen: QuerySet[Any]) -> Preview:
        """Raises QualGentError."""
        raise NotImplementedError

    def do(self, request: HttpRequest, chosen: QuerySet[Any], data: dict[str, Any]) -> list[Told]:
        """``data``: of the form. Raises QualGentError."""
        raise NotImplementedError


def carry_out(model_admin: Any, request: HttpRequest, chosen: QuerySet[Any], act: Act) -> HttpResponse | None:
    """One step of it: the page that asks, or the deed. None: back to the list, with messages."""
    form = act.form(request.POST) if "confirmed" in request.POST else None
    try:
        for thing in act.things(chosen):
            demand(caller_of(request), act.name, thing)
        if form is not None and form.is_valid():
            for told in act.do(request, chosen, form.cleaned_data):
                model_admin.message_user(request, told.text, told.level)
            return _back(model_admin, request)
        preview = act.preview(request, chosen)
    except QualGentError as error:
        model_admin.message_user(request, str(error), messages.ERROR)
        return _back(model_admin, request)
    return _page(model_admin, request, act, preview, form or act.form(initial=preview.keep))


def _page(model_admin: Any, request: HttpRequest, act: Act, preview: Preview, form: forms.Form) -> HttpResponse:
    back = _back(model_admin, request)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": act.title, "act": act, "preview": preview, "form": form, "opts": model_admin.opts,
        "action": request.POST["action"], "selected": request.POST.getlist(ACTION_CHECKBOX_NAME),
        "across": request.POST.get("select_across") == "1", "checkbox": ACTION_CHECKBOX_NAME,
        "from_row": "from_row" in request.POST,
        "list_url": list_url(model_admin.opts.model_name),
        "back": request.get_full_path() if back is None else back["Location"],
    }  # fmt: skip
    return TemplateResponse(request, "admin/readonly/confirm.html", context)


def _back(model_admin: Any, request: HttpRequest) -> HttpResponse | None:
    """To the page of the row whose button it was; None: to the list."""
    selected = request.POST.getlist(ACTION_CHECKBOX_NAME)
    if "from_row" in request.POST and len(selected) == 1:
        return redirect(admin_url(model_admin.opts.model_name, selected[0]))
    return None


def counted(number: int, word: str, many: str = "") -> str:
    """``1 job``, ``2 jobs``."""
    return f"{number:,} {word if number == 1 else many or word + 's'}"
