"""Changes that people make on pages: their permission and their audit entry."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import connection, transaction
from django.http import HttpRequest

from accounts import audit
from accounts.caller import caller_of
from accounts.permissions import Resource, allowed
from jobs.times import wall_ms

from .audited import note_denial


class Change:
    """A change in progress; ``record`` writes its audit entry in the same transaction."""

    def __init__(self, request: HttpRequest, action: str, kind: str) -> None:
        self._caller = caller_of(request)
        self._action = action
        self._kind = kind

    def record(self, object_id: object, *, before: Any = None, after: Any = None, note: str = "") -> None:
        entry = audit.entry(self._caller, wall_ms(), self._action, kind=self._kind, object_id=str(object_id), note=note)
        with connection.cursor() as cursor:
            entry.write(cursor, before=before, after=after)


@contextmanager
def change(request: HttpRequest, action: str, kind: str) -> Iterator[Change]:
    """Open the transaction of a change. Raises PermissionDenied unless the caller may make it to the kind."""
    if not allowed(caller_of(request), action, Resource(kind)):
        note_denial(request, action, Resource(kind))
        raise PermissionDenied
    with transaction.atomic():
        yield Change(request, action, kind)
