"""Fair sharing between organizations: meters, virtual time and weights, observed as scores (6 per fleet-second)."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import Any

import pytest

from qualgent.engine.policy import OrgShares
from qualgent.engine.values import OrgShare

from .support import Play, agent, job, jobs, make_engine


def score(play: Play, org: str) -> float:
    """Return the score of the group (org, rest), whose one waiting job never runs in these tests."""
    found = play.group(job("x", org=org, app="rest")).score
    assert found is not None
    return found


def test_starting_jobs_moves_an_org_back(play: Play) -> None:
    """Its 20 s on the only agent are 120 s of score; the other org keeps its place."""
    play.up(agent(installed=[job("x", app="work")]))
    play.submit(
        job("a", app="work", seconds=20),
        job("acme-later", app="rest", priority=9),
        job("zeta-later", app="rest", priority=9, org="zeta"),
    )
    assert score(play, "acme") == score(play, "zeta")
    play.one()
    assert score(play, "acme") - score(play, "zeta") == pytest.approx(120)


def test_the_meter_is_in_fleet_seconds() -> None:
    """The same use counts half in a fleet twice as large, whatever its targets."""
    moved = []
    for others in (0, 1, 3):
        play = Play(make_engine())
        play.up(agent(installed=[job("x")]), *(agent(f"web-{n}", "web") for n in range(others)))
        play.submit(job("a", seconds=12), job("later", app="rest", priority=5))
        before = score(play, "acme")
        play.one()
        moved.append(score(play, "acme") - before)
    assert moved == pytest.approx([6 * 12, 6 * 6, 6 * 3])


def test_installs_are_charged_to_the_org(play: Play) -> None:
    """Install time counts like test time."""
    play.up(agent(install_seconds=40.0))
    play.submit(job("a", seconds=10), job("later", app="rest", priority=5))
    before = score(play, "acme")
    play.one()
    assert score(play, "acme") - before == pytest.approx(6 * 50)


def test_a_weight_divides_the_charge() -> None:
    """An org of weight two may use twice as much; the default weight is one."""
    moved = {}
    for org in ("acme", "zeta"):
        play = Play(make_engine(shares=OrgShares(named={"acme": OrgShare(weight=2.0)})))
        play.up(agent(installed=[job("x", org=org)]))
        play.submit(job("a", org=org, seconds=10), job("later", org=org, app="rest", priority=5))
        before = score(play, org)
        play.one()
        moved[org] = score(play, org) - before
    assert moved == pytest.approx({"acme": 6 * 5, "zeta": 6 * 10})


def test_meters_are_over_all_targets(play: Play) -> None:
    """Use of phones also moves an org back on the web."""
    play.up(agent("m", "mobile", installed=[job("x")]))
    play.submit(
        job("a", seconds=100),
        job("acme-web", target="web", app="rest", at=0),
        job("zeta-web", org="zeta", target="web", app="rest", at=1),
    )
    play.one()
    play.up(agent("w", "web"))
    assert play.started() == [("w", "zeta-web")]


def test_backlogged_orgs_are_served_in_turns(play: Play) -> None:
    """Two orgs with equal work stay close to each other in fleet-seconds."""
    play.up(agent(cache_builds=2, install_seconds=0.0))
    play.submit(*jobs("a", 60, org="acme", seconds=10), *jobs("z", 60, org="zeta", seconds=10))
    used = {"acme": 0.0, "zeta": 0.0}
    for _ in range(100):
        lease = play.one()
        used[lease.job.org_id] += 10
        play.finish(lease)
        assert abs(used["acme"] - used["zeta"]) <= 20


def test_an_org_that_returns_gets_no_credit(play: Play) -> None:
    """Its idle time does not entitle it to the whole fleet."""
    play.up(agent(cache_builds=2, install_seconds=0.0))
    play.submit(*jobs("a", 200, org="acme", seconds=10))
    for _ in range(100):
        play.finish(play.one())
    play.submit(*jobs("z", 50, org="zeta", seconds=10))
    order = []
    for _ in range(40):
        lease = play.one()
        order.append(lease.job.org_id)
        play.finish(lease)
    assert 18 <= order.count("zeta") <= 22


def test_a_short_idle_time_does_not_clear_a_debt() -> None:
    """The org returns with its full charge: 300 s in a fleet of one, 1,800 s of score."""
    play, fresh = Play(make_engine()), Play(make_engine())
    play.up(agent(cache_builds=3, install_seconds=0.0))
    fresh.up(agent())
    play.submit(*jobs("a", 3, org="acme", seconds=100), *jobs("m", 90, org="meek", seconds=1, priority=3))
    for _ in range(3):
        lease = play.one()
        assert lease.job.org_id == "acme"
        play.finish(lease)
    assert "acme" not in {group.key.org_id for group in play.snapshot().groups}
    again = job("again", org="acme", app="rest", priority=3)
    play.submit(again)
    fresh.submit(again)
    assert score(play, "acme") - score(fresh, "acme") == pytest.approx(1800)
    order = []
    for _ in range(20):
        lease = play.one()
        order.append(lease.job.org_id)
        play.finish(lease)
    assert order == ["meek"] * 20


def test_weights_share_out_the_shared_agents() -> None:
    """Each org that always has work uses as much of them as its weight says, within 2 %.

    An org's own agents, and how long the tests of each are, do not matter.
    """
    weights, seconds = {"acme": 1.0, "zeta": 2.0, "beta": 4.0}, {"acme": 11.0, "zeta": 60.0, "beta": 29.0}
    shares = OrgShares(named={org: OrgShare(weight=weight) for org, weight in weights.items()})
    play = Play(make_engine(shares=shares))
    shared, own = [f"shared-{n}" for n in range(7)], [f"acme/{n}" for n in range(5)]
    play.up(*(agent(name, install_seconds=0.0, cache_builds=3) for name in shared))
    play.up(*(agent(name, install_seconds=0.0, cache_builds=3, owner="acme") for name in own))
    for org in weights:
        play.submit(*jobs(org, 5000, org=org, seconds=seconds[org]))
    used, hour = dict.fromkeys(weights, 0.0), play.now_ms + 3_600_000
    running: list[tuple[int, str, Any]] = []
    while play.now_ms < hour:
        for lease in play.assign():
            ends_ms = play.now_ms + round(1000 * seconds[lease.job.org_id])
            heappush(running, (ends_ms, lease.id, lease))
        play.now_ms, _, ended = heappop(running)
        if ended.agent_id in shared:
            used[ended.job.org_id] += seconds[ended.job.org_id]
        play.finish(ended)
    total = sum(used.values())
    wanted = {org: weight / 7 for org, weight in weights.items()}
    assert {org: used[org] / total for org in weights} == pytest.approx(wanted, abs=0.02)
