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
    """A change of a selection of jobs."""

    change: JobAction
    done: str  # of the jobs that were changed
    unchanged: str  # of the others

    def resources(self, chosen: QuerySet[Job]) -> Sequence[Resource]:
        ids = _ids(chosen, MOST_NAMED + 1)
        return [Resource("job")] if len(ids) > MOST_NAMED else [Resource("job", job_id) for job_id in ids]

    def preview(self, request: HttpRequest, chosen: QuerySet[Job]) -> Preview:
        found = self._call(request, Selection(ids=_ids(chosen)), BulkOptions(dry_run=True), {})
        changes = self.changed_by(found)
        sentence = f"{count_text(changes, 'job')} would be {self.done}."
        if others := found.matched - changes:
            sentence += f" {count_text(others, 'other')} would stay as they are: they {self.unchanged}."
        counts = [(status, f"{count:,}") for status, count in found.by_status.items()]
        return Preview(sentence, counts, changes > 0, {"until": found.until, "expected": changes})

    def perform(self, request: HttpRequest, chosen: QuerySet[Job], data: dict[str, Any]) -> list[Message]:
        until = None if data["until"] is None else str(data["until"])
        terms = BulkOptions(expected=data["expected"], note=data["note"])
        found = self._call(request, Selection(ids=_ids(chosen), until=until), terms, data)
        results = []
        if found.changed:
            results.append(Message(messages.SUCCESS, f"{count_text(found.changed, 'job')} {self.done}"))
        if others := found.matched - found.changed:
            results.append(Message(messages.WARNING, f"{count_text(others, 'job')} {self.unchanged}"))
        return results

    def arguments(self, data: dict[str, Any]) -> dict[str, Any]:
        """Return further arguments of the change."""
        return {}

    def changed_by(self, found: SelectionCount) -> int:
        """Return how many jobs a dry run would have changed."""
        return found.changed

    def _call(
        self, request: HttpRequest, selection: Selection, terms: BulkOptions, data: dict[str, Any]
    ) -> SelectionCount:
        return call_service(
            request, change_jobs, action=self.change, selection=selection, terms=terms, **self.arguments(data)
        )


class CancelAction(JobsAction):
    change = "cancel"
    done, unchanged = "cancelled", "had ended already"


class RetryAction(JobsAction):
    change = "retry"
    done, unchanged = "waiting again", "have passed, wait or run"


class PriorityAction(JobsAction):
    """Set a priority, which is only chosen after the preview: that counts the pending jobs."""

    change = "priority"
    done, unchanged = "given the priority", "do not wait, have it, or may not have it"

    def arguments(self, data: dict[str, Any]) -> dict[str, Any]:
        return {"priority": data.get("priority", 9)}

    def changed_by(self, found: SelectionCount) -> int:
        return found.by_status.get("pending", 0)


def _ids(chosen: QuerySet[Job], limit: int | None = None) -> tuple[str, ...]:
    return tuple(str(job_id) for job_id in chosen.order_by().values_list("pk", flat=True)[:limit])


CANCEL = CancelAction("cancel", "Cancel…", "Cancel jobs", form=JobsForm)
RETRY = RetryAction(
    "run_again", "Run failed and cancelled jobs again…", "Run jobs again", permission="retry", form=JobsForm
)
PRIORITY = PriorityAction(
    "set_priority",
    "Set the priority of pending jobs…",
    "Set the priority of jobs",
    permission="priority",
    form=PriorityForm,
)
