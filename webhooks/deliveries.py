"""The worker that sends due deliveries: a limited number at once, and a few per receiver, so none blocks the others.

The rows are the queue and are read a few at a time: a receiver that is down for a day costs no memory. An attempt that
could not be recorded (the server was killed, the disk is full) is repeated.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections import Counter
from collections.abc import Iterable

from accounts import audit
from accounts.caller import SERVER
from jobs.ledger.group_commit import Ledger
from jobs.scheduler.changes import Changes
from jobs.scheduler.clock import Clock
from jobs.scheduler.tasks import Tasks
from webhooks import selectors
from webhooks.models import Webhook
from webhooks.selectors import DueDelivery, Receiver
from webhooks.statements import give_up_deliveries

from .attempts import DeliveryAttempt, DeliveryResult, record_attempt
from .schedule import pause_seconds
from .sending import KEEPALIVE_SECONDS, ReceiverResponse, Sender, SendError
from .signing import signed_headers

logger = logging.getLogger("webhooks")

MOST_AT_ONCE = 20
MOST_PER_WEBHOOK = 2
STOP_SECONDS = 3.0  # for requests in flight when the server stops
MAX_RETRY_AFTER_PAUSE_SECONDS = 300.0  # for all deliveries of a receiver
ERROR_PAUSE_SECONDS = 10.0  # after the ledger failed


class _ReceiverState:
    """The requests in flight to one webhook, and its circuit breaker."""

    def __init__(self) -> None:
        self.in_flight: set[str] = set()  # delivery ids
        self.failures = 0  # consecutive
        self.open_until = 0.0  # loop time; nothing is sent before


class DeliveryWorker:
    """Sends due deliveries. All methods but ``committed`` run on the event loop."""

    def __init__(
        self, ledger: Ledger, clock: Clock, changes: Changes, counts: Counter[str], tasks: Tasks, sender: Sender
    ) -> None:
        """``counts``: delivery attempts by state."""
        self._ledger = ledger
        self._clock = clock
        self._changes = changes
        self._counts = counts
        self._tasks = tasks
        self._sender = sender
        self._receivers: dict[str, _ReceiverState] = {}
        self._due: dict[str, None] = {}  # webhooks that may have due deliveries, served round-robin
        self._next_attempts: dict[str, int] = {}  # webhook → time of its next due delivery (wall ms)
        self._wakeup = asyncio.Event()
        self._sends: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._idle: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._max_offset_ms = 0  # largest lead of the wall clock over the monotonic clock

    async def start(self) -> None:
        """Start sending, with the deliveries that an earlier run left."""
        self._loop = asyncio.get_running_loop()
        self._next_attempts.update(await self._ledger.read(selectors.next_attempt_times))
        self._task = asyncio.create_task(self._run())
        self._set_timer()

    async def stop(self) -> None:
        """Stop after a grace period for requests in flight; those not recorded by then are sent again after a start."""
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
        """Schedule new deliveries of these webhooks. Called on the ledger's writer thread."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._on_committed, webhook_ids)

    def _on_committed(self, webhook_ids: Iterable[str]) -> None:
        self._changes.setting("webhooks")
        self.wake(webhook_ids)

    def wake(self, webhook_ids: Iterable[str]) -> None:
        """Check these webhooks for due deliveries, now or when their circuit breaker closes."""
        now = time.monotonic()
        for webhook_id in webhook_ids:
            state = self._receivers.get(webhook_id)
            if state is not None and state.open_until > now:
                self._schedule(webhook_id, self._now_ms() + round((state.open_until - now) * 1000) + 1)
            else:
                self._due[webhook_id] = None
                self._wakeup.set()

    async def give_up_all(self, webhook_id: str) -> None:
        """Give up the pending deliveries of a disabled webhook, in pages.

        Those that a kill leaves are attempted once and then given up.
        """
        now_ms, reason = self._clock.wall_ms(), "the webhook was disabled"
        while not await self._ledger.write(lambda cursor: give_up_deliveries(webhook_id, reason, now_ms)):
            pass
        self._changes.setting("webhooks")

    def deliver_now(self, webhook_id: str) -> None:
        """Close the webhook's circuit breaker and send its due deliveries."""
        state = self._receivers.get(webhook_id)
        if state is not None:
            state.open_until = 0.0
        self._on_committed([webhook_id])

    async def _run(self) -> None:
        while True:
            await self._wakeup.wait()
            self._wakeup.clear()
            try:
                await self._start_due()
            except Exception:
                logger.exception("reading due webhook deliveries failed; retrying in %g s", ERROR_PAUSE_SECONDS)
                await asyncio.sleep(ERROR_PAUSE_SECONDS)
                self._wakeup.set()

    async def _start_due(self) -> None:
        """Start as many due deliveries as the limits permit."""
        free, requests = MOST_AT_ONCE - len(self._sends), {}
        for webhook_id in list(self._due):
            state = self._receivers.setdefault(webhook_id, _ReceiverState())
            if state.open_until > time.monotonic():
                del self._due[webhook_id]
                self.wake([webhook_id])
                continue
            limit = min(free, MOST_PER_WEBHOOK - len(state.in_flight))
            if limit <= 0:
                continue  # checked again when a request in flight ends
            requests[webhook_id] = selectors.DueRequest(limit, frozenset(state.in_flight))
            free -= limit
            del self._due[webhook_id]  # before the read: a wake meanwhile must not be lost
        if not requests:
            return
        now_ms = self._now_ms()
        try:
            found = await self._ledger.read(selectors.due_deliveries, requests, now_ms)
        except BaseException:
            self._due.update(dict.fromkeys(requests))
            raise
        for webhook_id, due in found.items():
            for delivery in due.now:
                self._start_attempt(delivery, due.receiver)
            if due.next_ms is not None:
                self._schedule(webhook_id, due.next_ms)
        for webhook_id in requests:
            state = self._receivers[webhook_id]
            if not state.in_flight and not state.failures:
                del self._receivers[webhook_id]

    def _start_attempt(self, delivery: DueDelivery, receiver: Receiver) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        state = self._receivers[delivery.webhook_id]
        state.in_flight.add(delivery.id)
        send = asyncio.create_task(self._send(state, delivery, receiver))
        self._sends.add(send)
        send.add_done_callback(lambda done: self._attempt_done(done, state, delivery))

    def _attempt_done(self, send: asyncio.Task[None], state: _ReceiverState, delivery: DueDelivery) -> None:
        self._sends.discard(send)
        state.in_flight.discard(delivery.id)
        error = None if send.cancelled() else send.exception()
        if self._task is None:  # stopping
            return
        if error is not None:
            logger.error("a delivery to webhook %s could not be recorded", delivery.webhook_id, exc_info=error)
            state.open_until = time.monotonic() + ERROR_PAUSE_SECONDS
        self.wake([delivery.webhook_id])
        self._wakeup.set()  # other webhooks may wait for the free slot
        if not self._sends and self._idle is None and self._loop is not None:
            self._idle = self._loop.call_later(KEEPALIVE_SECONDS, lambda: self._tasks.spawn(self._close_if_idle()))

    async def _close_if_idle(self) -> None:
        self._idle = None
        if not self._sends:  # one may have started before this task
            await self._sender.close()

    async def _send(self, state: _ReceiverState, delivery: DueDelivery, receiver: Receiver) -> None:
        clock = self._clock
        began = time.monotonic()
        response, error = None, ""
        try:
            headers = signed_headers(receiver.keys, delivery.event_id, clock.wall_ms() // 1000, delivery.payload)
            response = await self._sender.post(receiver.url, headers, delivery.payload)
            error = _error_of(response)
        except SendError as failed:
            error = str(failed)
        except Exception as failed:  # a bug: recorded like any failure, else the delivery stays due forever
            logger.exception("delivery %s to webhook %s could not be sent", delivery.id, delivery.webhook_id)
            error = f"the server could not send it: {type(failed).__name__}"
        state.failures = state.failures + 1 if error else 0
        attempt = DeliveryAttempt(
            delivery_id=delivery.id,
            webhook_id=delivery.webhook_id,
            at_ms=clock.wall_ms(),
            seconds=time.monotonic() - began,
            status_code=response.status_code if response else None,
            error=error,
            response=response.text if response else "",
            retry_after=response.retry_after if response else None,
            now_ms=self._now_ms(),
            chance=random.random(),  # noqa: S311 — jitter
            failures=state.failures,
        )
        result = await self._record(attempt)
        self._changes.setting("webhooks")
        if not result.state:  # the webhook was removed meanwhile
            state.failures = 0
            return
        self._counts[result.state] += 1
        if error:
            pause = max(pause_seconds(state.failures), min(attempt.retry_after or 0.0, MAX_RETRY_AFTER_PAUSE_SECONDS))
            state.open_until = time.monotonic() + pause
            logger.info("delivery %s to webhook %s: %s (%s)", delivery.id, delivery.webhook_id, error, result.state)
        if result.disabled:
            logger.warning("webhook %s disabled: %s", delivery.webhook_id, result.disabled)
            await self.give_up_all(delivery.webhook_id)

    async def _record(self, attempt: DeliveryAttempt) -> DeliveryResult:
        entry = audit.entry(SERVER, attempt.at_ms, "disable", kind="webhook", object_id=attempt.webhook_id)

        def unit(cursor: object) -> DeliveryResult:
            result = record_attempt(attempt)
            if result.disabled:
                org_id = Webhook.objects.values_list("org_id", flat=True).get(pk=attempt.webhook_id)
                entry._replace(org_id=org_id or "").write(
                    cursor, before={"enabled": True}, after={"enabled": False, "reason": result.disabled}
                )
            return result

        return await self._ledger.write(unit)

    def _now_ms(self) -> int:
        """Return a wall time that never goes back: setting the machine's clock back must not delay deliveries."""
        clock = self._clock
        self._max_offset_ms = max(self._max_offset_ms, clock.wall_ms() - clock.now_ms())
        return clock.now_ms() + self._max_offset_ms

    def _schedule(self, webhook_id: str, at_ms: int) -> None:
        self._next_attempts[webhook_id] = min(at_ms, self._next_attempts.get(webhook_id, at_ms))
        self._set_timer()

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._next_attempts and self._loop is not None:
            wait_ms = max(0, min(self._next_attempts.values()) - self._now_ms())
            self._timer = self._loop.call_later(wait_ms / 1000, self._on_timer)

    def _on_timer(self) -> None:
        now_ms = self._now_ms()
        due = [webhook_id for webhook_id, at_ms in self._next_attempts.items() if at_ms <= now_ms]
        for webhook_id in due:
            del self._next_attempts[webhook_id]
        self.wake(due)
        self._set_timer()


def _error_of(response: ReceiverResponse) -> str:
    if 200 <= response.status_code < 300:
        return ""
    if 300 <= response.status_code < 400:
        return f"answered {response.status_code}: redirects are not followed, give the webhook the URL it leads to"
    return f"answered {response.status_code}"
