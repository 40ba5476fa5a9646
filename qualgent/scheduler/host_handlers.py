"""The scheduler's handlers of device hosts' commands: enrolling, rotating, and copies of credentials."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.db.models import F, Q
from msgspec.structs import replace

from jobs.history.values import BAD, INFO
from qualgent.accounts import audit
from qualgent.accounts.contract import HostScope
from qualgent.accounts.models import Enrollment, Host
from qualgent.accounts.selectors import host_scope
from qualgent.core.errors import ForbiddenError
from qualgent.core.keys import new_id
from qualgent.core.times import to_datetime
from qualgent.scheduler.account_requests import NO_ENROLLMENT, EnrollHost, RecordCopy, RotateHost
from qualgent.scheduler.core import Core
from qualgent.scheduler.direct_port import Handler
from qualgent.scheduler.repetition import once

NOTED_MS = 60_000  # between two entries of the audit on copies of one host


def handlers_of(core: Core) -> dict[type[Any], Handler]:
    return {
        EnrollHost: partial(enroll_host, core),
        RotateHost: partial(rotate_host, core),
        RecordCopy: partial(record_copy, core),
    }


async def enroll_host(core: Core, command: EnrollHost) -> HostScope:
    host_id, now_ms = new_id(), core.clock.wall_ms()
    now = to_datetime(now_ms)
    caller = replace(command.caller, actor=f"host {command.name}"[:100], door="agent")
    entry = audit.entry(caller, now_ms, "enroll", kind="host", object_id=host_id)
    replaced = audit.entry(caller, now_ms, "revoke", kind="host", note="enrolled again", id=new_id())

    def unit(cursor: Any) -> HostScope | None:
        usable = Enrollment.objects.filter(
            secret_hash=command.token_hash, used__lt=F("most"), expires_at__gt=now, revoked_at=None
        )
        # race: of two hosts with the last use of a token, one finds it used up
        if not usable.update(used=F("used") + 1):
            return None
        enrollment = Enrollment.objects.get(secret_hash=command.token_hash)
        older = Host.objects.filter(_has(command.replaced_hash), revoked_at=None) if command.replaced_hash else None
        if older is not None and (found := older.first()) is not None:
            older.update(revoked_at=now)
            replaced._replace(object_id=str(found.pk), org_id=found.org_id or "").write(
                cursor, after={"name": found.name}
            )
        host = Host.objects.create(
            pk=host_id,
            name=command.name,
            secret_hash=command.credential_hash,
            prefix=enrollment.prefix,
            targets=enrollment.targets,
            labels=enrollment.labels,
            allowed_labels=enrollment.allowed_labels,
            org_id=enrollment.org_id,
            enrollment=enrollment,
            created_at=now,
            rotated_at=now,
            last_address=caller.address[:64],
        )
        after = {"name": host.name, "prefix": host.prefix, "invited_by": enrollment.made_by}
        entry._replace(org_id=host.org_id or "").write(cursor, after=after)
        return host_scope(host)

    scope = await core.ledger.write(once(command.sent, HostScope, now_ms, unit))
    if scope is None:
        raise ForbiddenError(NO_ENROLLMENT)
    text = f"{scope.name} was enrolled as a device host ({scope.prefix}…)"
    core.events.emit("host_enrolled", INFO, text, org_id=scope.org)
    return scope


def _has(secret_hash: str) -> Q:
    return Q(secret_hash=secret_hash) | Q(next_hash=secret_hash) | Q(old_hash=secret_hash)


async def rotate_host(core: Core, command: RotateHost) -> None:
    entry = audit.entry(command.caller, core.clock.wall_ms(), "rotate", kind="host", object_id=command.caller.subject,
                        org_id=command.caller.org_id)  # fmt: skip

    def unit(cursor: Any) -> bool:
        host = Host.objects.filter(pk=command.caller.subject, secret_hash=command.credential_hash, revoked_at=None)
        if not host.update(next_hash=command.next_hash):
            return False
        entry.write(cursor)
        return True

    if not await core.ledger.write(unit):
        raise ForbiddenError("this credential was replaced or revoked meanwhile; only the current one can be rotated")


async def record_copy(core: Core, command: RecordCopy) -> None:
    now_ms = core.clock.wall_ms()
    now = to_datetime(now_ms)

    def unit(cursor: Any) -> tuple[str, str] | None:
        host = Host.objects.filter(old_hash=command.credential_hash, revoked_at=None).first()
        if host is None:
            return None
        not_noted = Q(copied_at=None) | Q(copied_at__lt=to_datetime(now_ms - NOTED_MS))
        if not Host.objects.filter(not_noted, pk=host.pk).update(copied_at=now):
            return None
        caller = replace(command.caller, actor=f"host {host.name}"[:100], door="agent")
        entry = audit.entry(caller, now_ms, "copied", kind="host", object_id=str(host.pk),
                            note="a replaced credential was used", org_id=host.org_id or "")  # fmt: skip
        entry.write(cursor, after={"name": host.name, "prefix": host.prefix})
        return host.name, host.org_id or ""

    found = await core.ledger.write(unit)
    if found is not None:
        name, org_id = found
        text = f"a copy of the credential of {name} was used from {command.caller.address}, and refused"
        core.events.emit("host_copied", BAD, text, org_id=org_id)
