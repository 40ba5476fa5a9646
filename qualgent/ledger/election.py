"""The election of the one scheduler among processes on one PostgreSQL database, by a lock, a pulse and an epoch.

An advisory lock says who the scheduler is. A frozen process keeps its lock, so the scheduler also advances a pulse
every second; a candidate that sees it unchanged for STALE_SECONDS by its own clock ends the sessions of the holder. Who
wins raises the epoch. Every transaction of a scheduler locks the row of its epoch first (``Fence``): the epoch cannot
be raised while one is under way, and one that begins later finds no row. The lock is ``FOR KEY SHARE``, the kind of
``FOR SHARE`` that an update of the pulse does not wait for.

A scheduler that is cut off from its gateways gives way to a standby, but only to one that reaches them: such a standby
holds a shared advisory lock, and its session has just been used.

Clocks of other machines play no part; the database's is compared with itself only.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import socket
import time
from collections.abc import Awaitable, Callable
from typing import Any

import psycopg
from django.conf import settings
from django.db import connections

from .fence import Fence, Superseded

logger = logging.getLogger("qualgent.ledger.election")

LOCK = 0x7175616C67656E74  # of pg_try_advisory_lock: the bytes of "qualgent"
TRY_SECONDS = 0.5
PULSE_SECONDS = 1.0
STALE_SECONDS = 5.0
FRESH_SECONDS = 2.0  # within which the session of a standby that runs is used
STANDBY = LOCK + 1  # an advisory lock that is shared by the standbys that could take over at once
ANSWER_SECONDS = 3.0  # for each statement of the election
LONGEST_NAME = 63  # of a session

TRY_LOCK = "SELECT pg_try_advisory_lock(%s)"
OFFER = "SELECT pg_try_advisory_lock_shared(%s)"
WITHDRAW = "SELECT pg_advisory_unlock_shared(%s)"
COUNT_STANDBYS = """
    SELECT count(*) FROM pg_stat_activity JOIN pg_locks USING (pid)
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND locktype = 'advisory' AND granted
      AND objsubid = 1 AND ((classid::bigint << 32) | objid::bigint) = %s
      AND query_start > clock_timestamp() - %s * interval '1 s'"""
LOOK = "SELECT epoch, pulse FROM jobs_schedulerepoch"
END_SESSIONS = """
    SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name <> %s
      AND (application_name = (SELECT NULLIF(holder, '') FROM jobs_schedulerepoch)
           OR pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1
                      AND ((classid::bigint << 32) | objid::bigint) = %s))"""
RAISE = "UPDATE jobs_schedulerepoch SET epoch = epoch + 1, pulse = 0, holder = %s RETURNING epoch"
CATCH_UP = "UPDATE jobs_schedulerepoch SET epoch = %s WHERE epoch = %s"
PULSE = "UPDATE jobs_schedulerepoch SET pulse = pulse + 1 WHERE epoch = %s"


class Election:
    """This process as a candidate, then as the scheduler. Used on one event loop; its session is its own."""

    def __init__(self, superseded: Superseded, reaches_gateways: Callable[[], Awaitable[bool]] | None = None) -> None:
        """``reaches_gateways``: whether it could serve them now; None: it needs no way to them."""
        self._superseded = superseded
        self._reaches_gateways = reaches_gateways
        self._could_serve = self._offers = False  # as a standby; and whether its session says so
        self._name = f"qualgent-{secrets.token_hex(4)}@{socket.gethostname()}:{os.getpid()}"[:LONGEST_NAME]
        # all sessions of this process: a candidate ends them by this name
        connections.databases["default"]["OPTIONS"]["application_name"] = self._name
        self._session: psycopg.AsyncConnection[Any] | None = None
        self._epoch = 0
        self._keeping: asyncio.Task[None] | None = None
        self._seen: tuple[int, int] | None = None  # epoch and pulse of the scheduler
        self._seen_at = 0.0  # time.monotonic
        self._warned = False

    async def win(self) -> Fence:
        """Wait until this process is elected scheduler, and keep it so until ``resign``; return its fence."""
        probing = (
            None
            if self._reaches_gateways is None
            else asyncio.create_task(self._probe_gateways(self._reaches_gateways))
        )
        while True:
            try:
                if await self._take_lock():
                    self._epoch = await self._raise_epoch()
                    await self._offer(False)
                    break
                await self._watch()
                await self._offer(self._could_serve)
                self._warned = False
            except (psycopg.Error, OSError, TimeoutError) as error:
                await self._drop_session()
                self._seen = None  # the scheduler could not reach it either
                if not self._warned:
                    self._warned = True
                    logger.warning("the election cannot reach the database, trying again: %s", _describe_error(error))
            await asyncio.sleep(TRY_SECONDS)
        if probing is not None:
            probing.cancel()
        logger.info("this process is the scheduler, epoch %d", self._epoch)
        self._keeping = asyncio.create_task(self._keep_session(), name="election")
        return Fence(self._epoch, self._superseded)

    async def has_standby(self) -> bool:
        """Return whether another process is ready to take over, and reaches the gateways."""
        try:
            return self._session is not None and bool(
                (await self._fetch_rows(COUNT_STANDBYS, STANDBY, FRESH_SECONDS))[0][0]
            )
        except (psycopg.Error, OSError, TimeoutError):  # ``_keep_session`` notices, too
            return False

    async def resign(self) -> None:
        """End the election's session and so free its lock, so that another process can take over at once."""
        if self._keeping is not None:
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)
        await self._drop_session()

    # ------------------------------------------------------------------------------------------ as a candidate

    async def _take_lock(self) -> bool:
        """Try to take the election's lock; return whether this process holds it now. Connects first, if necessary."""
        if self._session is None or self._session.closed:
            self._session = await self._connect_session()
        ((locked,),) = await self._fetch_rows(TRY_LOCK, LOCK)
        return bool(locked)

    async def _watch(self) -> None:
        """Check the scheduler's pulse as a candidate; end its database sessions if it has not moved for too long."""
        asked = time.monotonic()  # before: a pause of this process between the answer and now proves nothing
        ((epoch, pulse),) = await self._fetch_rows(LOOK)
        if self._seen is None:
            logger.info("waiting: another process is the scheduler of this database, epoch %d", epoch)
        if self._seen != (epoch, pulse):
            self._seen, self._seen_at = (epoch, pulse), time.monotonic()
        elif asked - self._seen_at >= STALE_SECONDS:
            ended = await self._fetch_rows(END_SESSIONS, self._name, LOCK)
            logger.warning(
                "the scheduler of epoch %d has not renewed its pulse for %.1f s: ended its %d database sessions",
                epoch,
                asked - self._seen_at,
                len(ended),
            )

    async def _probe_gateways(self, reaches_gateways: Callable[[], Awaitable[bool]]) -> None:
        """Record every second whether this process could serve the gateways as scheduler."""
        while True:
            self._could_serve = await reaches_gateways()
            await asyncio.sleep(PULSE_SECONDS)

    async def _offer(self, offers: bool) -> None:
        """Show to the scheduler, by a lock, whether this process could take over."""
        if offers != self._offers:
            await self._fetch_rows(OFFER if offers else WITHDRAW, STANDBY)
            self._offers = offers

    async def _raise_epoch(self) -> int:
        """End the sessions of an earlier scheduler, then raise the epoch and return it."""
        await self._fetch_rows(END_SESSIONS, self._name, LOCK)
        ((epoch,),) = await self._fetch_rows(RAISE, self._name)
        return int(epoch)

    # ------------------------------------------------------------------------------------------ as the scheduler

    async def _keep_session(self) -> None:
        """Advance the scheduler's pulse every second; regain a lost session, or end if another was elected."""
        while True:
            await asyncio.sleep(PULSE_SECONDS)
            try:
                if self._session is None or self._session.closed:
                    await self._regain()
                elif await self._count_changed_rows(PULSE, self._epoch) != 1:
                    self._superseded()
                self._warned = False
            except (psycopg.Error, OSError, TimeoutError) as error:
                await self._drop_session()
                if not self._warned:
                    self._warned = True
                    logger.warning(
                        "the scheduler's session with the database is lost, trying again: %s", _describe_error(error)
                    )

    async def _regain(self) -> None:
        """Take the election's lock again after a lost session; end the process if another was elected."""
        locked = await self._take_lock()
        ((epoch, _),) = await self._fetch_rows(LOOK)
        if epoch != self._epoch:
            self._superseded()
        elif not locked:  # by a candidate that is about to raise the epoch, or by our own session of before
            await self._drop_session()

    async def catch_up(self, epoch: int) -> None:
        """Raise the stored epoch to one that a gateway has seen, as the database was restored. Raises as psycopg.

        If this process is the scheduler by the database, nobody has been elected later: the database was restored, and
        is behind what gateways have seen. Else it changes nothing.
        """
        if epoch > self._epoch and await self._count_changed_rows(CATCH_UP, epoch, self._epoch) == 1:
            logger.error(
                "gateways have seen epoch %d, the database has %d, so it was restored; continuing from there",
                epoch,
                self._epoch,
            )

    # ------------------------------------------------------------------------------------------ the session

    async def _connect_session(self) -> psycopg.AsyncConnection[Any]:
        """Return a new session for the election, with this process's name."""
        database: dict[str, Any] = settings.QUALGENT_ELECTION_DATABASE or connections.databases["default"]
        options = {**database["OPTIONS"], "application_name": self._name}
        names = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
        given = {name: database[key] for name, key in names.items() if database.get(key)}
        async with asyncio.timeout(ANSWER_SECONDS):
            return await psycopg.AsyncConnection.connect(**given, **options, autocommit=True, prepare_threshold=None)

    async def _fetch_rows(self, sql: str, *values: Any) -> list[Any]:
        """Execute a query on the election's session, within a time limit; return the rows."""
        assert self._session is not None
        async with asyncio.timeout(ANSWER_SECONDS):
            return await (await self._session.execute(sql, values)).fetchall()

    async def _count_changed_rows(self, sql: str, *values: Any) -> int:
        """Execute a statement on the election's session, within a time limit; return its row count."""
        assert self._session is not None
        async with asyncio.timeout(ANSWER_SECONDS):
            return (await self._session.execute(sql, values)).rowcount

    async def _drop_session(self) -> None:
        """Close the election's session, which may be broken."""
        session, self._session = self._session, None
        self._offers = False
        if session is not None:
            with contextlib.suppress(Exception):
                await session.close()


def _describe_error(error: BaseException) -> str:
    """Return an error's text, or that there was no answer."""
    return str(error) or f"no answer within {ANSWER_SECONDS:g} s"
