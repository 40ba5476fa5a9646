"""The scheduler: the shared core plus its tasks (dispatcher, sampler, retention, org removal), started and stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable

from jobs.history.retention_policy import RetentionPolicy
from qualgent.core.errors import LedgerError
from qualgent.core.times import Clock
from qualgent.ledger.group_commit import Ledger
from qualgent.scheduler.sampler import Sampler
from qualgent.storage.files import FileStore
from qualgent.storage.logs import AttemptLogs

from .changes import Subscriptions
from .core import Core, Timing
from .dispatcher import Dispatcher
from .end_listener import EndListener
from .known_agents import KnownAgents
from .org_removal import OrgRemoval
from .recovery import recover
from .retention import Retention
from .waiting_failures import fail_waiting

LEDGER_SECONDS = 3.0


class Scheduler(Core):
    """The one scheduler. Used on one event loop only."""

    def __init__(
        self,
        timing: Timing,
        clock: Clock,
        ledger: Ledger,
        gateways: Subscriptions,
        storage: tuple[AttemptLogs, FileStore],
        *,
        end_listener: Callable[[Core], EndListener],
        agents: Callable[[Core], KnownAgents],
    ) -> None:
        super().__init__(timing, clock, ledger, gateways, storage, self._fail_overdue, end_listener, agents)
        self.dispatcher = Dispatcher(self)
        self.sampler = Sampler(self)
        self.retention = Retention(self, RetentionPolicy.from_settings())
        self.org_removal = OrgRemoval(self, self.retention)
        self._dispatching: asyncio.Task[None] | None = None

    async def start(self, hooks: Iterable[Callable[[], Awaitable[None]]] = ()) -> None:
        """Restore the engine from the ledger, await ``hooks``, then start to assign work."""
        self.stall_clock.start()
        await self.files.start()
        self.ledger.start()
        await self.logs.start()
        await self.end_listener.start()  # jobs may end as soon as they are recovered
        await recover(self)
        await self.events.start()
        for hook in hooks:
            await hook()
        await self.sampler.start()
        self.tasks.spawn(self.logs.tidy({running.id for running in self.leases}))
        self.retention.start()
        await self.org_removal.start()
        self._dispatching = asyncio.create_task(self.dispatcher.run())
        self.wakeups.wake()

    def forget_org(self, org_id: str) -> None:
        """Forget a deleted organization in memory, the sampler's series included."""
        super().forget_org(org_id)
        self.sampler.series.forget(org_id)

    def _fail_overdue(self, limits: dict[str, float]) -> None:
        """Fail waiting jobs whose queue timeout is over; ``limits``: seconds by job id."""
        reasons = {job_id: f"waited for {seconds:g} s, its queue timeout" for job_id, seconds in limits.items()}
        self.tasks.spawn(fail_waiting(self, reasons, "queue_timeout"))

    async def reasons_not_ready(self) -> list[str]:
        """Return why the scheduler accepts no work; empty if it does."""
        reasons = []
        if self._dispatching is None or self._dispatching.done():
            reasons.append("the scheduler has ended")
        try:
            async with asyncio.timeout(LEDGER_SECONDS):
                await self.ledger.check()
        except TimeoutError:
            reasons.append(f"the ledger has not answered within {LEDGER_SECONDS:g} s")
        except LedgerError as error:
            reasons.append(str(error))
        return reasons

    async def stop(self) -> None:
        """Stop assigning work, finish pending writes, store the last figures, and close ledger and storage."""
        if self._dispatching is not None:
            self._dispatching.cancel()
            await asyncio.gather(self._dispatching, return_exceptions=True)
        self.wakeups.stop()
        self.stall_clock.stop()
        self.queue_timeouts.stop()
        self.logs.give_up_long_work()
        self.tasks.stop_repeating()
        await self.tasks.settle()
        self.tasks.cancel_timers()  # the last results have set some
        await self.sampler.stop()
        await self.events.flush()
        await self.learned.flush()
        await self.ledger.close()
        await self.logs.close()
        await self.files.close()
