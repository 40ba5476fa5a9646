"""The rows that qgjob builds from the frames of the live socket."""

from __future__ import annotations

from contextlib import closing
from typing import Any

from qgjob.live_socket import LiveSocket, TopicState


def snapshot(seq: int, rows: dict[str, Any], *, topic: str = "jobs", epoch: str = "e1") -> dict[str, Any]:
    return {"topic": topic, "epoch": epoch, "seq": seq, "snapshot": rows}


def delta(begin: int, end: int, put: dict[str, Any], *gone: str, epoch: str = "e1") -> dict[str, Any]:
    return {"topic": "jobs", "epoch": epoch, "from": begin, "to": end, "put": put, "del": list(gone)}


def test_frames_are_applied_to_the_snapshot() -> None:
    """A frame replaces whole rows and deletes rows."""
    state = TopicState()
    assert state.apply(snapshot(3, {"a": {"n": 1}, "b": {"n": 2}}))
    assert state.apply(delta(3, 7, {"b": {"n": 3}, "c": {"n": 4}}, "a"))
    assert state.apply(delta(7, 8, {}, "c", "unknown"))
    assert state.rows == {"jobs": {"b": {"n": 3}}}
    assert not state.lost


def test_a_frame_that_does_not_follow_is_not_applied() -> None:
    """After a gap, another epoch, or without a snapshot, the topic is lost until the next snapshot."""
    for before, frame in [
        ([snapshot(3, {"a": {}})], delta(4, 5, {"b": {}})),
        ([snapshot(3, {"a": {}})], delta(3, 5, {"b": {}}, epoch="e2")),
        ([], delta(3, 5, {"b": {}})),
    ]:
        state = TopicState()
        for earlier in before:
            state.apply(earlier)
        assert not state.apply(frame)
        assert state.lost == {"jobs"}
        assert state.apply(snapshot(1, {"z": {}}, epoch="e2"))
        assert (state.lost, state.rows) == (set(), {"jobs": {"z": {}}})


def test_unknown_frames_are_ignored() -> None:
    """Beats and frames of later servers change no rows."""
    state = TopicState()
    assert not state.apply({"beat": 1.0, "epoch": "e1"})
    assert not state.apply({"news": [], "topic": "jobs"})
    assert (state.rows, state.lost) == ({}, set())


def test_wait_sleeps_without_topics() -> None:
    """There is no connection without topics; the jobs are polled instead."""
    with closing(LiveSocket("http://127.0.0.1:9", [])) as live:
        assert not live.wait(0.05)
        assert not live.connected


def test_wait_sleeps_if_the_socket_cannot_connect() -> None:
    """wait ends in time, and reconnects later."""
    with closing(LiveSocket("http://127.0.0.1:9", ["jobs"])) as live:
        assert not live.wait(0.05)
        assert not live.connected
