"""The cases of a running attempt, sent while they change to servers that take them."""

import asyncio

import msgspec
from msgspec.structs import replace

from qgprotocol.cases import MAX_ENDED, MAX_MESSAGE, MAX_RUNNING, MAX_RUNNING_NAME, CaseResult, fit_newest
from qgprotocol.messages import Cases, LeaseOffer

from .cases import CaseProgress
from .peer import ConnectedServer

SEND_SECONDS = 0.5  # least time between two messages of an attempt
MAX_ENDED_BYTES = 64 * 1024


async def send_cases(peer: ConnectedServer, lease: LeaseOffer, progress: CaseProgress) -> None:
    """Send the state when it has changed, and once on each connection, until cancelled."""
    sent = (0, 0)
    while True:
        now = (peer.connections, progress.number)
        if progress.number and now != sent and peer.supports_cases:
            peer.put(_snapshot(lease, progress))
            sent = now
        await asyncio.sleep(SEND_SECONDS)


def _snapshot(lease: LeaseOffer, progress: CaseProgress) -> Cases:
    counts = progress.counts
    return Cases(
        attempt=lease.attempt,
        token=lease.token,
        number=progress.number,
        total=progress.total,
        passed=counts.passed,
        failed=counts.failed,
        skipped=counts.skipped,
        flaky=counts.flaky,
        running=[name[:MAX_RUNNING_NAME] for name in progress.running[:MAX_RUNNING]],
        ended=_newest(progress.newest(MAX_ENDED)),
    )


def _newest(cases: list[CaseResult]) -> list[CaseResult]:
    """Return as many of the newest cases as a message has room for, oldest first."""
    shortened = (replace(case, message=case.message[:MAX_MESSAGE], tries=[], steps=[]) for case in reversed(cases))
    return fit_newest(shortened, lambda case: len(msgspec.json.encode(case)), MAX_ENDED_BYTES)
