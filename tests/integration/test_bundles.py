"""Bundles of tests on the server: their upload, who may read them, what jobs name, and how long they are kept."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from jobs.models import Bundle
from jobs.selectors.attempt_tokens import attempt_callers
from qgprotocol.bundles import MAX_PACKED_BYTES
from qualgent.accounts.credentials import Credential
from qualgent.accounts.models import Org
from qualgent.accounts.permissions import READ, Resource, allowed
from qualgent.api.services import artifacts
from qualgent.core.errors import ConflictError, InvalidInputError, TooLargeError
from qualgent.core.keys import token_hash
from qualgent.scheduler.file_requests import StoredBundle
from tests.integration.acts import cancel_job, set_org, store_bundle
from tests.integration.client import GOOD, Client, filled
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit
from tests.integration.test_retention import run

CONTENT = b"a bundle of tests"
SHA256 = hashlib.sha256(CONTENT).hexdigest()
SOURCE = {"bundle": SHA256}
TAKES = {"capabilities": ["bundle", "source"]}


async def pieces(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


async def store(
    content: bytes = CONTENT, *, org_id: str = "acme", sha256: str | None = None, size: int | None = None
) -> StoredBundle:
    named = sha256 or hashlib.sha256(content).hexdigest()
    return await store_bundle(org_id=org_id, sha256=named, pieces=pieces(content), size=size)


async def rows(scheduler: Scheduler) -> list[Bundle]:
    return await scheduler.runtime.ledger.read(lambda: list(Bundle.objects.order_by("org_id", "created_at")))


async def stored_bytes(scheduler: Scheduler, org_id: str = "acme") -> int:
    return int((await scheduler.runtime.ledger.read(Org.objects.get, pk=org_id)).stored_bytes)


def explained(scheduler: Scheduler, job_id: str) -> str:
    return scheduler.runtime.engine.explain(scheduler.runtime.clock.now_ms(), jobs=[job_id])[job_id].text


async def test_a_job_reaches_only_agents_that_run_bundles(scheduler: Scheduler) -> None:
    """Others, old or without ``bundles = true``, are named in its reason."""
    await store()
    old = ScriptedHost(scheduler.server, ("old",), capabilities=["environment", "source"])
    await old.connect()
    given = await submit(source=SOURCE)
    assert explained(scheduler, given) == "Needs a qgagent that runs bundles (bundles = true) on old"
    new = ScriptedHost(scheduler.server, ("new",), **TAKES)
    await new.connect()
    lease = await new.begin()
    assert lease.job.source is not None
    assert (lease.job.source.bundle, lease.job.source.commit) == (SHA256, "")
    assert old.inbox.empty()


async def test_an_attempt_reads_the_bundle_of_its_job_only(scheduler: Scheduler) -> None:
    """By its token: not another one of its organization, nor the same content of another organization."""
    await store()
    other = (await store(b"another")).row.sha256
    await store(org_id="globex")
    await submit(source=SOURCE)
    await submit(app_version_id="2.0")
    host = ScriptedHost(scheduler.server, ("new",), **TAKES)
    await host.connect()
    callers = []
    for _ in range(2):
        lease = await host.begin()
        credential = Credential("attempt", token_hash(lease.token), lease.attempt)
        found = await scheduler.runtime.ledger.read(attempt_callers, [credential], timezone.now())
        callers.append(found[credential])
        await host.report(lease)
    readable = [
        [allowed(one, READ, Resource("bundle", sha256, org)) for sha256, org in ((SHA256, "acme"), (other, "acme"))]
        + [
            allowed(one, READ, Resource("bundle", SHA256, "globex")),
            allowed(one, "store", Resource("bundle", SHA256, "acme")),
        ]
        for one in callers
    ]
    assert sorted(readable) == [[False] * 4, [True, False, False, False]]


async def test_a_job_may_name_bundles_of_its_organization_only(scheduler: Scheduler) -> None:
    """One that does not exist and another organization's are refused in the same words; nothing is submitted."""
    await store(org_id="globex")
    texts = []
    for sha256 in (SHA256, "0" * 64):
        with pytest.raises(ConflictError) as found:
            await submit(source={"bundle": sha256})
        texts.append(str(found.value).replace(sha256, "…"))
    assert texts == ["acme has no bundle …: upload it before its jobs are submitted"] * 2
    assert scheduler.runtime.engine.snapshot().waiting == 0


async def test_one_content_is_stored_once(scheduler: Scheduler) -> None:
    """Also if it is uploaded twice at once; each organization has its own, and its bytes are counted."""
    first, second = await asyncio.gather(store(), store())
    assert sorted([first.created, second.created]) == [False, True]
    assert not (await store()).created
    assert await stored_bytes(scheduler) == len(CONTENT)
    assert (await store(org_id="globex")).created
    assert [(row.org_id, row.sha256, row.size) for row in await rows(scheduler)] == [
        ("acme", SHA256, len(CONTENT)),
        ("globex", SHA256, len(CONTENT)),
    ]


@pytest.mark.parametrize("named", ["0" * 64, SHA256.upper(), SHA256[:-1], f"{SHA256}\n", "../" + SHA256[3:], ""])
async def test_another_digest_than_that_of_the_content_is_refused(scheduler: Scheduler, named: str) -> None:
    """Nothing is stored, neither a row nor a file."""
    content = f"not {named}".encode()
    with pytest.raises(InvalidInputError, match="SHA-256"):
        await store_bundle(org_id="acme", sha256=named, pieces=pieces(content))
    assert await rows(scheduler) == []
    assert await scheduler.runtime.files.size(hashlib.sha256(content).hexdigest()) is None


async def test_a_bundle_is_bounded(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its announced size, by what arrives, and by the organization's limit."""
    with pytest.raises(TooLargeError, match="a bundle has at most"):
        await store(size=MAX_PACKED_BYTES + 1)
    monkeypatch.setattr(artifacts, "MAX_PACKED_BYTES", len(CONTENT) - 1)
    with pytest.raises(TooLargeError, match="a bundle has at most"):
        await store()
    monkeypatch.undo()
    await set_org(org_id="acme", changes={"most_stored_bytes": len(CONTENT) - 1})
    with pytest.raises(TooLargeError, match="no room for this file"):
        await store()
    assert await rows(scheduler) == []
    await set_org(org_id="acme", changes={"most_stored_bytes": len(CONTENT)})
    assert (await store()).created


async def test_a_bundle_is_kept_while_a_job_may_run(scheduler: Scheduler) -> None:
    """Then it is removed when it was unused for long enough, with its file, and its bytes are free again."""
    await store()
    other = (await store(b"another")).row.sha256
    waiting = await submit(source=SOURCE)

    def age(_cursor: Any) -> None:
        Bundle.objects.update(used_at=timezone.now() - timedelta(days=8))

    await scheduler.runtime.ledger.write(age)
    assert (await run(scheduler, bundles_days=0)).bundles.count == 0
    assert (await run(scheduler, dry_run=True, bundles_days=7)).bundles.count == 1
    assert (await run(scheduler, bundles_days=7)).bundles.count == 1
    assert [row.sha256 for row in await rows(scheduler)] == [SHA256]
    assert await scheduler.runtime.files.size(other) is None
    await cancel_job(job_id=waiting)
    assert (await run(scheduler, bundles_days=9)).bundles.count == 0
    again = await submit(source=SOURCE)  # a use
    await cancel_job(job_id=again)
    assert (await run(scheduler, bundles_days=7)).bundles.count == 0
    await scheduler.runtime.ledger.write(age)
    assert (await run(scheduler, bundles_days=7)).bundles.count == 1
    assert await stored_bytes(scheduler) == 0
    assert await scheduler.runtime.files.size(SHA256) is None


def test_each_organization_has_its_own_bundles(client: Client) -> None:
    """Also those whose ids look like paths, or like what the server decodes."""
    orgs = ("team", "team/mobile", "team%2Fmobile", "100%", f"acme/{SHA256}", "../acme", "a?b#c")
    for number, org in enumerate(orgs):
        content = f"of {org}".encode()
        sha256 = hashlib.sha256(content).hexdigest()
        path = filled("/api/v1/bundles/{org}/{sha256}", {"org": org, "sha256": sha256})
        assert client.get(path).status == 404
        assert client.send("PUT", path, content=content).status == 201
        row = client.get(path).body
        assert (row["org_id"], row["sha256"], row["size"]) == (org, sha256, len(content))
        for link in (f"{path}/file", row["file_url"]):
            assert client.get(link).body == (content.decode() if link != path else row)
        for other in orgs[:number]:
            assert client.get(filled("/api/v1/bundles/{org}/{sha256}", {"org": other, "sha256": sha256})).status == 404


def test_a_cut_off_upload_is_not_stored(client: Client) -> None:
    """Its content is not what its digest says."""
    path = f"/api/v1/bundles/acme/{SHA256}"
    answer = client.send("PUT", path, content=CONTENT[:-1])
    assert (answer.status, "SHA-256" in answer.body["error"]) == (400, True)
    assert client.get(path).status == client.get(f"{path}/file").status == 404
    answer = client.post("/submit-job", {**GOOD, "source": SOURCE})
    assert (answer.status, f"acme has no bundle {SHA256}" in answer.body["error"]) == (409, True)
