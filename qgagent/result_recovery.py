"""Recovery of results left unfinished by a killed process: collect cases, upload artifacts, report."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from qgprotocol.messages import FromAgent

from .logger import log
from .spool import Spool, SpooledResult
from .workspace import Workspaces

Send = Callable[[FromAgent], None]


async def complete_results(
    unfinished: Iterable[SpooledResult], *, spool: Spool, workspaces: Workspaces, send: Send
) -> None:
    """Complete and report the results left by an earlier process; the devices are free meanwhile.

    If cancelled, the rest is left to the next process.
    """
    await asyncio.gather(*(_complete(spooled, spool, workspaces, send) for spooled in unfinished))


async def _complete(spooled: SpooledResult, spool: Spool, workspaces: Workspaces, send: Send) -> None:
    result, attempt = spooled.result, spooled.result.attempt
    log.info("%s: completing the result of %s", spooled.agent, attempt)
    attempt_log = workspaces.logs.by_attempt.get(attempt)

    def note(text: str) -> None:
        if attempt_log is None:
            log.info(text)
        else:
            attempt_log.append(f"[qgagent] {text}\n".encode(errors="replace"))

    try:
        result = replace(result, cases=await workspaces.cases(attempt))
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
        send(complete.result)
