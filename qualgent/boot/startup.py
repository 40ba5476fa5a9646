"""Start and stop of the server's parts in its process: data checks, election, the role's parts, orderly shutdown."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sqlite3
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import IO, Any

from django.conf import settings
from django.db import NotSupportedError, OperationalError, connection
from twisted.internet import defer
from twisted.internet import reactor as installed_reactor

from agents.startup import retire_connections
from qualgent.accounts.audit_log import AuditLog
from qualgent.accounts.start_checks import check_key, enter_mode
from qualgent.boot.composition import CombinedServer, GatewayServer, SchedulerServer, ServerParts, process
from qualgent.core import secret_key
from qualgent.core.data_lock import lock_data_dir
from qualgent.core.env import close_paths
from qualgent.core.errors import NotRunningError
from qualgent.core.log_levels import LOOK_SECONDS, LogLevels
from qualgent.core.measures import measures
from qualgent.core.tasks import Alarm
from qualgent.ledger.epoch import catch_up, next_epoch
from qualgent.ledger.fence import Fence
from qualgent.ledger.schema import UnreleasedError, read_schema
from qualgent.ops.backup.cut_off import describe_cut_off
from qualgent.ops.metrics.collect import register
from qualgent.ops.move.state import is_unfinished
from qualgent.scheduler.core import Timing
from qualgent.web.outage import outage_of

logger = logging.getLogger("qualgent")

reactor: Any = installed_reactor  # typed as a module, though it is the installed object

on_serving: list[Callable[[], None]] = []  # called once the server works
leaving: list[asyncio.Task[None]] = []  # ends the process
_lock: IO[str] | None = None
_election: Any = None  # on PostgreSQL: qualgent.ledger.election.Election
_fence: Fence | None = None

LEAST_SQLITE = (3, 33)  # UPDATE … FROM
RETIRE_SECONDS = 2.0
STOP_SECONDS = 10
CUT_OFF_LOOK_SECONDS = 1.0  # between two looks whether the scheduler is cut off
SUPERSEDED = 75  # exit code: try again (EX_TEMPFAIL)


def start() -> None:
    """Schedule the start of the server's parts, as the reactor starts; a failure ends the process with one line."""
    process.expect()
    AuditLog.is_of_server = True
    # callLater: the reactor calls this just before the loop runs, and tasks need a running loop
    reactor.callLater(0, lambda: asyncio.get_running_loop().create_task(_start_server(), name="scheduler start"))


async def _start_server() -> None:
    """Check the data, wait to be elected, construct and start the role's parts; a failure ends the process."""
    global _lock  # noqa: PLW0603 — held open until the process ends
    try:
        if cut_off := describe_cut_off(settings.QUALGENT_DATA_DIR):
            raise SystemExit(f"qualgent: {cut_off}")
        is_alone = connection.vendor == "sqlite" and settings.QUALGENT_ROLE != "gateway"
        if is_alone:  # gateways share the directory with the one scheduler
            _lock = lock_data_dir(settings.QUALGENT_DATA_DIR)
        make_private(settings.QUALGENT_DATA_DIR)
        if connection.vendor == "postgresql":
            _bound_statements()
        await asyncio.to_thread(check_database)
        if not is_alone and settings.QUALGENT_ROLE != "gateway":
            await _be_elected()
            await asyncio.to_thread(check_again)
        if settings.REDIS_URL and not secret_key.is_given():
            path = settings.QUALGENT_DATA_DIR / secret_key.NAME
            logger.info("QUALGENT_SECRET_KEY is not set: all gateways and schedulers must share %s", path)
        server = _make_server()
        await server.start()
        if _election is not None and isinstance(server, SchedulerServer):
            look = partial(_leave_if_cut_off, server.port.cut_off_seconds, _election.has_standby)
            server.scheduler.tasks.repeat(0.0, CUT_OFF_LOOK_SECONDS, look)
        _announce()
    except SystemExit as error:
        _give_up(str(error))
        return
    except Exception as error:
        if outage_of(error) is None:
            logger.exception("the %s could not start", _role_name())
        _give_up(f"qualgent: the {_role_name()} could not start: {' '.join(str(error).split())}")
        return
    register(server.scheduler, server.gateway, server.port_measures)
    measures.lag.start()
    reactor.addSystemEventTrigger(
        "before", "shutdown", lambda: defer.Deferred.fromFuture(asyncio.ensure_future(_stop_server(server)))
    )
    logger.info("%s started", _role_name())
    _follow_levels(LogLevels(settings.QUALGENT_DATA_DIR))


def _follow_levels(levels: LogLevels) -> None:
    """Apply the temporary log levels in the data directory, now and every two seconds."""
    levels.refresh()
    Alarm(partial(_follow_levels, levels)).set(LOOK_SECONDS)


def _bound_statements() -> None:
    """Set the time limit for answers to PostgreSQL statements of this process."""
    from qualgent.ledger.django_postgresql.base import (
        DatabaseWrapper,  # only here: SQLite needs no driver of PostgreSQL
    )

    DatabaseWrapper.answer_seconds = settings.QUALGENT_DATABASE_SECONDS


async def _be_elected() -> None:
    """Wait until this process is elected scheduler of its PostgreSQL database, announced as a standby."""
    global _election, _fence  # noqa: PLW0603 — of the process
    from qualgent.ledger.election import Election  # only here: SQLite needs no driver of PostgreSQL

    _election = Election(_leave_to_another, _probe_of_redis())
    if settings.QUALGENT_ROLE == "scheduler":
        process.standby = True
        _announce()
    _fence = await _election.win()
    process.standby = False


def _probe_of_redis() -> Callable[[], Awaitable[bool]] | None:
    """Return a function that checks whether Redis can be written to; None: Redis is not configured."""
    if not settings.REDIS_URL:
        return None
    from qualgent.scheduler.redis_link import WriteProbe  # only here: one process needs no redis-py

    return WriteProbe(settings.REDIS_URL).works


def _announce() -> None:
    """Call each function registered for when the process serves or waits as a standby, once."""
    announcements, on_serving[:] = list(on_serving), []
    for announce in announcements:
        announce()


def _role_name() -> str:
    """Return this process's role for messages: ``gateway``, or ``scheduler`` (also with both roles)."""
    return "gateway" if settings.QUALGENT_ROLE == "gateway" else "scheduler"


def _make_server() -> ServerParts:
    """Construct the parts of this process's role (gateway, scheduler, or both), not started yet."""
    timing = Timing.from_settings()
    if settings.QUALGENT_ROLE == "gateway":
        return GatewayServer(process, timing)
    if not settings.REDIS_URL:
        return CombinedServer(process, timing, fence=_fence)
    epoch = next_epoch(settings.QUALGENT_DATA_DIR) if _fence is None else _fence.epoch
    both = settings.QUALGENT_ROLE == "all"
    return SchedulerServer(process, timing, epoch, _leave_to_later, fence=_fence, both_roles=both)


async def _leave_if_cut_off(cut_off_seconds: Callable[[], float], has_standby: Callable[[], Awaitable[bool]]) -> None:
    """End this scheduler's process if it has lost Redis for long and a standby has not."""
    if cut_off_seconds() >= settings.QUALGENT_FAILOVER_SECONDS and await has_standby():
        _leave_to_another("Redis cannot be reached, but a standby reaches it: it takes over")


def _leave_to_later(epoch: int) -> None:
    """Start a task that stores a later epoch, which a gateway has seen, then ends this process."""
    leaving.append(asyncio.get_running_loop().create_task(_catch_up_and_leave(epoch)))


async def _catch_up_and_leave(epoch: int) -> None:
    """Store a later epoch, which gateways have seen, for the next scheduler to exceed, then end this process."""
    try:
        if _election is not None:
            await _election.catch_up(epoch)
        else:
            await asyncio.to_thread(catch_up, settings.QUALGENT_DATA_DIR, epoch)
    except Exception as error:  # another has taken over, or the next start tries again
        logger.warning("the epoch of the gateways could not be stored: %s", error)
    _leave_to_another()


def _leave_to_another(line: str = "another scheduler has taken over") -> None:
    """End this process at once, as another scheduler takes over; its supervisor restarts it as a standby."""
    os.write(2, f"qualgent: {line}\n".encode())
    os._exit(SUPERSEDED)


def _give_up(line: str) -> None:
    """End this process at once with a line, as its parts could not start."""
    with contextlib.suppress(OSError):  # standard error may be on the disk that is full
        os.write(2, (line + "\n").encode())
    os._exit(1)


def leave() -> None:
    """Mark the server as stopping, which readiness checks report, while it still serves."""
    process.stopping = True


async def retire() -> None:
    """Disconnect all agents as a stop begins. Logs errors, raises none."""
    try:
        async with asyncio.timeout(RETIRE_SECONDS):
            await retire_connections(process)
    except NotRunningError:
        pass  # it has not started, or has stopped already
    except TimeoutError:
        logger.warning("not all agent connections were closed within %s s", RETIRE_SECONDS)
    except Exception:
        logger.exception("could not disconnect the agents")


async def _stop_server(server: ServerParts) -> None:
    """Stop the server's parts, within 10 seconds, then resign as the elected scheduler."""
    measures.lag.stop()
    try:
        async with asyncio.timeout(STOP_SECONDS):
            await server.stop()
    except TimeoutError:
        logger.error("the %s did not stop within %s s", _role_name(), STOP_SECONDS)
    if _election is not None:
        await _election.resign()
    logger.info("%s stopped", _role_name())


def make_private(folder: Path) -> None:
    """Remove other users' access to the data directory; log a warning if that is not possible."""
    close_paths(folder)
    if folder.stat().st_mode & 0o077:
        logger.warning(
            "other users of this machine can access %s: make it a folder of the server's user only (chmod 700)",
            folder,
        )


def check_database() -> None:
    """Raise SystemExit if the database is too old, not migrated, or not of this server's mode or secret key."""
    if connection.vendor == "sqlite" and sqlite3.sqlite_version_info < LEAST_SQLITE:
        least = ".".join(map(str, LEAST_SQLITE))
        raise SystemExit(f"qualgent: this Python has SQLite {sqlite3.sqlite_version}; {least} or newer is needed")
    try:
        connection.ensure_connection()
    except OperationalError as error:
        raise SystemExit(f"qualgent: the database cannot be reached: {' '.join(str(error).split())}") from None
    except NotSupportedError as error:
        raise SystemExit(f"qualgent: {error}") from None
    if connection.vendor == "postgresql":
        check_moved()
    try:
        pending = read_schema(connection).pending
        if not pending:
            enter_mode()
            check_key()
    except UnreleasedError as error:
        raise SystemExit(f"qualgent: {error}") from None
    finally:
        connection.close()
    if pending:
        remedy = "run: python manage.py migrate, or qualgent manage migrate"
        raise SystemExit(f"qualgent: the database is {pending} migrations behind; {remedy}")


def check_again() -> None:
    """Raise SystemExit if a move has begun or the key has changed while this process waited to be elected."""
    check_moved()
    try:
        check_key()
    finally:
        connection.close()


def check_moved() -> None:
    """Raise SystemExit if a move to this PostgreSQL database is unfinished, so that data may be missing."""
    try:
        with connection.cursor() as cursor:
            if not is_unfinished(cursor):
                return
    finally:
        connection.close()
    raise SystemExit(
        "qualgent: the move of an installation to this database has not ended; run: python manage.py move_ledger "
        "--to … (as before)"
    )
