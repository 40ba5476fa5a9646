"""Touches become frames: coalesced, never held back, never lost, and only for topics that somebody follows."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import msgspec
import pytest

from qualgent.accounts.scope import SITE, OrgScope
from qualgent.live import hub as hub_module
from qualgent.live.hub import Hub
from qualgent.live.topic import MAX_TOUCHED
from tests.support.waiting import aeventually
from tests.unit.live_helpers import DictSource, constant, viewing


async def test_many_touches_make_one_look_and_one_frame() -> None:
    """A row touched a thousand times within the interval is read and sent once, in its last form."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=0.01)
    hub.register("jobs", constant(source))
    async with viewing(hub, "jobs") as viewer:
        await viewer.until(lambda: viewer.rows)
        for number in range(1000):
            source.data["a"] = {"n": number}
            hub.touch("jobs", "a")
        await viewer.until(lambda: viewer.rows["jobs"]["a"] == {"n": 999})
    assert source.asked == [{"a"}]
    assert len(viewer.frames) == 2


async def test_a_topic_may_be_in_more_of_a_hurry() -> None:
    """A topic with its own interval does not wait for the hub's."""
    urgent, patient = DictSource(a={"n": 0}), DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=1000)
    hub.register("log", constant(urgent), interval_seconds=0)
    hub.register("jobs", constant(patient))
    async with viewing(hub, "log", "jobs") as viewer:
        await viewer.until(lambda: len(viewer.rows) == 2)
        urgent.data["a"] = patient.data["a"] = {"n": 1}
        hub.touch("jobs", "a")
        hub.touch("log", "a")
        await viewer.until(lambda: viewer.rows["log"]["a"] == {"n": 1})
    assert viewer.rows["jobs"]["a"] == {"n": 0}


async def test_a_busy_topic_is_read_less_often() -> None:
    """The first change after a rest is sent at once, the next one only after the topic's own time."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("agents", constant(source), busy_seconds=1000)
    async with viewing(hub, "agents") as viewer:
        await viewer.until(lambda: viewer.rows)
        for number in (1, 2):
            source.data["a"] = {"n": number}
            hub.touch("agents", "a")
            if number == 1:
                await viewer.until(lambda: viewer.rows["agents"]["a"] == {"n": 1})
        for _ in range(100):
            await asyncio.sleep(0)
    assert source.asked == [{"a"}]


async def test_touches_that_never_stop_do_not_hold_frames_back() -> None:
    """The interval starts at the first touch, not the last: frames are sent during an endless burst."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=0.005)
    hub.register("jobs", constant(source))

    async def burst() -> None:
        number = 0
        while True:
            number += 1
            source.data["a"] = {"n": number}
            hub.touch("jobs", "a")
            await asyncio.sleep(0)

    async with viewing(hub, "jobs") as viewer:
        await viewer.until(lambda: viewer.rows)
        task = asyncio.create_task(burst())
        await viewer.until(lambda: len(viewer.frames) >= 5)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert viewer.gaps == 0


async def test_topics_nobody_follows_are_never_read() -> None:
    """A touch reads nothing from the source before the first follower and after the last one."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    hub.touch("jobs", "a")
    async with viewing(hub, "jobs") as viewer:
        await viewer.until(lambda: viewer.rows)
        viewer.say(topics=[])
        hub.touch("jobs", "a")
    assert (source.snapshots, source.asked) == (1, [])


async def test_a_change_while_the_first_snapshot_is_read_is_not_lost() -> None:
    """The snapshot was read before the change; a delta with the change follows it."""
    source = DictSource(a={"n": 0})
    source.gate = asyncio.Event()
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    async with viewing(hub, "jobs") as viewer:
        await source.reading.wait()
        source.data["a"] = {"n": 1}
        hub.touch("jobs", "a")
        source.gate.set()
        await viewer.until(lambda: viewer.rows.get("jobs") == {"a": {"n": 1}})
    assert [("snapshot" in frame) for frame in viewer.frames] == [True, False]


async def test_joining_during_a_flush_loses_nothing() -> None:
    """A viewer that joins while changed rows are read gets them, without a gap in the sequence."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    async with viewing(hub, "jobs") as first:
        await first.until(lambda: first.rows)
        source.gate = asyncio.Event()
        source.reading.clear()
        source.data["a"] = {"n": 1}
        hub.touch("jobs", "a")
        await source.reading.wait()
        async with viewing(hub, "jobs") as second:
            await second.until(lambda: "jobs" in second.rows)
            assert second.rows["jobs"] == {"a": {"n": 0}}
            source.data["a"] = {"n": 2}  # after the source was read, before its answer arrived
            hub.touch("jobs", "a")
            source.gate.set()
            for viewer in (first, second):
                await viewer.until(lambda viewer=viewer: viewer.rows["jobs"] == {"a": {"n": 2}})
                assert viewer.gaps == 0
    assert first.seqs == second.seqs


async def test_a_source_that_fails_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The viewer is told once, and gets the rows when the source is back."""
    monkeypatch.setattr(hub_module, "RETRY_SECONDS", (0.0,))
    caplog.set_level(logging.CRITICAL, logger="qualgent.live.hub")
    source = DictSource(a={"n": 0})
    source.failures = 3
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    async with viewing(hub, "jobs") as viewer:
        await viewer.until(lambda: viewer.rows.get("jobs") == {"a": {"n": 0}})
    assert sum("error" in frame for frame in viewer.frames) == 1


async def test_too_many_touched_ids_become_one_look_at_everything() -> None:
    """The set of touched ids is bounded; beyond the bound all rows are read."""
    source = DictSource()
    hub = Hub("e1", interval_seconds=0.01)
    hub.register("jobs", constant(source))
    async with viewing(hub, "jobs") as viewer:
        await viewer.until(lambda: viewer.rows == {"jobs": {}})
        for number in range(MAX_TOUCHED + 1):
            source.data[f"job {number}"] = {"n": number}
            hub.touch("jobs", f"job {number}")
        await viewer.until(lambda: len(viewer.rows["jobs"]) == MAX_TOUCHED + 1)
    assert (source.snapshots, source.asked) == (2, [])


async def test_a_whole_topic_is_read_whole_and_only_differences_are_sent() -> None:
    """A touch of one row of a ranked list sends the others that moved, and the deleted ones."""
    source = DictSource(a={"position": 1}, b={"position": 2}, c={"position": 3})
    hub = Hub("e1", interval_seconds=0)
    hub.register("groups", constant(source), full_refresh=True)
    async with viewing(hub, "groups") as viewer:
        await viewer.until(lambda: viewer.rows)
        del source.data["a"]
        source.data["b"] = {"position": 1}
        hub.touch("groups", "a")
        await viewer.until(lambda: viewer.rows["groups"] == {"b": {"position": 1}, "c": {"position": 3}})
    assert viewer.frames[-1]["put"] == {"b": {"position": 1}}
    assert viewer.frames[-1]["del"] == ["a"]


async def test_what_drifts_with_time_is_read_without_a_touch() -> None:
    """A topic with a refresh time is updated without touches."""
    source = DictSource(a={"eta": 9})
    hub = Hub("e1", interval_seconds=0)
    hub.register("groups", constant(source), refresh_seconds=0.01)
    async with viewing(hub, "groups") as viewer:
        await viewer.until(lambda: viewer.rows)
        source.data["a"] = {"eta": 8}
        await viewer.until(lambda: viewer.rows["groups"]["a"] == {"eta": 8})


async def test_a_prefix_makes_a_source_per_id() -> None:
    """``job:`` topics are created on request; an id that the factory refuses is an unknown topic."""

    def make(job_id: str, scope: OrgScope) -> DictSource:
        if job_id == "nonsense":
            raise ValueError("not a job id")
        return DictSource(**{job_id: {"id": job_id}})

    hub = Hub("e1", interval_seconds=0)
    hub.register("job:", make)
    async with viewing(hub, "job:7", "job:nonsense", "weather") as viewer:
        await viewer.until(lambda: viewer.rows and len(viewer.frames) == 2)
    assert viewer.rows == {"job:7": {"7": {"id": "7"}}}
    assert [frame["error"] for frame in viewer.frames if "error" in frame] == [
        "no topic 'job:nonsense': not a job id; no topic 'weather'"
    ]


async def test_a_page_gets_the_picture_without_following() -> None:
    """The state for the HTML is read from the source if nobody follows the topic, else it is that of the followers."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    assert await hub.page_state("jobs", SITE) == {"epoch": "e1", "seq": 0, "snapshot": {"a": {"n": 0}}}
    async with viewing(hub, "jobs") as viewer:
        await viewer.until(lambda: viewer.rows)
        read = source.snapshots
        assert (await hub.page_state("jobs", SITE))["seq"] == 1
        assert source.snapshots == read
    with pytest.raises(hub_module.UnknownTopicError):
        await hub.page_state("weather", SITE)
    with pytest.raises(hub_module.UnknownTopicError):
        await hub.page_state("weather", SITE, keep=True)


async def test_a_socket_goes_on_from_the_rows_of_its_page() -> None:
    """It is sent what changed since the page was made, and nothing but a beat if nothing did."""
    source = DictSource(a={"n": 0}, b={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    page = await hub.page_state("jobs", SITE, keep=True)
    at = {"jobs": [page["life"], page["seq"]]}
    assert _rows(page) == {"a": {"n": 0}, "b": {"n": 0}}
    async with viewing(hub) as viewer:
        viewer.rows, viewer.seqs = {"jobs": _rows(page)}, {"jobs": page["seq"]}
        viewer.say(topics=["jobs"], have=at)
        await viewer.until(lambda: viewer.frames)
        assert [list(frame) for frame in viewer.frames] == [["beat", "epoch"]]
        source.data["a"] = {"n": 1}
        hub.touch("jobs", "a")
        await viewer.until(lambda: len(viewer.frames) == 2)
        assert viewer.frames[1]["put"] == {"a": {"n": 1}}
        assert viewer.frames[1]["from"] == page["seq"]
        async with viewing(hub) as later:
            later.rows, later.seqs = {"jobs": _rows(page)}, {"jobs": page["seq"]}
            later.say(topics=["jobs"], have=at)
            await later.until(lambda: later.frames)
            assert later.rows == viewer.rows == {"jobs": {"a": {"n": 1}, "b": {"n": 0}}}
            assert (later.gaps, viewer.gaps) == (0, 0)
    await hub.stop()
    assert source.snapshots == 1


@pytest.mark.parametrize(
    "claimed", [("e1.1", 99), ("e1.1", 2**70), ("e1.1", 0), ("e1.1", -1), ("e1.2", 1), ("e1", 1), ("", 1)]
)
async def test_a_claim_that_is_not_true_is_answered_with_all_rows(claimed: tuple[str, int]) -> None:
    """Numbers to come, of other topics of the name, of other lives of the server, of nobody."""
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(DictSource(a={"n": 0})))
    assert (await hub.page_state("jobs", SITE, keep=True))["life"] == "e1.1"
    async with viewing(hub) as viewer:
        viewer.say(topics=["jobs"], have={"jobs": claimed})
        await viewer.until(lambda: viewer.frames)
        assert viewer.frames[0]["snapshot"] == {"a": {"n": 0}}
    await hub.stop()


async def test_numbers_of_a_topic_that_was_dropped_are_not_those_of_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page kept for longer than its topics is sent all rows: what was deleted in between is gone."""
    monkeypatch.setattr(hub_module, "KEEP_SECONDS", 0.01)
    source = DictSource(a={"n": 0}, b={"n": 0})
    told: list[tuple[str, bool]] = []
    hub = Hub("e1", lambda topic, followed: told.append((topic, followed)), interval_seconds=0)
    hub.register("jobs", constant(source))
    page = await hub.page_state("jobs", SITE, keep=True)
    await aeventually(lambda: not hub.followed)
    assert told == [("jobs", True), ("jobs", False)]
    del source.data["b"]
    async with viewing(hub) as viewer:
        viewer.say(topics=["jobs"], have={"jobs": [page["life"], page["seq"]]})
        await viewer.until(lambda: viewer.frames)
        assert viewer.frames[0]["snapshot"] == {"a": {"n": 0}}


async def test_a_kept_topic_is_up_to_date_and_is_read_once() -> None:
    """Pages made one after the other share the rows; one made while the first is read waits for it."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    source.gate = asyncio.Event()
    both = [asyncio.create_task(hub.page_state("jobs", SITE, keep=True)) for _ in range(2)]
    await source.reading.wait()
    source.gate.set()
    assert [(await page)["seq"] for page in both] == [1, 1]
    source.data["a"] = {"n": 1}
    hub.touch("jobs", "a")
    for page in [await hub.page_state("jobs", SITE, keep=True) for _ in range(2)]:
        assert (page["seq"], _rows(page)) == (2, {"a": {"n": 1}})
    assert (source.snapshots, source.asked) == (1, [{"a"}])
    await hub.stop()


async def test_a_kept_topic_is_not_read_while_nobody_follows_it() -> None:
    """Whatever changes after a page: its socket is sent that, in one frame."""
    source = DictSource(a={"n": 0}, b={"n": 0})
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source), refresh_seconds=0.001)
    page = await hub.page_state("jobs", SITE, keep=True)
    for number in range(1, 9):
        source.data["a"] = {"n": number}
        hub.touch("jobs", "a")
        await asyncio.sleep(0.005)
    assert (source.snapshots, source.asked) == (1, [])
    async with viewing(hub) as viewer:
        viewer.rows, viewer.seqs = {"jobs": _rows(page)}, {"jobs": page["seq"]}
        viewer.say(topics=["jobs"], have={"jobs": [page["life"], page["seq"]]})
        await viewer.until(lambda: viewer.rows["jobs"]["a"] == {"n": 8})
        assert [frame["put"] for frame in viewer.frames if "put" in frame] == [{"a": {"n": 8}}]
    await hub.stop()


async def test_pages_read_a_kept_topic_no_more_often_than_a_viewer_would() -> None:
    """Pages made one after the other, while rows change all the time, share rows of the topic's interval."""
    source = DictSource(a={"n": 0})
    hub = Hub("e1", interval_seconds=1000)
    hub.register("jobs", constant(source))
    for number in range(20):
        await hub.page_state("jobs", SITE, keep=True)
        source.data["a"] = {"n": number}
        hub.touch("jobs", "a")
    assert (source.snapshots, source.asked) == (1, [])
    await hub.stop()


async def test_a_kept_topic_that_drifts_with_time_is_read_for_the_next_page() -> None:
    source = DictSource(a={"eta": 9})
    hub = Hub("e1", interval_seconds=0)
    hub.register("groups", constant(source), refresh_seconds=0.01)
    await hub.page_state("groups", SITE, keep=True)
    source.data["a"] = {"eta": 8}
    await asyncio.sleep(0.02)
    assert _rows(await hub.page_state("groups", SITE, keep=True)) == {"a": {"eta": 8}}
    await hub.stop()


async def test_pages_of_many_topics_keep_a_bounded_number() -> None:
    """Whoever opens one page after the other costs no more than that; the pages are right all the same."""
    hub = Hub("e1", interval_seconds=0)
    hub.register("job:", lambda text, scope: DictSource(**{text: {"id": text}}))
    pages = [await hub.page_state(f"job:{number}", SITE, keep=True) for number in range(hub_module.MAX_KEPT + 5)]
    assert hub.followed == hub_module.MAX_KEPT
    assert [page["seq"] for page in pages[-6:]] == [1, 0, 0, 0, 0, 0]
    assert [list(page["snapshot"]) for page in pages[-2:]] == [[str(len(pages) - 2)], [str(len(pages) - 1)]]
    await hub.stop()
    assert hub.followed == 0


async def test_a_page_whose_topic_cannot_be_read_says_so_and_the_next_one_tries_again() -> None:
    source = DictSource(a={"n": 0})
    source.failures = 1
    hub = Hub("e1", interval_seconds=0)
    hub.register("jobs", constant(source))
    with pytest.raises(OSError, match="the ledger is away"):
        await hub.page_state("jobs", SITE, keep=True)
    assert _rows(await hub.page_state("jobs", SITE, keep=True)) == {"a": {"n": 0}}
    await hub.stop()


async def test_viewers_of_two_scopes_have_rows_of_their_own() -> None:
    """A topic is read and encoded once for each scope, whoever joins; the scheduler is told of one follower."""
    acme, globex = (OrgScope(frozenset((name,))) for name in ("acme", "globex"))
    sources = {scope: DictSource(a={"of": sorted(scope.orgs or ())}) for scope in (acme, globex, SITE)}
    told: list[tuple[str, bool]] = []
    hub = Hub("e1", lambda topic, followed: told.append((topic, followed)), interval_seconds=0)
    hub.register("jobs", lambda text, scope: sources[scope])
    async with viewing(hub, "jobs", scope=acme) as one, viewing(hub, "jobs", scope=OrgScope(acme.orgs)) as other:
        async with viewing(hub, "jobs", scope=globex) as theirs:
            for viewer, name in ((one, "acme"), (other, "acme"), (theirs, "globex")):
                await viewer.until(lambda viewer=viewer: viewer.rows)
                assert viewer.rows == {"jobs": {"a": {"of": [name]}}}
            assert (await hub.page_state("jobs", globex))["snapshot"] != (await hub.page_state("jobs", acme))[
                "snapshot"
            ]
            assert (await hub.page_state("jobs", SITE))["seq"] == 0
            sources[globex].data["a"] = {"of": "changed"}
            hub.touch("jobs", "a")
            await theirs.until(lambda: theirs.rows["jobs"]["a"] == {"of": "changed"})
        assert told == [("jobs", True)]
        assert (sources[acme].snapshots, len(one.frames), len(other.frames)) == (1, 1, 1)
        assert hub.followed == 1
    assert told == [("jobs", True), ("jobs", False)]
    assert hub._topics == {}


def _rows(page: dict[str, Any]) -> dict[str, Any]:
    """Return the rows of a page, which may be encoded already."""
    return msgspec.json.decode(msgspec.json.encode(page["snapshot"]), type=dict[str, Any])
