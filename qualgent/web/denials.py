"""Collection of denied requests in a gateway, sent to the audit once a second with counts.

Denials of anonymous callers are one entry a minute for each address and kind of object, which counts them.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable

from qualgent.accounts.permissions import Caller, Resource
from qualgent.core.errors import QualGentError
from qualgent.core.keys import new_id
from qualgent.core.times import wall_ms
from qualgent.scheduler.account_requests import Denial, RecordDenials

logger = logging.getLogger("qualgent.web.denials")

FLUSH_SECONDS = 1.0
MINUTE_MS = 60_000
MOST = 200  # entries a minute; further ones are counted together, without address and object


class Denials:
    """The denials of one gateway."""

    def __init__(self, send: Callable[[RecordDenials], Awaitable[None]]) -> None:
        self._send = send
        self._waiting: Counter[Denial] = Counter()
        self._ids: dict[tuple[Caller, str, str, str], str] = {}  # of this minute's entries
        self._minute = 0
        self._task: asyncio.Task[None] | None = None

    def note(self, caller: Caller, action: str, resource: Resource) -> None:
        """Count a denial for the audit, which gets it within a second; call on the event loop."""
        minute = wall_ms() // MINUTE_MS
        if minute != self._minute:
            self._minute, self._ids = minute, {}
        # of failed log-ins the id is the name of a person who exists; else anonymous callers could invent any number
        object_id = "" if caller.kind == "anonymous" and resource.kind != "login" else resource.label[:310]
        key = (caller, action, resource.kind, object_id)
        if key not in self._ids and len(self._ids) >= MOST:
            key = (Caller(caller.actor, caller.door), action, resource.kind, "")
        known = self._ids.setdefault(key, new_id())
        self._waiting[Denial(id=known, caller=key[0], action=action, kind=resource.kind, object_id=key[3])] += 1
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._flush_denials(), name="denials")

    async def _flush_denials(self) -> None:
        """Send the counted denials to the scheduler every second, until none are left."""
        while self._waiting:
            await asyncio.sleep(FLUSH_SECONDS)
            counts, self._waiting = self._waiting, Counter()
            try:
                await self._send(RecordDenials(denials=list(counts.items())))
            except QualGentError as error:
                logger.warning("%d denials could not be recorded in the audit: %s", counts.total(), error)
