"""The worker of a gateway that claims and sends due webhook deliveries, a limited number at once, a few per receiver.

The rows are the queue, of which gateways claim a few at a time (``claims``): a receiver that is down for a day costs no
memory. The record of an attempt is repeated like other writes (``Tasks.persist``); if only this one fails, the delivery
is parked. An attempt that a killed gateway did not record is repeated, MAX_UNRECORDED times at most.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from qualgent.accounts.permissions import SERVER
from qualgent.core.errors import BadUnitError, LedgerError, QualGentError, UnwritableError
from qualgent.core.keys import new_id
from qualgent.core.tasks import Alarm, Tasks, first_of
from qualgent.core.times import Clock
from qualgent.ledger.group_commit import Ledger
from qualgent.ledger.unchanged import UnchangedWatch
from qualgent.scheduler.changes import DELIVERIES
from qualgent.scheduler.port import RowsChanged, SchedulerPort
from qualgent.webhooks import selectors

from .attempts import DeliveryAttempt, DeliveryResult, park_attempt, record_attempt
from .claims import (
    CLAIM_SECONDS,
    Claimed,
    ClaimedDelivery,
    Receiver,
    claim_deliveries,
    release_all_claims,
    release_claims,
)
from .requests import DeliveriesChanged, DisableWebhook
from .sending import KEEPALIVE_SECONDS, ReceiverResponse, Sender, SendError
from .signing import signed_headers

logger = logging.getLogger("webhooks")

MAX_AT_ONCE = 20
STOP_SECONDS = 3.0  # for requests in flight when the server stops
ERROR_PAUSE_SECONDS = 10.0  # after the ledger failed
LOOK_SECONDS = 4.0  # between looks for what no event reports: claims of dead gateways, retries that others scheduled
REPORT_SECONDS = 0.2  # between reports of attempts
LOCKED_MS = 50  # before a webhook of which another gateway was claiming is looked at again


class DeliveryWorker:
    """Sends due deliveries. Used on the event loop."""

    def __init__(
        self,
        ledger: Ledger,
        port: SchedulerPort,
        clock: Clock,
        counts: Counter[str],
        sender: Sender,
        *,
        alone: bool,
    ) -> None:
        """``counts``: delivery attempts by state. ``alone``: no other process sends deliveries of this database."""
        self._ledger = ledger
        self._port = port
        self._clock = clock
        self._counts = counts
        self._sender = sender
        self._alone = alone
        self._tasks = Tasks(ledger.accepts_writes)
        self._foreign = UnchangedWatch[tuple[str, str]](CLAIM_SECONDS, LOOK_SECONDS)
        self._due: dict[str, None] = {}  # webhooks that may have due deliveries, served round-robin
        self._next_attempts: dict[str, int] = {}  # webhook -> time of its next due delivery (wall ms)
        self._broken_until: dict[str, float] = {}  # webhook -> loop time; after the ledger failed
        self._wakeup = asyncio.Event()
        self._sends: dict[asyncio.Task[None], ClaimedDelivery] = {}
        self._alarm = Alarm(self._wake_due)
        self._last_end = 0.0  # of a request (monotonic)
        self._task: asyncio.Task[None] | None = None
        self._attempted: set[str] = set()  # webhooks, since the last report
        self._reporter: asyncio.Task[None] | None = None
        self._stopping = asyncio.Event()
        self._max_offset_ms = 0  # largest lead of the wall clock over the monotonic clock
        port.listen(rows=self._on_event)

    async def start(self) -> None:
        """Start to send due deliveries, those included that an earlier run left."""
        self._port.follow(DELIVERIES, True)
        self._task = asyncio.create_task(self._deliver_until_stopped(), name="webhook deliveries")
        self._tasks.repeat(0.0, LOOK_SECONDS, self._look)

    async def stop(self) -> None:
        """Stop after a grace period for requests in flight; unrecorded ones are sent again by another process."""
        if self._task is None:
            return
        task, self._task = self._task, None
        self._port.follow(DELIVERIES, False)
        self._stopping.set()
        self._wakeup.set()
        self._tasks.stop_repeating()
        if self._reporter is not None:
            self._reporter.cancel()
        self._alarm.cancel()
        late = dict(self._sends)
        _, cut = await asyncio.wait([task, *late], timeout=STOP_SECONDS)
        for send in cut:
            send.cancel()
        await asyncio.gather(*cut, return_exceptions=True)
        await self._release([late[send].key for send in cut if send is not task])
        self._tasks.cancel_timers()
        await self._tasks.settle()
        self._tasks.cancel_timers()
        await self._sender.close()

    def _on_event(self, event: RowsChanged) -> None:
        """Check the webhooks of which the scheduler reports new deliveries."""
        if event.topic == DELIVERIES and self._task is not None:
            self.wake(event.ids)

    def wake(self, webhook_ids: Iterable[str]) -> None:
        """Have these webhooks checked for due deliveries."""
        self._due.update(dict.fromkeys(webhook_ids))
        self._wakeup.set()

    async def _look(self) -> None:
        """Take over claims of gateways that are gone, schedule what others queued, close idle connections."""
        if self._task is None:
            return
        if not self._sends and time.monotonic() - self._last_end >= KEEPALIVE_SECONDS:
            await self._sender.close()
        try:
            found = await self._ledger.read(selectors.look, self._now_ms())
        except LedgerError:  # which the ledger has logged
            return
        own = {delivery.key for delivery in self._sends.values()}
        expired = self._foreign.abandoned(found.claims.keys() - own, time.monotonic())
        if taken := sum([await self._release([claim]) for claim in expired]):  # one that fails keeps back no other
            logger.warning("took over %d webhook deliveries of a gateway that stopped responding", taken)
        for webhook_id, at_ms in found.due.items():
            self._schedule_webhook(webhook_id, at_ms)
        self.wake({found.claims[claim] for claim in expired})

    async def _deliver_until_stopped(self) -> None:
        """Start due deliveries whenever webhooks are to be checked, until the worker stops."""
        if self._alone:
            with contextlib.suppress(UnwritableError):  # it is logged; claims that nobody renews are taken over
                await self._tasks.persist(lambda: self._ledger.write(lambda cursor: release_all_claims()))
        while not self._stopping.is_set():
            await self._wakeup.wait()
            self._wakeup.clear()
            try:
                await self._start_due()
            except Exception:
                logger.exception("claiming webhook deliveries failed; trying again in %g s", ERROR_PAUSE_SECONDS)
                await first_of(self._stopping.wait(), seconds=ERROR_PAUSE_SECONDS)
                self._wakeup.set()

    async def _start_due(self) -> None:
        """Claim and start as many due deliveries as the limit of concurrent ones permits."""
        free = MAX_AT_ONCE - len(self._sends)
        if free <= 0 or not self._due or self._stopping.is_set():
            return  # checked again when a request in flight ends
        looked_at = list(self._due)
        self._due.clear()  # before the read: a wake meanwhile must not be lost
        try:
            await self._claim_due(looked_at, free)
        except BaseException:
            self._due.update(dict.fromkeys(looked_at))
            raise

    async def _claim_due(self, webhook_ids: Sequence[str], free: int) -> None:
        """Claim and start up to ``free`` due deliveries of these webhooks; schedule those that are due later."""
        due = await self._ledger.read(selectors.due_times, webhook_ids, self._now_ms())
        now_ms, ready = self._now_ms(), []
        for webhook_id in webhook_ids:  # in their order
            broken_for = self._broken_until.get(webhook_id, 0.0) - time.monotonic()
            if webhook_id not in due:
                continue
            if broken_for > 0:
                self._schedule_webhook(webhook_id, now_ms + round(broken_for * 1000) + 1)
            elif due[webhook_id] > now_ms:
                self._schedule_webhook(webhook_id, due[webhook_id])
            else:
                ready.append(webhook_id)
        if not ready:
            return
        try:
            claimed = await self._ledger.write(lambda cursor: claim_deliveries(ready, free, now_ms, new_id()))
        except BadUnitError:  # of one of them
            claimed = await self._claim_each(ready, free, now_ms)
        if self._stopping.is_set():
            await self._release([delivery.key for found in claimed.values() for delivery in found.deliveries])
            return
        for webhook_id in ready:
            if webhook_id in claimed:
                self._start_claimed(webhook_id, claimed[webhook_id])
                free -= len(claimed[webhook_id].deliveries)
            elif free > 0:
                self._schedule_webhook(webhook_id, now_ms + LOCKED_MS)
            else:
                self._due[webhook_id] = None

    async def _claim_each(self, webhook_ids: Sequence[str], free: int, now_ms: int) -> dict[str, Claimed]:
        """Claim deliveries webhook by webhook, so that one with unwritable rows does not stop the others."""
        found: dict[str, Claimed] = {}
        for webhook_id in webhook_ids:
            most = free - sum(len(claimed.deliveries) for claimed in found.values())
            try:
                found |= await self._ledger.write(partial(_claim_of, webhook_id, most, now_ms)) if most > 0 else {}
            except BadUnitError:
                logger.exception("deliveries to webhook %s cannot be claimed", webhook_id)
                self._broken_until[webhook_id] = time.monotonic() + ERROR_PAUSE_SECONDS
        return found

    def _start_claimed(self, webhook_id: str, claimed: Claimed) -> None:
        """Start a webhook's claimed deliveries, and schedule its next one."""
        for delivery in claimed.deliveries:
            self._start_attempt(delivery, claimed.receiver)
        if claimed.next_ms is not None:
            self._schedule_webhook(webhook_id, claimed.next_ms)

    def _start_attempt(self, delivery: ClaimedDelivery, receiver: Receiver) -> None:
        """Start a task that sends a delivery to its receiver."""
        send = asyncio.create_task(self._send_delivery(delivery, receiver))
        self._sends[send] = delivery
        send.add_done_callback(self._attempt_done)

    def _attempt_done(self, send: asyncio.Task[None]) -> None:
        """Forget a finished attempt; one that could not be recorded is released after a pause."""
        delivery, self._last_end = self._sends.pop(send), time.monotonic()
        error = None if send.cancelled() else send.exception()
        if self._task is None:  # stopping
            return
        if error is not None:
            logger.error("a delivery to webhook %s could not be recorded", delivery.webhook_id, exc_info=error)
            self._broken_until[delivery.webhook_id] = time.monotonic() + ERROR_PAUSE_SECONDS
            self._tasks.later(ERROR_PAUSE_SECONDS, partial(self._release_and_wake, delivery))
        self.wake([delivery.webhook_id])

    async def _release_and_wake(self, delivery: ClaimedDelivery) -> None:
        """Release a delivery whose attempt could not be recorded, so that it is sent again."""
        await self._release([delivery.key])
        self._broken_until.pop(delivery.webhook_id, None)
        self.wake([delivery.webhook_id])

    async def _release(self, claims: Sequence[tuple[str, str]]) -> int:
        """Release claims; those that the ledger refuses to release are taken over after CLAIM_SECONDS."""
        try:
            return await self._ledger.write(lambda cursor: release_claims(claims)) if claims else 0
        except QualGentError as error:
            logger.warning("the claims of %d webhook deliveries could not be released: %s", len(claims), error)
            return 0

    async def _send_delivery(self, delivery: ClaimedDelivery, receiver: Receiver) -> None:
        """Send a delivery, record the attempt and, if that so decides, have the webhook disabled."""
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
        attempt = DeliveryAttempt(
            delivery_id=delivery.id,
            webhook_id=delivery.webhook_id,
            claim=delivery.claim,
            at_ms=clock.wall_ms(),
            seconds=time.monotonic() - began,
            status_code=response.status_code if response else None,
            error=error,
            response=response.text if response else "",
            retry_after=response.retry_after if response else None,
            now_ms=self._now_ms(),
            chance=random.random(),  # noqa: S311 — jitter
        )
        write = self._ledger.write
        result: DeliveryResult = await self._tasks.persist(
            lambda: write(lambda cursor: record_attempt(attempt)),
            reduced=lambda: write(lambda cursor: park_attempt(attempt)),
        )
        self._report(delivery.webhook_id)
        if not result.state:  # the webhook was removed meanwhile, or another gateway took the delivery over
            return
        self._counts[result.state] += 1
        if error:
            logger.info("delivery %s to webhook %s: %s (%s)", delivery.id, delivery.webhook_id, error, result.state)
        if result.disable:
            await self._disable_webhook(delivery.webhook_id, result.disable)

    async def _disable_webhook(self, webhook_id: str, reason: str) -> None:
        """Request the scheduler to disable a webhook; a failure is only logged."""
        try:
            await self._port.call(DisableWebhook(caller=SERVER, webhook_id=webhook_id, reason=reason))
        except QualGentError as error:  # tried again after the next attempt that is given up
            logger.warning("webhook %s could not be disabled: %s", webhook_id, error)

    def _report(self, webhook_id: str) -> None:
        """Have a webhook's attempts reported to the scheduler, for live views."""
        self._attempted.add(webhook_id)
        if self._task is not None and (self._reporter is None or self._reporter.done()):
            self._reporter = self._tasks.spawn(self._report_attempts())

    async def _report_attempts(self) -> None:
        """Report webhooks with new attempts to the scheduler, at most five times a second."""
        while self._attempted:
            webhook_ids, self._attempted = list(self._attempted), set()
            with contextlib.suppress(QualGentError):
                await self._port.call(DeliveriesChanged(webhook_ids=webhook_ids))
            await asyncio.sleep(REPORT_SECONDS)

    def _now_ms(self) -> int:
        """Return wall-clock ms that never go back, so that setting the clock back delays no deliveries."""
        clock = self._clock
        self._max_offset_ms = max(self._max_offset_ms, clock.wall_ms() - clock.now_ms())
        return clock.now_ms() + self._max_offset_ms

    def _schedule_webhook(self, webhook_id: str, at_ms: int) -> None:
        """Have a webhook checked at this time (ms), or sooner if that is scheduled already."""
        self._next_attempts[webhook_id] = min(at_ms, self._next_attempts.get(webhook_id, at_ms))
        self._set_alarm()

    def _set_alarm(self) -> None:
        """Set the alarm for the webhook that is to be checked first."""
        self._alarm.cancel()
        if self._next_attempts and self._task is not None:
            self._alarm.set((min(self._next_attempts.values()) - self._now_ms()) / 1000)

    def _wake_due(self) -> None:
        """Check the webhooks whose scheduled time has come, and set the alarm for the next."""
        now_ms = self._now_ms()
        due = [webhook_id for webhook_id, at_ms in self._next_attempts.items() if at_ms <= now_ms]
        for webhook_id in due:
            del self._next_attempts[webhook_id]
        self.wake(due)
        self._set_alarm()


def _claim_of(webhook_id: str, most: int, now_ms: int, cursor: Any) -> dict[str, Claimed]:
    """Claim up to ``most`` due deliveries of one webhook, under a new claim."""
    return claim_deliveries([webhook_id], most, now_ms, new_id())


def _error_of(response: ReceiverResponse) -> str:
    """Return why a receiver's response counts as a failure; empty: it does not."""
    if 200 <= response.status_code < 300:
        return ""
    if 300 <= response.status_code < 400:
        return f"answered {response.status_code}: redirects are not followed, give the webhook the URL it leads to"
    return f"answered {response.status_code}"
