"""What can be done to jobs from the admin."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest

from accounts.permissions import Thing
from jobs.admin_base.actions import Act, NoteForm, Preview, Told, counted
from jobs.admin_base.calls import serve
from jobs.models import Job
from jobs.selectors.selection import Selection
from jobs.services.control import Changed, Terms, cancel_jobs, retry_jobs, set_priorities

MOST_NAMED = 50  # of the chosen; of more, one asks about all jobs


class JobsForm(NoteForm):
    """The note, and what the first step had counted: nothing newer is changed, and no more than that."""

    until = forms.UUIDField(required=False, widget=forms.HiddenInput)
    expected = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)


class PriorityForm(JobsForm):
    priority = forms.TypedChoiceField(
        choices=[(number, {0: "0 – now", 1: "1 – usual", 9: "9 – last"}.get(number, number)) for number in range(10)],
        coerce=int, initial=1, help_text="Lower is more urgent.",
    )  # fmt: skip
    field_order = ("priority", "note")


class JobsAct(Act):
    """``done`` and ``left``: what those became that were changed, and why others were not."""

    form = JobsForm

    def __init__(
        self, name: str, title: str, done: str, left: str, service: Callable[..., Coroutine[Any, Any, Changed]],
        form: type[JobsForm] = JobsForm,
    ) -> None:  # fmt: skip
        self.name, self.title, self.button, self.form = name, title, title, form
        self._done, self._left, self._service = done, left, service

    def things(self, chosen: QuerySet[Job]) -> Sequence[Thing]:
        ids = list(chosen.order_by().values_list("pk", flat=True)[: MOST_NAMED + 1])
        return [Thing("job")] if len(ids) > MOST_NAMED else [Thing("job", str(job_id)) for job_id in ids]

    def preview(self, request: HttpRequest, chosen: QuerySet[Job]) -> Preview:
        found = serve(request, self._service, selection=_selection(chosen), terms=Terms(dry_run=True), **self._more({}))
        changes = self._would_change(found)
        sentence = f"{counted(changes, 'job')} would be {self._done}."
        if left := found.matched - changes:
            sentence += f" {counted(left, 'other')} would stay as they are: they {self._left}."
        return Preview(
            sentence, [(word, f"{count:,}") for word, count in found.by_status.items()], changes > 0,
            {"until": found.until, "expected": changes},
        )  # fmt: skip

    def do(self, request: HttpRequest, chosen: QuerySet[Job], data: dict[str, Any]) -> list[Told]:
        until = None if data["until"] is None else str(data["until"])
        terms = Terms(expected=data["expected"], note=data["note"])
        found = serve(request, self._service, selection=_selection(chosen, until), terms=terms, **self._more(data))
        told = []
        if found.changed:
            told.append(Told(messages.SUCCESS, f"{counted(found.changed, 'job')} {self._done}"))
        if left := found.matched - found.changed:
            told.append(Told(messages.WARNING, f"{counted(left, 'job')} {self._left}"))
        return told

    def _more(self, data: dict[str, Any]) -> dict[str, Any]:
        """Further arguments of the service."""
        return {}

    def _would_change(self, found: Changed) -> int:
        return found.changed


class PriorityAct(JobsAct):
    """Which one is only known in the second step; the first counts what waits."""

    def _more(self, data: dict[str, Any]) -> dict[str, Any]:
        return {"priority": data.get("priority", 9)}

    def _would_change(self, found: Changed) -> int:
        return found.by_status.get("pending", 0)


def _selection(chosen: QuerySet[Job], until: str | None = None) -> Selection:
    return Selection(ids=tuple(str(job_id) for job_id in chosen.order_by().values_list("pk", flat=True)), until=until)


CANCEL = JobsAct("cancel", "Cancel jobs", "cancelled", "had ended already", cancel_jobs)
RETRY = JobsAct("retry", "Run jobs again", "waiting again", "have passed, wait or run", retry_jobs)
PRIORITY = PriorityAct(
    "priority", "Set the priority of jobs", "given the priority", "do not wait, have it, or may not have it",
    set_priorities, PriorityForm,
)  # fmt: skip
