"""Sends what is due: some at once, a few to each receiver, so that a slow one holds up nobody else.

The rows are the truth, read a few at a time, so a receiver that is away for a day costs no memory. An attempt that is
not noted (the server was killed, the disk is full) is made again.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections import Counter
from collections.abc import Iterable

from accounts.statements.audit import AuditEntry, keep_audit
from jobs.keys import new_id
from jobs.ledger.group_commit import Ledger
from jobs.scheduler.changes import Changes
from jobs.scheduler.clock import Clock
from jobs.scheduler.tasks import Tasks
from webhooks import selectors
from webhooks.selectors import Due, Receiver
from webhooks.statements import Tried, give_up_deliveries

from .outcomes import Outcome, Terms, conclude
from .schedule import pause_seconds
from .sending import KEPT_SECONDS, Answer, Sender, SendError
from .signing import signed_headers

logger = logging.getLogger("webhooks")

MOST_AT_ONCE = 20
MOST_PER_WEBHOOK = 2
STOP_SECONDS = 3.0  # for what is on its way when the server stops
MOST_ASKED_PAUSE_SECONDS = 300.0  # for all of a receiver's deliveries, when its answer to one asks for it
BY_ITSELF = ("server", "server", "", "")  # actor, door, address, client in the audit
TROUBLE_SECONDS = 10.0  # after the ledger refused


class _Line:
    """What is on its way to one webhook, and whether it can take more."""

    def __init__(self) -> None:
        self.sending: set[str] = set()  # deliveries
        self.failures = 0  # in a row
        self.closed_until = 0.0  # loop time: it has failed, and is left alone


class Deliveries:
    """One per runtime; all of it on the event loop, but for ``committed``."""

    def __init__(
        self, ledger: Ledger, clock: Clock, changes: Changes, counts: Counter[str], tasks: Tasks, sender: Sender
    ) -> None:
        """``counts``: attempts to deliver, by state."""
        self._ledger = ledger
        self._clock = clock
        self._changes = changes
        self._counts = counts
        self._tasks = tasks
        self._sender = sender
        self._lines: dict[str, _Line] = {}
        self._due: dict[str, None] = {}  # webhooks that may have something due now, in the order they take turns
        self._later: dict[str, int] = {}  # webhook -> when it may have (wall ms)
        self._news = asyncio.Event()
        self._sends: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._idle: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ahead_ms = 0  # how far the wall clock was ahead of the monotonic one, at most

    async def start(self) -> None:
        """Go on with what an earlier run left."""
        self._loop = asyncio.get_running_loop()
        self._later.update(await self._ledger.read(selectors.waiting_webhooks))
        self._task = asyncio.create_task(self._run())
        self._set_timer()

    async def stop(self) -> None:
        """What is on its way may arrive within seconds; what is not noted by then is sent again after the start."""
        if self._task is None:
            return
        task, self._task = self._task, None
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        for timer in (self._timer, self._idle):
            if timer is not None:
                timer.cancel()
        if self._sends:
            _, late = await asyncio.wait(self._sends, timeout=STOP_SECONDS)
            for send in late:
                send.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._sender.close()

    def committed(self, webhook_ids: set[str]) -> None:
        """They have something new to deliver. Called on the ledger's writer thread."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._renewed, webhook_ids)

    def _renewed(self, webhook_ids: Iterable[str]) -> None:
        self._changes.setting("webhooks")
        self.wake(webhook_ids)

    def wake(self, webhook_ids: Iterable[str]) -> None:
        """Look at what is due for them, unless they are being left alone."""
        now = time.monotonic()
        for webhook_id in webhook_ids:
            line = self._lines.get(webhook_id)
            if line is not None and line.closed_until > now:
                self._look_at(webhook_id, self._now_ms() + round((line.closed_until - now) * 1000) + 1)
            else:
                self._due[webhook_id] = None
                self._news.set()

    async def give_up_all(self, webhook_id: str) -> None:
        """Give up what is due to a disabled webhook, in pages. What a kill leaves is tried once and given up then."""
        now_ms = self._clock.wall_ms()

        def unit(cursor: object) -> bool:
            return give_up_deliveries(cursor, webhook_id, "the webhook was disabled", now_ms)

        while not await self._ledger.write(unit):
            pass
        self._changes.setting("webhooks")

    def hurry(self, webhook_id: str) -> None:
        """Somebody waits for it: whatever happened before, try now."""
        line = self._lines.get(webhook_id)
        if line is not None:
            line.closed_until = 0.0
        self._renewed([webhook_id])

    # ------------------------------------------------------------------------------------------ taking

    async def _run(self) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            try:
                await self._take()
            except Exception:
                logger.exception("what is due for webhooks could not be read; trying again soon")
                await asyncio.sleep(TROUBLE_SECONDS)
                self._news.set()

    async def _take(self) -> None:
        """Begin as many as may be sent at once."""
        free, wanted = MOST_AT_ONCE - len(self._sends), {}
        for webhook_id in list(self._due):
            line = self._lines.setdefault(webhook_id, _Line())
            if line.closed_until > time.monotonic():
                del self._due[webhook_id]
                self.wake([webhook_id])
                continue
            most = min(free, MOST_PER_WEBHOOK - len(line.sending))
            if most <= 0:
                continue  # when one of those that are being sent has ended, we come back
            wanted[webhook_id] = selectors.Wanted(most, frozenset(line.sending))
            free -= most
            del self._due[webhook_id]  # before we read: who wakes us meanwhile is not forgotten
        if not wanted:
            return
        now_ms = self._now_ms()
        try:
            found = await self._ledger.read(selectors.due_deliveries, wanted, now_ms)
        except BaseException:
            self._due.update(dict.fromkeys(wanted))
            raise
        for webhook_id, due in found.items():
            for delivery in due.now:
                self._begin(delivery, due.receiver)
            if due.next_ms is not None:
                self._look_at(webhook_id, due.next_ms)
        for webhook_id in wanted:
            self._forget_idle(webhook_id)

    def _begin(self, delivery: Due, receiver: Receiver) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        line = self._lines[delivery.webhook_id]
        line.sending.add(delivery.id)
        send = asyncio.create_task(self._send(line, delivery, receiver))
        self._sends.add(send)
        send.add_done_callback(lambda done: self._ended(done, line, delivery))

    def _ended(self, send: asyncio.Task[None], line: _Line, delivery: Due) -> None:
        self._sends.discard(send)
        line.sending.discard(delivery.id)
        error = None if send.cancelled() else send.exception()
        if self._task is None:  # we are stopping
            return
        if error is not None:
            logger.error("a delivery to webhook %s failed here", delivery.webhook_id, exc_info=error)
            line.closed_until = time.monotonic() + TROUBLE_SECONDS
        self.wake([delivery.webhook_id])
        self._news.set()  # others may wait for the place that is free now
        if not self._sends and self._idle is None and self._loop is not None:
            self._idle = self._loop.call_later(KEPT_SECONDS, self._close_connections)

    def _close_connections(self) -> None:
        self._idle = None
        self._tasks.spawn(self._close_if_idle())

    async def _close_if_idle(self) -> None:
        if not self._sends:  # one may have begun before this task did
            await self._sender.close()

    def _forget_idle(self, webhook_id: str) -> None:
        """A line without anything to remember is made anew when it is needed."""
        line = self._lines[webhook_id]
        if not line.sending and not line.failures:
            del self._lines[webhook_id]

    # ------------------------------------------------------------------------------------------ sending

    async def _send(self, line: _Line, delivery: Due, receiver: Receiver) -> None:
        clock = self._clock
        began = time.monotonic()
        answer, error = None, ""
        try:
            headers = signed_headers(receiver.keys, delivery.event_id, clock.wall_ms() // 1000, delivery.payload)
            answer = await self._sender.post(receiver.url, headers, delivery.payload)
            error = _complaint(answer)
        except SendError as failed:
            error = str(failed)
        except Exception as failed:  # a bug, here or in a library: noted like any failure, else it is due for ever
            logger.exception("delivery %s to webhook %s could not be sent", delivery.id, delivery.webhook_id)
            error = f"the server could not send it: {type(failed).__name__}"
        tried = Tried(
            delivery.id, delivery.webhook_id, clock.wall_ms(), time.monotonic() - began,
            answer.status_code if answer else None, error, answer.text if answer else "",
        )  # fmt: skip
        asked_seconds = answer.retry_after if answer else None
        line.failures = line.failures + 1 if error else 0
        terms = Terms(self._now_ms(), random.random(), asked_seconds, line.failures)  # noqa: S311 — spreads load
        outcome = await self._note(tried, terms)
        self._changes.setting("webhooks")
        if not outcome.state:  # the webhook was removed meanwhile
            line.failures = 0
            return
        self._counts[outcome.state] += 1
        if error:
            pause = max(pause_seconds(line.failures), min(asked_seconds or 0.0, MOST_ASKED_PAUSE_SECONDS))
            line.closed_until = time.monotonic() + pause
            logger.info("delivery %s to webhook %s: %s (%s)", delivery.id, delivery.webhook_id, error, outcome.state)
        if outcome.disabled:
            logger.warning("webhook %s is disabled: %s", delivery.webhook_id, outcome.disabled)
            await self.give_up_all(delivery.webhook_id)

    async def _note(self, tried: Tried, terms: Terms) -> Outcome:
        # nobody asked for it, so not audit.note, which wants a current runtime: there is none while the server stops
        entry = AuditEntry(new_id(), tried.at_ms, *BY_ITSELF, "disable", "webhook", tried.webhook_id, None, "")

        def unit(cursor: object) -> Outcome:
            outcome = conclude(cursor, tried, terms)
            if outcome.disabled:
                after = {"enabled": False, "reason": outcome.disabled}
                keep_audit(cursor, entry, count=1, before={"enabled": True}, after=after)
            return outcome

        return await self._ledger.write(unit)

    # ------------------------------------------------------------------------------------------ time

    def _now_ms(self) -> int:
        """Wall time that never goes back, nor stands still: a machine's clock that is set back delays nothing."""
        clock = self._clock
        self._ahead_ms = max(self._ahead_ms, clock.wall_ms() - clock.now_ms())
        return clock.now_ms() + self._ahead_ms

    def _look_at(self, webhook_id: str, at_ms: int) -> None:
        self._later[webhook_id] = min(at_ms, self._later.get(webhook_id, at_ms))
        self._set_timer()

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._later and self._loop is not None:
            wait_ms = max(0, min(self._later.values()) - self._now_ms())
            self._timer = self._loop.call_later(wait_ms / 1000, self._time_is_up)

    def _time_is_up(self) -> None:
        now_ms = self._now_ms()
        due = [webhook_id for webhook_id, at_ms in self._later.items() if at_ms <= now_ms]
        for webhook_id in due:
            del self._later[webhook_id]
        self.wake(due)
        self._set_timer()


def _complaint(answer: Answer) -> str:
    if 200 <= answer.status_code < 300:
        return ""
    if 300 <= answer.status_code < 400:
        return f"answered {answer.status_code}: redirects are not followed, give the webhook the URL it leads to"
    return f"answered {answer.status_code}"
