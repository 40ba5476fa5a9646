"""Release of app builds that are held because they fail to install, and since when they are."""

from __future__ import annotations

from jobs.selectors.builds import list_failed_installs
from qualgent.accounts import audit
from qualgent.core.times import to_milliseconds
from qualgent.engine.values import BuildKey

from .core import Core
from .installs import MAX_FAILURES
from .job_requests import ReleaseBuild


async def release_build(core: Core, command: ReleaseBuild) -> bool:
    """Release a held build, with an audit entry, so that its jobs are tried again now. Return whether it was held."""
    org_id, app_version_id = command.org_id, command.app_version_id
    entry = audit.entry(
        command.caller,
        core.clock.wall_ms(),
        "release",
        kind="build",
        object_id=f"{org_id} {app_version_id}",
        org_id=org_id,
    )
    held = core.build_holds.of_build(org_id, app_version_id)
    if held:
        await core.ledger.write(lambda cursor: entry.write(cursor, before={"held": True}, after={"held": False}))
        for build in held:
            core.build_holds.install_succeeded(build)
            core.engine.clear_build(build, core.clock.now_ms())
        core.wakeups.wake()
    return bool(held)


async def date_back_hold(core: Core, build: BuildKey) -> None:
    """Note that a hold began before the start of this process, if it did."""
    rows = await core.ledger.read(list_failed_installs, build=build, limit=MAX_FAILURES)
    past_ms = core.clock.wall_ms() - core.clock.now_ms()
    since_ms = core.build_holds.date_back(build, [(agent, to_milliseconds(at) - past_ms) for agent, at in rows])
    note = core.engine.build_note(build)
    if note is not None and since_ms is not None:
        core.engine.note_build(build, note.reason, note.until_ms, note.provisional, since_ms)
