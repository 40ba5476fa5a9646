"""Steps shared by the tests of webhooks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import msgspec

from qualgent.accounts.scope import SITE
from qualgent.core.keys import database_id
from qualgent.core.times import stamp
from qualgent.webhooks import selectors
from qualgent.webhooks.contract import DeliveryView, NewWebhookBody, WebhookView
from tests.integration.acts import cancel_job, create_webhook, submit_jobs
from tests.integration.conftest import Scheduler
from tests.integration.steps import submissions, submit
from tests.support.waiting import aeventually
from tests.webhook_receiver import Arrived, Receiver

DAY_MS = 86_400_000
LOCAL = ("127.0.0.1", "::1", "localhost")


async def hook(url: str, **fields: Any) -> dict[str, Any]:
    """Create a webhook and return it with its secret."""
    made = await create_webhook(new=msgspec.convert({"url": url, **fields}, NewWebhookBody))
    return dict(msgspec.to_builtins(made))


async def taken(receiver: Receiver) -> Arrived:
    return await asyncio.to_thread(receiver.take)


async def submit_batch(*tests: str, **fields: Any) -> tuple[str, list[str]]:
    """Return the ids of a batch and its jobs."""
    submitted = await submit_jobs(submissions(tests, **fields))
    assert submitted.batch_id is not None
    return submitted.batch_id, [job.id for job in submitted.jobs]


async def webhook(scheduler: Scheduler, webhook_id: str) -> WebhookView:
    found = await scheduler.runtime.ledger.read(selectors.get_webhook, webhook_id=webhook_id)
    assert found is not None
    return found


async def deliveries(scheduler: Scheduler, webhook_id: str) -> list[DeliveryView]:
    """Oldest first."""
    page = await scheduler.runtime.ledger.read(
        selectors.list_deliveries, scope=SITE, webhook_id=webhook_id, before=None, limit=1000
    )
    return list(page.rows[::-1])


async def until_deliveries(
    scheduler: Scheduler, webhook_id: str, wanted: Callable[[list[DeliveryView]], bool]
) -> list[DeliveryView]:
    """Wait until the deliveries meet the condition and return them; rows are written after the response."""
    return await aeventually(lambda: deliveries(scheduler, webhook_id), wanted)


def states(rows: list[DeliveryView]) -> list[str]:
    return [row.state for row in rows]


async def end_jobs(count: int = 1) -> None:
    """Create events of jobs."""
    for _ in range(count):
        await cancel_job(job_id=await submit())


async def made_earlier(scheduler: Scheduler, webhook_id: str, **columns: int) -> None:
    """Set times of a webhook or its deliveries (ms)."""

    def unit(cursor: Any) -> None:
        for name, moment_ms in columns.items():
            table, key = ("webhook", "id") if name == "failing_since" else ("delivery", "webhook_id")
            cursor.execute(
                f"UPDATE webhooks_{table} SET {name} = %s WHERE {key} = %s",
                (stamp(moment_ms), database_id(webhook_id)),
            )

    await scheduler.runtime.ledger.write(unit)
