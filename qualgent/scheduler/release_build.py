"""Release of app builds that are held because they fail to install."""

from __future__ import annotations

from qualgent.accounts import audit

from .core import Core
from .job_requests import ReleaseBuild


async def release_build(core: Core, command: ReleaseBuild) -> bool:
    """Let the jobs of a build be tried again now. Returns whether it was held."""
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
