"""Limits on the requests of one caller's viewers, all its live sockets together."""

from __future__ import annotations

from collections import OrderedDict

from qualgent.core.token_bucket import TokenBucket

# at once, and per minute in the long run
MAX_FRAMES, FRAMES_PER_MINUTE = 2000, 3000  # besides the acknowledgements of what was sent
MAX_NEW_TOPICS, NEW_TOPICS_PER_MINUTE = 5000, 6000  # named by a viewer that does not follow them, known or not
MAX_NEW_OBJECTS, NEW_OBJECTS_PER_MINUTE = 200, 600  # topics of one object that nobody follows: each takes reads
MAX_CALLERS = 1000  # remembered; the one that connected longest ago is forgotten first


class Allowance:
    """Three token buckets of one caller. Times are monotonic milliseconds."""

    def __init__(self, now_ms: int) -> None:
        self.frames = TokenBucket(FRAMES_PER_MINUTE, MAX_FRAMES, now_ms)
        self.topics = TokenBucket(NEW_TOPICS_PER_MINUTE, MAX_NEW_TOPICS, now_ms)
        self.objects = TokenBucket(NEW_OBJECTS_PER_MINUTE, MAX_NEW_OBJECTS, now_ms)


class Allowances:
    """The allowances by caller. They outlast sockets: who connects again does not begin anew."""

    def __init__(self) -> None:
        self._by_caller: OrderedDict[str, Allowance] = OrderedDict()

    def of(self, caller: str, now_ms: int) -> Allowance:
        """Return the allowance of a caller."""
        found = self._by_caller.pop(caller, None) or Allowance(now_ms)
        self._by_caller[caller] = found
        if len(self._by_caller) > MAX_CALLERS:
            self._by_caller.popitem(last=False)
        return found
