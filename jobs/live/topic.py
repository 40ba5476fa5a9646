"""One topic's picture: its rows as JSON, numbered changes, and the frames made of them.

What a viewer is sent depends only on the number it has and on the picture as it stands, so nothing is kept per viewer
and one that is behind costs no memory: the frame from its number to the newest carries every row changed since, in
its newest form. A frame is made once for all viewers that have the same number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

Row = Any
"""What msgspec turns into a JSON object: a dict or a struct. Rows are always whole."""

LEAST_TOMBSTONES = 256  # deletions remembered at least; beyond that, as many as there are rows

_encoder = msgspec.json.Encoder()


class Topic:
    """Rows by id and when each last changed. Pure and synchronous. ``seq`` 0 means that nothing was loaded yet."""

    def __init__(self, name: str, epoch: str) -> None:
        self.name = name
        self.epoch = epoch
        self.seq = 0
        self.encoded_frames = 0  # how many frames were turned into JSON so far
        self._rows: dict[str, msgspec.Raw] = {}
        self._changed: dict[str, int] = {}  # id → seq of its last change since the load; latest last
        self._gone: dict[str, int] = {}  # id → seq at which it went; latest last
        self._floor = 0  # a viewer with a lower number needs a snapshot: what went before this was forgotten
        self._frames: dict[int | None, str] = {}  # leading to the present seq, by where they start; None: snapshot

    def __len__(self) -> int:
        return len(self._rows)

    def replace(self, rows: Mapping[str, Row]) -> bool:
        """Make ``rows`` the whole picture. True if it differs from what was there; the first load always does."""
        changes: dict[str, Row | None] = {row_id: None for row_id in self._rows if row_id not in rows}
        changes.update(rows)
        return self.apply(changes) or self._first_load()

    def apply(self, changes: Mapping[str, Row | None]) -> bool:
        """Take newer rows, None for those that are gone. True, and seq one higher, only if anything differs."""
        put: dict[str, msgspec.Raw] = {}
        gone: list[str] = []
        for row_id, row in changes.items():
            if row is None:
                if row_id in self._rows:
                    gone.append(row_id)
                continue
            raw = msgspec.Raw(_encoder.encode(row))
            if self._rows.get(row_id) != raw:
                put[row_id] = raw
        if not put and not gone:
            return False
        self._advance()
        for row_id, raw in put.items():
            self._rows[row_id] = raw
            self._gone.pop(row_id, None)
            self._changed.pop(row_id, None)  # so that it comes back as the latest
            self._changed[row_id] = self.seq
        for row_id in gone:
            del self._rows[row_id]
            self._changed.pop(row_id, None)
            self._gone[row_id] = self.seq
        self._forget()
        return True

    def frame(self, since: int | None) -> str | None:
        """The text that takes a viewer from number ``since`` (None: it has nothing) to ``seq``.

        None when there is nothing to send: it is up to date, or nothing has been loaded yet. A number this topic
        never gave or has forgotten is answered by a snapshot.
        """
        if not self.seq or since == self.seq:
            return None
        if since is not None and not self._floor <= since < self.seq:
            since = None
        text = self._frames.get(since)
        if text is None:
            text = self._frames[since] = self._encode(since)
        return text

    def picture(self) -> dict[str, Any]:
        """``{epoch, seq, snapshot}``, as a page carries it in its HTML."""
        return {"epoch": self.epoch, "seq": self.seq, "snapshot": dict(self._rows)}

    def _first_load(self) -> bool:
        """An empty picture is news to those who wait for one."""
        if self.seq:
            return False
        self._advance()
        return True

    def _advance(self) -> None:
        if not self.seq:
            self._floor = 1
        self.seq += 1
        self._frames.clear()

    def _forget(self) -> None:
        while len(self._gone) > max(LEAST_TOMBSTONES, len(self._rows)):
            oldest = next(iter(self._gone))
            self._floor = max(self._floor, self._gone.pop(oldest))

    def _encode(self, since: int | None) -> str:
        self.encoded_frames += 1
        frame: dict[str, Any]
        if since is None:
            frame = {"topic": self.name, "epoch": self.epoch, "seq": self.seq, "snapshot": self._rows}
        else:
            put = {row_id: self._rows[row_id] for row_id in _later(self._changed, since)}
            gone = list(_later(self._gone, since))
            frame = {"topic": self.name, "epoch": self.epoch, "from": since, "to": self.seq, "put": put, "del": gone}
        return _encoder.encode(frame).decode()


def _later(numbered: dict[str, int], since: int) -> Iterator[str]:
    """The ids with a number above ``since``: the highest are last, so this looks no further back than it must."""
    for row_id in reversed(numbered):
        if numbered[row_id] <= since:
            return
        yield row_id
