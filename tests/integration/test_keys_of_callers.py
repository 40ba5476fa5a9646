"""Idempotency-Keys count per caller: somebody else's are as if nobody had them."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest
from django.test import AsyncClient

from jobs.models import IdempotencyRecord, Job
from qualgent.accounts.permissions import Caller, Role
from tests import carry
from tests.callers import OWNER
from tests.integration.conftest import Scheduler


def token(subject: int, org: str) -> Caller:
    return Caller("token ci", "api", kind="token", role=Role.SUBMITTER, orgs=(org,), scopes=("read", "submit"),
                  subject=str(UUID(int=subject)))  # fmt: skip


pytestmark = pytest.mark.usefixtures("no_caller")


async def post(caller: Caller, path: str, body: Any, key: str = "build-7") -> tuple[int, Any]:
    carry.caller[:] = [caller]
    answer = await AsyncClient().post(
        f"/api/v1/{path}", json.dumps(body), content_type="application/json", headers={"idempotency-key": key}
    )
    return answer.status_code, json.loads(answer.content)


def job(org: str, test: str = "a.js") -> dict[str, str]:
    return {"org_id": org, "app_version_id": "1.0", "test": test}


async def test_the_same_key_of_two_callers_makes_two_submits(scheduler: Scheduler) -> None:
    """Of two organizations, and of two tokens of one; each gets its own reply again, and its own refusal."""
    callers = [(token(1, "acme"), "acme"), (token(2, "acme"), "acme"), (token(3, "globex"), "globex"),
               (OWNER, "acme")]  # fmt: skip
    first = [await post(caller, "jobs", job(org)) for caller, org in callers]
    assert [status for status, _ in first] == [201] * 4
    assert len({body["job"]["id"] for _, body in first}) == 4
    assert [await post(caller, "jobs", job(org)) for caller, org in callers] == first
    for caller, org in callers:
        status, body = await post(caller, "jobs", job(org, "b.js"))
        assert (status, "was used for another request" in body["error"]) == (422, True)
    assert await scheduler.runtime.ledger.read(Job.objects.count) == 4
    rows = await scheduler.runtime.ledger.read(lambda: set(IdempotencyRecord.objects.values_list("key", "org_id")))
    assert ("build-7", "") in rows  # of the local user as before
    assert {org for _, org in rows} == {"", "acme", "globex"}


async def test_no_key_is_that_of_another_caller(scheduler: Scheduler) -> None:
    """What is put before the key cannot be part of a key."""
    victim = token(1, "acme")
    assert (await post(victim, "jobs", job("acme")))[0] == 201
    (stored,) = await scheduler.runtime.ledger.read(
        lambda: list(IdempotencyRecord.objects.values_list("key", flat=True))
    )
    status, body = await post(OWNER, "jobs", job("acme"), key=stored.encode().decode("latin-1"))
    assert (status, "ASCII" in body["error"]) == (400, True)
    assert (await post(OWNER, "jobs", job("acme", "c.js"), key=stored.replace("·", ".")))[0] == 201


async def test_a_webhook_is_made_for_each(scheduler: Scheduler) -> None:
    """An owner whose body names no organization makes one for its own, whatever key the site used."""
    body = {"url": "https://93.184.216.34/hook"}
    callers = [Caller("sue", "api", kind="person", role=Role.SITE, orgs=None, subject="1")]
    callers += [
        Caller("o", "api", kind="person", role=Role.OWNER, orgs=(org,), subject=subject)
        for org, subject in (("acme", "2"), ("globex", "3"), ("globex", "2"))
    ]
    made = [(await post(caller, "webhooks", body))[1] for caller in callers]
    assert [view["org_id"] for view in made] == [None, "acme", "globex", "globex"]
    assert len({view["id"] for view in made}) == 4
