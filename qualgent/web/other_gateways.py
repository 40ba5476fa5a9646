"""Requests to other gateways: reads of logs and cases written there, and long polls that arrived here.

Addresses come from the scheduler, with which each gateway registers its own, and never from a client. What another
gateway sends on is never sent on again.
"""

from __future__ import annotations

import asyncio
import logging
import re
from typing import NamedTuple

import httpcore

from qgprotocol.tls import CAFileError, certificate_problem, client_context
from qualgent.core.errors import ForbiddenError, NotFoundError, QualGentError, StorageUnavailableError
from qualgent.scheduler.log_requests import LocateGateway, LocateLog
from qualgent.scheduler.port import SchedulerPort
from qualgent.storage.log_files import LogPiece

from .forwarding import BODY_DIGEST, PREFIX, SIGNATURE, SIGNED_SECONDS, Signer, body_digest

logger = logging.getLogger("qualgent.web.other_gateways")

CONNECT_SECONDS = 3.0
LOG_SECONDS = 10.0  # for a piece of a log
CASES_SECONDS, MAX_CASES_BYTES = 3.0, 64 * 1024
POLL_SECONDS = 12.0  # beyond what a poll waits
MAX_READS, MAX_POLLS = 32, 2000  # at once; further ones wait for LOG_SECONDS or POLL_SECONDS
KEEPALIVE_SECONDS = 20.0
MAX_ANSWER_BYTES = 64 * 1024 * 1024  # of a poll: at most 500 frames
LOG_SIZE = b"x-log-size"
LINK_ID = re.compile(r"[A-Za-z0-9_.-]{1,100}")
MAX_KNOWN = 1000  # addresses in memory


class GatewayUnreachableError(StorageUnavailableError):
    """Another gateway is gone, or does not answer."""


class GatewayResponse(NamedTuple):
    status: int
    headers: dict[bytes, bytes]
    body: bytes


class OtherGateways:
    """The other gateways, as this one reaches them."""

    def __init__(self, own_id: str, port: SchedulerPort, signer: Signer) -> None:
        self.own_id = own_id
        self._port = port
        self._signer = signer
        self._reported: set[str] = set()  # gateways with an error in the log
        self._known: dict[str, str] = {}  # addresses by gateway, until a request fails
        self._pools: dict[tuple[int, bool], httpcore.AsyncConnectionPool] = {}  # by size, and whether by TLS

    def check(self, signature: str, method: str, target: str, digest_of_body: str) -> None:
        """Raise ForbiddenError unless another gateway has just signed this request for this gateway."""
        self._signer.check(signature, method, target, digest_of_body, self.own_id)

    async def close(self) -> None:
        for pool in self._pools.values():
            await pool.aclose()

    async def read_log(self, attempt_id: str, offset: int, limit: int) -> LogPiece | None:
        """Read an active attempt's log from the gateway that writes it; None: ended, or written here or nowhere.

        Raises GatewayUnreachableError.
        """
        answer = await self._ask_agents_gateway(
            attempt_id, f"logs/{attempt_id}?offset={offset}&limit={limit}", LOG_SECONDS, limit
        )
        if answer is None:
            return None  # or nothing of it is stored yet
        size = answer.headers.get(LOG_SIZE, b"")
        if not size.isdigit():
            raise _unreachable_error("it has answered without the size of the log")
        return LogPiece(answer.body, int(size))

    async def read_cases(self, attempt_id: str) -> bytes | None:
        """Return a running attempt's cases (JSON) from the gateway of its agent; None: not running, or here.

        Raises GatewayUnreachableError.
        """
        answer = await self._ask_agents_gateway(attempt_id, f"cases/{attempt_id}", CASES_SECONDS, MAX_CASES_BYTES)
        return None if answer is None else answer.body

    async def _ask_agents_gateway(
        self, attempt_id: str, path: str, seconds: float, most_bytes: int
    ) -> GatewayResponse | None:
        """Request a path from the gateway to which a running attempt's agent is connected; None: ended, or here.

        Raises GatewayUnreachableError.
        """
        found = await self._port.call(LocateLog(attempt_id=attempt_id))
        if not found.active or found.gateway == self.own_id:
            return None
        if not found.address:
            raise GatewayUnreachableError(
                "the gateway that stores this log is gone, or its agent has not connected again yet; try again in a "
                "moment: another gateway gets the log from its agent"
            )
        answer = await self._ask(found.gateway, found.address, PREFIX + path, b"", seconds, most_bytes, MAX_READS)
        if answer.status == NotFoundError.status:
            return None  # it has just ended
        if answer.status != 200:
            raise _unreachable_error(f"it has answered with {answer.status}")
        return answer

    async def exchange(self, gateway: str, link_id: str, subject: str, body: bytes, wait_seconds: float) -> bytes:
        """Forward a long-poll exchange to the gateway that owns its link; return the encoded answer.

        Raises NotFoundError (its gateway is gone, or does not know it), QualGentError.
        """
        # it is from a client: nothing of it must become another part of the address
        address = await self._address_of(gateway) if LINK_ID.fullmatch(link_id) else ""
        if not address:
            raise _no_link()
        target = f"{PREFIX}links/{link_id}?subject={subject.encode().hex()}"
        try:
            answer = await self._ask(
                gateway, address, target, body, wait_seconds + POLL_SECONDS, MAX_ANSWER_BYTES, MAX_POLLS
            )
        except GatewayUnreachableError as error:
            self._known.pop(gateway, None)
            if isinstance(error.__cause__, TimeoutError):
                raise
            raise _no_link() from error  # it is gone, or has just ended: its agent says hello to another gateway
        if answer.status == 200:
            return answer.body
        if answer.status in (NotFoundError.status, ForbiddenError.status):
            self._known.pop(gateway, None)
            raise _no_link()
        raise _unreachable_error(f"it has answered with {answer.status}")

    async def _address_of(self, gateway: str) -> str:
        """Return a gateway's URL, cached or from the scheduler; empty: it is not connected."""
        known = self._known.get(gateway)
        if known is None:
            known = await self._port.call(LocateGateway(gateway=gateway))
            if known:
                if len(self._known) >= MAX_KNOWN:
                    self._known.clear()
                self._known[gateway] = known
        return known

    async def _ask(
        self,
        gateway: str,
        address: str,
        target: str,
        body: bytes,
        seconds: float,
        most_bytes: int,
        most_connections: int,
    ) -> GatewayResponse:
        """Send a signed request to a gateway, within limits; return its response. Raises GatewayUnreachableError."""
        method = "POST" if body else "GET"
        headers = [
            (b"content-type", b"application/json"),
            (BODY_DIGEST.encode(), body_digest(body).encode()),
            (SIGNATURE.encode(), self._signer.sign(method, target, body, gateway).encode()),
        ]
        timeouts = {"connect": CONNECT_SECONDS, "read": seconds, "write": seconds, "pool": seconds}
        try:
            pool = await self._pool_for(address, most_connections)
            async with (
                asyncio.timeout(seconds),
                pool.stream(
                    method, address + target, headers=headers, content=body or None, extensions={"timeout": timeouts}
                ) as response,
            ):
                received: list[bytes] = []
                size = 0
                async for piece in response.aiter_stream():
                    size += len(piece)
                    if size > most_bytes + 64 * 1024:  # an error is longer than what was asked for, perhaps
                        raise _unreachable_error("its answer is too long")
                    received.append(piece)
                found = {name.lower(): value for name, value in response.headers}
                if response.status == ForbiddenError.status:
                    self._report_once(
                        gateway,
                        address,
                        "it refuses requests: its QUALGENT_GATEWAY_URL leads elsewhere, it has another secret key, or "
                        f"the clocks differ by more than {SIGNED_SECONDS:g} s",
                    )
                return GatewayResponse(response.status, found, b"".join(received))
        except (TimeoutError, httpcore.TimeoutException) as error:
            raise _unreachable_error(f"it has not answered within {seconds:g} s") from TimeoutError(str(error))
        except CAFileError as error:
            self._report_once(gateway, address, str(error))
            raise _unreachable_error("it cannot be connected to") from error
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol, OSError) as error:
            if problem := certificate_problem(error):
                self._report_once(gateway, address, problem)
            logger.info("gateway %s at %s: %s", gateway, address, error or type(error).__name__)
            raise _unreachable_error("it cannot be connected to") from error

    async def _pool_for(self, address: str, most: int) -> httpcore.AsyncConnectionPool:
        """Return the HTTP or HTTPS pool of at most ``most`` connections to gateways. Raises CAFileError."""
        kind = most, address.startswith("https:")
        if kind not in self._pools:
            tls = await asyncio.to_thread(client_context) if kind[1] else None  # reads files
            pool = httpcore.AsyncConnectionPool(
                tls, max_connections=most, max_keepalive_connections=most, keepalive_expiry=KEEPALIVE_SECONDS
            )
            return self._pools.setdefault(kind, pool)  # another request may have made one meanwhile
        return self._pools[kind]

    def _report_once(self, gateway: str, address: str, problem: str) -> None:
        """Log a problem with a gateway as an error the first time."""
        if gateway not in self._reported:
            self._reported.add(gateway)
            logger.error("gateway %s at %s: %s", gateway, address, problem)


def _unreachable_error(reason: str) -> GatewayUnreachableError:
    """Return the error for a request that another gateway did not answer; ``reason`` completes its text."""
    return GatewayUnreachableError(f"the request is for another gateway: {reason}; try again in a moment")


def _no_link() -> QualGentError:
    """Return the error for a long-poll link that no longer exists."""
    return NotFoundError("there is no such link any more; open a new one and send a hello")
