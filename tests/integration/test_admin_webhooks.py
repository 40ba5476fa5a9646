"""The admin shows no secret of webhooks, and redelivers events."""

from __future__ import annotations

from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.test import Client as Browser

from qualgent.accounts.scope import SITE
from qualgent.accounts.selectors import list_audit
from tests.integration.admin_browser import inputs
from tests.integration.conftest import Scheduler
from tests.integration.webhook_steps import end_jobs, hook, states, taken, until_deliveries
from tests.webhook_receiver import Receiver

pytestmark = pytest.mark.usefixtures("local_receivers")
LIST = "/admin/webhooks/delivery/"


async def get(path: str) -> str:
    answer = await sync_to_async(Browser().get)(path)
    assert answer.status_code == 200, path
    return str(answer.content.decode())


async def post(**fields: Any) -> Any:
    return await sync_to_async(Browser().post)(LIST, fields)


async def test_deliveries_are_sent_again(scheduler: Scheduler, receiver: Receiver) -> None:
    """After a page that names the receivers, under the same id; the audit records the user."""
    made = await hook(receiver.url + "/s3cret", description="the CI")
    await end_jobs(2)
    first, second = await taken(receiver), await taken(receiver)
    rows = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"] * 2)
    page = (await post(action="redeliver", _selected_action=[row.id for row in rows])).content.decode()
    assert f"2 deliveries, 127.0.0.1:{receiver.port}: sent again, under the same id." in page
    assert receiver.nothing_more()
    assert (await post(**inputs(page))).status_code == 302
    again = {(await taken(receiver)).id, (await taken(receiver)).id}
    assert again == {first.id, second.id}
    await until_deliveries(scheduler, made["id"], lambda rows: [row.attempts for row in rows] == [2, 2])
    audit = await scheduler.runtime.ledger.read(
        list_audit, scope=SITE, filters={"action": "redeliver"}, before=None, limit=9
    )
    assert [(row.actor, row.door, row.object_id) for row in audit.rows] == [("local", "admin", made["id"])] * 2


async def test_no_list_or_page_has_a_secret(scheduler: Scheduler, receiver: Receiver) -> None:
    """No page has the signing secret, and no list more of a URL than its host; a delivery's page has the payload."""
    made = await hook(receiver.url + "/s3cret")
    await end_jobs()
    await taken(receiver)
    (row,) = await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])
    for path in ("/admin/webhooks/webhook/", LIST, f"{LIST}?q={made['id']}"):
        page = await get(path)
        assert f"127.0.0.1:{receiver.port}" in page
        assert "s3cret" not in page
    own = await get(f"/admin/webhooks/webhook/{made['id']}/change/")
    assert made["secret"] not in own
    delivery = await get(f"{LIST}{row.id}/change/")
    assert "tests/login.spec.js" in delivery
    assert "job.ended" in delivery
    assert 'value="redeliver"' in delivery
