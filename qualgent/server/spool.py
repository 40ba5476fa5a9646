"""The shared limit on the bytes of large request bodies that the server holds at one time."""

from __future__ import annotations

from collections import Counter

from qualgent.core.measures import measures


class BodySpool:
    """Counts the bytes of bodies that arrive, or whose requests are being answered."""

    def __init__(self, limit: int, body_limit: int) -> None:
        self.limit = limit
        self.bytes = 0
        self._limit_of_one = max(limit // 2, body_limit)  # of the senders that are known by name
        self._by_sender: Counter[str] = Counter()

    def has_room(self, sender: str, size: int) -> bool:
        """Return whether ``size`` more bytes fit within the limit, and within a named sender's half of it."""
        own = self._by_sender.get(sender, 0)
        return self.bytes + size <= self.limit and (not sender or own + size <= self._limit_of_one)

    def take(self, sender: str, size: int) -> bool:
        """Count ``size`` bytes of a body as held; return False, uncounted, if there is no room."""
        if not self.has_room(sender, size):
            return False
        self._add_bytes(sender, size)
        return True

    def give_back(self, sender: str, size: int) -> None:
        """Count ``size`` bytes of a sender as no longer held."""
        self._add_bytes(sender, -size)

    def _add_bytes(self, sender: str, size: int) -> None:
        """Add ``size`` (may be negative) to the held bytes, in all and of this sender."""
        self.bytes += size
        measures.spooled_bytes = self.bytes
        self._by_sender[sender] += size
        if not self._by_sender[sender]:
            del self._by_sender[sender]
