"""The admin asks the table of permissions for every page and action."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from asgiref.sync import sync_to_async
from django.test import AsyncClient
from django.test import Client as Browser

from qualgent.accounts.permissions import RULES, Caller, Role
from tests import carry
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit


@pytest.fixture
def as_org_owner() -> Iterator[None]:
    """Make all requests those of somebody who is no site administrator."""
    carry.caller[:] = [Caller("olga", "admin", kind="person", role=Role.OWNER, orgs=None)]
    yield
    carry.caller.clear()


async def test_others_than_site_administrators_change_nothing(scheduler: Scheduler, as_org_owner: None) -> None:
    """By an action, confirmed at once or not; the pages are 403."""
    job_id = await submit(org_id="acme")
    for confirmed in ({}, {"confirmed": "1"}):
        fields = {"action": "cancel", "_selected_action": job_id, **confirmed}
        assert (await sync_to_async(Browser().post)("/admin/jobs/job/", fields)).status_code == 403
    assert (await job(scheduler, job_id)).status == "pending"
    assert (await sync_to_async(Browser().get)("/admin/")).status_code == 403


async def test_an_action_without_a_rule_is_refused(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """For the owner too; another action of the same list works."""
    monkeypatch.setitem(RULES, "job", {act: rule for act, rule in RULES["job"].items() if act != "cancel"})
    job_id = await submit()
    for action, fields in (("cancel", {}), ("set_priority", {"priority": "3"})):
        form = {"action": action, "_selected_action": job_id, "confirmed": "1", **fields}
        assert (await sync_to_async(Browser().post)("/admin/jobs/job/", form)).status_code == 302
    found = await job(scheduler, job_id)
    assert (found.status, found.priority) == ("pending", 3)


async def test_a_model_without_a_rule_is_hidden(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its list is 403, and the first page does not link it."""
    monkeypatch.delitem(RULES, "webhook")
    pages = {path: await sync_to_async(Browser().get)(path) for path in
             ("/admin/", "/admin/webhooks/webhook/", "/admin/webhooks/delivery/", "/admin/jobs/job/")}  # fmt: skip
    assert [page.status_code for page in pages.values()] == [200, 403, 403, 200]
    assert b'href="/admin/webhooks/webhook/"' not in pages["/admin/"].content


async def test_each_part_of_a_screen_needs_its_permission(scheduler: Scheduler) -> None:
    """The settings screen of a viewer, who may not see webhooks, has all parts but that one."""
    await submit(org_id="acme")
    carry.caller[:] = [Caller("vera", "api", kind="person", role=Role.VIEWER, orgs=("acme",))]
    try:
        page = (await AsyncClient().get("/settings")).content.decode()
        plain = (await AsyncClient().get("/settings?scripts=off")).content.decode()
    finally:
        carry.caller.clear()
    state = json.loads(re.search(r'id="state"[^>]*>(.*?)</script>', page, re.DOTALL)[1])  # type: ignore[index]
    assert set(state["data"]) == {"orgs", "retention", "server"}
    assert '<div class="plain-box"><table>\n<caption>Organizations' in plain
    assert set(state["topics"]) >= {"overview", "problems"}, "the navigation counts agents that need repair"
    assert "<caption>Webhooks" not in plain
