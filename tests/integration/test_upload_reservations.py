"""Room for uploads is reserved before they are transferred, exactly, whichever gateway they go through."""

from __future__ import annotations

import asyncio
import hashlib
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from django.contrib.auth import get_user_model
from django.db import OperationalError, connection, transaction
from django.utils import timezone

from jobs.models import Build, UploadReservation
from jobs.selectors.retention import unreferenced
from jobs.statements import reservations as statements
from qualgent.accounts.identities import current_caller
from qualgent.accounts.models import Member, Org, Token
from qualgent.accounts.permissions import Caller
from qualgent.core.errors import ForbiddenError, LedgerError, TooLargeError, UnknownOutcomeError
from qualgent.core.keys import new_id
from qualgent.ledger.group_commit import Ledger
from qualgent.scheduler.file_requests import StoreBuildFile
from tests.databases import postgres_only
from tests.integration.acts import acting_as, set_org, store_build_file
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.gateways import Gateways, two_gateways
from tests.server_process import ServerProcess
from tests.shared_mode import query
from tests.support.waiting import aeventually, eventually

SECONDS = 60
KIB = 1024


async def reserved(scheduler: Scheduler) -> int:
    def total() -> int:
        return sum(UploadReservation.objects.values_list("bytes", flat=True))

    return await scheduler.runtime.ledger.read(total)


async def upload(version: str, pieces: AsyncIterator[bytes], size: int | None = None) -> Any:
    return await store_build_file(
        org_id="acme", app_version_id=version, name="app", sha256=None, pieces=pieces, size=size
    )


class Slow:
    """The pieces of an upload that stops after the first one until it is told to go on."""

    def __init__(self, *pieces: bytes) -> None:
        self._pieces = pieces
        self.began, self.go_on = asyncio.Event(), asyncio.Event()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._pieces[0]
        self.began.set()
        await self.go_on.wait()
        for piece in self._pieces[1:]:
            yield piece


async def whole(content: bytes) -> AsyncIterator[bytes]:
    yield content


async def test_a_second_upload_is_refused_before_it_is_sent(scheduler: Scheduler) -> None:
    """The room is reserved while the first one is on its way, and used once."""
    await set_org(org_id="acme", changes={"most_stored_bytes": 100})
    slow, refused = Slow(b"x" * 40, b"x" * 20), Slow(b"y" * 60)
    first = asyncio.create_task(upload("1.0", aiter(slow), size=60))
    await slow.began.wait()
    assert await reserved(scheduler) == 60
    with pytest.raises(TooLargeError, match="acme has stored or is receiving 60 of at most 100 bytes"):
        await upload("2.0", aiter(refused), size=60)
    assert not refused.began.is_set()
    await upload("3.0", whole(b"z" * 40), size=40)
    slow.go_on.set()
    assert (await first).created
    assert await reserved(scheduler) == 0
    row = await scheduler.runtime.ledger.read(Org.objects.get, pk="acme")
    assert row.stored_bytes == 100


async def test_an_upload_of_unknown_size_reserves_as_it_comes(scheduler: Scheduler) -> None:
    """It takes all that is left, and no byte more."""
    await set_org(org_id="acme", changes={"most_stored_bytes": 100})
    slow = Slow(b"x" * 40, b"x" * 60)
    first = asyncio.create_task(upload("1.0", aiter(slow)))
    await slow.began.wait()
    assert await reserved(scheduler) == 40
    with pytest.raises(TooLargeError):
        await upload("2.0", whole(b"y" * 61))
    slow.go_on.set()
    assert (await first).created
    assert await reserved(scheduler) == 0


async def test_some_is_reserved_at_once(scheduler: Scheduler) -> None:
    """A write for every piece would be many; where there is room, a larger part is reserved."""
    await set_org(org_id="acme", changes={"most_stored_bytes": 10 * 1024 * KIB})
    slow = Slow(b"x" * 40, b"x" * 60)
    first = asyncio.create_task(upload("1.0", aiter(slow)))
    await slow.began.wait()
    assert await reserved(scheduler) == 4 * 1024 * KIB
    slow.go_on.set()
    await first
    row = await scheduler.runtime.ledger.read(Org.objects.get, pk="acme")
    assert (row.stored_bytes, await reserved(scheduler)) == (100, 0)


async def test_a_failed_upload_frees_its_room(scheduler: Scheduler) -> None:
    """Whether it breaks off, is cancelled, or its row is refused."""
    await set_org(org_id="acme", changes={"most_stored_bytes": 100})

    async def broken() -> AsyncIterator[bytes]:
        yield b"x"
        raise ConnectionError("the client left")

    with pytest.raises(ConnectionError):
        await upload("1.0", broken(), size=90)
    slow = Slow(b"x")
    cancelled = asyncio.create_task(upload("1.0", aiter(slow), size=90))
    await slow.began.wait()
    cancelled.cancel()
    await asyncio.gather(cancelled, return_exceptions=True)
    await upload("1.0", whole(b"x" * 10), size=10)
    with pytest.raises(Exception, match="another file"):
        await upload("1.0", whole(b"y" * 90), size=90)
    assert await reserved(scheduler) == 0


async def test_a_refused_write_reserves_nothing(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is transferred then; the next try may succeed."""
    await set_org(org_id="acme", changes={"most_stored_bytes": 100})

    def refuse(*_: Any) -> None:
        raise OperationalError("database or disk is full")

    slow = Slow(b"x")
    with monkeypatch.context() as patched:
        patched.setattr(statements, "reserve", refuse)
        with pytest.raises(LedgerError):
            await upload("1.0", aiter(slow), size=1)
    assert not slow.began.is_set()
    assert (await upload("1.0", whole(b"x"), size=1)).created


async def test_an_upload_whose_reservation_has_expired_may_not_take_the_room_of_others(scheduler: Scheduler) -> None:
    """Its gateway seemed to be gone. It is stored if there is room, else refused; the limit holds."""
    await set_org(org_id="acme", changes={"most_stored_bytes": 100})
    for others, fits in ((41, False), (40, True)):
        slow = Slow(b"x" * 50, b"x" * 10)
        late = asyncio.create_task(upload(f"{others}", aiter(slow), size=60))
        await slow.began.wait()
        await scheduler.runtime.ledger.write(lambda cursor: UploadReservation.objects.all().delete())
        other = new_id()
        take = await scheduler.runtime.ledger.write(
            lambda cursor, other=other, size=others: statements.reserve(cursor, other, "acme", size, 100)
        )
        assert take is None
        slow.go_on.set()
        outcome = (await asyncio.gather(late, return_exceptions=True))[0]
        assert isinstance(outcome, TooLargeError) is not fits, outcome
        await scheduler.runtime.ledger.write(
            lambda cursor, other=other: statements.release_reservations(cursor, [other])
        )
    assert await reserved(scheduler) == 0


async def test_a_limit_that_is_set_during_an_upload_counts(scheduler: Scheduler) -> None:
    """It began without a limit, so that nothing was reserved."""
    slow = Slow(b"x" * 50, b"x" * 10)
    late = asyncio.create_task(upload("1.0", aiter(slow), size=60))
    await slow.began.wait()
    assert await reserved(scheduler) == 0
    await set_org(org_id="acme", changes={"most_stored_bytes": 59})
    slow.go_on.set()
    with pytest.raises(TooLargeError):
        await late


async def test_reservations_of_a_gateway_that_is_gone_expire(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those that are renewed stay; a server that is alone removes all at its start."""
    await scheduler.stop()
    monkeypatch.setattr("jobs.reservations.EXPIRY_SECONDS", 0.4)
    monkeypatch.setattr("jobs.reservations.RENEW_SECONDS", 0.1)
    await scheduler.start()
    await set_org(org_id="acme", changes={"most_stored_bytes": 100})
    slow = Slow(b"x" * 30, b"x" * 10)
    own = asyncio.create_task(upload("1.0", aiter(slow), size=40))
    await slow.began.wait()
    gone = new_id()
    await scheduler.runtime.ledger.write(lambda cursor: statements.reserve(cursor, gone, "acme", 60, 100))
    assert await reserved(scheduler) == 100
    await aeventually(lambda: reserved(scheduler), lambda found: found == 40)
    slow.go_on.set()
    assert (await own).created
    await scheduler.runtime.ledger.write(lambda cursor: statements.reserve(cursor, gone, "acme", 60, 100))
    monkeypatch.undo()
    await scheduler.stop()
    await scheduler.start()
    await aeventually(lambda: reserved(scheduler), lambda found: not found)


@pytest.mark.parametrize("change", ["revoked", "expired", "viewer", "left", "inactive"])
async def test_a_token_that_is_revoked_during_the_upload_stores_nothing(scheduler: Scheduler, change: str) -> None:
    """It is looked up again in the transaction that stores the file; the file and its room are given up."""
    content = b"x" * 60

    def make() -> Caller:
        now = timezone.now()
        Org.objects.get_or_create(pk="acme", defaults={"created_at": now})
        Org.objects.get_or_create(pk="other", defaults={"created_at": now})
        user = get_user_model().objects.create_user("ada")
        Member.objects.create(user=user, org_id="acme", role="submitter")
        token = Token.objects.create(
            id=UUID(new_id()), name="ci", secret_hash="h", org_id="acme", user=user, scopes=["submit"],
            created_at=now, expires_at=now + timedelta(days=1),
        )  # fmt: skip
        made = current_caller(Caller("token ci", "api", kind="token", subject=str(token.pk)))
        assert made is not None
        return made

    def revoke() -> None:
        now = timezone.now()
        match change:
            case "revoked":
                Token.objects.update(revoked_at=now)
            case "expired":
                Token.objects.update(expires_at=now)
            case "viewer":
                Member.objects.update(role="viewer")
            case "left":
                Member.objects.update(org_id="other")
            case "inactive":
                get_user_model().objects.update(is_active=False)

    caller = await scheduler.runtime.ledger.write(lambda cursor: make())
    await set_org(org_id="acme", changes={"most_stored_bytes": 100})
    with acting_as(caller):
        assert (await upload("1.0", whole(b"before"), size=6)).created
        slow = Slow(content[:50], content[50:])
        late = asyncio.create_task(upload("2.0", aiter(slow), size=60))
        await slow.began.wait()
        await scheduler.runtime.ledger.write(lambda cursor: revoke())
        slow.go_on.set()
        with pytest.raises(ForbiddenError, match="may not store files any more"):
            await late
    stored = await scheduler.runtime.ledger.read(lambda: list(Build.objects.values_list("app_version_id", flat=True)))
    assert stored == ["1.0"]
    assert await reserved(scheduler) == 0
    assert await scheduler.gateway.files.size(hashlib.sha256(content).hexdigest()) is None


@postgres_only
@pytest.mark.usefixtures("transactional_db")
async def test_a_frozen_gateway_keeps_no_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its session ends when it was idle within a transaction; when it goes on, it does all of it again."""
    monkeypatch.setattr("qualgent.ledger.postgresql.GATEWAY_IDLE_MS", 500)
    ledger = Ledger(of_gateway=True)
    ledger.start()
    locked, thawed, runs = threading.Event(), threading.Event(), []

    def unit(cursor: Any) -> int:
        runs.append(cursor)
        statements.lock_reservations(cursor, "acme")
        if len(runs) == 1:
            locked.set()
            thawed.wait(20)
        return statements.taken_bytes(cursor, "acme")

    def lock_as_another() -> None:
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute("SET LOCAL lock_timeout = 10000")
                statements.lock_reservations(cursor, "acme")
        finally:
            connection.close()

    try:
        frozen = ledger.post(unit)
        await asyncio.to_thread(locked.wait, 20)
        await asyncio.to_thread(lock_as_another)
        thawed.set()
        assert await frozen == 0
        assert len(runs) == 2
    finally:
        thawed.set()
        await ledger.close()


# ------------------------------------------------------------------------------------------ as processes


@pytest.fixture
def gateways(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> Iterator[Gateways]:
    with two_gateways(server_factory, tmp_path) as started:
        yield started


class SlowUpload(threading.Thread):
    """An upload that stops in the middle until it is told to go on."""

    def __init__(self, gateway: ServerProcess, version: str, size: int) -> None:
        super().__init__(daemon=True)
        self._url = f"{gateway.url}/api/v1/builds/acme/{version}"
        self._size = size
        self.began, self.go_on = threading.Event(), threading.Event()
        self.status = 0
        self.start()

    def _pieces(self) -> Iterator[bytes]:
        yield b"x" * (self._size // 2)
        self.began.set()
        self.go_on.wait(SECONDS)
        yield b"x" * (self._size - self._size // 2)

    def run(self) -> None:
        headers = {"Content-Length": str(self._size)}
        try:
            answer = httpx.put(self._url, content=self._pieces(), headers=headers, timeout=SECONDS, trust_env=False)
        except httpx.HTTPError:
            return  # its gateway was killed
        self.status = answer.status_code


def put(client: Client, version: str, size: int) -> int:
    return client.send("PUT", f"/api/v1/builds/acme/{version}", content=b"y" * size).status


def until_reserved(gateways: Gateways, size: int) -> None:
    eventually(
        lambda: query(gateways.scheduler, "SELECT bytes FROM jobs_uploadreservation") == [(size,)], seconds=SECONDS
    )


def test_two_gateways_share_the_room(gateways: Gateways, client_of: Callable[[ServerProcess], Client]) -> None:
    """Room for one: the other is refused, and one is stored."""
    one, two = client_of(gateways.one), client_of(gateways.two)
    assert one.send("PATCH", "/api/v1/orgs/acme", json={"most_stored_bytes": 100 * KIB}).status == 200
    first = SlowUpload(gateways.one, "1.0", 60 * KIB)
    assert first.began.wait(SECONDS)
    until_reserved(gateways, 60 * KIB)
    assert put(two, "2.0", 60 * KIB) in (413, 507)
    assert put(two, "3.0", 40 * KIB) == 201
    first.go_on.set()
    first.join(SECONDS)
    assert first.status == 201
    stored = [two.get(f"/api/v1/builds/acme/{version}").status for version in ("1.0", "2.0", "3.0")]
    assert stored == [200, 404, 200]


@pytest.mark.slow
def test_the_room_of_a_killed_gateway_is_free_again(
    gateways: Gateways, client_of: Callable[[ServerProcess], Client]
) -> None:
    """After its reservation was seen unchanged for half a minute."""
    two = client_of(gateways.two)
    assert two.send("PATCH", "/api/v1/orgs/acme", json={"most_stored_bytes": 100 * KIB}).status == 200
    lost = SlowUpload(gateways.one, "1.0", 60 * KIB)
    assert lost.began.wait(SECONDS)
    until_reserved(gateways, 60 * KIB)
    gateways.one.kill()
    killed_at = time.monotonic()
    while (status := put(two, "2.0", 60 * KIB)) != 201:
        assert status in (413, 507)
        assert time.monotonic() - killed_at < SECONDS
        time.sleep(0.5)
    assert time.monotonic() - killed_at > 20  # not before
    lost.go_on.set()
    lost.join(SECONDS)


@pytest.mark.parametrize("committed", [True, False])
async def test_a_file_whose_row_may_appear_yet_stays(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch, committed: bool
) -> None:
    """The commit was cut, and it cannot be read whether it was one: nothing removes the file until the next start."""
    gateway, content = scheduler.gateway, b"an app"
    call, sent = gateway.port.call, list[Any]()

    async def cut(request: Any) -> Any:
        if not isinstance(request, StoreBuildFile):
            return await call(request)
        sent.append(request)
        raise UnknownOutcomeError

    monkeypatch.setattr(gateway.port, "call", cut)
    with pytest.raises(UnknownOutcomeError):
        await upload("1.0", whole(content))
    monkeypatch.undo()
    digest = hashlib.sha256(content).hexdigest()
    await gateway.files.remove_unreferenced({digest}, lambda found: gateway.read(unreferenced, found))  # retention
    if committed:
        await call(sent[0])  # the database has done it meanwhile
        assert await gateway.files.size(digest) == len(content)
    else:
        assert (await upload("1.0", whole(content))).created
    assert await gateway.files.size(digest) == len(content)
