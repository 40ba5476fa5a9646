"""A topic's numbered frames: what changed since a number, made once, whatever was deleted or forgotten."""

from __future__ import annotations

import asyncio
import json
import random
import zlib
from typing import Any

from qualgent.live.topic import MIN_TOMBSTONES, Topic


def _frame(topic: Topic, since: int | None, compact: bool = False) -> dict[str, Any]:
    frame = topic.frame(since, compact)
    assert frame is not None
    decoded: dict[str, Any] = json.loads(frame.text)
    return decoded


def test_nothing_is_sent_before_the_first_load() -> None:
    """A topic that is not loaded yet has no frame, not even an empty snapshot."""
    assert Topic("jobs", "e1").frame(None) is None


def test_an_empty_picture_is_still_a_snapshot() -> None:
    """Viewers of an empty topic get an empty snapshot."""
    topic = Topic("jobs", "e1")
    assert topic.replace({})
    assert _frame(topic, None) == {"topic": "jobs", "epoch": "e1", "seq": 1, "snapshot": {}}


def test_a_delta_holds_the_newest_form_of_all_that_changed_since() -> None:
    """A viewer three changes behind gets the current form of each changed row once, and the deleted ids."""
    topic = Topic("jobs", "e1")
    topic.replace({"a": {"n": 1}, "b": {"n": 1}, "c": {"n": 1}})
    topic.apply({"a": {"n": 2}})
    topic.apply({"a": {"n": 3}, "d": {"n": 1}})
    topic.apply({"b": None})
    frame = _frame(topic, 1)
    assert (frame["from"], frame["to"]) == (1, 4)
    assert frame["put"] == {"a": {"n": 3}, "d": {"n": 1}}
    assert frame["del"] == ["b"]


def test_rows_that_look_the_same_are_no_change() -> None:
    """A touch without a change neither increments the sequence nor sends a frame."""
    topic = Topic("jobs", "e1")
    topic.replace({"a": {"n": 1}})
    assert not topic.apply({"a": {"n": 1}, "never seen": None})
    assert not topic.replace({"a": {"n": 1}})
    assert topic.seq == 1


def test_a_frame_is_encoded_once_for_all_who_are_at_the_same_number() -> None:
    """Viewers with the same sequence number share one encoded frame."""
    topic = Topic("jobs", "e1")
    topic.replace({"a": {"n": 1}})
    topic.apply({"a": {"n": 2}})
    assert topic.frame(1) is topic.frame(1)
    assert topic.frame(None) is topic.frame(None)
    assert topic.encoded_frames == 2


def test_a_row_that_went_and_came_back_is_put() -> None:
    """The tombstone of a row is removed when the row is added again."""
    topic = Topic("jobs", "e1")
    topic.replace({"a": {"n": 1}})
    topic.apply({"a": None})
    topic.apply({"a": {"n": 2}})
    assert _frame(topic, 1)["put"] == {"a": {"n": 2}}
    assert _frame(topic, 1)["del"] == []


def test_a_number_never_given_is_answered_by_a_snapshot() -> None:
    """Sequence numbers of another epoch lead to a snapshot."""
    topic = Topic("jobs", "e1")
    topic.replace({"a": {"n": 1}})
    assert "snapshot" in _frame(topic, 0)
    assert "snapshot" in _frame(topic, 99)


def test_deletions_are_forgotten_in_the_end_and_late_viewers_get_a_snapshot() -> None:
    """Tombstones are bounded; a viewer from before the oldest one gets a snapshot, a later one a delta."""
    topic = Topic("jobs", "e1")
    topic.replace({"keeps": {"n": 0}})
    for number in range(MIN_TOMBSTONES * 2):
        topic.apply({f"job {number}": {"n": number}})
        topic.apply({f"job {number}": None})
    assert "snapshot" in _frame(topic, 2)
    assert len(_frame(topic, topic.seq - 2)["del"]) == 1


def test_any_viewer_at_any_number_ends_with_the_same_rows() -> None:
    """With random changes and random reads, each viewer has exactly the topic's rows after a frame, compact or not."""
    chance = random.Random(20)
    topic = Topic("jobs", "e1")
    topic.replace({})
    truth: dict[str, dict[str, int]] = {}
    viewers: list[tuple[int | None, dict[str, dict[str, int]]]] = [(None, {}) for _ in range(8)]
    for step in range(3000):
        changed = {f"row {chance.randrange(400)}" for _ in range(chance.randrange(4))}
        for row_id in changed:
            if chance.random() < 0.5:
                known = truth.get(row_id, {}) if chance.random() < 0.9 else {}  # else fields may go
                truth[row_id] = {**known, f"field {chance.randrange(5)}": step}
            else:
                truth.pop(row_id, None)
        topic.apply({row_id: truth.get(row_id) for row_id in changed})
        which = chance.randrange(len(viewers) * 4)
        if which < len(viewers):
            since, rows = viewers[which]
            if topic.frame(since) is not None:
                frame = _frame(topic, since, compact=which % 2 == 1)
                rows = frame["snapshot"] if "snapshot" in frame else rows | frame["put"]
                for row_id, fields in frame.get("patch", {}).items():
                    rows[row_id] = rows[row_id] | fields
                for row_id in frame.get("del", ()):
                    rows.pop(row_id, None)
            assert rows == truth
            viewers[which] = (topic.seq, rows)


def test_a_compact_frame_has_the_fields_that_changed() -> None:
    """Of each row that the viewer has, with their newest values, whatever number it is at; new rows are whole."""
    topic = Topic("jobs", "e1")
    topic.replace({"a": {"n": 1, "m": 1, "k": 1}, "b": {"n": 1}})
    topic.apply({"a": {"n": 2, "m": 1, "k": 1}})
    topic.apply({"a": {"n": 2, "m": 2, "k": 1}, "c": {"n": 1}})
    topic.apply({"c": {"n": 2}})
    frame = _frame(topic, 1, compact=True)
    assert (frame["patch"], frame["put"], frame["del"]) == ({"a": {"n": 2, "m": 2}}, {"c": {"n": 2}}, [])
    assert _frame(topic, 2, compact=True)["patch"] == {"a": {"m": 2}}
    frame = _frame(topic, 3, compact=True)
    assert (frame["patch"], frame["put"]) == ({"c": {"n": 2}}, {})
    assert _frame(topic, 1)["put"] == {"a": {"n": 2, "m": 2, "k": 1}, "c": {"n": 2}}
    assert _frame(topic, None, compact=True) == _frame(topic, None)


def test_a_row_that_loses_a_field_is_whole() -> None:
    """As is one that was away: a viewer at a number before that may have any form of it."""
    topic = Topic("jobs", "e1")
    topic.replace({"a": {"n": 1, "m": 1}, "b": {"n": 1}})
    topic.apply({"a": {"n": 2}, "b": None})
    topic.apply({"b": {"n": 1}})
    frame = _frame(topic, 1, compact=True)
    assert frame["put"] == {"a": {"n": 2}, "b": {"n": 1}}
    assert "patch" not in frame
    topic.apply({"a": {"n": 3}})
    assert _frame(topic, 3, compact=True)["patch"] == {"a": {"n": 3}}


def test_what_is_remembered_of_fields_goes_with_the_row() -> None:
    """A list through which thousands of jobs pass remembers only those in it."""
    topic = Topic("jobs", "e1")
    topic.replace({})
    for number in range(1000):
        topic.apply({f"job {number}": {"n": 1}})
        topic.apply({f"job {number}": {"n": 2}, f"job {number - 10}": None})
    assert len(topic._fields) == len(topic._added) == len(topic._rows) == 10


async def test_a_frame_is_compressed_once_for_all_viewers() -> None:
    """On the loop or, a large one, in a thread, also when two viewers want it at once or the first of them leaves."""
    for rows in (20, 5000):
        topic = Topic("jobs", "e1")
        topic.replace({f"job {number}": {"status": "pending"} for number in range(rows)})
        frame = topic.frame(None, compact=True)
        assert frame is not None
        assert topic.frame(None) is frame
        gone = asyncio.create_task(frame.compressed())
        await asyncio.sleep(0)
        gone.cancel()
        first, second = await asyncio.gather(frame.compressed(), frame.compressed())
        assert first is second
        assert isinstance(first, bytes)
        assert zlib.decompress(first, -15).decode() == frame.text
        assert len(first) < len(frame.text) / 5


async def test_a_short_frame_stays_text() -> None:
    """Compressing it would gain nothing."""
    topic = Topic("jobs", "e1")
    topic.replace({"a": {"n": 1}})
    frame = topic.frame(None, compact=True)
    assert frame is not None
    assert await frame.compressed() is frame.text
