"""Release of app builds that are held because their installs fail, and storage of their holds."""

from __future__ import annotations

from jobs.statements.held_builds import store_hold
from qualgent.accounts import audit
from qualgent.engine.values import AgentSpec, BuildKey

from .core import Core
from .job_requests import ReleaseBuild


async def release_build(core: Core, command: ReleaseBuild) -> bool:
    """End a build's hold for a person, with an audit entry, so its jobs are tried now; return whether it was held."""
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
        for build in held:
            await keep_hold(core, build)
    return bool(held)


def put_agent(core: Core, agent: AgentSpec) -> None:
    """Update an agent in the engine; if it takes work, end holds of builds that failed on one other agent only."""
    core.engine.put_agent(agent, core.clock.now_ms())
    for build in core.build_holds.end_for(agent, core.clock.now_ms()) if agent.accepting else ():
        end_hold(core, build)


def end_hold(core: Core, build: BuildKey) -> None:
    """Let the jobs of a build whose hold has ended be assigned again, and store that in the background."""
    core.engine.clear_build(build, core.clock.now_ms())
    core.tasks.spawn(keep_hold(core, build))


async def keep_hold(core: Core, build: BuildKey) -> None:
    """Store a build's current hold, or that it has none, for the next start of the scheduler."""

    async def write() -> None:
        hold = core.build_holds.to_store(build, core.clock.wall_ms() - core.clock.now_ms())  # that of this try
        await core.ledger.write(lambda cursor: store_hold(cursor, build, hold))

    await core.tasks.persist(write)
