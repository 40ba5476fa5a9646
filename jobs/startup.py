"""Starting and stopping the scheduler in a serving process, exactly once.

Other apps join in through ``on_start``: their hooks run after the engine is rebuilt and before the dispatcher hands
anything out.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import logging
import os
import time
from collections.abc import Awaitable, Callable
from typing import IO, Any

from django.conf import settings
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from twisted.internet import defer
from twisted.internet import reactor as installed_reactor

from qualgent.observability.metrics.process import measures

from .errors import NotRunningError
from .scheduler.runtime import Runtime, current, expect_current, set_current
from .scheduler.timing import Timing

logger = logging.getLogger("qualgent")

reactor: Any = installed_reactor  # typed as a module, though it is the installed object

Hook = Callable[[Runtime], Awaitable[None]]

on_start: list[Hook] = []
before_stop: list[Hook] = []  # while requests in flight are still answered; not where another server serves us
on_stop: list[Hook] = []
_lock: IO[str] | None = None

RETIRE_SECONDS = 2.0
STOP_SECONDS = 10
LOCK_TRIES = 5
LOCK_TRY_SECONDS = 0.05


def start() -> None:
    """Start the scheduler. The reactor calls this as it starts; a failure ends the process with one line saying why."""
    expect_current()
    # later: the reactor calls this just before it runs the loop, where tasks are made
    reactor.callLater(0, lambda: asyncio.get_running_loop().create_task(_start(), name="scheduler start"))


async def _start() -> None:
    try:
        lock_data_dir()
        await asyncio.to_thread(check_migrated)
        runtime = Runtime(Timing.from_settings())
        await runtime.start(on_start)
    except SystemExit as error:
        _give_up(str(error))
        return
    except Exception as error:
        logger.exception("the scheduler could not start")
        _give_up(f"qualgent: the scheduler could not start: {error}")
        return
    set_current(runtime)
    measures.lag.start()
    reactor.addSystemEventTrigger("before", "shutdown", lambda: defer.Deferred.fromFuture(_stop(runtime)))
    logger.info("scheduler started")


def _give_up(line: str) -> None:
    """Nothing of ours runs yet, so there is nothing to stop; the reactor would go on serving an empty shell."""
    with contextlib.suppress(OSError):  # what it writes to may be on the disk that is full
        os.write(2, (line + "\n").encode())
    os._exit(1)


def leave() -> None:
    """The server was told to stop: say so to those who ask whether it is ready, while it still works."""
    with contextlib.suppress(NotRunningError):  # it has not started
        current().leaving = True


async def retire() -> None:
    """The server begins to stop: let those who stay connected go, so that nothing waits for them. Raises nothing."""
    try:
        async with asyncio.timeout(RETIRE_SECONDS):
            for hook in before_stop:
                await hook(current())
    except NotRunningError:
        pass  # it has not started
    except TimeoutError:
        logger.warning("not all who were connected have closed within %s s", RETIRE_SECONDS)
    except Exception:
        logger.exception("those who are connected could not be told that the server stops")


def _stop(runtime: Runtime) -> asyncio.Future[None]:
    return asyncio.ensure_future(_stop_within(runtime, STOP_SECONDS))


async def _stop_within(runtime: Runtime, seconds: float) -> None:
    measures.lag.stop()
    set_current(None)  # from here on new requests are told to come back
    try:
        async with asyncio.timeout(seconds):
            for hook in on_stop:
                await hook(runtime)
            await runtime.stop()
    except TimeoutError:
        logger.error("the scheduler did not stop within %s s", seconds)
    logger.info("scheduler stopped")


def lock_data_dir() -> None:
    """Two schedulers on one data directory would each hand out the same work: the second refuses."""
    global _lock  # noqa: PLW0603 — held open until the process ends
    path = settings.QUALGENT_DATA_DIR / "server.lock"
    file = open(path, "a+")  # noqa: SIM115 — held open until the process ends
    if not _take(file):
        file.seek(0)
        owner = file.read().strip() or "another process"
        raise SystemExit(
            f"qualgent: {owner} already serves from {settings.QUALGENT_DATA_DIR} (lock file {path}); "
            "stop it, or set QUALGENT_DATA_DIR to another folder"
        )
    file.truncate(0)
    file.write(f"process {os.getpid()}")
    file.flush()
    _lock = file


def _take(file: IO[str]) -> bool:
    for _ in range(LOCK_TRIES):
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        except OSError:
            time.sleep(LOCK_TRY_SECONDS)  # `manage.py doctor` may be looking: it holds the lock for a moment
    return False


def check_migrated() -> None:
    """The tables are as this version wants them, or one line says how to get there."""
    try:
        executor = MigrationExecutor(connection)
        pending: list[Any] = executor.migration_plan(executor.loader.graph.leaf_nodes())
    finally:
        connection.close()
    if pending:
        raise SystemExit(f"qualgent: the database is {len(pending)} migrations behind; run: python manage.py migrate")
