"""The end of a token at the request of who has it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from qualgent.accounts import audit
from qualgent.accounts.caller import Caller
from qualgent.accounts.models import Token
from qualgent.core.times import to_datetime


def revoke_own(cursor: Any, caller: Caller, now_ms: int) -> None:
    """Revoke the token that the caller is; a unit of work for ``Gateway.write``."""
    token = Token.objects.filter(pk=UUID(caller.subject), revoked_at=None)
    if token.update(revoked_at=to_datetime(now_ms)):
        org_id = caller.orgs[0] if caller.orgs else ""
        audit.entry(caller, now_ms, "revoke", kind="token", object_id=caller.subject, org_id=org_id).write(cursor)
