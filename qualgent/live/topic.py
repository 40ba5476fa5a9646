"""A live topic: its rows by sequence number, the interface of their sources, and when followed rows are read again.

The state is rows as JSON, numbered changes, and frames made from them. A frame depends only on the viewer's sequence
number and the current state, so nothing is stored per viewer: it carries the current form of every row changed since
that number, or, as a compact frame, of its changed fields. It is encoded once for all viewers with the same number.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, Protocol

import msgspec

from qualgent.accounts.scope import OrgScope
from qualgent.core.tasks import Alarm

from .wire import Frame

Row = Any
"""A dict or struct that msgspec encodes as a JSON object. Rows are always complete."""

EVERYTHING = "*"
MAX_TOUCHED = 1000  # ids in one read of the source; with more, all rows are read
MIN_TOMBSTONES = 256  # remembered deletions; more if there are more rows

_encoder = msgspec.json.Encoder()
_fields_of = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode


class Topic:
    """Rows by id, with the sequence number of their last change. ``seq`` 0: not loaded yet.

    ``epoch`` is that of the server. ``life`` is of this topic alone: the next one of its name begins with 1 again. It
    is not in frames, where it would tell a topic that one may not see from one that is not there.
    """

    def __init__(self, name: str, epoch: str, life: str = "") -> None:
        self.name = name
        self.epoch = epoch
        self.life = life
        self.seq = 0
        self.encoded_frames = 0  # number of frames encoded so far
        self._rows: dict[str, msgspec.Raw] = {}
        self._changed: dict[str, int] = {}  # id → seq of its last change since the load; latest last
        self._deleted: dict[str, int] = {}  # id → seq of its deletion; latest last
        self._oldest_seq = 0  # viewers with a lower number need a snapshot: earlier deletions were dropped
        self._added: dict[str, int] = {}  # id → seq since which the row has its fields; only if after the load
        self._fields: dict[str, dict[str, int]] = {}  # id → field → seq of its last change since the row was added
        self._frames: dict[tuple[int | None, bool], Frame] = {}  # to the current seq, by start seq (None: snapshot)

    @property
    def is_empty(self) -> bool:
        """Return whether the topic has no rows."""
        return not self._rows

    def replace(self, rows: Mapping[str, Row]) -> bool:
        """Replace all rows. Return whether anything changed; the first load always counts."""
        changes: dict[str, Row | None] = {row_id: None for row_id in self._rows if row_id not in rows}
        changes.update(rows)
        if self.apply(changes):
            return True
        if self.seq:
            return False
        self._advance_seq()  # viewers wait for a snapshot, even if it is empty
        return True

    def apply(self, changes: Mapping[str, Row | None]) -> bool:
        """Change rows (None: delete). Return whether anything changed; only then ``seq`` is incremented."""
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
        self._advance_seq()
        for row_id, raw in put.items():
            self._note_fields(row_id, raw)
            self._rows[row_id] = raw
            self._deleted.pop(row_id, None)
            self._changed.pop(row_id, None)  # reinserted as the latest
            self._changed[row_id] = self.seq
        for row_id in deleted:
            del self._rows[row_id]
            self._changed.pop(row_id, None)
            self._added.pop(row_id, None)
            self._fields.pop(row_id, None)
            self._deleted[row_id] = self.seq
        while len(self._deleted) > max(MIN_TOMBSTONES, len(self._rows)):
            oldest = next(iter(self._deleted))
            self._oldest_seq = max(self._oldest_seq, self._deleted.pop(oldest))
        return True

    def _note_fields(self, row_id: str, raw: msgspec.Raw) -> None:
        """Record which fields of a row change with this seq; a new row, or one that lost a field, changes whole."""
        known = self._rows.get(row_id)
        if known is not None:
            old, new = _fields_of(known), _fields_of(raw)
            if old.keys() <= new.keys():
                changed = {name: self.seq for name, value in new.items() if old.get(name) != value}
                self._fields.setdefault(row_id, {}).update(changed)
                return
        self._fields.pop(row_id, None)
        if self.seq > 1:
            self._added[row_id] = self.seq

    def frame(self, since: int | None, compact: bool = False) -> Frame | None:
        """Return the frame that brings a viewer from ``since`` (None: it has nothing) to the newest rows.

        None: the viewer is up to date, or nothing is loaded yet. An unknown or expired number leads to a snapshot.
        """
        if not self.seq or since == self.seq:
            return None
        if since is not None and not self._oldest_seq <= since < self.seq:
            since = None
        compact = compact and since is not None  # snapshots are the same
        frame = self._frames.get((since, compact))
        if frame is None:
            frame = self._frames[since, compact] = Frame(self._encode_frame(since, compact))
        return frame

    def page_state(self) -> dict[str, object]:
        """Return the topic's ``{epoch, seq, life, snapshot}``, to put into a page."""
        return {"epoch": self.epoch, "seq": self.seq, "life": self.life, "snapshot": dict(self._rows)}

    def _advance_seq(self) -> None:
        """Increment the sequence number, and drop the encoded frames."""
        if not self.seq:
            self._oldest_seq = 1
        self.seq += 1
        self._frames.clear()

    def _encode_frame(self, since: int | None, compact: bool) -> str:
        """Return a snapshot or the changes since a number as JSON; ``compact``: changed fields instead of rows."""
        self.encoded_frames += 1
        frame: dict[str, object]
        if since is None:
            frame = {"topic": self.name, "epoch": self.epoch, "seq": self.seq, "snapshot": self._rows}
        else:
            changed = list(_later(self._changed, since))
            patched = {row_id for row_id in changed if compact and self._added.get(row_id, 0) <= since}
            put = {row_id: self._rows[row_id] for row_id in changed if row_id not in patched}
            deleted = list(_later(self._deleted, since))
            frame = {"topic": self.name, "epoch": self.epoch, "from": since, "to": self.seq, "put": put, "del": deleted}
            if patched:
                frame["patch"] = {row_id: self._patch(row_id, since) for row_id in patched}
        return _encoder.encode(frame).decode()

    def _patch(self, row_id: str, since: int) -> dict[str, msgspec.Raw]:
        """Return the fields of a row that changed after this sequence number."""
        fields, seqs = _fields_of(self._rows[row_id]), self._fields[row_id]
        return {name: fields[name] for name, seq in seqs.items() if seq > since}


def _later(numbered: dict[str, int], since: int) -> Iterator[str]:
    """Yield the ids with a number above ``since``, the highest first; ``numbered`` is in ascending order."""
    for row_id in reversed(numbered):
        if numbered[row_id] <= since:
            return
        yield row_id


class TopicSource(Protocol):
    """The source of a topic's rows. Methods may be slow and may fail: the hub retries."""

    async def snapshot(self) -> dict[str, Row]:
        """Return all rows of the topic, by id."""

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        """Return the current rows of these ids, None for deleted ones; other changed rows may be added."""


class RowsSource(NamedTuple):
    """A source that reads the touched rows; those that it does not find are deleted."""

    read: Callable[[set[str] | None], Coroutine[Any, Any, dict[str, Row]]]
    """``read(ids)``; None: all rows."""

    async def snapshot(self) -> dict[str, Row]:
        return await self.read(None)

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        """Return the rows of these ids, None for those that are not found, which are deleted."""
        return {**dict.fromkeys(ids), **await self.read(ids)}


class SnapshotSource(NamedTuple):
    """A source that reads all rows, whichever were touched."""

    read: Callable[[], Coroutine[Any, Any, dict[str, Row]]]

    async def snapshot(self) -> dict[str, Row]:
        return await self.read()

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        """Return all rows, whatever ids are given."""
        return dict(await self.read())


MakeSource = Callable[[str, OrgScope], TopicSource]
"""Makes the source of a topic for a scope. Takes the id after the prefix; raises ValueError if it is invalid."""


class Follower(Protocol):
    """A viewer that follows topics."""

    @property
    def paused(self) -> bool: ...

    def wake(self) -> None: ...

    def error(self, text: str) -> None: ...


class Registration(NamedTuple):
    """How the sources of a kind of topic are made and read."""

    make: MakeSource
    full_refresh: bool
    refresh_seconds: float | None
    interval_seconds: float | None
    busy_seconds: float


class FollowedTopic:
    """A topic that is followed or kept in one scope: its rows, source, subscribers and pending changes."""

    task: asyncio.Task[None]
    kept: Alarm  # set: it is kept until then, though nobody may follow it; not read meanwhile, but for pages

    def __init__(self, topic: Topic, source: TopicSource, registration: Registration) -> None:
        self.topic = topic
        self.source = source
        self.registration = registration
        self.subscribers: set[Follower] = set()
        self.touched: set[str] = set()
        self.due = asyncio.Event()  # set: rows were touched and somebody waits for them
        self.reading = asyncio.Lock()
        self.read_at = float("-inf")  # the loop's time of the last read for followers
        self._rows_at = float("-inf")  # the same of the last read of any kind

    @property
    def refresh_seconds(self) -> float | None:
        """Return how often all rows are read even without changes; None: never, or its object does not exist."""
        is_absent = ":" in self.topic.name and self.topic.is_empty
        return None if is_absent else self.registration.refresh_seconds

    def touch(self, ids: Iterable[str]) -> None:
        """Mark rows as changed, so that they are read next."""
        waiting = bool(self.touched)
        self.touched.update(ids)
        if self.registration.full_refresh or not self.touched or len(self.touched) > MAX_TOUCHED:
            self.touched = {EVERYTHING}
        if not waiting:
            self.schedule()

    def schedule(self) -> None:
        """Mark the topic as due to be read, if rows are marked as changed and some follower is not paused."""
        if self.touched and self.active:
            self.due.set()

    @property
    def active(self) -> bool:
        """Return whether any follower is not paused."""
        return any(not subscriber.paused for subscriber in self.subscribers)

    def expire(self) -> None:
        """Mark all rows as changed if their last read is longer ago than ``refresh_seconds``."""
        refresh_seconds = self.refresh_seconds
        if refresh_seconds is not None and self._age() >= refresh_seconds:
            self.touch((EVERYTHING,))

    async def load(self, least_seconds: float = float("inf")) -> None:
        """Read all rows, unless they have been read. Raises the source's errors.

        While nobody follows the topic, read what has changed as well, if the last read is ``least_seconds`` ago.
        """
        if self._is_loaded(least_seconds):
            return  # without waiting for a read in progress
        async with self.reading:
            if not self._is_loaded(least_seconds):
                await self._read_rows()

    def _is_loaded(self, least_seconds: float) -> bool:
        """Return whether ``load`` has nothing to read; marks rows that are due for a refresh."""
        if not self.topic.seq or self.active:
            return self.topic.seq > 0
        self.expire()
        return not self.touched or self._age() < max(least_seconds, self.registration.busy_seconds)

    def _age(self) -> float:
        """Return seconds since the rows were last read."""
        return asyncio.get_running_loop().time() - self._rows_at

    async def read(self) -> None:
        """Read the rows marked as changed, or all rows if none is. Raises the source's errors."""
        async with self.reading:
            self.read_at = asyncio.get_running_loop().time()
            await self._read_rows()

    async def _read_rows(self) -> None:
        """Read the rows marked as changed, or all; wake the followers if anything changed."""
        began = asyncio.get_running_loop().time()
        ids, self.touched = self.touched or {EVERYTHING}, set()
        try:
            if EVERYTHING in ids or not self.topic.seq:
                changed = self.topic.replace(await self.source.snapshot())
            else:
                changed = self.topic.apply(await self.source.rows(ids))
        except Exception:
            self.touch(ids)
            raise
        self._rows_at = began
        if changed:
            for subscriber in self.subscribers:
                subscriber.wake()
