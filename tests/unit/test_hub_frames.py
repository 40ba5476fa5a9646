"""A topic's numbered frames: what changed since a number, made once, whatever was deleted or forgotten."""

from __future__ import annotations

import json
import random
from typing import Any

from jobs.live.topic import MIN_TOMBSTONES, Topic


def _frame(topic: Topic, since: int | None) -> dict[str, Any]:
    text = topic.frame(since)
    assert text is not None
    decoded: dict[str, Any] = json.loads(text)
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
    """With random changes and random reads, each viewer has exactly the topic's rows after a frame."""
    chance = random.Random(20)
    topic = Topic("jobs", "e1")
    topic.replace({})
    truth: dict[str, dict[str, int]] = {}
    viewers: list[tuple[int | None, dict[str, Any]]] = [(None, {}) for _ in range(8)]
    for step in range(3000):
        changed = {f"row {chance.randrange(400)}" for _ in range(chance.randrange(4))}
        for row_id in changed:
            if chance.random() < 0.5:
                truth[row_id] = {"n": step}
            else:
                truth.pop(row_id, None)
        topic.apply({row_id: truth.get(row_id) for row_id in changed})
        which = chance.randrange(len(viewers) * 4)
        if which < len(viewers):
            since, rows = viewers[which]
            if (text := topic.frame(since)) is not None:
                frame = json.loads(text)
                rows = frame["snapshot"] if "snapshot" in frame else rows | frame["put"]
                for row_id in frame.get("del", ()):
                    rows.pop(row_id, None)
            assert rows == truth
            viewers[which] = (topic.seq, rows)
