"""Organisations have limits: how many jobs run, how many wait. Whoever is at a limit keeps nobody else waiting."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from jobs.scheduler.engine.errors import OrgFullError
from jobs.scheduler.engine.shares import OrgShare, OrgShares
from jobs.scheduler.engine.values import Outcome, Reason

from .support import EngineFactory, Play, agent, job, jobs


def limited(make_engine: EngineFactory, **most_running: int | None) -> tuple[Play, OrgShares]:
    """An engine with so many running jobs for these orgs."""
    shares = OrgShares(named={org: OrgShare(most_running=most) for org, most in most_running.items()})
    return Play(make_engine(shares=shares)), shares


async def test_no_more_run_than_may(make_engine: EngineFactory) -> None:
    """Three agents are free, two jobs of the org may run: two do, and the next one as soon as one has ended."""
    play, _ = limited(make_engine, acme=2)
    await play.up(agent("a"), agent("b"), agent("c"))
    await play.submit(*jobs("j", 5))
    first, _second = await play.assign()
    assert await play.assign() == []
    await play.finish(first)
    assert len(await play.assign()) == 1


async def test_others_go_past_an_org_at_its_limit(make_engine: EngineFactory) -> None:
    """Its work is older and more urgent, and stays where it is; the agents it may not use take the others'."""
    play, _ = limited(make_engine, acme=1)
    await play.up(agent("a"), agent("b"))
    await play.submit(*jobs("acme", 3, priority=0), *jobs("zeta", 2, org="zeta", priority=9, at=500))
    assert {lease.job.id for lease in await play.assign()} == {"acme-000", "zeta-000"}


async def test_a_build_that_is_installed_does_not_tempt_beyond_the_limit(make_engine: EngineFactory) -> None:
    """An agent holds the org's build and the org is at its limit: it runs what somebody else has."""
    play, _ = limited(make_engine, acme=1)
    mine = job("a", seconds=100)
    await play.up(agent("a", installed=[mine]))
    await play.submit(mine, job("a2", seconds=100))
    lease = await play.one()
    await play.up(agent("b", installed=[mine]))
    assert await play.assign() == []
    await play.submit(job("z", org="zeta"))
    assert await play.started() == [("b", "z")]
    await play.finish(lease)
    assert await play.started() == [("a", "a2")]


async def test_the_limit_is_for_all_targets_together(make_engine: EngineFactory) -> None:
    """A job that ends on the web lets one start on a phone, whose agents have had no event of their own."""
    play, _ = limited(make_engine, acme=1)
    await play.up(agent("p", "phone"), agent("w", "web"))
    await play.submit(job("web", target="web"))
    lease = await play.one()
    await play.submit(job("phone", target="phone"))
    assert await play.assign() == []
    await play.finish(lease)
    assert await play.started() == [("p", "phone")]


async def test_the_holder_of_the_build_is_asked_when_the_org_may_start_again(make_engine: EngineFactory) -> None:
    """Of two idle agents the one with the build gets the job, though it was filed as idle while the org might not."""
    play, _ = limited(make_engine, acme=1)
    wanted = job("wanted", app="two-1")
    await play.up(agent("busy"))
    await play.submit(job("now", app="one-1"))
    lease = await play.one()
    await play.up(agent("a"), agent("z-holder", installed=[wanted]))
    await play.submit(wanted)
    assert await play.assign() == []
    await play.drop("busy")
    await play.finish(lease, Outcome.LOST)
    assert await play.started() == [("z-holder", "wanted")]


async def test_nobody_asks_again_while_an_org_is_at_its_limit(make_engine: EngineFactory) -> None:
    """No timer runs for work that no agent may take: the end of a job is the event."""
    play, _ = limited(make_engine, acme=1)
    await play.up(agent("a"), agent("b"))
    await play.submit(*jobs("j", 4))
    await play.assign()
    assert play.wake_ms is None


async def test_a_lease_given_back_makes_room(make_engine: EngineFactory) -> None:
    """It does not run any more, so another may; and so does one that backs off or is lost."""
    play, _ = limited(make_engine, acme=1)
    await play.up(agent("a"))
    await play.submit(*jobs("j", 3))
    lease = await play.one()
    await play.engine.release(lease.id, play.now_ms)
    lease = await play.one()
    await play.finish(lease, Outcome.ERROR, requeue=True, not_before_ms=play.now_ms + 60_000)
    assert (await play.one()).job.id == "j-001"


async def test_what_a_restart_brought_counts(make_engine: EngineFactory) -> None:
    """Leases from before it run: the org is at its limit with them."""
    play, _ = limited(make_engine, acme=1)
    other = Play(make_engine())
    await other.up(agent("a"))
    await other.submit(job("runs"))
    lease = replace(await other.one(), id="from-before")
    await play.engine.restore([job("waits")], [lease], [], play.now_ms)
    await play.up(agent("a"), agent("b"))
    assert await play.assign() == []
    await play.finish(lease)
    assert [lease.job.id for lease in await play.assign()] == ["waits"]


async def test_a_limit_is_explained(make_engine: EngineFactory) -> None:
    """With the figures, in the job and at the head of its group; the group is listed behind those that may start."""
    play, _ = limited(make_engine, acme=1)
    await play.up(agent("a"))
    await play.submit(*jobs("j", 2, priority=0), job("z", org="zeta"))
    await play.assign()
    explanation = await play.explain("j-001")
    assert (explanation.reason, explanation.text) == (Reason.ORG_AT_LIMIT, "org at its limit: 1 of 1 running")
    assert explanation.agents == ("a",)
    zeta, acme = (await play.snapshot()).groups
    assert (zeta.key.org_id, acme.key.org_id, acme.position, acme.waiting) == ("zeta", "acme", 2, 1)
    assert acme.explanation == explanation
    assert (await play.explain("z")).reason is Reason.NEXT


async def test_no_agent_is_the_first_reason(make_engine: EngineFactory) -> None:
    """What nobody serves would not start without the limit either."""
    play, _ = limited(make_engine, acme=0)
    await play.submit(job("j"))
    assert (await play.explain("j")).reason is Reason.NO_AGENT


async def test_nothing_of_an_org_with_a_limit_of_zero_runs(make_engine: EngineFactory) -> None:
    """Its jobs wait until it may run some."""
    play, shares = limited(make_engine, acme=0)
    await play.up(agent("a"))
    await play.submit(job("j"))
    assert await play.assign() == []
    assert (await play.explain("j")).text == "org at its limit: 0 of 0 running"
    shares.put("acme", OrgShare(most_running=1))
    assert await play.started() == [("a", "j")]


async def test_a_limit_changes_while_jobs_wait_and_run(make_engine: EngineFactory) -> None:
    """Lowered, nothing is stopped and nothing starts until it is kept; raised or lifted, more start at once."""
    play, shares = limited(make_engine)
    await play.up(*(agent(name) for name in "abcd"))
    await play.submit(*jobs("j", 9, app="one-1", seconds=300))
    leases = await play.assign()
    assert len(leases) == 4
    shares.put("acme", OrgShare(most_running=2))
    for lease in leases[:2]:
        await play.finish(lease)
        assert await play.assign() == []
    await play.finish(leases[2])
    assert len(await play.assign()) == 1
    shares.put("acme", OrgShare(most_running=3))
    assert len(await play.assign()) == 1
    shares.put("acme", OrgShare())
    assert len(await play.assign()) == 1


async def test_a_weight_changes_while_the_org_is_served(make_engine: EngineFactory) -> None:
    """From then on its use counts less, and it gets so much more of the fleet."""
    play, shares = limited(make_engine)
    await play.up(agent(cache_builds=2, install_seconds=0.0))
    await play.submit(*jobs("a", 200, seconds=10), *jobs("z", 200, org="zeta", seconds=10))
    served = []
    for weight in (1.0, 3.0):
        shares.put("acme", OrgShare(weight=weight))
        order = []
        for _ in range(80):
            lease = await play.one()
            order.append(lease.job.org_id)
            await play.finish(lease)
        served.append(order.count("acme"))
    assert 38 <= served[0] <= 42
    assert 57 <= served[1] <= 63


async def test_a_limit_gives_no_credit(make_engine: EngineFactory) -> None:
    """An org held back by its limit for long takes its turn when that is lifted, not the whole fleet."""
    play, shares = limited(make_engine, acme=0)
    await play.up(agent(cache_builds=2, install_seconds=0.0))
    await play.submit(*jobs("a", 100, seconds=10), *jobs("z", 200, org="zeta", seconds=10))
    for _ in range(100):
        await play.finish(await play.one())
    shares.put("acme", OrgShare())
    order = []
    for _ in range(40):
        lease = await play.one()
        order.append(lease.job.org_id)
        await play.finish(lease)
    assert 18 <= order.count("acme") <= 22


async def test_helping_is_not_put_off_for_work_that_may_not_start(make_engine: EngineFactory) -> None:
    """A build that no agent runs makes joins rarer, but not if its org may start nothing of it."""

    async def joins(bare_org: str) -> int:
        play, _ = limited(make_engine, stuck=0)
        await play.up(agent("a", installed=[job("x")]))
        await play.submit(*jobs("j", 12, seconds=20), job("web", org=bare_org, target="web"))
        await play.assign()
        bare = job("bare", org=bare_org, app="other-1", seconds=1)
        await play.submit(bare)
        await play.up(agent("b", install_seconds=30.0), agent("c", install_seconds=30.0))
        return sum(lease.job.org_id == "acme" for lease in await play.assign())

    assert await joins("stuck") == 2
    assert await joins("free") < 2


async def test_no_more_wait_than_may(make_engine: EngineFactory) -> None:
    """All of a call or none; what backs off counts, what runs does not, and the error says how many."""
    play, _ = limited(make_engine)
    await play.up(agent())
    await play.submit(job("runs"))
    await play.assign()
    await play.submit(job("rests", not_before_ms=play.now_ms + 5000), job("waits"))
    with pytest.raises(OrgFullError) as refused:
        await play.engine.submit(jobs("j", 2), play.now_ms, most_waiting={"acme": 3})
    assert (refused.value.waiting, refused.value.most) == (2, 3)
    assert refused.value.seconds == pytest.approx(15)  # one too many, one runs, and a test takes 15 s for all we know
    assert (await play.snapshot()).waiting == 2
    await play.engine.submit([job("j")], play.now_ms, most_waiting={"acme": 3, "zeta": 0})
    await play.engine.submit([job("j")], play.now_ms, most_waiting={"acme": 3})  # a repetition adds nothing
    assert (await play.snapshot()).waiting == 3


async def test_work_that_nobody_serves_is_stranded_whatever_the_limit(make_engine: EngineFactory) -> None:
    """An org at its limit is told as well that no agent could run the rest."""
    play, _ = limited(make_engine, acme=0)
    await play.submit(job("j", target="nowhere"))
    assert [state.key.target for state in (await play.snapshot()).stranded] == ["nowhere"]
