"""The promises of docs/policy.md: one test for each sentence."""

from __future__ import annotations

import pytest

from .support import Play, agent, job, jobs, make_engine

MINUTE = 60.0
STEP = 15 * MINUTE


def test_a_group_is_listed_once(play: Play) -> None:
    """Whatever its number of jobs, priorities, submissions and agents."""
    play.up(agent("a"), agent("b"))
    play.submit(*jobs("x", 50, seconds=60), *jobs("y", 5, priority=4))
    play.assign()
    play.submit(*jobs("z", 5, priority=0, at=30))
    play.submit(job("other", app="other"))
    keys = [group.key for group in play.snapshot().groups]
    assert sorted(keys) == sorted({job("x").group, job("other", app="other").group})


@pytest.mark.parametrize("urgent", range(9))
def test_at_equal_age_and_use_a_lower_priority_number_starts_first(play: Play, urgent: int) -> None:
    """A thousand long tests go before a single short one that is a step less urgent."""
    play.submit(job("tiny", org="zeta", app="tiny", priority=urgent + 1, seconds=0.1))
    play.submit(*jobs("huge", 1000, org="acme", app="huge", priority=urgent, seconds=3600))
    play.up(agent())
    assert play.one().job.id.startswith("huge")


def test_fifteen_minutes_of_waiting_outweigh_one_step(play: Play) -> None:
    """A slightly shorter wait does not."""
    play.submit(job("old", app="old", priority=3, at=0), job("new", app="new", priority=2, at=STEP + 1))
    assert [group.key.app_version_id for group in play.snapshot().groups] == ["old", "new"]
    play.submit(job("newer", app="newer", priority=2, at=STEP - 1))
    assert [group.key.app_version_id for group in play.snapshot().groups] == ["newer", "old", "new"]


def test_an_urgent_job_lifts_its_group(play: Play) -> None:
    """A group is ranked by its best lane, and the urgent job runs first."""
    play.submit(job("first", app="first", priority=2), *jobs("last", 5, app="last", priority=5))
    assert [group.key.app_version_id for group in play.snapshot().groups] == ["first", "last"]
    play.submit(job("urgent", app="last", priority=1, at=10))
    groups = play.snapshot().groups
    assert [group.key.app_version_id for group in groups] == ["last", "first"]
    assert groups[0].waiting_by_priority == {1: 1, 5: 5}
    assert play.waiting_order()[0] == "urgent"


def test_an_agent_keeps_its_group_later_arrivals_included(play: Play) -> None:
    """It continues with its build although another group came before the new jobs."""
    play.up(agent())
    play.submit(*jobs("a", 3, app="mine", at=0), *jobs("b", 3, app="other", at=1))
    order = []
    for step in range(6):
        lease = play.one()
        order.append(lease.job.app_version_id)
        if step == 2:
            play.submit(*jobs("later", 3, app="mine", at=5 * MINUTE))
        play.finish(lease)
    assert order == ["mine"] * 6


def test_until_someone_is_clearly_more_deserving(play: Play) -> None:
    """The threshold is twenty installs: ten minutes for an install of 30 s."""
    play.up(agent())
    play.submit(job("a", app="mine", at=0), job("b", app="other", at=1))
    lease = play.one()
    assert lease.job.app_version_id == "mine"
    play.submit(job("late", app="mine", at=9.9 * MINUTE))
    play.finish(lease)
    lease = play.one()
    assert lease.job.app_version_id == "mine"
    play.submit(job("too-late", app="mine", at=11 * MINUTE))
    play.finish(lease)
    assert play.one().job.app_version_id == "other"


@pytest.mark.parametrize("others", [1, 5])
def test_priority_0_goes_next(others: int) -> None:
    """The next free agent takes it, before its own group and older work."""
    play = Play(make_engine())
    play.up(*(agent(f"agent-{n}") for n in range(others)))
    for n in range(others):
        play.submit(*jobs(f"n{n}", 50, app=f"nightly-{n}-x", priority=1, at=0, seconds=60))
    leases = play.assign()
    play.submit(job("now", org="other", app="hotfix", priority=0, at=3 * 3600))
    assert play.snapshot().groups[0].key.app_version_id == "hotfix"
    play.finish(leases[0])
    assert play.one().job.id == "now"


@pytest.mark.parametrize(("seconds", "starts"), [(25, "nightly"), (35, "hotfix")])
def test_a_second_job_of_priority_0_waits_for_the_agent_of_its_group(seconds: float, starts: str) -> None:
    """If that agent is free within two installs of 30 s each, of which its own install is one."""
    play = Play(make_engine())
    play.up(agent("a"), agent("b"))
    for name in ("nightly", "weekly"):
        play.submit(*jobs(name, 50, app=name, seconds=60))
    leases = {lease.job.app_version_id: lease for lease in play.assign()}
    play.submit(*jobs("now", 2, app="hotfix", priority=0, at=30, seconds=seconds))
    play.finish(leases["weekly"])
    assert play.one().job.app_version_id == "hotfix"
    play.finish(leases["nightly"])
    assert play.one().job.app_version_id == starts
