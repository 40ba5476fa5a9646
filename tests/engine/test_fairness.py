"""Organisations share the fleet: meters, virtual time, weights. Seen through scores, 6 s for a fleet-second."""

from __future__ import annotations

import pytest

from jobs.scheduler.engine.shares import OrgShare, OrgShares

from .support import EngineFactory, Play, agent, job, jobs


async def score(play: Play, org: str) -> float:
    """The score of the group (org, rest), whose one job waits from the start and is never run in these tests."""
    found = (await play.group(job("x", org=org, app="rest"))).score
    assert found is not None
    return found


async def test_what_an_org_starts_moves_it_behind_the_others(play: Play) -> None:
    """Its 20 s on the only agent are 120 s of score; the other org stays where it is."""
    await play.up(agent(installed=[job("x", app="work")]))
    await play.submit(
        job("a", app="work", seconds=20),
        job("acme-later", app="rest", priority=9),
        job("zeta-later", app="rest", priority=9, org="zeta"),
    )
    assert await score(play, "acme") == await score(play, "zeta")
    await play.one()
    assert await score(play, "acme") - await score(play, "zeta") == pytest.approx(120)


async def test_the_meter_is_in_fleet_seconds(make_engine: EngineFactory) -> None:
    """The same use counts half in a fleet twice as large, whatever targets its agents serve."""
    moved = []
    for others in (0, 1, 3):
        play = Play(make_engine())
        await play.up(agent(installed=[job("x")]), *(agent(f"web-{n}", "web") for n in range(others)))
        await play.submit(job("a", seconds=12), job("later", app="rest", priority=5))
        before = await score(play, "acme")
        await play.one()
        moved.append(await score(play, "acme") - before)
    assert moved == pytest.approx([6 * 12, 6 * 6, 6 * 3])


async def test_installs_are_charged_to_the_org_too(play: Play) -> None:
    """Whoever makes the fleet install pays for it."""
    await play.up(agent(install_seconds=40.0))
    await play.submit(job("a", seconds=10), job("later", app="rest", priority=5))
    before = await score(play, "acme")
    await play.one()
    assert await score(play, "acme") - before == pytest.approx(6 * 50)


async def test_a_weight_divides_the_charge(make_engine: EngineFactory) -> None:
    """An org of weight two may use twice as much for the same place; those not named have weight one."""
    moved = {}
    for org in ("acme", "zeta"):
        play = Play(make_engine(shares=OrgShares(named={"acme": OrgShare(weight=2.0)})))
        await play.up(agent(installed=[job("x", org=org)]))
        await play.submit(job("a", org=org, seconds=10), job("later", org=org, app="rest", priority=5))
        before = await score(play, org)
        await play.one()
        moved[org] = await score(play, org) - before
    assert moved == pytest.approx({"acme": 6 * 5, "zeta": 6 * 10})


async def test_meters_are_over_all_targets(play: Play) -> None:
    """An org that fills the phones is behind on the web as well."""
    await play.up(agent("m", "mobile", installed=[job("x")]))
    await play.submit(
        job("a", seconds=100),
        job("acme-web", target="web", app="rest", at=0),
        job("zeta-web", org="zeta", target="web", app="rest", at=1),
    )
    await play.one()
    await play.up(agent("w", "web"))
    assert await play.started() == [("w", "zeta-web")]


async def test_backlogged_orgs_are_served_in_turns(play: Play) -> None:
    """Two orgs with equal work: neither gets far ahead of the other in fleet-seconds."""
    await play.up(agent(cache_builds=2, install_seconds=0.0))
    await play.submit(*jobs("a", 60, org="acme", seconds=10), *jobs("z", 60, org="zeta", seconds=10))
    used = {"acme": 0.0, "zeta": 0.0}
    for _ in range(100):
        lease = await play.one()
        used[lease.job.org_id] += 10
        await play.finish(lease)
        assert abs(used["acme"] - used["zeta"]) <= 20


async def test_an_org_that_comes_back_starts_where_the_others_are(play: Play) -> None:
    """No credit for the time it was away: it takes its turn, not the whole fleet."""
    await play.up(agent(cache_builds=2, install_seconds=0.0))
    await play.submit(*jobs("a", 200, org="acme", seconds=10))
    for _ in range(100):
        await play.finish(await play.one())
    await play.submit(*jobs("z", 50, org="zeta", seconds=10))
    order = []
    for _ in range(40):
        lease = await play.one()
        order.append(lease.job.org_id)
        await play.finish(lease)
    assert 18 <= order.count("zeta") <= 22


async def test_an_org_that_used_much_is_not_forgiven_by_idling_a_moment(make_engine: EngineFactory) -> None:
    """It comes back with all it had used: 300 s in a fleet of one, 1,800 s of score."""
    play, fresh = Play(make_engine()), Play(make_engine())
    await play.up(agent(cache_builds=3, install_seconds=0.0))
    await fresh.up(agent())
    await play.submit(*jobs("a", 3, org="acme", seconds=100), *jobs("m", 90, org="meek", seconds=1, priority=3))
    for _ in range(3):
        lease = await play.one()
        assert lease.job.org_id == "acme"
        await play.finish(lease)
    assert "acme" not in {group.key.org_id for group in (await play.snapshot()).groups}
    again = job("again", org="acme", app="rest", priority=3)
    await play.submit(again)
    await fresh.submit(again)
    assert await score(play, "acme") - await score(fresh, "acme") == pytest.approx(1800)
    order = []
    for _ in range(20):
        lease = await play.one()
        order.append(lease.job.org_id)
        await play.finish(lease)
    assert order == ["meek"] * 20
