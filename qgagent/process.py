"""The life of one qgagent process: from its state directory to its exit code."""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
from collections.abc import Callable, Coroutine
from typing import Any

from .adb import Adb
from .artifacts import Uploader
from .backoff import Backoff
from .config import AgentConfig
from .connection import GOODBYE_SECONDS, Connection
from .discovery import GRACE_SECONDS, Discovery
from .host import SOFTWARE, Host
from .journal import Journal
from .late import LateResults
from .link_opener import LinkOpener
from .log_book import LogBook
from .outbox import Outbox
from .peer import Peer
from .presets.base import Preset
from .spool import Spool
from .state_dir import StateDir
from .stop_requests import StopRequests
from .tasks import first_to_end
from .workplace import Workplaces

log = logging.getLogger("qgagent")

REPORT_SECONDS = 10.0
"""How long an ending process waits for the server to have its results; the spool keeps the rest for the next start."""


async def run_agent(
    config: AgentConfig,
    preset_for: Callable[[str, str], Preset],
    *,
    requests: StopRequests | None = None,
    backoff: Backoff | None = None,
    grace_seconds: float = GRACE_SECONDS,
) -> int:
    """Serve until ``requests`` (by default made by signals) say to end; the exit code.

    ``preset_for`` makes the preset of the device of that name and serial; ``grace_seconds`` is how long a device
    that is discovered may be away. Raises RefusedError, StateDirError.
    """
    requests = requests or StopRequests()
    instance = secrets.token_hex(8)
    with StateDir(config.state_dir) as state, Journal(state.journal, instance=instance) as journal:
        journal.write("process", software=SOFTWARE, pid=os.getpid())
        outbox, spool, peer = Outbox(), Spool(state.spool), Peer()
        logs = LogBook(state.logs, max_bytes=config.log_bytes)
        logs.resume(spool.all())
        workplaces = Workplaces(
            state.work,
            logs=logs,
            uploader=Uploader(config.url, peer, config.artifacts),
            secrets=config.secrets,
            keep=[kept.result.attempt for kept in spool.unfinished()],
        )
        late = LateResults(spool=spool, workplaces=workplaces, send=outbox.put)
        host = Host(
            config=config,
            instance=instance,
            preset_for=preset_for,
            spool=spool,
            journal=journal,
            workplaces=workplaces,
            send=outbox.put,
        )
        connection = Connection(
            host=host,
            outbox=outbox,
            open_link=LinkOpener(config.url, config.transport),
            backoff=backoff or Backoff(),
            peer=peer,
            logs=logs,
        )
        parts = [connection.run(), _for_ever(late.run())]
        if config.discover == "adb":
            introduce = connection.introduce_anew
            found = Discovery(
                name=config.name,
                adb=Adb(config.adb),
                host=host,
                preset_for=preset_for,
                introduce=introduce,
                grace_seconds=grace_seconds,
            )
            parts.append(found.run())
        if config.exit_with_parent:
            requests.on_end_of_input()
        with requests.on_signals():
            serving = asyncio.create_task(first_to_end(*parts), name="serving")
            await _serve(config, host=host, spool=spool, connection=connection, serving=serving, requests=requests)
        return requests.exit_code


async def _for_ever(work: Coroutine[Any, Any, None]) -> None:
    """The process goes on when this is done."""
    await work
    await asyncio.Event().wait()


async def _serve(
    config: AgentConfig,
    *,
    host: Host,
    spool: Spool,
    connection: Connection,
    serving: asyncio.Task[None],
    requests: StopRequests,
) -> None:
    try:
        await _until_asked(config, host=host, serving=serving, requests=requests)
        log.info("ending: %s; finishing what runs", requests.reason)
        host.drain()
        await _first(serving, host.activity.idle.wait(), requests.at_once.wait())
        if not requests.at_once.is_set():
            await _first(serving, spool.empty.wait(), requests.at_once.wait(), timeout=REPORT_SECONDS)
        await host.stop(requests.reason)
        if connection.stop(requests.reason):
            await _first(serving, timeout=GOODBYE_SECONDS)
    finally:
        await host.stop("the process ends")
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)


async def _until_asked(config: AgentConfig, *, host: Host, serving: asyncio.Task[None], requests: StopRequests) -> None:
    waits: list[Coroutine[Any, Any, Any]] = [requests.gently.wait()]
    if config.exit_when_idle is not None:
        waits.append(host.activity.idle_for(config.exit_when_idle))
    if config.once:
        waits.append(host.activity.worked.wait())
    await _first(serving, *waits)
    if not requests.gently.is_set():
        worked = config.once and host.activity.worked.is_set()
        requests.request("one test has run" if worked else f"nothing to do for {config.exit_when_idle:g} s")


async def _first(serving: asyncio.Task[None], *waits: Coroutine[Any, Any, Any], timeout: float | None = None) -> None:
    """Wait for one of these; raises what ended the connection, if that is what ended first."""
    tasks = [asyncio.create_task(wait) for wait in waits]
    try:
        await asyncio.wait([serving, *tasks], timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    if serving.done():
        serving.result()
