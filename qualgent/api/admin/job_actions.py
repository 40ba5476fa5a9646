"""Actions of the admin on selected jobs: cancel, run again, set the priority."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest

from jobs.models import Job
from jobs.selectors.selection import Selection, SelectionCount
from qualgent.accounts.permissions import Resource, caller_of
from qualgent.api.services.control import BulkOptions, change_jobs
from qualgent.scheduler.job_requests import JobAction
from qualgent.web import blocking
from qualgent.web.admin_base.actions import ConfirmedAction, NoteForm, Preview, count_rows
from qualgent.web.gateway import gateway_of

MAX_NAMED = 50  # above it, the permission for all jobs is needed


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


@dataclass(kw_only=True)
class JobsAction(ConfirmedAction):
    """A change of a selection of jobs."""

    change: JobAction
    unchanged: str  # why the other jobs stay as they are
    form: type[forms.Form] = JobsForm

    def __post_init__(self) -> None:
        super().__post_init__()
        self.permission = self.change

    def resources(self, chosen: QuerySet[Job]) -> Sequence[Resource]:
        """Return the objects to check permissions for: the chosen jobs, or if more than 50, jobs in general."""
        ids = _ids_up_to(chosen, MAX_NAMED + 1)
        return [Resource("job")] if len(ids) > MAX_NAMED else [Resource("job", job_id) for job_id in ids]

    def preview(self, request: HttpRequest, chosen: QuerySet[Job]) -> Preview:
        """Count by a dry run which chosen jobs would change, for the confirmation page."""
        found = self._call_port(request, Selection(ids=_ids_up_to(chosen)), BulkOptions(dry_run=True), {})
        # a priority is only chosen after the preview
        changes = found.by_status.get("pending", 0) if self.change == "priority" else found.changed
        sentence = f"{count_rows(chosen, changes)} would be {self.done}."
        if others := found.matched - changes:
            word = "other" if others == 1 else "others"
            sentence += f" {others:,} {word} would stay as they are: they {self.unchanged}."
        initial = {"until": found.until, "expected": changes}
        return Preview(sentence, list(found.by_status.items()), changes > 0, initial)

    def perform(self, request: HttpRequest, chosen: QuerySet[Job], data: dict[str, Any]) -> list[tuple[int, str]]:
        """Change the chosen jobs; return (message level, text) pairs on how many changed and how many did not."""
        until = None if data["until"] is None else str(data["until"])
        terms = BulkOptions(expected=data["expected"], note=data["note"])
        found = self._call_port(request, Selection(ids=_ids_up_to(chosen), until=until), terms, data)
        changed = (messages.SUCCESS, found.changed, self.done)
        others = (messages.WARNING, found.matched - found.changed, self.unchanged)
        return [(level, f"{count_rows(chosen, count)} {text}") for level, count, text in (changed, others) if count]

    def _call_port(
        self, request: HttpRequest, selection: Selection, terms: BulkOptions, data: dict[str, Any]
    ) -> SelectionCount:
        """Change the selected jobs, or count them in a dry run; blocks the view's thread until that is done."""
        priority = data.get("priority", 9) if self.change == "priority" else None
        gateway, caller = gateway_of(request), caller_of(request)
        return blocking.call(
            change_jobs, gateway, caller, action=self.change, selection=selection, terms=terms, priority=priority
        )


def _ids_up_to(chosen: QuerySet[Job], limit: int | None = None) -> tuple[str, ...]:
    """Return the ids of the chosen jobs, at most ``limit``."""
    return tuple(str(job_id) for job_id in chosen.order_by().values_list("pk", flat=True)[:limit])


JOB_ACTIONS = (
    JobsAction(
        name="cancel",
        title="Cancel jobs",
        change="cancel",
        done="cancelled",
        unchanged="had ended already",
        applies=lambda job: job.status in ("pending", "running"),
    ),
    JobsAction(
        name="run_again",
        title="Run jobs again",
        change="retry",
        done="waiting again",
        unchanged="have passed, wait or run",
        applies=lambda job: job.status in ("failed", "cancelled"),
    ),
    JobsAction(
        name="set_priority",
        title="Set the priority of jobs",
        change="priority",
        done="given the priority",
        unchanged="do not wait, have it, or may not have it",
        form=PriorityForm,
        applies=lambda job: job.status == "pending",
    ),
)
