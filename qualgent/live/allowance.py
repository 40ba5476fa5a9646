"""Rate limits of callers over all their live sockets, kept after these close; paces reads of objects."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from qualgent.core.token_bucket import TokenBucket

# at once, and per minute in the long run
MAX_FRAMES, FRAMES_PER_MINUTE = 2000, 3000  # besides the acknowledgements of what was sent
MAX_NEW_TOPICS, NEW_TOPICS_PER_MINUTE = 5000, 6000  # named by a viewer that does not follow them, known or not
MAX_NEW_OBJECTS, NEW_OBJECTS_PER_MINUTE = 200, 600  # topics of one object that nobody follows: each takes reads
# reads of such objects at once, and from the beginning of one to the next: else they keep the threads that read busy
MAX_READS, READ_INTERVAL_SECONDS = 2, 0.02
MAX_CALLERS = 1000  # remembered; the one that connected longest ago is forgotten first


class Allowance:
    """Three token buckets of one caller, and the pace of its reads. Times are monotonic milliseconds."""

    def __init__(self, now_ms: int) -> None:
        self.frames = TokenBucket(FRAMES_PER_MINUTE, MAX_FRAMES, now_ms)
        self.topics = TokenBucket(NEW_TOPICS_PER_MINUTE, MAX_NEW_TOPICS, now_ms)
        self.objects = TokenBucket(NEW_OBJECTS_PER_MINUTE, MAX_NEW_OBJECTS, now_ms)
        self._reads = asyncio.Semaphore(MAX_READS)
        self._next_read = 0.0  # by the loop's clock

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[None]:
        """Delay the block, a read of an object, while other reads of this caller run or have just begun."""
        async with self._reads:
            now = asyncio.get_running_loop().time()
            begin = max(self._next_read, now)
            self._next_read = begin + READ_INTERVAL_SECONDS
            await asyncio.sleep(begin - now)
            yield


class Allowances:
    """The allowances by caller. They outlast sockets: who connects again does not begin anew."""

    def __init__(self) -> None:
        self._by_caller: OrderedDict[str, Allowance] = OrderedDict()

    def of(self, caller: str, now_ms: int) -> Allowance:
        """Return the caller's allowance; create it if it is new. At most MAX_CALLERS are remembered."""
        found = self._by_caller.pop(caller, None) or Allowance(now_ms)
        self._by_caller[caller] = found
        if len(self._by_caller) > MAX_CALLERS:
            self._by_caller.popitem(last=False)
        return found
