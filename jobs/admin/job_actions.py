"""Admin actions on jobs: cancel, run again, set the priority."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest

from accounts.permissions import Resource
from jobs.admin_base.actions import ConfirmedAction, Message, NoteForm, Preview, count_text
from jobs.admin_base.calls import call_service
from jobs.models import Job
from jobs.scheduler.port import JobAction
from jobs.selectors.selection import Selection, SelectionCount
from jobs.services.control import BulkOptions, change_jobs

MOST_NAMED = 50  # above it, the permission for all jobs is needed


class JobsForm(NoteForm):
    """The reason, and what the preview counted: newer jobs, or more of them, are not changed."""

    until = forms.UUIDField(required=False, widget=forms.HiddenInput)
    expected = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)


class PriorityForm(JobsForm):
    priority = forms.TypedChoiceField(
        choices=[(number, {0: "0 – now", 1: "1 – usual", 9: "9 – last"}.get(number, number)) for number in range(10)],
        coerce=int,
        initial=1,
        help_text="Lower is more urgent.",
    )
    field_order = ("priority", "note")


class JobsAction(ConfirmedAction):
    """A change of a selection of jobs. ``done`` describes those that were changed, ``unchanged`` the others."""

    def __init__(
        self,
        name: str,
        label: str,
        title: str,
        *,
        change: JobAction,
        done: str,
        unchanged: str,
        form: type[JobsForm] = JobsForm,
    ) -> None:
        super().__init__(name, label, title, permission=change, form=form)
        self._change: JobAction = change
        self._done, self._unchanged = done, unchanged

    def resources(self, chosen: QuerySet[Job]) -> Sequence[Resource]:
        ids = _ids(chosen, MOST_NAMED + 1)
        return [Resource("job")] if len(ids) > MOST_NAMED else [Resource("job", job_id) for job_id in ids]

    def preview(self, request: HttpRequest, chosen: QuerySet[Job]) -> Preview:
        found = self._call(request, Selection(ids=_ids(chosen)), BulkOptions(dry_run=True), {})
        # a priority is only chosen after the preview
        changes = found.by_status.get("pending", 0) if self._change == "priority" else found.changed
        sentence = f"{count_text(changes, 'job')} would be {self._done}."
        if others := found.matched - changes:
            sentence += f" {count_text(others, 'other')} would stay as they are: they {self._unchanged}."
        counts = [(status, f"{count:,}") for status, count in found.by_status.items()]
        return Preview(sentence, counts, changes > 0, {"until": found.until, "expected": changes})

    def perform(self, request: HttpRequest, chosen: QuerySet[Job], data: dict[str, Any]) -> list[Message]:
        until = None if data["until"] is None else str(data["until"])
        terms = BulkOptions(expected=data["expected"], note=data["note"])
        found = self._call(request, Selection(ids=_ids(chosen), until=until), terms, data)
        results = []
        if found.changed:
            results.append(Message(messages.SUCCESS, f"{count_text(found.changed, 'job')} {self._done}"))
        if others := found.matched - found.changed:
            results.append(Message(messages.WARNING, f"{count_text(others, 'job')} {self._unchanged}"))
        return results

    def _call(
        self, request: HttpRequest, selection: Selection, terms: BulkOptions, data: dict[str, Any]
    ) -> SelectionCount:
        priority = data.get("priority", 9) if self._change == "priority" else None
        return call_service(
            request, change_jobs, action=self._change, selection=selection, terms=terms, priority=priority
        )


def _ids(chosen: QuerySet[Job], limit: int | None = None) -> tuple[str, ...]:
    return tuple(str(job_id) for job_id in chosen.order_by().values_list("pk", flat=True)[:limit])


CANCEL = JobsAction(
    "cancel", "Cancel…", "Cancel jobs", change="cancel", done="cancelled", unchanged="had ended already"
)
RETRY = JobsAction(
    "run_again",
    "Run failed and cancelled jobs again…",
    "Run jobs again",
    change="retry",
    done="waiting again",
    unchanged="have passed, wait or run",
)
PRIORITY = JobsAction(
    "set_priority",
    "Set the priority of pending jobs…",
    "Set the priority of jobs",
    change="priority",
    done="given the priority",
    unchanged="do not wait, have it, or may not have it",
    form=PriorityForm,
)
