"""Everything live in a serving process, put together: a scheduler, and the hub that shows it.

There is one, started by ``jobs.apps`` when the server's loop runs; ``current()`` finds it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable

from jobs.errors import NotRunningError
from jobs.history.retention_policy import RetentionPolicy
from jobs.history.sampler import Sampler
from jobs.live.history_topics import register_history_topics
from jobs.live.hub import Hub
from jobs.live.settings_topic import register_settings_topic
from jobs.live.topics import register_topics
from webhooks.selectors import has_webhooks

from .core import Core
from .dispatcher import Dispatcher
from .recovery import recover
from .retention import Retention
from .timing import Timing


class Runtime(Core):
    """Live state and the tasks that keep it. Everything of it is used on one event loop only."""

    def __init__(self, timing: Timing) -> None:
        super().__init__(timing, self._touch)
        self.hub = Hub(self.epoch)
        self.dispatcher = Dispatcher(self)
        self.sampler = Sampler(self)
        self.retention = Retention(self, RetentionPolicy.from_settings())
        self.leaving = False  # the server was told to stop; it still works
        self._dispatching: asyncio.Task[None] | None = None

    def _touch(self, topic: str, *ids: str) -> None:
        self.hub.touch(topic, *ids)

    async def start(self, hooks: Iterable[Callable[[Runtime], Awaitable[None]]] = ()) -> None:
        """Rebuild the engine from the ledger, run ``hooks``, then begin to hand out work."""
        self.stall_clock.start()
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
        self.tasks.spawn(asyncio.to_thread(self.files.tidy))
        self.tasks.spawn(self.logs.tidy({running.id for running in self.leases}))
        self.retention.start()
        self._dispatching = asyncio.create_task(self.dispatcher.run())
        self.wakeups.wake()

    @property
    def handing_out(self) -> bool:
        """The dispatcher runs."""
        return self._dispatching is not None and not self._dispatching.done()

    async def stop(self) -> None:
        """Stop handing out; finish what is being written."""
        if self._dispatching is not None:
            self._dispatching.cancel()
            await asyncio.gather(self._dispatching, return_exceptions=True)
        self.wakeups.stop()
        self.stall_clock.stop()
        self.queue_timeouts.stop()
        await self.deliveries.stop()
        await self.hub.stop()
        self.logs.give_up_compressing()
        await self.tasks.settle()
        self.tasks.cancel_timers()  # the last results have set some
        await self.events.flush()
        await self.learned.flush()
        await self.ledger.close()
        await self.logs.close()


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
