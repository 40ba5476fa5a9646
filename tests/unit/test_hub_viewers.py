"""Viewers: slow ones, hidden ones, confused ones and those from another life of the server."""

from __future__ import annotations

import asyncio

from qualgent.live.hub import Hub
from qualgent.live.subscriber import MAX_ERRORS, WINDOW
from tests.unit.live_helpers import DictSource, constant, viewing


async def test_a_frame_is_the_same_text_for_every_viewer() -> None:
    """A frame for fifty viewers is encoded once."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    async with viewing(hub, "jobs") as first, viewing(hub, "jobs") as second:
        await first.until(lambda: first.rows)
        await second.until(lambda: second.rows)
        source.data["a"] = {"n": 1}
        hub.touch("jobs", "a")
        await first.until(lambda: first.rows["jobs"]["a"] == {"n": 1})
        await second.until(lambda: second.rows["jobs"]["a"] == {"n": 1})
    assert first.texts[-1] is second.texts[-1]


async def test_a_viewer_that_does_not_acknowledge_gets_two_frames_and_then_the_newest() -> None:
    """Nothing is sent without acknowledgements; the next frame merges all changes since."""
    source = DictSource(a={"n": 0}, b={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    async with viewing(hub, "jobs", acknowledges=False) as slow, viewing(hub, "jobs") as quick:
        await quick.until(lambda: quick.rows)
        for number in range(1, 20):
            source.data["a"] = {"n": number}
            hub.touch("jobs", "a")
            await quick.until(lambda number=number: quick.rows["jobs"]["a"] == {"n": number})
        assert len(slow.frames) == WINDOW
        slow.acknowledge()
        await slow.until(lambda: slow.rows["jobs"]["a"] == {"n": 19})
        assert len(slow.frames) == WINDOW + 1
        assert slow.gaps == 0
        assert slow.seqs == quick.seqs


async def test_frames_and_what_they_skip_are_counted() -> None:
    """Sent and skipped frames include those of disconnected viewers; a viewer that keeps up skips none."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    async with viewing(hub, "jobs", acknowledges=False) as slow, viewing(hub, "jobs") as quick:
        await quick.until(lambda: quick.rows)
        for number in range(1, 20):
            source.data["a"] = {"n": number}
            hub.touch("jobs", "a")
            await quick.until(lambda number=number: quick.rows["jobs"]["a"] == {"n": number})
        assert (hub.viewers, hub.followed, hub.traffic.states_skipped) == (2, 1, 0)
        slow.acknowledge()
        await slow.until(lambda: slow.rows["jobs"]["a"] == {"n": 19})
        sent = len(slow.frames) + len(quick.frames)
        assert (hub.traffic.frames_sent, hub.traffic.states_skipped) == (sent, 20 - WINDOW - 1)
    assert (hub.viewers, hub.followed) == (0, 0)
    assert (hub.traffic.frames_sent, hub.traffic.states_skipped) == (sent, 20 - WINDOW - 1)


async def test_a_busy_topic_does_not_keep_others_from_a_slow_viewer() -> None:
    """With room for one frame at a time, topics take turns."""
    busy, calm = DictSource(a={"n": 0}), DictSource(b={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("busy", constant(busy))
    hub.register("calm", constant(calm))
    async with viewing(hub, "busy", "calm", acknowledges=False) as slow, viewing(hub, "busy", "calm") as quick:
        await slow.until(lambda: len(slow.rows) == 2)
        busy.data["a"] = calm.data["b"] = {"n": 1}
        hub.touch("calm", "b")
        hub.touch("busy", "a")
        await quick.until(lambda: quick.seqs == {"busy": 2, "calm": 2})
        slow.say(ack=1)
        await slow.until(lambda: len(slow.frames) == 3)
        busy.data["a"] = {"n": 2}
        hub.touch("busy", "a")
        await quick.until(lambda: quick.seqs["busy"] == 3)
        slow.say(ack=2)
        await slow.until(lambda: len(slow.frames) == 4)
        assert {frame["topic"] for frame in slow.frames[2:]} == {"busy", "calm"}


async def test_a_hidden_tab_is_sent_nothing_and_its_topics_rest() -> None:
    """Topics with only paused viewers are not read; a resumed viewer gets one merged frame."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    async with viewing(hub, "jobs") as viewer:
        await viewer.until(lambda: viewer.rows)
        viewer.say(pause=True)
        for number in range(1, 4):
            source.data["a"] = {"n": number}
            hub.touch("jobs", "a")
            await asyncio.sleep(0)
        assert (source.asked, len(viewer.frames)) == ([], 1)
        viewer.say(pause=False)
        await viewer.until(lambda: viewer.rows["jobs"]["a"] == {"n": 3})
        assert len(viewer.frames) == 2


async def test_a_viewer_that_joins_a_resting_topic_wakes_it() -> None:
    """Rows touched while all viewers were paused reach a new viewer."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    async with viewing(hub, "jobs") as hidden:
        await hidden.until(lambda: hidden.rows)
        hidden.say(pause=True)
        source.data["a"] = {"n": 1}
        hub.touch("jobs", "a")
        async with viewing(hub, "jobs") as viewer:
            await viewer.until(lambda: viewer.rows.get("jobs") == {"a": {"n": 1}})


async def test_a_viewer_that_missed_something_asks_and_gets_a_snapshot() -> None:
    """``resync`` is answered by a snapshot; unknown topics in it are ignored."""
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(DictSource(a={"n": 0})))
    async with viewing(hub, "jobs") as viewer:
        await viewer.until(lambda: viewer.rows)
        viewer.say(resync=["jobs", "weather"])
        await viewer.until(lambda: len(viewer.frames) == 2)
    assert "snapshot" in viewer.frames[1]


async def test_the_set_of_topics_is_the_whole_set() -> None:
    """A new set of topics leaves those not in it and starts only the new ones."""
    hub = Hub("e1", interval_seconds=0)
    for name in ("jobs", "agents", "groups"):
        hub.register(name, constant(DictSource(a={"of": name})))
    async with viewing(hub, "jobs", "agents") as viewer:
        await viewer.until(lambda: len(viewer.rows) == 2)
        viewer.say(topics=["agents", "groups"])
        await viewer.until(lambda: len(viewer.rows) == 3)
        assert set(viewer.subscriber.topics) == {"agents", "groups"}
    assert [frame["topic"] for frame in viewer.frames] == ["jobs", "agents", "groups"]


async def test_errors_do_not_pile_up_for_a_viewer_that_is_not_served() -> None:
    """A flood of frames with unknown topics queues a bounded number of errors."""
    hub = Hub("e1", interval_seconds=0)
    async with viewing(hub) as viewer:
        for _ in range(1000):
            viewer.say(topics=["unknown"])
        viewer.say(topics=["last"])
        await viewer.until(lambda: viewer.frames and "last" in viewer.frames[-1]["error"])
    assert len(viewer.frames) == MAX_ERRORS


async def test_acknowledging_more_than_was_sent_opens_no_window() -> None:
    """An acknowledged count too high means all sent frames, so at most two frames are in flight."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    async with viewing(hub, "jobs", acknowledges=False) as viewer, viewing(hub, "jobs") as quick:
        await viewer.until(lambda: viewer.rows)
        viewer.say(ack=1_000_000)
        for number in range(1, 6):
            source.data["a"] = {"n": number}
            hub.touch("jobs", "a")
            await quick.until(lambda number=number: quick.rows["jobs"]["a"] == {"n": number})
        assert len(viewer.frames) == 1 + WINDOW


async def test_the_epoch_tells_one_life_of_the_server_from_the_next() -> None:
    """Sequence numbers restart after a restart, and every frame carries its epoch."""
    epochs = []
    for epoch in ("first", "second"):
        hub = Hub(epoch, interval_seconds=0)
        hub.register("jobs", constant(DictSource(a={"n": 0})))
        async with viewing(hub, "jobs") as viewer:
            await viewer.until(lambda viewer=viewer: viewer.rows)
            epochs.append((viewer.frames[0]["epoch"], viewer.frames[0]["seq"]))
    assert epochs == [("first", 1), ("second", 1)]


async def test_the_server_says_that_it_lives_when_nothing_else_is_on_its_way() -> None:
    """A viewer that acknowledges gets beats; one that does not gets only those that fit its window."""
    hub = Hub("e1", interval_seconds=0, beat_seconds=0.001)
    await hub.start()
    async with viewing(hub, acknowledges=False) as silent, viewing(hub) as viewer:
        await viewer.until(lambda: len(viewer.frames) >= 5)
        assert all(frame["beat"] > 0 and frame["epoch"] == "e1" for frame in viewer.frames)
        assert len(silent.frames) == 1
    await hub.stop()


async def test_stopping_ends_every_task_and_tells_every_viewer() -> None:
    """After a stop no task of the hub runs, and each connection's close callback was called."""
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(DictSource(a={"n": 0})))
    await hub.start()
    async with viewing(hub, "jobs") as viewer:
        await viewer.until(lambda: viewer.rows)
        await hub.stop()
        assert viewer.stopped
        viewer.say(pause=True)
        viewer.say(pause=False)
    assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("hub")]
