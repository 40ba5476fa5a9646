"""The agent process: creates all components, serves until it is stopped, and returns the exit code.

It is requested to stop by signals, the end of the parent process, or idleness.
"""

import asyncio
import math
import os
import secrets
import signal
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from msgspec.structs import replace

from .adb import Adb
from .artifacts import ArtifactUploader
from .attempt_log import PendingLogs
from .backoff import ReconnectBackoff
from .config import AgentConfig
from .connection import GOODBYE_SECONDS, Connection
from .credential import HostCredential
from .discovery import GRACE_SECONDS, Discovery
from .host import SOFTWARE, DeviceHost
from .link_opener import LinkOpener
from .logger import log
from .peer import ConnectedServer
from .presets.base import Preset
from .redaction import Redactor
from .state_dir import ConnectionCount, Journal, ResultSpool, SpooledResult, lock_state_dir
from .tasks import cancel, run_until_first_ends
from .workspace import Workspaces

INTERRUPTED = 130  # exit code after a second signal

ECHO_SECONDS = 0.2
"""A signal within this time of another is a duplicate: ``timeout``, ``make`` and others forward a signal that the whole
process group receives anyway."""
REPORT_SECONDS = 10.0
"""Longest wait of an ending process for acknowledgements; the spool keeps other results for the next start."""


class StopRequests:
    """Events ``graceful`` (finish running tests) and ``immediate`` (stop them). The first request sets the former."""

    def __init__(self) -> None:
        self.graceful = asyncio.Event()
        self.immediate = asyncio.Event()
        self.reason = ""
        self.exit_code = 0
        self._signalled = -math.inf  # monotonic seconds

    def request(self, reason: str) -> None:
        """Request a graceful stop; a second request stops immediately."""
        if self.graceful.is_set():
            self.stop_immediately(f"{reason} again", exit_code=INTERRUPTED)
        else:
            self.reason = reason
            self.graceful.set()

    def handle_signal(self, name: str) -> None:
        """Request a stop, unless the signal came within ECHO_SECONDS of the last one."""
        now = time.monotonic()
        if now - self._signalled >= ECHO_SECONDS:
            self.request(name)
        self._signalled = now

    def stop_immediately(self, reason: str, *, exit_code: int = 0) -> None:
        """Set both events, with the reason and the exit code."""
        self.reason, self.exit_code = reason, exit_code
        self.graceful.set()
        self.immediate.set()

    @contextmanager
    def stop_on_signals(self) -> Iterator[None]:
        """Handle SIGINT and SIGTERM as requests within this context."""
        loop = asyncio.get_running_loop()
        numbers = (signal.SIGINT, signal.SIGTERM)
        for number in numbers:
            loop.add_signal_handler(number, self.handle_signal, number.name)
        try:
            yield
        finally:
            for number in numbers:
                loop.remove_signal_handler(number)

    def stop_on_end_of_input(self) -> None:
        """Start a thread that requests an immediate stop once standard input is closed, as by a dead parent."""
        loop = asyncio.get_running_loop()

        def watch() -> None:
            with suppress(OSError):  # closed already
                while os.read(0, 4096):
                    pass
            if not loop.is_closed():
                loop.call_soon_threadsafe(self.stop_immediately, "the parent process ended")

        # A thread with blocking reads: the event loop cannot watch every kind of standard input. A daemon thread: a
        # blocked read cannot be interrupted at exit.
        threading.Thread(target=watch, name="parent", daemon=True).start()


async def run_agent(
    config: AgentConfig,
    preset_for: Callable[[str, str], Preset],
    *,
    requests: StopRequests | None = None,
    backoff: ReconnectBackoff | None = None,
    grace_seconds: float = GRACE_SECONDS,
    credential: HostCredential | None = None,
) -> int:
    """Run the agent process until stopped by ``requests`` (default: signals); return the exit code.

    ``preset_for`` returns the preset for a device name and serial; ``grace_seconds`` is the tolerated absence of a
    discovered device; ``credential`` that of an enrolled host. Raises RefusedError, StateDirError.
    """
    requests = requests or StopRequests()
    state, instance = config.state_dir, secrets.token_hex(8)
    with lock_state_dir(state), Journal(state / "journal.jsonl", instance=instance) as journal:
        journal.write("process", software=SOFTWARE, pid=os.getpid())
        spool, peer = ResultSpool(state / "spool"), ConnectedServer()
        logs = PendingLogs(state / "logs", max_bytes=config.log_bytes)
        logs.resume(spool.by_attempt.values())
        redact = Redactor(config.secrets).text
        workspaces = Workspaces(
            directory=state / "work",
            logs=logs,
            uploader=ArtifactUploader(config.url, peer, config.artifacts, redact),
            secrets=config.secrets,
            redact=redact,
            wrap=config.wrap,
        )
        unfinished = spool.unfinished()  # now: later ones are completed by their devices
        await workspaces.delete_except(spooled.result.attempt for spooled in unfinished)
        host = DeviceHost(
            config=config,
            instance=instance,
            preset_for=preset_for,
            spool=spool,
            journal=journal,
            workspaces=workspaces,
            send=peer.put,
            count_connection=ConnectionCount(state / "connections").next,
        )
        connection = Connection(
            host=host,
            peer=peer,
            open_link=LinkOpener(config.url, config.transport, credential=credential),
            backoff=backoff or ReconnectBackoff(),
            logs=logs,
            credential=credential,
        )
        services = [connection.run(), _complete_results(unfinished, spool, workspaces, peer)]
        if config.discover == "adb":
            discovery = Discovery(
                name=config.name,
                adb=Adb(config.adb),
                host=host,
                on_change=connection.refresh_hello,
                grace_seconds=grace_seconds,
            )
            services.append(discovery.run())
        if config.exit_with_parent:
            requests.stop_on_end_of_input()
        with requests.stop_on_signals():
            serving = asyncio.create_task(run_until_first_ends(*services), name="serving")
            await _serve(config, host, connection, serving, requests)
        return requests.exit_code


async def _complete_results(
    unfinished: list[SpooledResult], spool: ResultSpool, workspaces: Workspaces, peer: ConnectedServer
) -> None:
    """Upload artifacts of results that a killed process left, and send these; then wait until cancelled.

    If cancelled, the rest is left to the next process.
    """
    await asyncio.gather(*(_complete(spooled, spool, workspaces, peer) for spooled in unfinished))
    await asyncio.Event().wait()  # the end of a service would end the process


async def _complete(spooled: SpooledResult, spool: ResultSpool, workspaces: Workspaces, peer: ConnectedServer) -> None:
    """Upload the artifacts of a killed process's attempt, complete its stored result, and send it."""
    result, attempt = spooled.result, spooled.result.attempt
    log.info("%s: completing the result of %s", spooled.agent, attempt)
    attempt_log = workspaces.logs.by_attempt.get(attempt)

    def note(text: str) -> None:
        if attempt_log is None:
            log.info(text)
        else:
            attempt_log.append(f"[qgagent] {text}\n".encode(errors="replace"))

    try:
        result = replace(result, cases=result.cases or await workspaces.cases(attempt))
        artifacts = workspaces.artifacts_of(attempt)
        stored = await workspaces.uploader.upload(artifacts, attempt=attempt, token=result.token, note=note)
        result = replace(result, artifacts=stored)
    except Exception:  # the outcome is known and must be reported in any case
        log.exception("the artifacts of %s cannot be collected", attempt)
    if attempt_log is not None:
        attempt_log.ended = True
        result = replace(result, log_bytes=attempt_log.size, log_truncated=attempt_log.truncated)
    if spool.by_attempt.get(attempt) is spooled:  # not dropped meanwhile
        await spool.put(replace(spooled, result=result, unfinished=False))
    await workspaces.remove(attempt)  # before sending: the process may exit once the result is acknowledged
    if complete := spool.by_attempt.get(attempt):
        peer.put(complete.result)


async def _serve(
    config: AgentConfig, host: DeviceHost, connection: Connection, serving: asyncio.Task[None], requests: StopRequests
) -> None:
    """Serve until a stop, idleness or the end of a first test; then let tests finish and report, or stop them."""
    waits: list[Coroutine[Any, Any, Any]] = [requests.graceful.wait()]
    if config.exit_when_idle is not None:
        waits.append(host.activity.wait_idle(config.exit_when_idle))
    if config.once:
        waits.append(host.activity.attempt_finished.wait())
    try:
        await _wait_for_first(serving, *waits)
        if not requests.graceful.is_set():
            finished = config.once and host.activity.attempt_finished.is_set()
            requests.request("one test has run" if finished else f"nothing to do for {config.exit_when_idle:g} s")
        log.info("stopping after the running tests: %s", requests.reason)
        host.drain()
        await _wait_for_first(serving, host.activity.idle.wait(), requests.immediate.wait())
        if not requests.immediate.is_set():
            reported, timeout = host.spool.empty.wait(), asyncio.sleep(REPORT_SECONDS)
            await _wait_for_first(serving, reported, requests.immediate.wait(), timeout)
        await host.stop(requests.reason)
        if connection.stop(requests.reason):
            await _wait_for_first(serving, asyncio.sleep(GOODBYE_SECONDS))
    finally:
        await host.stop("the process ends")
        await cancel(serving)


async def _wait_for_first(serving: asyncio.Task[None], *waits: Coroutine[Any, Any, Any]) -> None:
    """Wait until ``serving`` or one of ``waits`` ends; raise the exception of ``serving``, if it has one."""
    await run_until_first_ends(asyncio.wait({serving}), *waits)
    if serving.done():
        serving.result()
