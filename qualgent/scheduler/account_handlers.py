"""Scheduler request handlers for organizations, device hosts, and gateways' reports of used and denied credentials."""

import asyncio
from functools import partial
from typing import Any

from django.db.models import F, Q
from msgspec.structs import replace

from jobs.history.values import BAD, INFO
from qualgent.accounts import audit
from qualgent.accounts.contract import HostScope, OrgUse
from qualgent.accounts.limits import OrgSettings
from qualgent.accounts.models import Enrollment, Host, Org
from qualgent.accounts.selectors import host_scope
from qualgent.accounts.statements import insert_orgs, record_use
from qualgent.core.errors import ConflictError, ForbiddenError
from qualgent.core.keys import new_id
from qualgent.core.times import to_datetime
from qualgent.scheduler.account_requests import (
    NO_ENROLLMENT,
    CreateOrg,
    EnrollHost,
    GetOrgs,
    OrgState,
    RecordCopy,
    RecordCredentialUse,
    RecordDenials,
    RotateHost,
    SetOrg,
)
from qualgent.scheduler.core import Core, require_orgs
from qualgent.scheduler.direct_port import Handler
from qualgent.scheduler.repetition import earlier_reply, execute_once, store_replies


def handlers_of(core: Core) -> dict[type[Any], Handler]:
    """Return the handlers of requests about organizations, device hosts and credentials, by request type."""
    return {
        SetOrg: partial(set_org, core),
        CreateOrg: partial(create_org, core),
        GetOrgs: partial(get_orgs, core),
        RecordDenials: partial(record_denials, core),
        RecordCredentialUse: partial(record_credential_use, core),
        EnrollHost: partial(enroll_host, core),
        RotateHost: partial(rotate_host, core),
        RecordCopy: partial(record_copy, core),
    }


async def record_credential_use(core: Core, request: RecordCredentialUse) -> None:
    """Record when and from which address tokens and host credentials were last used, as a gateway reports."""

    def unit(cursor: Any) -> None:
        for use in request.uses:
            record_use(cursor, use.kind, use.secret_hash, use.at_ms, use.address)

    await core.ledger.write(unit)


async def record_denials(core: Core, request: RecordDenials) -> None:
    """Record requests that gateways refused for lack of permission in the audit, alike ones as one counted entry."""
    now_ms = core.clock.wall_ms()

    orgs = {denial.caller.org_id for denial, _ in request.denials}

    def unit(cursor: Any) -> None:
        # gateways collect denials: the organization may have been deleted meanwhile
        existing = set(Org.objects.filter(pk__in=orgs).values_list("pk", flat=True))
        for denial, count in request.denials:
            org_id = denial.caller.org_id
            entry = audit.entry(
                denial.caller,
                now_ms,
                "denied",
                kind=denial.kind,
                object_id=denial.object_id,
                note=denial.action,
                id=denial.id,
                org_id=org_id if org_id in existing else "",
            )
            entry.write(cursor, count=count)

    await core.ledger.write(unit)


async def create_org(core: Core, command: CreateOrg) -> None:
    """Insert an organization, and set its settings as ``set_org`` does."""
    now_ms, org_id = core.clock.wall_ms(), command.org_id
    entry = audit.entry(command.caller, now_ms, "create", kind="org", object_id=org_id, org_id=org_id)

    def unit(cursor: Any) -> bool:
        if earlier_reply(cursor, command.sent, bool):
            return True
        if Org.objects.filter(pk=org_id).exists():
            return False
        insert_orgs(cursor, [org_id], now_ms)
        entry.write(cursor)
        store_replies(cursor, [(command.sent, True)], now_ms)
        return True

    if not await core.ledger.write(unit):
        raise ConflictError(f"there is an organization {org_id[:100]} already, or one that is being deleted")
    core.known_orgs.add(org_id)
    core.changes.touch_setting("orgs", org_id)
    if command.changes:
        await set_org(core, SetOrg(caller=command.caller, org_id=org_id, changes=command.changes))


async def set_org(core: Core, command: SetOrg) -> None:
    """Set an organization's settings in the ledger, then in the live state."""
    now_ms, org_id = core.clock.wall_ms(), command.org_id
    await require_orgs(core, [org_id])
    entry = audit.entry(command.caller, now_ms, "set", kind="org", object_id=org_id, org_id=org_id)

    def unit(cursor: Any) -> dict[str, Any]:
        insert_orgs(cursor, [org_id], now_ms)
        org = Org.objects.filter(pk=org_id)
        before: dict[str, Any] = org.values(*OrgSettings.__struct_fields__).get()
        if earlier_reply(cursor, command.sent, bool):
            return before  # they may have been changed again since
        after: dict[str, Any] = before | command.changes
        if before != after:
            org.update(**command.changes)
            entry.write(cursor, before=before, after=after)
        store_replies(cursor, [(command.sent, True)], now_ms)
        return after

    async def work() -> None:
        # units complete in commit order, so concurrent changes reach live state in the ledger's order
        own = OrgSettings(**await core.ledger.write(unit))
        core.known_orgs.add(org_id)
        core.orgs.put(org_id, own)
        core.wakeups.wake()
        core.changes.touch_setting("orgs", org_id)

    # shielded: the client may disconnect between the commit and the update of live state
    await asyncio.shield(core.tasks.spawn(work()))


async def get_orgs(core: Core, query: GetOrgs) -> dict[str, OrgState]:
    """Return settings, limits and usage of the organizations, with defaults for unknown ones."""
    jobs, orgs = core.engine.org_numbers(query.org_ids), core.orgs
    states = {}
    for org_id in query.org_ids:
        waiting, running = jobs.get(org_id, (0, 0))
        states[org_id] = OrgState(
            settings=orgs.settings_of(org_id),
            limits=orgs.limits_of(org_id),
            used=OrgUse(waiting=waiting, running=running, stored_bytes=orgs.stored_bytes.get(org_id, 0)),
            deleting=org_id in core.deleting,
        )
    return states


NOTED_MS = 60_000  # between two entries of the audit on copies of one host


async def enroll_host(core: Core, command: EnrollHost) -> HostScope:
    """Enroll a device host, which counts as one use of its enrollment token; revoke the host that it replaces."""
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
        older = (
            Host.objects.filter(_by_secret(command.replaced_hash), revoked_at=None) if command.replaced_hash else None
        )
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

    scope = await core.ledger.write(execute_once(command.sent, HostScope, now_ms, unit))
    if scope is None:
        raise ForbiddenError(NO_ENROLLMENT)
    text = f"{scope.name} was enrolled as a device host ({scope.prefix}…)"
    core.events.emit("host_enrolled", INFO, text, org_id=scope.org)
    return scope


def _by_secret(secret_hash: str) -> Q:
    """Return the query condition for the host whose current, next or old credential has this hash."""
    return Q(secret_hash=secret_hash) | Q(next_hash=secret_hash) | Q(old_hash=secret_hash)


async def rotate_host(core: Core, command: RotateHost) -> None:
    """Store the hash of a host's next credential; raise ForbiddenError if the current one is not valid."""
    entry = audit.entry(
        command.caller,
        core.clock.wall_ms(),
        "rotate",
        kind="host",
        object_id=command.caller.subject,
        org_id=command.caller.org_id,
    )

    def unit(cursor: Any) -> bool:
        host = Host.objects.filter(pk=command.caller.subject, secret_hash=command.credential_hash, revoked_at=None)
        if not host.update(next_hash=command.next_hash):
            return False
        entry.write(cursor)
        return True

    if not await core.ledger.write(unit):
        raise ForbiddenError("this credential was replaced or revoked meanwhile; only the current one can be rotated")


async def record_copy(core: Core, command: RecordCopy) -> None:
    """Record in the host's row and the audit that a replaced host credential was used; emit an event for people."""
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
        entry = audit.entry(
            caller,
            now_ms,
            "copied",
            kind="host",
            object_id=str(host.pk),
            note="a replaced credential was used",
            org_id=host.org_id or "",
        )
        entry.write(cursor, after={"name": host.name, "prefix": host.prefix})
        return host.name, host.org_id or ""

    found = await core.ledger.write(unit)
    if found is not None:
        name, org_id = found
        text = f"a copy of the credential of {name} was used from {command.caller.address}, and refused"
        core.events.emit("host_copied", BAD, text, org_id=org_id)
