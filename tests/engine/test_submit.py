"""Contract of ``submit``."""

from __future__ import annotations

from qualgent.engine.engine import Engine
from qualgent.engine.waiting import WaitingJob

from .support import START_MS, Play, agent, job, jobs


def test_a_submitted_job_waits_for_an_agent(play: Play) -> None:
    """It is kept while no agent is connected."""
    play.submit(job("a"))
    assert play.assign() == []
    play.up(agent())
    assert play.started() == [("agent-1", "a")]


def test_submitting_a_waiting_job_again_changes_nothing(play: Play) -> None:
    """Also when the repeated call has other values."""
    play.submit(job("a", priority=3))
    before = play.snapshot()
    play.submit(job("a", priority=3), job("a", priority=0))
    assert play.snapshot() == before
    assert before.waiting == 1


def test_submitting_a_running_job_again_changes_nothing(play: Play) -> None:
    """The job does not wait in addition."""
    play.up(agent(), agent("agent-2"))
    play.submit(job("a"))
    play.assign()
    play.submit(job("a"))
    assert play.assign() == []
    snapshot = play.snapshot()
    assert (snapshot.waiting, snapshot.running) == (0, 1)


def test_submitting_a_backing_off_job_again_changes_nothing(play: Play) -> None:
    """The backoff does not end."""
    play.up(agent())
    play.submit(job("a", not_before_ms=play.now_ms + 5_000))
    play.submit(job("a"))
    assert play.assign() == []


def test_a_finished_job_may_be_submitted_again(play: Play) -> None:
    """A retry is a submission; the engine keeps no ended jobs."""
    play.up(agent())
    play.submit(job("a"))
    play.finish(play.one())
    play.submit(job("a"))
    assert play.one().job.id == "a"


def test_the_lease_carries_the_job_as_submitted(play: Play) -> None:
    """The job of the lease equals the submitted one."""
    spec = job("a", labels={"os": "17", "kind": "phone"}, priority=4, at=12.345, seconds=7.25)
    play.up(agent(labels={"kind": "phone", "os": "17", "room": "4"}))
    play.submit(spec)
    assert play.one().job == spec


def test_an_empty_submission_changes_nothing(play: Play) -> None:
    """It is not an error."""
    play.submit()
    assert play.snapshot().groups == []


def test_jobs_of_one_call_may_belong_to_many_groups(play: Play) -> None:
    """Groups differ by org, build, target and labels; priorities share a group."""
    play.submit(
        job("a"),
        job("b", org="other"),
        job("c", app="shop-1.1"),
        job("d", target="web"),
        job("e", labels={"os": "17"}),
        job("f", priority=5),
    )
    groups = play.groups()
    assert len(groups) == 5
    assert groups[job("a").group].waiting_by_priority == {1: 1, 5: 1}


def test_a_backing_off_job_waits_until_its_time(play: Play) -> None:
    """It counts as waiting, is not leased, and the engine returns when it is due."""
    play.up(agent())
    play.submit(job("a", not_before_ms=play.now_ms + 5_000))
    assert play.assign() == []
    assert play.wake_ms == play.now_ms + 5_000
    assert play.snapshot().waiting == 1
    play.later(4.999)
    assert play.assign() == []
    play.later(0.001)
    assert play.started() == [("agent-1", "a")]
    assert play.wake_ms is None


def test_an_elapsed_backoff_is_ignored(play: Play) -> None:
    """A time in the past delays nothing."""
    play.up(agent())
    play.submit(job("a", not_before_ms=play.now_ms))
    assert play.started() == [("agent-1", "a")]


def test_a_backed_off_job_keeps_its_submit_time(play: Play) -> None:
    """It does not go to the end of the queue."""
    play.submit(*jobs("later", 2, at=120), job("early", at=0, not_before_ms=play.now_ms + 5_000))
    play.later(5)
    assert play.waiting_order()[0] == "early"


def test_submit_times_are_kept(play: Play) -> None:
    """The oldest submit time of a group is that of its oldest job."""
    play.submit(job("b", at=90), job("a", at=30), job("c", at=60))
    assert play.group(job("a")).oldest_submitted_ms == START_MS + 30_000


def test_names_of_tests_are_kept_once_and_dropped() -> None:
    """Jobs of one test share its name; names of tests that no longer wait are not collected forever."""
    engine = Engine()
    for start in range(0, 8_000, 100):
        names = [f"test_{number}" for number in range(start, start + 100)]
        engine.submit([job(name, test=name) for name in names], START_MS)
        engine.submit([job(f"{name}-again", test="".join((name, ""))) for name in names], START_MS)
        first, second = engine._table.places[names[0]], engine._table.places[f"{names[0]}-again"]
        assert isinstance(first, WaitingJob)
        assert isinstance(second, WaitingJob)
        assert first.test is second.test
        for name in names:
            engine.change(name, START_MS, cancel=True)
            engine.change(f"{name}-again", START_MS, cancel=True)
    assert len(engine._table._names) <= 1_500
