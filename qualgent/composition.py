"""The composition root: makes the parts of a serving process once, and connects them.

One process has both roles: the scheduler, and a gateway that reaches it through the direct port.
"""

from __future__ import annotations

from collections.abc import Callable

from accounts.handlers import handlers_of as account_handlers
from agents.startup import retire_fleet, start_fleet, stop_fleet
from jobs.gateway import Gateway, ServingProcess
from jobs.live.history_topics import register_history_topics
from jobs.live.settings_topic import register_settings_topic
from jobs.live.topics import register_topics
from jobs.scheduler.direct_port import DirectPort, Subscriptions
from jobs.scheduler.handlers import handlers_of as job_handlers
from jobs.scheduler.port import SchedulerPort
from jobs.scheduler.scheduler import Scheduler
from jobs.scheduler.timing import Timing
from webhooks.handlers import handlers_of as webhook_handlers

process = ServingProcess()
"""What this process serves. ASGI scopes carry it; nothing else reads this variable."""


class CombinedServer:
    """A scheduler and a gateway in one process."""

    def __init__(
        self,
        process: ServingProcess,
        timing: Timing,
        port: Callable[[DirectPort], SchedulerPort] = lambda direct: direct,
    ) -> None:
        """``port`` may put another implementation of the scheduler port in front of the direct one."""
        self.process = process
        subscriptions = Subscriptions()
        self.scheduler = Scheduler(timing, subscriptions.touch)
        self._direct = DirectPort(subscriptions)
        for handlers_of in (account_handlers, webhook_handlers):
            self._direct.handle(handlers_of(self.scheduler))
        self._direct.handle(job_handlers(self.scheduler))
        self.port = port(self._direct)
        self.gateway = Gateway(
            self.port, self.scheduler.ledger, self.scheduler.logs, self.scheduler.files, self.scheduler.epoch
        )
        register_topics(self.gateway)
        register_history_topics(self.gateway)
        register_settings_topic(self.gateway)

    async def start(self) -> None:
        """Start the scheduler, then serve."""
        await self.scheduler.start([self._start_fleet])
        await self.gateway.hub.start()
        self.process.serve(self.gateway)

    async def _start_fleet(self) -> None:
        await start_fleet(self.process, self.gateway, self.scheduler, self._direct)

    async def retire(self) -> None:
        """Disconnect all agents, while requests in flight are still answered."""
        await retire_fleet(self.process)

    async def stop(self) -> None:
        """Refuse new requests, then stop the parts."""
        self.process.serve(None)
        await stop_fleet(self.process)
        await self.gateway.hub.stop()
        await self.scheduler.stop()
