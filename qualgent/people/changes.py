"""Changes that people make on pages: their permission and their audit entry."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.http import HttpRequest
from django.utils import timezone

from qualgent.accounts.caller import Caller
from qualgent.accounts.permissions import Resource

from .audited import record, require


class Change:
    """A change in progress; ``record`` writes its audit entry in the same transaction."""

    def __init__(self, caller: Caller, action: str, kind: str) -> None:
        self._caller = caller
        self._action = action
        self._kind = kind

    def record(
        self, object_id: object, *, before: Any = None, after: Any = None, note: str = "", org_id: str = ""
    ) -> None:
        record(
            self._caller, self._action, str(object_id), kind=self._kind, before=before, after=after, note=note,
            org_id=org_id,
        )  # fmt: skip


@contextmanager
def change(request: HttpRequest, action: str, kind: str) -> Iterator[Change]:
    """Open the transaction of a change. Raises PermissionDenied unless the caller may make it to the kind."""
    caller = require(request, action, Resource(kind))
    with transaction.atomic():
        yield Change(caller, action, kind)


def revoke(model: type[Model], key: object) -> bool:
    """Revoke a row; return False if it was revoked already. Of two callers at once, one gets True."""
    found = model._default_manager.filter(pk=key, revoked_at=None)
    return found.update(revoked_at=timezone.now()) == 1
