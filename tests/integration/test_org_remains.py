"""Remains of a deleted organization: there are none in any table, file, or memory of the scheduler and its gateway."""

from __future__ import annotations

import asyncio
import gc
import json
import time
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import uuid4

import pytest
from django.contrib.auth import get_user_model
from django.test import AsyncClient
from django.utils import timezone

from jobs.models import Artifact, Attempt, Bundle, FailureNote, HeldBuild, UploadReservation
from qgprotocol import messages
from qualgent.accounts.models import CiRule, DeviceLogin, Enrollment, Link, Token
from qualgent.accounts.owned_rows import org_tables
from qualgent.accounts.permissions import Caller, Role
from qualgent.core.keys import new_id
from qualgent.webhooks.models import Delivery, Webhook
from tests import carry
from tests.integration.conftest import Scheduler
from tests.integration.mentions import in_files, in_memory, in_tables
from tests.integration.scripted_host import enroll
from tests.integration.steps import ask, submit
from tests.integration.test_org_removal import SITE, fill, gone
from tests.integration.test_org_scopes import FEEDS, tab

MARK = "zq7mark"
"""The organization's id, which is part of no other text."""


def _make_rows(user_name: str, cursor: Any) -> None:
    """Insert rows of the kinds that no step of ``fill`` makes."""
    now, later = timezone.now(), timezone.now() + timedelta(hours=1)
    user = get_user_model().objects.get(username=user_name)
    rule = CiRule.objects.create(id=new_id(), org_id=MARK, issuer="https://ci.test", repository=f"{MARK}/app",
                                 branch="main", is_protected=False, scope="read", created_at=now)  # fmt: skip
    Token.objects.create(id=uuid4(), name=f"{MARK}/app #1", secret_hash="ci", org_id=MARK, rule=rule, scopes=["read"],
                         created_at=now, expires_at=later)  # fmt: skip
    DeviceLogin.objects.create(id=uuid4(), device_hash="d", user_hash="u", state="approved", user=user, org_id=MARK,
                               scopes=["read"], interval_seconds=5, created_at=now, expires_at=later)  # fmt: skip
    Link.objects.create(id=uuid4(), code_hash="l", purpose="invite", org_id=MARK, role="viewer", made_by=user_name,
                        created_at=now, expires_at=later)  # fmt: skip
    Enrollment.objects.create(id=uuid4(), secret_hash="e", prefix=f"{MARK}/", targets=[], labels={}, org_id=MARK,
                              most=1, made_by=user_name, created_at=now, expires_at=later)  # fmt: skip
    FailureNote.objects.create(org_id=MARK, fingerprint="0" * 16, note=MARK, changed_at=now, changed_by=user_name)
    UploadReservation.objects.create(id=uuid4(), org_id=MARK, bytes=1, beat=0)
    HeldBuild.objects.create(org_id=MARK, app_version_id="1.0", target="mobile", reason=MARK, agents=[], holds=1,
                             provisional=False, since=now, until=later)  # fmt: skip
    Bundle.objects.create(id=uuid4(), org_id=MARK, sha256="0" * 64, size=1, created_at=now, used_at=now)
    attempt = Attempt.objects.filter(job__org_id=MARK).first()
    Artifact.objects.create(id=uuid4(), attempt=attempt, path=f"{MARK}.txt", size=1, sha256="0" * 64,
                            content_type="text/plain", created_at=now)  # fmt: skip
    hook = Webhook.objects.get(org_id=MARK)
    Delivery.objects.create(id=uuid4(), webhook=hook, event_id=uuid4(), event="job.ended", payload=MARK,
                            state="pending", next_attempt_at=later, give_up_at=later, created_at=now)  # fmt: skip


PASSING = (
    ".engine._deadlines._heap",  # ended leases, until their deadlines
    "._offered<deque>",  # the same
    ".engine._orgs",  # what it has used, until the others have used as much
    ".engine._fleet.owners",  # until the next start
    ".engine._table._names",  # of tests, until there are many
    "]._frames[",  # of administrators who watch: what has changed, until there is more
    "]._deleted{key}",
)
"""Parts of the memory that may mention a deleted organization for a while, and that nothing shows."""


async def _send_keyed() -> None:
    carry.caller[:] = [Caller("olga", "api", kind="person", role=Role.OWNER, orgs=(MARK,), subject="7")]
    job = {"org_id": MARK, "app_version_id": f"{MARK}-3", "test": f"{MARK}.js"}
    answer = await AsyncClient().post("/api/v1/jobs", json.dumps(job), content_type="application/json",
                                      headers={"idempotency-key": "k"})  # fmt: skip
    assert answer.status_code == 201, answer.content


@pytest.mark.usefixtures("no_caller")
@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_nothing_mentions_a_deleted_organization(scheduler: Scheduler, settings: Any) -> None:
    """Its id was in every table that has an organization, in memory, and on the screen of who watches."""
    caller = await enroll(scheduler.server, MARK)
    own = await scheduler.connect(f"{MARK}/1", caller=caller)
    await fill(scheduler, MARK, own)
    await own.disconnect()
    await scheduler.runtime.ledger.write(partial(_make_rows, f"olga-{MARK}"))
    # a job runs on its own agent, another one on an agent of all, a third one waits
    leases, hosts = [], [scheduler.host(f"{MARK}/1", caller=caller), scheduler.host("shared-1")]
    for host in hosts:
        await host.connect()
        await submit(org_id=MARK, app_version_id=f"{MARK}-{len(leases)}")
        leases.append(await host.begin())
    assert (await ask(SITE, f"orgs/{MARK}", "PATCH", {"weight": 2, "submits_per_minute": 600}))[0] == 200
    await _send_keyed()
    async with tab(scheduler, SITE, ["overview", *FEEDS]) as watching:
        before = {name.partition(".")[0] for name in await scheduler.gateway.read(in_tables, MARK)}
        assert before >= {table.name for table in org_tables() if table.path == "org_id"}
        assert len(in_memory(scheduler.server, MARK)) > len(in_files(settings.QUALGENT_DATA_DIR, MARK))
        assert (await ask(SITE, f"orgs/{MARK}?cancel=true", "DELETE"))[0] == 202
        await hosts[1].expect(messages.Revoke)
        await hosts[1].send_result(leases[1], "cancelled")
        await hosts[1].expect(messages.Acknowledge)
        await gone(scheduler, MARK)  # which does not wait for its own agent: that is disconnected
        await hosts[0].disconnect()
        await scheduler.runtime.learned.flush()
        await scheduler.runtime.events.flush()
        # two entries of the audit, when it began and when it was done, and a person of that name
        remains = await scheduler.gateway.read(in_tables, MARK)
        assert remains == {"accounts_audit.object_id", "auth_user.username"}
        assert in_files(settings.QUALGENT_DATA_DIR, MARK) == []
        deadline = time.monotonic() + 10  # until who watches has the rows without it
        while (found := _mentions(scheduler, watching)) and time.monotonic() < deadline:
            await asyncio.sleep(0.1)
        assert found == []
        await submit(org_id=MARK, app_version_id="new")
        assert (await ask(SITE, f"orgs/{MARK}"))[1]["weight"] == 1.0
        assert [known for known in scheduler.runtime.engine.estimates.all() if known.key[0] == MARK] == []


def _mentions(scheduler: Scheduler, watching: Any) -> list[str]:
    watching.texts.clear()
    gc.collect()
    found = in_memory(scheduler.server, MARK)
    return [path for path in found if not any(part in path for part in PASSING)]
