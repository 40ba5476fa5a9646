"""What can be done to agents from the admin: hold them, and let them work again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest

from accounts.permissions import Thing
from agents.fleet import current_fleet
from agents.models import Agent
from agents.services import ACTIONS, hold_agent, resume_agent
from jobs.admin_base.actions import Act, NoteForm, Preview, Told, counted
from jobs.admin_base.calls import serve
from jobs.errors import NotFoundError

MOST_NAMED = 10


class HoldForm(NoteForm):
    """Why, and until when."""

    until = forms.DateTimeField(
        required=False, help_text="UTC; empty: until somebody resumes it",
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )  # fmt: skip


class AgentsAct(Act):
    """``about``: what it means for an agent."""

    def __init__(self, name: str, kind: str, about: str) -> None:
        self.name, self._kind, self._about = name, kind, about
        self.title = self.button = f"{name.capitalize()} agents"
        self.form = HoldForm if kind else NoteForm

    def things(self, chosen: QuerySet[Agent]) -> Sequence[Thing]:
        return [Thing("agent", name) for name in _names(chosen)]

    def preview(self, request: HttpRequest, chosen: QuerySet[Agent]) -> Preview:
        names = _names(chosen)
        held = [name or "not held" for name in chosen.order_by().values_list("held", flat=True)]
        counts: list[tuple[str, Any]] = [(word, f"{held.count(word):,}") for word in dict.fromkeys(held)]
        named = ", ".join(names[:MOST_NAMED])
        if names[MOST_NAMED:]:
            named += f" and {len(names) - MOST_NAMED:,} others"
        sentence = f"{counted(len(names), 'agent')}, {named}: {self._about}"
        return Preview(sentence, counts, bool(names))

    def do(self, request: HttpRequest, chosen: QuerySet[Agent], data: dict[str, Any]) -> list[Told]:
        names = _names(chosen)
        done = serve(request, self._each, names, data["note"], data.get("until"))
        what = self._kind or "resumed"
        told = [Told(messages.SUCCESS, f"{counted(done, 'agent')} {what}")] if done else []
        if left := len(names) - done:
            told.append(Told(messages.WARNING, f"{counted(left, 'agent')} unknown to the running server"))
        return told

    async def _each(self, names: list[str], note: str, until: datetime | None) -> int:
        """How many there were."""
        done = 0
        for name in names:
            try:
                if self._kind:
                    await hold_agent(name=name, kind=self._kind, note=note, until=until)
                else:
                    await resume_agent(name=name, note=note)
            except NotFoundError:
                continue
            done += 1
        return done


def _names(chosen: QuerySet[Agent]) -> list[str]:
    return list(chosen.order_by("name").values_list("name", flat=True))


ABOUT = {
    "drained": "each finishes what it runs and takes nothing new, as it is going away.",
    "paused": "each finishes what it runs and takes nothing new for now.",
    "quarantined": "each finishes what it runs and takes nothing new, as it is not trusted.",
}
HOLDING = {action: AgentsAct(action, kind, ABOUT[kind]) for kind, action in ACTIONS.items()}
RESUME = AgentsAct("resume", "", "each takes work again, whatever it was held for.")


async def live_rows(names: list[str]) -> dict[str, dict[str, Any]]:
    """The agents as they are now; raises NotRunningError."""
    fleet = current_fleet()
    found = ((name, fleet.get(name)) for name in names)
    return {name: fleet.row(agent) for name, agent in found if agent is not None}


async def names_in_state(state: str) -> list[str]:
    """Raises NotRunningError."""
    fleet = current_fleet()
    return [agent.name for agent in fleet if fleet.row(agent)["state"] == state]
