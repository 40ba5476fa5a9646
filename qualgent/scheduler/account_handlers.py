"""The scheduler's handlers of organization commands and queries, and of what gateways report of callers."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

from qualgent.accounts import audit
from qualgent.accounts.contract import OrgUse
from qualgent.accounts.limits import OrgSettings
from qualgent.accounts.models import Org
from qualgent.accounts.statements import insert_orgs, record_use
from qualgent.core.errors import ConflictError
from qualgent.scheduler.account_requests import CreateOrg, GetOrgs, OrgState, RecordCredentialUse, RecordDenials, SetOrg
from qualgent.scheduler.core import Core
from qualgent.scheduler.direct_port import Handler
from qualgent.scheduler.repetition import earlier_reply, store_replies
from qualgent.scheduler.required_orgs import require_orgs


def handlers_of(core: Core) -> dict[type[Any], Handler]:
    return {
        SetOrg: partial(set_org, core),
        CreateOrg: partial(create_org, core),
        GetOrgs: partial(get_orgs, core),
        RecordDenials: partial(record_denials, core),
        RecordCredentialUse: partial(record_credential_use, core),
    }


async def record_credential_use(core: Core, request: RecordCredentialUse) -> None:
    def unit(cursor: Any) -> None:
        for use in request.uses:
            record_use(cursor, use.kind, use.secret_hash, use.at_ms, use.address)

    await core.ledger.write(unit)


async def record_denials(core: Core, request: RecordDenials) -> None:
    now_ms = core.clock.wall_ms()

    orgs = {denial.caller.org_id for denial, _ in request.denials}

    def unit(cursor: Any) -> None:
        # gateways collect denials: the organization may have been deleted meanwhile
        existing = set(Org.objects.filter(pk__in=orgs).values_list("pk", flat=True))
        for denial, count in request.denials:
            org_id = denial.caller.org_id
            entry = audit.entry(
                denial.caller, now_ms, "denied", kind=denial.kind, object_id=denial.object_id, note=denial.action,
                id=denial.id, org_id=org_id if org_id in existing else "",
            )  # fmt: skip
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
    core.changes.setting("orgs", org_id)
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
        core.changes.setting("orgs", org_id)

    # shielded: the client may disconnect between the commit and the update of live state
    await asyncio.shield(core.tasks.spawn(work()))


async def get_orgs(core: Core, query: GetOrgs) -> dict[str, OrgState]:
    jobs = core.engine.org_numbers(query.org_ids)
    return {org_id: _state(core, org_id, *jobs.get(org_id, (0, 0))) for org_id in query.org_ids}


def _state(core: Core, org_id: str, waiting: int, running: int) -> OrgState:
    return OrgState(
        settings=core.orgs.settings_of(org_id),
        limits=core.orgs.limits_of(org_id),
        used=OrgUse(waiting=waiting, running=running, stored_bytes=core.orgs.stored_bytes.get(org_id, 0)),
        deleting=org_id in core.deleting,
    )
