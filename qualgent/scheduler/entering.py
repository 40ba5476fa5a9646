"""The way of announced jobs into the engine, in slices."""

from __future__ import annotations

from collections.abc import Sequence

from qualgent.engine.steps import ENTERED, Steps, parts_of

from .core import Core


async def enter_announced(core: Core, job_ids: Sequence[str]) -> None:
    """Let announced jobs wait."""

    def steps() -> Steps[None]:
        for part in parts_of(job_ids, ENTERED):
            core.engine.enter(part, core.clock.now_ms())
            core.wakeups.wake()
            yield

    await core.slices.run(steps())
