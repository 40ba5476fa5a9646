"""The admin checks permissions for every page and action."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.test import AsyncClient
from django.test import Client as Browser

from accounts.caller import Caller
from accounts.permissions import Resource
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit

asked: list[tuple[str, str, Resource]] = []


def nobody_cancels_or_sees_webhooks(caller: Caller, action: str, resource: Resource) -> bool:
    """A rule for this test."""
    asked.append((f"{caller.actor}/{caller.door}", action, resource))
    return action not in ("cancel", "settings") and resource.kind != "webhook"


@pytest.fixture
def ruled(settings: Any) -> None:
    settings.PERMISSION_RULE = f"{__name__}.nobody_cancels_or_sees_webhooks"
    asked.clear()


async def test_forbidden_actions_change_nothing(scheduler: Scheduler, ruled: None) -> None:
    """Neither the preview nor a confirmation sent at once; the rule gets the caller and each job."""
    job_id = await submit()
    for confirmed in ({}, {"confirmed": "1"}):
        fields = {"action": "cancel", "_selected_action": job_id, **confirmed}
        assert (await sync_to_async(Browser().post)("/admin/jobs/job/", fields)).status_code == 302
    assert asked.count(("local/admin", "cancel", Resource("job", job_id))) == 2
    assert (await job(scheduler, job_id)).status == "pending"
    fields = {"action": "set_priority", "_selected_action": job_id, "confirmed": "1", "priority": "3"}
    await sync_to_async(Browser().post)("/admin/jobs/job/", fields)
    assert (await job(scheduler, job_id)).priority == 3


async def test_forbidden_models_are_hidden(scheduler: Scheduler, ruled: None) -> None:
    """Their lists are 403, and the first page does not link them."""
    pages = {path: await sync_to_async(Browser().get)(path) for path in
             ("/admin/", "/admin/webhooks/webhook/", "/admin/webhooks/delivery/", "/admin/jobs/job/")}  # fmt: skip
    assert [page.status_code for page in pages.values()] == [200, 403, 403, 200]
    assert b'href="/admin/webhooks/webhook/"' not in pages["/admin/"].content


async def test_an_organization_s_settings_need_permission(scheduler: Scheduler, ruled: None) -> None:
    """The form is 404, and posting it changes nothing."""
    await submit(org_id="acme")
    path = "/admin/accounts/org/acme/settings/"
    assert (await sync_to_async(Browser().get)(path)).status_code == 404
    assert (await sync_to_async(Browser().post)(path, {"weight": "5"})).status_code == 404
    assert scheduler.runtime.orgs.settings_of("acme").weight == 1.0


async def test_each_part_of_a_screen_needs_its_permission(scheduler: Scheduler, ruled: None) -> None:
    """The settings screen without the permission for webhooks has all parts but that one."""
    await submit(org_id="acme")
    page = (await AsyncClient().get("/settings")).content.decode()
    state = json.loads(re.search(r'id="state"[^>]*>(.*?)</script>', page, re.DOTALL)[1])
    assert set(state["data"]) == {"orgs", "retention", "server"}
    assert "<caption>Organizations" in page
    assert "<caption>Webhooks" not in page
    assert ("local/api", "read", Resource("org")) in asked
