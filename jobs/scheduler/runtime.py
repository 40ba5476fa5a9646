"""Everything live in a serving process, put together: clock, ledger, engine, leases, dispatcher and hub.

There is one, started by ``jobs.apps`` when the server's loop runs; ``current()`` finds it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from msgspec.structs import replace

from accounts.limits import OrgLimits, Orgs
from jobs.errors import NotRunningError
from jobs.history.batch_ends import BatchEnds
from jobs.history.events import Events
from jobs.history.retention_policy import RetentionPolicy
from jobs.history.sampler import Sampler
from jobs.keys import new_id
from jobs.ledger.group_commit import Ledger
from jobs.ledger.statements.estimates import keep_estimates
from jobs.live.history_topics import register_history_topics
from jobs.live.hub import Hub
from jobs.live.settings_topic import register_settings_topic
from jobs.live.topics import register_topics
from jobs.services.retention import Retention
from jobs.storage.files import KeptFiles
from jobs.storage.logs import AttemptLogs
from webhooks.deliveries import Deliveries
from webhooks.outbox import Outbox
from webhooks.selectors import has_webhooks
from webhooks.sending import Sender

from .admission import Admission
from .changes import Changes
from .clock import Clock
from .dispatcher import Dispatcher
from .engine.engine import Engine
from .engine.retry import RetryPolicy
from .engine.values import LearnedEstimate
from .leases import Leases
from .measures import Measures
from .queue_timeouts import WaitLimits
from .recovery import recover
from .stall_clock import Attention
from .verdicts import RetryBudget, Rules

logger = logging.getLogger("qualgent")

ESTIMATES_SECONDS = 10.0


@dataclass(frozen=True)
class Timing:
    """How long things may take."""

    heartbeat_seconds: float
    suspect_seconds: float
    lost_seconds: float
    accept_seconds: float
    restart_grace_seconds: float

    @property
    def lost_ms(self) -> int:
        return round(self.lost_seconds * 1000)

    @classmethod
    def from_settings(cls) -> Timing:
        return cls(
            settings.QUALGENT_HEARTBEAT_SECONDS,
            settings.QUALGENT_SUSPECT_SECONDS,
            settings.QUALGENT_LOST_SECONDS,
            settings.QUALGENT_ACCEPT_SECONDS,
            settings.QUALGENT_RESTART_GRACE_SECONDS,
        )


class Runtime:
    """Live state and the tasks that keep it. Everything of it is used on one event loop only."""

    def __init__(self, timing: Timing, engine: Engine | None = None) -> None:
        self.timing = timing
        self.epoch = new_id()  # tells a browser that the server has restarted
        self.clock = Clock()
        self.attention = Attention()
        self.ledger = Ledger()
        self.orgs = Orgs(OrgLimits.from_settings())
        self.admission = Admission(self.orgs)
        self.engine: Engine = engine or Engine(shares=self.orgs.shares)
        self.leases = Leases()
        self.logs = AttemptLogs(settings.QUALGENT_DATA_DIR / "logs")
        self.files = KeptFiles(settings.QUALGENT_DATA_DIR / "files")
        self.retry_policy = RetryPolicy(**settings.QUALGENT_MAX_ATTEMPTS)
        self.retry_budget = RetryBudget(settings.QUALGENT_RETRY_BUDGET_PERCENT, settings.QUALGENT_RETRY_BUDGET_LEAST)
        self.wait_limits = WaitLimits(self)
        self.retention = Retention(self, RetentionPolicy.from_settings())
        self.hub = Hub(self.epoch)
        self.changes = Changes(self.hub.touch, BatchEnds(self).changed)
        self.dispatcher = Dispatcher(self)
        self.measures = Measures()
        self.sampler = Sampler(self)
        self.events = Events(self)
        self.deliveries = Deliveries(self, Sender.from_settings())
        self.outbox = Outbox(self.deliveries.committed)
        self.leaving = False  # the server was told to stop; it still works
        self.known_orgs: set[str] = set()
        self.installs = 0  # made by attempts that have ended
        self.installs_avoided = 0  # tests that ran on what was installed already
        self.agent_states: Callable[[], dict[str, int]] = dict  # how many agents are in each state; set by their app
        self._estimates: dict[tuple[str, tuple[str, ...]], LearnedEstimate] = {}  # learnt, not yet written
        self._tasks: set[asyncio.Future[Any]] = set()
        self._timers: set[asyncio.TimerHandle] = set()
        self._dispatching: asyncio.Task[None] | None = None

    async def start(self, hooks: Iterable[Callable[[Runtime], Awaitable[None]]] = ()) -> None:
        """Rebuild the engine from the ledger, let ``hooks`` join in, then begin to hand work out."""
        self.attention.start()
        self.ledger.start()
        await self.logs.start()
        self.outbox.listening = await self.ledger.read(has_webhooks)  # jobs may end as soon as they are recovered
        await recover(self)
        await self.events.start()
        register_topics(self)
        register_history_topics(self)
        register_settings_topic(self)
        for hook in hooks:
            await hook(self)
        await self.sampler.start()
        await self.hub.start()
        await self.deliveries.start()
        self.background(asyncio.to_thread(self.files.tidy))
        self.background(self.logs.tidy({running.id for running in self.leases}))
        self.retention.start()
        self._dispatching = asyncio.create_task(self.dispatcher.run())
        self.dispatcher.wake()

    @property
    def handing_out(self) -> bool:
        """The dispatcher runs."""
        return self._dispatching is not None and not self._dispatching.done()

    async def stop(self) -> None:
        """Stop handing out, let what is being written finish."""
        if self._dispatching is not None:
            self._dispatching.cancel()
            await asyncio.gather(self._dispatching, return_exceptions=True)
        self.dispatcher.stop()
        self.attention.stop()
        self.wait_limits.stop()
        await self.deliveries.stop()
        await self.hub.stop()
        self.logs.give_up_compressing()
        await self.settle()
        for timer in self._timers:  # the last results have set some
            timer.cancel()
        await self.events.flush()
        if self._estimates:
            await self._write_estimates()
        await self.ledger.close()
        await self.logs.close()

    async def settle(self) -> None:
        """Until nothing runs beside any more."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await asyncio.sleep(0)  # gathering what has ended already does not yield, and their callbacks must run

    def rules_of(self, org_id: str) -> Rules:
        """What applies to the attempts of an org's jobs."""
        changed = self.orgs.settings_of(org_id).max_attempts
        policy = replace(self.retry_policy, **changed) if changed else self.retry_policy
        return Rules(policy, self.retry_budget)

    def keep_estimates(self, estimates: Iterable[LearnedEstimate]) -> None:
        """Write learnt figures down after a while, many in one commit. One lost in a crash is learnt again."""
        waiting = bool(self._estimates)
        self._estimates.update(((estimate.kind, estimate.key), estimate) for estimate in estimates)
        if self._estimates and not waiting:
            self.later(ESTIMATES_SECONDS, self._write_estimates)

    async def _write_estimates(self) -> None:
        estimates, self._estimates = list(self._estimates.values()), {}
        await self.ledger.write(lambda cursor: keep_estimates(cursor, estimates))

    def background(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run it beside; a failure is logged, never lost."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def watch(self, future: asyncio.Future[Any]) -> None:
        """Nobody waits for it; a failure is logged, and stopping waits for it."""
        self._tasks.add(future)
        future.add_done_callback(self._done)

    def later(self, seconds: float, work: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        """Run it beside after a while, unless the runtime has stopped by then."""

        def due() -> None:
            self._timers.discard(timer)
            self.background(work())

        timer = asyncio.get_running_loop().call_later(seconds, due)
        self._timers.add(timer)

    def _done(self, task: asyncio.Future[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("background work failed: %s", error, exc_info=error)


_current: Runtime | None = None
_starting: asyncio.Event | None = None  # set when the runtime that is being started works; None: there is none


def current() -> Runtime:
    """The runtime of this process. Raises NotRunningError where nothing serves, or not yet."""
    if _current is None:
        raise NotRunningError
    return _current


async def current_soon(seconds: float) -> Runtime:
    """As ``current``, but where it is being started, waits so long for it."""
    if _current is None and _starting is not None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await _starting.wait()
    return current()


def expect_current() -> None:
    """A runtime is being started; ``set_current`` follows."""
    global _starting  # noqa: PLW0603 — as below
    _starting = asyncio.Event()


def set_current(runtime: Runtime | None) -> None:
    global _current, _starting  # noqa: PLW0603 — one per process, set by whoever starts and stops it
    _current = runtime
    if _starting is not None:
        _starting.set()
        _starting = None
