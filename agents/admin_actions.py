"""Admin actions on agents (drain, pause, quarantine, resume), and the live state that their admin shows."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest

from accounts.permissions import Resource
from agents.availability import ACTIONS
from agents.commands import RemoveAgent, SetAvailability
from agents.models import Agent
from jobs.admin_base.actions import ConfirmedAction, Message, NoteForm, Preview, count_text
from jobs.admin_base.calls import send_command
from jobs.api.request_params import storable
from jobs.errors import ConflictError, NotFoundError
from jobs.times import to_milliseconds

MOST_NAMED = 10  # agents in a preview


class AvailabilityForm(NoteForm):
    """The reason, and when the agents become active again."""

    until = forms.DateTimeField(
        required=False,
        help_text="UTC; empty: until somebody resumes the agent.",
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )


class AvailabilityAction(ConfirmedAction):
    """Change the availability of agents. ``kind`` is the one that it sets; empty: active."""

    def __init__(self, name: str, kind: str, label: str, effect: str) -> None:
        form = AvailabilityForm if kind else NoteForm
        super().__init__(name, label, f"{name.capitalize()} agents", form=form)
        self._kind, self._effect = kind, effect

    def resources(self, chosen: QuerySet[Agent]) -> Sequence[Resource]:
        return [Resource("agent", name) for name in _names(chosen)]

    def preview(self, request: HttpRequest, chosen: QuerySet[Agent]) -> Preview:
        names = _names(chosen)
        kinds = [kind or "active" for kind in chosen.order_by().values_list("held", flat=True)]
        counts = [(kind, f"{kinds.count(kind):,}") for kind in dict.fromkeys(kinds)]
        named = ", ".join(names[:MOST_NAMED])
        if names[MOST_NAMED:]:
            named += f" and {len(names) - MOST_NAMED:,} others"
        return Preview(f"{count_text(len(names), 'agent')}, {named}: {self._effect}", counts, bool(names))

    def perform(self, request: HttpRequest, chosen: QuerySet[Agent], data: dict[str, Any]) -> list[Message]:
        names = _names(chosen)
        until = data.get("until")
        until_ms = None if until is None else to_milliseconds(storable(until))
        count, results = 0, []
        for name in names:
            with contextlib.suppress(NotFoundError):
                send_command(request, SetAvailability, name=name, kind=self._kind, note=data["note"], until_ms=until_ms)
                count += 1
        if count:
            results.append(Message(messages.SUCCESS, f"{count_text(count, 'agent')} {self._kind or 'resumed'}"))
        if unknown := len(names) - count:
            results.append(Message(messages.WARNING, f"{count_text(unknown, 'agent')} unknown to the running server"))
        return results


class RemovalAction(ConfirmedAction):
    def resources(self, chosen: QuerySet[Agent]) -> Sequence[Resource]:
        return [Resource("agent", name) for name in _names(chosen)]

    def preview(self, request: HttpRequest, chosen: QuerySet[Agent]) -> Preview:
        gone = chosen.filter(connected=False).count()
        counts = [("not connected", f"{gone:,}"), ("connected, kept", f"{chosen.count() - gone:,}")]
        sentence = f"{count_text(gone, 'agent')}: deleted with its hold; what it ran stays, and it may connect again."
        return Preview(sentence, counts, bool(gone))

    def perform(self, request: HttpRequest, chosen: QuerySet[Agent], data: dict[str, Any]) -> list[Message]:
        count, results = 0, []
        for name in _names(chosen):
            try:
                send_command(request, RemoveAgent, name=name)
                count += 1
            except (NotFoundError, ConflictError) as error:
                results.append(Message(messages.WARNING, str(error)))
        return [Message(messages.SUCCESS, f"{count_text(count, 'agent')} deleted"), *results[:MOST_NAMED]]


def _names(chosen: QuerySet[Agent]) -> list[str]:
    return list(chosen.order_by("name").values_list("name", flat=True))


_TEXTS = {
    "drained": ("Drain: finish the running job before removal…", "as it is to be removed."),
    "paused": ("Pause: no new jobs for now…", "for now."),
    "quarantined": ("Quarantine: no new jobs, as results are not trusted…", "as it is not trusted."),
}
UNAVAILABLE = tuple(
    AvailabilityAction(ACTIONS[kind], kind, label, f"each finishes what it runs and takes no new job, {reason}")
    for kind, (label, reason) in _TEXTS.items()
)
DELETE = RemovalAction("delete", "Delete: forget agents that are gone…", "Delete agents", form=forms.Form)
RESUME = AvailabilityAction("resume", "", "Resume: take jobs again…", "each takes jobs again.")
