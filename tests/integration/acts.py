"""Users' commands as tests write them: each function sends its command to the server that the test started."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import Any

import msgspec

from jobs.contract import BuildName, Origin, Submission
from jobs.selectors.selection import Selection, SelectionCount
from qualgent.accounts.permissions import SERVER, Caller, Role
from qualgent.api.services import artifacts, control
from qualgent.api.services.artifacts import Upload
from qualgent.api.services.control import NO_OPTIONS, BulkOptions
from qualgent.boot.composition import CombinedServer
from qualgent.core.errors import NotFoundError
from qualgent.core.times import to_milliseconds
from qualgent.scheduler import file_requests, job_requests, port
from qualgent.scheduler.account_requests import SetOrg
from qualgent.scheduler.agent_requests import SetAvailability
from qualgent.scheduler.job_requests import SubmitJobs, Submitted
from qualgent.webhooks.contract import DeliveryView, NewWebhookBody, WebhookView
from qualgent.webhooks.requests import CreateWebhook, Redeliver, RemoveWebhook, RotateSecret, SendTest, SetWebhook
from tests import carry

NO_ORIGIN = Origin()
PERSON = Caller("lea", "dashboard", kind="owner", role=Role.SITE, orgs=None)

_server: list[CombinedServer] = []
_caller: ContextVar[Caller] = ContextVar("caller", default=SERVER)


def use(server: CombinedServer) -> None:
    """Send all further commands to this server."""
    _server[:] = [server]
    carry.process[:] = [server.process]


def server() -> CombinedServer:
    return _server[0]


@contextmanager
def acting_as(caller: Caller) -> Iterator[None]:
    """Send the commands of the block in this caller's name."""
    token = _caller.set(caller)
    try:
        yield
    finally:
        _caller.reset(token)


async def send(command: Callable[..., Any], **fields: Any) -> Any:
    return await server().port.call(command(caller=_caller.get(), **fields))


# ------------------------------------------------------------------------------------------ submitting


async def submit_jobs(
    submissions: Sequence[Submission],
    *,
    as_batch: bool = True,
    origin: Origin = NO_ORIGIN,
    key: str | None = None,
) -> Submitted:
    """Submit jobs. ``key``: of the client's request, which is of these submissions."""
    idempotency = None
    if key is not None:
        body = msgspec.json.encode([list(submissions), as_batch])
        idempotency = port.Idempotency(key, hashlib.sha256(body).hexdigest())
    reply = await send(
        SubmitJobs, submissions=list(submissions), as_batch=as_batch, origin=origin, idempotency=idempotency
    )
    submitted: Submitted = reply.submitted
    return submitted


# ------------------------------------------------------------------------------------------ changing jobs


async def cancel_job(*, job_id: str) -> None:
    await control.cancel_job(server().gateway, _caller.get(), job_id=job_id)


async def retry_job(*, job_id: str) -> None:
    await control.retry_job(server().gateway, _caller.get(), job_id=job_id)


async def set_priority(*, job_id: str, priority: int) -> None:
    await control.set_priority(server().gateway, _caller.get(), job_id=job_id, priority=priority)


async def cancel_jobs(*, selection: Selection, terms: BulkOptions = NO_OPTIONS) -> SelectionCount:
    return await control.change_jobs(server().gateway, _caller.get(), "cancel", selection=selection, terms=terms)


async def retry_jobs(*, selection: Selection, terms: BulkOptions = NO_OPTIONS) -> SelectionCount:
    return await control.change_jobs(server().gateway, _caller.get(), "retry", selection=selection, terms=terms)


async def set_priorities(*, selection: Selection, priority: int, terms: BulkOptions = NO_OPTIONS) -> SelectionCount:
    return await control.change_jobs(
        server().gateway, _caller.get(), "priority", selection=selection, priority=priority, terms=terms
    )


async def quarantine_test(*, test_id: str, quarantined: bool, note: str) -> None:
    await send(job_requests.QuarantineTest, test_id=test_id, quarantined=quarantined, note=note)


# ------------------------------------------------------------------------------------------ files


async def store_artifact(
    *,
    attempt_id: str,
    token: str,
    path: str,
    content_type: str,
    sha256: str | None,
    pieces: AsyncIterator[bytes],
    size: int | None = None,
) -> file_requests.StoredArtifact:
    upload = Upload(pieces, size, sha256)
    return await artifacts.store_artifact(
        server().gateway,
        _caller.get(),
        attempt_id=attempt_id,
        token=token,
        path=path,
        content_type=content_type,
        upload=upload,
    )


async def store_build_file(
    *,
    org_id: str,
    app_version_id: str,
    name: str,
    sha256: str | None,
    pieces: AsyncIterator[bytes],
    size: int | None = None,
) -> file_requests.StoredBuild:
    upload = Upload(pieces, size, sha256)
    build = BuildName(org_id=org_id, app_version_id=app_version_id, name=name)
    return await artifacts.store_build_file(server().gateway, _caller.get(), build, upload=upload)


async def store_bundle(
    *, org_id: str, sha256: str, pieces: AsyncIterator[bytes], size: int | None = None
) -> file_requests.StoredBundle:
    upload = Upload(pieces, size, None)
    return await artifacts.store_bundle(server().gateway, _caller.get(), org_id, sha256, upload=upload)


# ------------------------------------------------------------------------------------------ organizations, agents


async def set_org(*, org_id: str, changes: dict[str, Any]) -> None:
    await send(SetOrg, org_id=org_id, changes=changes)


async def hold_agent(*, name: str, kind: str, note: str = "", until: datetime | None = None) -> None:
    """Hold an agent as a person does: the server's own holds are problems."""
    until_ms = None if until is None else to_milliseconds(until)
    caller = _caller.get()
    with acting_as(PERSON if caller is SERVER else caller):
        await send(SetAvailability, name=name, kind=kind, note=note, until_ms=until_ms)


async def resume_agent(*, name: str, note: str = "") -> None:
    await send(SetAvailability, name=name, kind="", note=note)


# ------------------------------------------------------------------------------------------ webhooks


async def create_webhook(*, new: NewWebhookBody) -> WebhookView:
    view: WebhookView = await send(CreateWebhook, new=new, idempotency=None)
    return view


async def set_webhook(*, webhook_id: str, changes: dict[str, Any]) -> WebhookView:
    view: WebhookView = await send(SetWebhook, webhook_id=webhook_id, changes=changes)
    return view


async def rotate_secret(*, webhook_id: str, keep_seconds: float) -> WebhookView:
    view: WebhookView = await send(RotateSecret, webhook_id=webhook_id, keep_seconds=keep_seconds)
    return view


async def remove_webhook(*, webhook_id: str) -> None:
    await send(RemoveWebhook, webhook_id=webhook_id)


async def send_test(*, webhook_id: str) -> DeliveryView:
    view: DeliveryView = await send(SendTest, webhook_id=webhook_id)
    return view


async def redeliver(*, webhook_id: str, delivery_id: str) -> DeliveryView:
    view: DeliveryView = await send(Redeliver, webhook_id=webhook_id, delivery_id=delivery_id)
    return view


async def redeliver_all(*, deliveries: Sequence[tuple[str, str]]) -> int:
    """Redeliver and return the number of deliveries."""
    count = 0
    for webhook_id, delivery_id in deliveries:
        try:
            await redeliver(webhook_id=webhook_id, delivery_id=delivery_id)
        except NotFoundError:
            continue
        count += 1
    return count
