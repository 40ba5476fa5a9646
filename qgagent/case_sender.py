"""Sending of the state of an attempt's test cases to the server while it runs."""

import asyncio

import msgspec
from msgspec.structs import asdict, replace

from qgprotocol.cases import MAX_ENDED, MAX_MESSAGE, MAX_RUNNING, MAX_RUNNING_NAME, fit_newest
from qgprotocol.messages import Cases, LeaseOffer

from .cases import CaseProgress
from .peer import ConnectedServer

SEND_SECONDS = 0.5  # least time between two messages of an attempt
MAX_ENDED_BYTES = 64 * 1024


async def send_cases(peer: ConnectedServer, lease: LeaseOffer, progress: CaseProgress) -> None:
    """Send the state of the cases at most every 0.5 s, when it changed or on a new connection; until cancelled."""
    sent = (0, 0)
    while True:
        now = (peer.connections, progress.number)
        if progress.number and now != sent and peer.supports_cases:
            newest = reversed(progress.newest(MAX_ENDED))
            short = (replace(case, message=case.message[:MAX_MESSAGE], tries=[], steps=[]) for case in newest)
            cases = Cases(
                attempt=lease.attempt,
                token=lease.token,
                number=progress.number,
                total=progress.total,
                **asdict(progress.counts),
                running=[name[:MAX_RUNNING_NAME] for name in progress.running[:MAX_RUNNING]],
                ended=fit_newest(short, lambda case: len(msgspec.json.encode(case)), MAX_ENDED_BYTES),
            )
            peer.put(cases)
            sent = now
        await asyncio.sleep(SEND_SECONDS)
