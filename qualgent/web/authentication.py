"""Authentication in shared mode: resolves the credential of each request and socket to a caller, in ASGI.

A session is looked up for the scope that its request asks for (``web.requested_scope``), and means that scope's
caller. Valid credentials are remembered for ``CACHE_SECONDS``. What a request or socket does goes on while its
credential is valid: those in use are looked up again every ``CHECK_SECONDS``, so that a revocation ends downloads,
polls and sockets within a few seconds, whichever process made it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, NamedTuple

from django.db import DatabaseError
from msgspec.structs import replace

from jobs.selectors.attempt_tokens import attempt_callers
from qualgent.accounts.credentials import EXPIRY_WARNING, Credential, presented
from qualgent.accounts.identities import find_callers, is_copied, is_next
from qualgent.accounts.permissions import CALLER_KEY, Caller, Resource, Role
from qualgent.core.asgi import Message, Receive, Scope, Send
from qualgent.core.errors import LedgerError, NotRunningError, QualGentError
from qualgent.core.times import rfc3339, wall_ms
from qualgent.scheduler.account_requests import CredentialUse, RecordCopy, RecordCredentialUse
from qualgent.scheduler.agent_requests import DropRevokedHosts
from qualgent.web.gateway import Gateway, ServingProcess
from qualgent.web.limits import SMALL_BODY_BYTES
from qualgent.web.refusals import BODY_KEY, BodyAllowance, Refusal

from .requested_scope import RequestedScope, cookie_value, requested_scope, scope_cookie
from .routes import client_of, is_public
from .unauthenticated import (
    CHANGED,
    COPIED,
    INVALID,
    NO_CREDENTIAL,
    NOT_ENROLLED,
    NOT_YOURS,
    cut_off,
    is_for_browser,
    is_page,
    refuse_for_now,
    send_refusal,
)

logger = logging.getLogger("qualgent.web.authentication")

CACHE_SECONDS = 2.0
CHECK_SECONDS = 2.0
USE_SECONDS = 10.0  # between two records of when credentials were last used
MAX_CACHED = 20_000
START_SECONDS = 10.0  # that a socket waits for a server that is starting
EXPIRY_HEADER = b"x-qualgent-token-expires"

SERVER = Resource("server")
_FINDERS = {"attempt": attempt_callers}


def anonymous(scope: Scope) -> Caller:
    """Return a caller without rights, only with the client's address, for refusing a request."""
    address, _ = scope.get("client") or ("", 0)
    return Caller("", "api", address)


class _Use(NamedTuple):
    """A request or socket in progress."""

    credential: Credential
    caller: Caller
    end: Callable[[Caller | None], None]


class Credentials:
    """The credentials that one gateway has seen, and what is in progress by them."""

    def __init__(self, process: ServingProcess) -> None:
        self._process = process
        self._cache: dict[Credential, tuple[float, Caller | None]] = {}
        self._uses: dict[int, _Use] = {}
        self._next = 0
        self._used: dict[Credential, CredentialUse] = {}
        self._copied: set[str] = set()  # replaced credentials of hosts that were presented
        self._task: asyncio.Task[None] | None = None
        self._check_now = asyncio.Event()

    async def caller(self, credential: Credential, address: str = "") -> Caller | None:
        """Return a credential's caller, cached for 2 s; None: invalid. Raises NotRunningError, LedgerError."""
        now = time.monotonic()
        until, caller = self._cache.get(credential, (0.0, None))
        if now < until:
            return caller
        gateway = self._process.gateway
        found = await gateway.read(find_callers, [credential], _FINDERS)
        caller = found.get(credential)
        if credential.kind == "host":
            await self._watch_rotation(gateway, credential, caller, address)
        if len(self._cache) >= MAX_CACHED:
            self._cache.clear()
            self._copied.clear()
        self._cache[credential] = (now + CACHE_SECONDS, caller)
        return caller

    async def _watch_rotation(
        self, gateway: Gateway, credential: Credential, caller: Caller | None, address: str
    ) -> None:
        """Revoke a device host's old credential at first use of its next one; record uses of revoked ones as copies."""
        try:
            if caller is not None:
                if await gateway.read(is_next, credential):
                    await gateway.port.call(RecordCredentialUse(uses=[_use_of(credential, address)]))
                    self.check_now()  # the old one is remembered as valid
            elif await gateway.read(is_copied, credential):
                self._copied.add(credential.secret)
                unknown = Caller("", "agent", address)
                await gateway.port.call(RecordCopy(caller=unknown, credential_hash=credential.secret))
        except QualGentError as error:
            logger.warning("the rotation of a device host's credential could not be recorded: %s", error)

    def refusal(self, credential: Credential | None) -> Refusal:
        """Return the refusal for a credential without a caller; None: the request has none."""
        if credential is None or credential.kind == "session":
            return NO_CREDENTIAL
        if credential.kind == "host":
            return COPIED if credential.secret in self._copied else NOT_ENROLLED
        return INVALID

    def begin(self, credential: Credential, caller: Caller, address: str, end: Callable[[Caller | None], None]) -> int:
        """Register a request or socket in progress, to recheck its credential; return a key for ``finish``.

        If it becomes invalid, or its rights change, ``end(caller)`` is called once, with the present caller.
        """
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._check_credentials(), name="credentials")
        self._next += 1
        self._uses[self._next] = _Use(credential, caller, end)
        if credential.kind in ("token", "host"):
            self._used[credential] = _use_of(credential, address)
        return self._next

    def finish(self, key: int) -> None:
        """Unregister a request or socket that has ended."""
        self._uses.pop(key, None)

    def check_now(self) -> None:
        """Recheck all credentials in use at once, since some were revoked."""
        self._cache.clear()
        self._check_now.set()

    async def _check_credentials(self) -> None:
        """Recheck the credentials in use at intervals, or at once on ``check_now``, and record their use."""
        recorded = time.monotonic()
        while self._uses or self._used:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(CHECK_SECONDS):
                    await self._check_now.wait()
            self._check_now.clear()
            try:
                gateway = self._process.gateway
                await self._check(gateway)
                if time.monotonic() - recorded >= USE_SECONDS or not self._uses:
                    recorded = time.monotonic()
                    await self._record_uses(gateway)
            except NotRunningError:
                return  # the server stops, which ends everything
            except (DatabaseError, QualGentError) as error:
                logger.warning("the credentials in use could not be checked: %s", error)
            except Exception:  # without further checks nothing would end what a revoked credential does
                logger.exception("the credentials in use could not be checked; trying again")

    async def _check(self, gateway: Gateway) -> None:
        """End requests and sockets whose credentials are no longer valid, or whose rights have changed."""
        by_credential: dict[Credential, list[tuple[int, _Use]]] = defaultdict(list)
        for key, use in self._uses.items():
            by_credential[use.credential].append((key, use))
        found = await gateway.read(find_callers, list(by_credential), _FINDERS)
        has_lost_host = False
        for credential, members in by_credential.items():
            for key, use in members:
                if (
                    _rights_of(found.get(credential)) != _rights_of(use.caller)
                    and self._uses.pop(key, None) is not None
                ):
                    self._cache.pop(credential, None)
                    has_lost_host = has_lost_host or credential.kind == "host"
                    use.end(found.get(credential))
        if has_lost_host:
            await gateway.port.call(DropRevokedHosts())

    async def _record_uses(self, gateway: Gateway) -> None:
        """Send the tokens and hosts used since the last call to the scheduler, which records them."""
        used, self._used = self._used, {}
        if used:
            await gateway.port.call(RecordCredentialUse(uses=list(used.values())))


def _rights_of(caller: Caller | None) -> Caller | None:
    """Return a caller without its token's expiry, to compare rights only."""
    return caller if caller is None or caller.expires_at is None else replace(caller, expires_at=None)


def _use_of(credential: Credential, address: str) -> CredentialUse:
    """Return a record that a credential was used now, from this address."""
    return CredentialUse(kind=credential.kind, secret_hash=credential.secret, at_ms=wall_ms(), address=address)


class Authenticate:
    """ASGI application that puts the caller into each scope, or answers 401, or sends a person to the login page."""

    def __init__(self, application: Any, process: ServingProcess) -> None:
        self._application = application
        self._process = process
        self.credentials = Credentials(process)
        process.parts["credentials"] = self.credentials

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"}:
            await self._application(scope, receive, send)
            return
        credential = presented(scope)
        requested = RequestedScope()
        if credential is not None and credential.kind == "session":
            requested = requested_scope(scope, is_page=is_page(scope))
            credential = credential._replace(scope=requested.name)
        is_open = is_public(scope["path"])
        found = None
        if credential is not None and (not is_open or credential.kind == "session"):
            try:
                if scope["type"] == "websocket":
                    await self._process.gateway_soon(START_SECONDS)
                found = await self.credentials.caller(credential, client_of(scope)[0])
                if credential.scope and (found is None or _is_of_another(requested, found)):
                    credential = credential._replace(scope="")
                    found = await self.credentials.caller(credential)
                    is_required = requested.is_required and not is_open
                    if found is not None and is_required and not _is_of_another(requested, found):
                        await self._refuse_scope(scope, receive, send, found)
                        return
            except (NotRunningError, LedgerError, DatabaseError) as error:
                if not is_open:
                    await refuse_for_now(scope, error, receive, send)
                    return
        if credential is not None and found is not None:
            cookie = cookie_value(found.subject, found.scope_name)
            is_asked_for = requested.name or requested.cookie
            if is_asked_for and requested.cookie not in (None, cookie) and is_for_browser(scope):
                send = _with_header(send, b"set-cookie", scope_cookie(cookie))  # for the next pages
            await self._serve(scope, receive, send, credential, found, may_be_cut_off=not is_open)
        elif is_open:
            scope[CALLER_KEY] = anonymous(scope)
            scope[BODY_KEY] = BodyAllowance(SMALL_BODY_BYTES)
            await self._application(scope, receive, send)
        else:
            self._note_denied(scope, credential)
            await send_refusal(scope, self.credentials.refusal(credential), receive, send)

    def _note_denied(self, scope: Scope, credential: Credential | None) -> None:
        """Audit a request without a valid credential, unless it is a browser that only has to log in."""
        if credential is not None or not is_page(scope):
            kind = "" if credential is None else credential.kind
            with contextlib.suppress(NotRunningError):
                self._process.gateway.denials.note(anonymous(scope), f"no valid {kind or 'credential'}", SERVER)

    async def _refuse_scope(self, scope: Scope, receive: Receive, send: Send, found: Caller) -> None:
        """Refuse a request for a scope (organization or site) that its person may not enter, and audit that."""
        address, client, door = client_of(scope)
        caller = replace(found, role=Role.NONE, orgs=(), door=door, address=address, client=client)
        with contextlib.suppress(NotRunningError):
            self._process.gateway.denials.note(caller, "enter", Resource("scope"))
        if is_for_browser(scope):
            scope[CALLER_KEY] = caller  # who may do nothing; a page says so
            await self._application(scope, receive, send)
        else:
            await send_refusal(scope, NOT_YOURS, receive, send)

    async def _serve(
        self,
        scope: Scope,
        receive: Any,
        send: Any,
        credential: Credential,
        found: Caller,
        *,
        may_be_cut_off: bool,
    ) -> None:
        """Run the application for a caller; cancel it if the credential is revoked and ``may_be_cut_off``."""
        address, client, door = client_of(scope)
        scope[CALLER_KEY] = replace(found, door=found.door or door, address=address, client=client)
        scope[BODY_KEY] = BodyAllowance(sender=found.org_id or f"{found.kind} {found.subject}")
        expires_at = found.expires_at
        if expires_at is not None and scope["type"] == "http" and expires_at - datetime.now(UTC) <= EXPIRY_WARNING:
            send = _with_header(send, EXPIRY_HEADER, rfc3339(expires_at).encode())
        if not may_be_cut_off:
            await self._application(scope, receive, send)
            return
        task = asyncio.current_task()
        assert task is not None
        is_ended, present = False, None

        def end(caller: Caller | None) -> None:
            nonlocal is_ended, present
            is_ended, present = True, caller
            task.cancel()

        key = self.credentials.begin(credential, found, address, end)
        try:
            await self._application(scope, receive, send)
        except asyncio.CancelledError:
            if not is_ended or task.uncancel():
                raise
            await cut_off(scope, INVALID if present is None else CHANGED, receive, send)
        finally:
            self.credentials.finish(key)


def _is_of_another(requested: RequestedScope, found: Caller) -> bool:
    """Return whether the scope cookie belongs to another user than the caller."""
    return requested.user not in ("", found.subject)


def _with_header(send: Any, name: bytes, value: bytes) -> Any:
    """Wrap an ASGI ``send`` so that it adds a header to the response."""

    async def add(message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message.get("headers", ()), (name, value)]}
        await send(message)

    return add
