"""Django admin of the stored agents: search, filter, drain, pause, quarantine, resume and delete them."""

from __future__ import annotations

from functools import partial
from typing import Any

from django import forms
from django.contrib import admin

from agents.availability import ACTIONS
from agents.models import HOLDS, Agent
from qualgent.accounts.permissions import Caller, Resource
from qualgent.core.times import to_milliseconds
from qualgent.scheduler.agent_requests import RemoveAgent, SetAvailability
from qualgent.web.admin_base.actions import NoteForm, RowsAction
from qualgent.web.admin_base.filters import by_text, by_time, by_word
from qualgent.web.admin_base.readonly import ReadOnlyAdmin
from qualgent.web.request_params import storable


class AvailabilityForm(NoteForm):
    """The reason, and when the agents become active again."""

    until = forms.DateTimeField(
        required=False,
        help_text="UTC; empty: until somebody resumes the agent.",
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )


def set_availability(kind: str, caller: Caller, agent: Agent, data: dict[str, Any]) -> SetAvailability:
    """Return the command that sets an agent's hold of this kind (empty: ends it); nothing is changed here."""
    until = data.get("until")
    until_ms = None if until is None else to_milliseconds(storable(until))
    return SetAvailability(caller=caller, name=agent.name, kind=kind, note=data["note"], until_ms=until_ms)


_action = partial(
    RowsAction,
    resource=lambda agent: Resource("agent", agent.name),
    state=lambda agent: agent.held or ("connected" if agent.connected else "not connected"),
)
_REASONS = {
    "drained": "as it is to be removed.",
    "paused": "for now.",
    "quarantined": "as it is not trusted.",
}
HOLD_ACTIONS = [
    _action(
        name=ACTIONS[kind],
        title=f"{ACTIONS[kind].capitalize()} agents",
        effect=f"each finishes what it runs and takes no new job, {reason}",
        done=kind,
        command=partial(set_availability, kind),
        form=AvailabilityForm,
    )
    for kind, reason in _REASONS.items()
]
RESUME = _action(
    name="resume",
    title="Resume agents",
    effect="each takes jobs again.",
    done="resumed",
    command=partial(set_availability, ""),
    applies=lambda agent: agent.held or agent.paused_reason,
)
DELETE = _action(
    name="delete",
    title="Delete agents",
    effect="each is deleted with its hold unless it is connected; what it ran stays, and it may connect again.",
    done="deleted",
    command=lambda caller, agent, data: RemoveAgent(caller=caller, name=agent.name),
    applies=lambda agent: not agent.connected,
    form=forms.Form,
)


@admin.register(Agent)
class AgentAdmin(ReadOnlyAdmin):
    kind = screen = "agent"
    page_parameter = "name"
    search_fields = ("^name", "^host")
    list_display = (
        "name",
        "connected",
        "held",
        "held_note",
        "held_by",
        "paused_reason",
        "targets",
        "labels",
        "host",
        "last_seen_at",
    )
    list_filter = (
        "connected",
        by_word("held", "availability", *HOLDS),
        by_text("host", "host"),
        by_time("last seen", "last_seen_at"),
        "simulated",
        "fallback",
    )
    ordering = ("name",)
    sortable_by = ("name", "last_seen_at")
    actions = (*HOLD_ACTIONS, RESUME, DELETE)
    related = {"attempt": "agent", "event": "agent", "audit": "object_id"}
