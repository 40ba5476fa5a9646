"""Who did what: the caller is named at the door, and written down in the same commit as what they changed.

A door (the HTTP API, the admin, an agent's session) says who comes in with ``acting_as``; a service makes a note on
the event loop, and its unit of work writes it when it has changed something::

    noted = audit.note("drain", kind="agent", object_id=name)

    def unit(cursor):
        ...
        noted.write(cursor, before=..., after=...)

So there is no change without its entry and no entry without its change. The note is made outside of the unit because a
unit runs on the ledger's writer thread, where nobody is acting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, NamedTuple

from accounts.statements.audit import AuditEntry, keep_audit, keep_audited_jobs
from jobs.keys import new_id
from jobs.scheduler.runtime import current

LOCAL = "local"  # whoever uses this machine: there is no login yet


class Caller(NamedTuple):
    """Who comes in, and by which door."""

    actor: str
    door: str  # api | qgjob | dashboard | admin | agent | server
    address: str = ""
    client: str = ""  # the program, such as qgjob/1.0

    @classmethod
    def of_headers(cls, address: str, user_agent: str, *, from_page: bool) -> Caller:
        """A client of the HTTP API. ``from_page``: a browser sent it, and the guard lets in our pages only."""
        product = user_agent.split(maxsplit=1)[0] if user_agent.strip() else ""
        door = "dashboard" if from_page else "qgjob" if product.startswith("qgjob/") else "api"
        return cls(LOCAL, door, address, product)


SERVER = Caller("server", "server")
"""Nobody asked: a hold that ends by itself, say."""

_caller: ContextVar[Caller] = ContextVar("caller", default=SERVER)


@contextmanager
def acting_as(caller: Caller) -> Iterator[None]:
    """What is done inside, tasks begun there included, is done by them."""
    token = _caller.set(caller)
    try:
        yield
    finally:
        _caller.reset(token)


class Note:
    """One act, to be written by its unit (or by each of its units: their counts add up)."""

    def __init__(self, entry: AuditEntry) -> None:
        self.entry = entry

    def write(self, cursor: Any, *, count: int = 1, before: Any = None, after: Any = None) -> None:
        """Part of a unit that has changed ``count`` things; ``before`` and ``after`` are anything JSON can hold."""
        keep_audit(cursor, self.entry, count=count, before=before, after=after)

    def name_jobs(self, cursor: Any, jobs: Iterable[tuple[str, object]]) -> None:
        """After ``write``: the jobs changed, each with the status or the priority it had before."""
        keep_audited_jobs(cursor, self.entry, jobs)


def note(action: str, *, kind: str, object_id: str = "", selection: Any = None, note: str = "") -> Note:
    """An act of whoever is acting now. Call it on the event loop, before the unit."""
    caller, at_ms = _caller.get(), current().clock.wall_ms()
    return Note(AuditEntry(new_id(), at_ms, *caller, action, kind, object_id, selection, note))
