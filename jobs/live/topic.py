"""The state of one live topic: rows as JSON, numbered changes, and frames made from them.

A frame depends only on the viewer's sequence number and the current state, so nothing is stored per viewer: it carries
the current form of every row changed since that number. It is encoded once for all viewers with the same number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

Row = Any
"""A dict or struct that msgspec encodes as a JSON object. Rows are always complete."""

MIN_TOMBSTONES = 256  # remembered deletions; more if there are more rows

_encoder = msgspec.json.Encoder()


class Topic:
    """Rows by id, with the sequence number of their last change. ``seq`` 0: not loaded yet."""

    def __init__(self, name: str, epoch: str) -> None:
        self.name = name
        self.epoch = epoch
        self.seq = 0
        self.encoded_frames = 0  # number of frames encoded so far
        self._rows: dict[str, msgspec.Raw] = {}
        self._changed: dict[str, int] = {}  # id → seq of its last change since the load; latest last
        self._deleted: dict[str, int] = {}  # id → seq of its deletion; latest last
        self._oldest_seq = 0  # viewers with a lower number need a snapshot: earlier deletions were dropped
        self._frames: dict[int | None, str] = {}  # to the current seq, by start seq; None: snapshot

    def replace(self, rows: Mapping[str, Row]) -> bool:
        """Replace all rows. True if anything changed; the first load always counts as a change."""
        changes: dict[str, Row | None] = {row_id: None for row_id in self._rows if row_id not in rows}
        changes.update(rows)
        if self.apply(changes):
            return True
        if self.seq:
            return False
        self._advance()  # viewers wait for a snapshot, even if it is empty
        return True

    def apply(self, changes: Mapping[str, Row | None]) -> bool:
        """Apply changed rows, None for deleted ones. Increments ``seq`` and returns True only if anything changed."""
        put: dict[str, msgspec.Raw] = {}
        deleted: list[str] = []
        for row_id, row in changes.items():
            if row is None:
                if row_id in self._rows:
                    deleted.append(row_id)
                continue
            raw = msgspec.Raw(_encoder.encode(row))
            if self._rows.get(row_id) != raw:
                put[row_id] = raw
        if not put and not deleted:
            return False
        self._advance()
        for row_id, raw in put.items():
            self._rows[row_id] = raw
            self._deleted.pop(row_id, None)
            self._changed.pop(row_id, None)  # reinserted as the latest
            self._changed[row_id] = self.seq
        for row_id in deleted:
            del self._rows[row_id]
            self._changed.pop(row_id, None)
            self._deleted[row_id] = self.seq
        while len(self._deleted) > max(MIN_TOMBSTONES, len(self._rows)):
            oldest = next(iter(self._deleted))
            self._oldest_seq = max(self._oldest_seq, self._deleted.pop(oldest))
        return True

    def frame(self, since: int | None) -> str | None:
        """Return the frame that takes a viewer from ``since`` (None: nothing) to ``seq``.

        None: the viewer is up to date, or nothing is loaded yet. An unknown or expired number leads to a snapshot.
        """
        if not self.seq or since == self.seq:
            return None
        if since is not None and not self._oldest_seq <= since < self.seq:
            since = None
        text = self._frames.get(since)
        if text is None:
            text = self._frames[since] = self._encode(since)
        return text

    def page_state(self) -> dict[str, Any]:
        """Return ``{epoch, seq, snapshot}`` for a page's HTML."""
        return {"epoch": self.epoch, "seq": self.seq, "snapshot": dict(self._rows)}

    def _advance(self) -> None:
        if not self.seq:
            self._oldest_seq = 1
        self.seq += 1
        self._frames.clear()

    def _encode(self, since: int | None) -> str:
        self.encoded_frames += 1
        frame: dict[str, Any]
        if since is None:
            frame = {"topic": self.name, "epoch": self.epoch, "seq": self.seq, "snapshot": self._rows}
        else:
            put = {row_id: self._rows[row_id] for row_id in _later(self._changed, since)}
            deleted = list(_later(self._deleted, since))
            frame = {"topic": self.name, "epoch": self.epoch, "from": since, "to": self.seq, "put": put, "del": deleted}
        return _encoder.encode(frame).decode()


def _later(numbered: dict[str, int], since: int) -> Iterator[str]:
    """Yield the ids with a number above ``since``, from the end, where the highest are."""
    for row_id in reversed(numbered):
        if numbered[row_id] <= since:
            return
        yield row_id
