"""The REST API of device hosts: enrolling, and rotation of their credentials."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated

import msgspec
from django.conf import settings
from msgspec import Meta, Struct
from rest_framework.request import Request

from qualgent.accounts import selectors
from qualgent.accounts.caller import caller_of
from qualgent.accounts.credentials import ENROLLMENT_PREFIX, HOST_PREFIX, MOST_BYTES, new_secret, presented, secret_hash
from qualgent.accounts.permissions import Resource
from qualgent.core.errors import ConflictError, ForbiddenError, InvalidInputError
from qualgent.core.fields import decode_body
from qualgent.scheduler.account_requests import NO_ENROLLMENT, EnrollHost, RotateHost
from qualgent.web.gateway import ServingProcess, gateway_of, port_of, process_of
from qualgent.web.openapi import object_of, operation
from qualgent.web.rest import LoopAPIView
from qualgent.web.rest_json import Response

LOCAL_ONLY = "this server serves its own user only, without enrolling; hosts elsewhere need QUALGENT_AUTH=on"

Secret = Annotated[str, Meta(min_length=1, max_length=MOST_BYTES)]


class Enroll(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An enrollment token, and the machine that enrolls."""

    token: Secret
    name: Annotated[str, Meta(min_length=1, max_length=100, description="host name of the machine")]
    replaces: Annotated[str, Meta(max_length=MOST_BYTES, description="credential that the machine had before")] = ""


class Lookups:
    """Look-ups of enrollment tokens: one query at a time, for all requests that wait.

    A flood of wrong tokens costs a query for each round of waiting requests, and no write.
    """

    def __init__(self, select: Callable[[set[str]], Awaitable[set[str]]]) -> None:
        self._select = select
        self._waiting: dict[str, asyncio.Future[bool]] = {}
        self._task: asyncio.Task[None] | None = None

    async def is_usable(self, token_hash: str) -> bool:
        """Return whether a host can enroll with the token now. Raises DatabaseError."""
        found = self._waiting.get(token_hash)
        if found is None:
            found = self._waiting[token_hash] = asyncio.get_running_loop().create_future()
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run(), name="enrollment look-ups")
        return await asyncio.shield(found)  # others may wait for it, too

    async def _run(self) -> None:
        while self._waiting:
            waiting, self._waiting = self._waiting, {}
            try:
                usable = await self._select(set(waiting))
            except Exception as error:
                for future in waiting.values():
                    future.set_exception(error)
                    future.exception()  # read, if all that waited have left
            else:
                for token_hash, future in waiting.items():
                    future.set_result(token_hash in usable)


def _lookups(process: ServingProcess) -> Lookups:
    found = process.parts.get("enrollments")
    if not isinstance(found, Lookups):
        found = Lookups(lambda hashes: process.gateway.read(selectors.usable_enrollments, hashes))
        process.parts["enrollments"] = found
    return found


_enroll = msgspec.json.Decoder(Enroll)


class EnrollHostView(LoopAPIView):
    """Open to everybody who has an enrollment token."""

    kind = "host"

    def decode(self, body: bytes) -> Enroll:
        return decode_body(
            _enroll, body, lambda text: InvalidInputError(f"token and name, and perhaps replaces, are needed: {text}")
        )

    @operation(
        "enroll_host",
        "agents",
        {
            201: object_of(
                host=str,
                credential=str,
                prefix=str,
                targets=list[str],
                labels=dict[str, str],
                allowed_labels=dict[str, list[str]],
            )
        },
        body=Enroll,
        errors=(409,),
        action="enroll",
    )
    async def post(self, request: Request) -> Response:
        """Enroll a device host by a token of its organization's owners. The credential is shown only here."""
        given: Enroll = self.data_of(request)
        if not settings.QUALGENT_AUTH:
            raise ConflictError(LOCAL_ONLY)
        caller, gateway = caller_of(request), gateway_of(request)
        name = "".join(char if char.isprintable() else "?" for char in given.name)
        token_hash = secret_hash(given.token)
        is_one = given.token.startswith(ENROLLMENT_PREFIX)
        if not is_one or not await _lookups(process_of(request)).is_usable(token_hash):
            gateway.denials.note(caller, "enroll", Resource("host"))
            raise ForbiddenError(NO_ENROLLMENT)
        credential = new_secret(HOST_PREFIX)
        command = EnrollHost(
            caller=caller,
            token_hash=token_hash,
            name=name,
            credential_hash=secret_hash(credential),
            replaced_hash=secret_hash(given.replaces) if given.replaces.startswith(HOST_PREFIX) else "",
        )
        try:
            host = await gateway.port.call(command)
        except ForbiddenError:
            gateway.denials.note(caller, "enroll", Resource("host"))
            raise
        shown = {name: getattr(host, name) for name in ("prefix", "targets", "labels", "allowed_labels")}
        return Response({"host": host.id, "credential": credential, **shown}, status=201)


class RotateHostView(LoopAPIView):
    """For device hosts themselves."""

    kind = "host"

    @operation("rotate_host", "agents", object_of(credential=str), errors=(400,), action="rotate")
    async def post(self, request: Request) -> Response:
        """Return a host's next credential. The current one works until that is used for the first time."""
        caller = caller_of(request)
        scope = request._request.scope  # type: ignore[attr-defined]
        current = presented(scope, settings.SESSION_COOKIE_NAME) if caller.kind == "host" else None
        if current is None:
            raise InvalidInputError("only a device host has a credential that can be rotated here: send it as a bearer")
        credential = new_secret(HOST_PREFIX)
        await port_of(request).call(
            RotateHost(caller=caller, credential_hash=current.secret, next_hash=secret_hash(credential))
        )
        return Response({"credential": credential})
