"""Limits of organizations: running and waiting jobs. An org at its limit delays no other org."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from qualgent.engine.errors import OrgFullError
from qualgent.engine.policy import OrgShares
from qualgent.engine.steps import run_steps
from qualgent.engine.values import OrgShare, Outcome, Reason

from .support import Play, agent, job, jobs, make_engine


def limited(**most_running: int | None) -> tuple[Play, OrgShares]:
    """Make an engine with these limits of running jobs."""
    shares = OrgShares(named={org: OrgShare(most_running=most) for org, most in most_running.items()})
    return Play(make_engine(shares=shares)), shares


def test_running_jobs_stay_within_the_limit() -> None:
    """With three free agents and a limit of two, two run and the next starts when one ends."""
    play, _ = limited(acme=2)
    play.up(agent("a"), agent("b"), agent("c"))
    play.submit(*jobs("j", 5))
    first, _second = play.assign()
    assert play.assign() == []
    play.finish(first)
    assert len(play.assign()) == 1


def test_an_org_at_its_limit_is_overtaken() -> None:
    """Its older and more urgent jobs wait while agents run jobs of others."""
    play, _ = limited(acme=1)
    play.up(agent("a"), agent("b"))
    play.submit(*jobs("acme", 3, priority=0), *jobs("zeta", 2, org="zeta", priority=9, at=500))
    assert {lease.job.id for lease in play.assign()} == {"acme-000", "zeta-000"}


def test_an_installed_build_does_not_override_the_limit() -> None:
    """The agent runs a job of another org instead."""
    play, _ = limited(acme=1)
    mine = job("a", seconds=100)
    play.up(agent("a", installed=[mine]))
    play.submit(mine, job("a2", seconds=100))
    lease = play.one()
    play.up(agent("b", installed=[mine]))
    assert play.assign() == []
    play.submit(job("z", org="zeta"))
    assert play.started() == [("b", "z")]
    play.finish(lease)
    assert play.started() == [("a", "a2")]


def test_the_limit_covers_all_targets() -> None:
    """A job that ends on the web lets one start on a phone."""
    play, _ = limited(acme=1)
    play.up(agent("p", "phone"), agent("w", "web"))
    play.submit(job("web", target="web"))
    lease = play.one()
    play.submit(job("phone", target="phone"))
    assert play.assign() == []
    play.finish(lease)
    assert play.started() == [("p", "phone")]


def test_an_agent_with_the_build_is_preferred_after_the_limit() -> None:
    """It gets the job although it became idle while the org was at its limit."""
    play, _ = limited(acme=1)
    wanted = job("wanted", app="two-1")
    play.up(agent("busy"))
    play.submit(job("now", app="one-1"))
    lease = play.one()
    play.up(agent("a"), agent("z-holder", installed=[wanted]))
    play.submit(wanted)
    assert play.assign() == []
    play.drop("busy")
    play.finish(lease, Outcome.LOST)
    assert play.started() == [("z-holder", "wanted")]


def test_no_timer_runs_for_an_org_at_its_limit() -> None:
    """The end of a job triggers the next decision."""
    play, _ = limited(acme=1)
    play.up(agent("a"), agent("b"))
    play.submit(*jobs("j", 4))
    play.assign()
    assert play.wake_ms is None


def test_released_lost_and_backing_off_jobs_do_not_count() -> None:
    """They do not run, so another job may start."""
    play, _ = limited(acme=1)
    play.up(agent("a"))
    play.submit(*jobs("j", 3))
    lease = play.one()
    play.engine.release(lease.id, play.now_ms)
    lease = play.one()
    play.finish(lease, Outcome.ERROR, requeue=True, not_before_ms=play.now_ms + 60_000)
    assert play.one().job.id == "j-001"


def test_restored_leases_count_against_the_limit() -> None:
    """They run as before the restart."""
    play, _ = limited(acme=1)
    other = Play(make_engine())
    other.up(agent("a"))
    other.submit(job("runs"))
    lease = replace(other.one(), id="from-before")
    run_steps(play.engine.restore([job("waits")], [lease], [], play.now_ms))
    play.up(agent("a"), agent("b"))
    assert play.assign() == []
    play.finish(lease)
    assert [lease.job.id for lease in play.assign()] == ["waits"]


def test_a_limit_is_explained() -> None:
    """In the job and at the head of its group, which is listed behind groups that may start."""
    play, _ = limited(acme=1)
    play.up(agent("a"))
    play.submit(*jobs("j", 2, priority=0), job("z", org="zeta"))
    play.assign()
    explanation = play.explain("j-001")
    text = "Organization at its limit · 1 of 1 running · about 40 s"
    assert (explanation.reason, explanation.text) == (Reason.ORG_AT_LIMIT, text)
    assert explanation.agents == ("a",)
    zeta, acme = play.snapshot().groups
    assert (zeta.key.org_id, acme.key.org_id, acme.position, acme.waiting) == ("zeta", "acme", 2, 1)
    assert acme.explanation == replace(explanation, clear_seconds=50)
    assert play.explain("z").reason is Reason.NEXT


def test_a_missing_agent_is_reported_before_the_limit() -> None:
    """Such a job would not start without the limit either."""
    play, _ = limited(acme=0)
    play.submit(job("j"))
    assert play.explain("j").reason is Reason.NO_AGENT


def test_a_limit_of_zero_runs_nothing() -> None:
    """The jobs wait until the limit is raised."""
    play, shares = limited(acme=0)
    play.up(agent("a"))
    play.submit(job("j"))
    assert play.assign() == []
    assert play.explain("j").text == "Organization at its limit · 0 of 0 running"
    shares.put("acme", OrgShare(most_running=1))
    assert play.started() == [("a", "j")]


def test_a_limit_changes_while_jobs_wait_and_run() -> None:
    """A lower limit stops nothing but starts nothing; a higher one takes effect at once."""
    play, shares = limited()
    play.up(*(agent(name) for name in "abcd"))
    play.submit(*jobs("j", 9, app="one-1", seconds=300))
    leases = play.assign()
    assert len(leases) == 4
    shares.put("acme", OrgShare(most_running=2))
    for lease in leases[:2]:
        play.finish(lease)
        assert play.assign() == []
    play.finish(leases[2])
    assert len(play.assign()) == 1
    shares.put("acme", OrgShare(most_running=3))
    assert len(play.assign()) == 1
    shares.put("acme", OrgShare())
    assert len(play.assign()) == 1


def test_a_weight_changes_while_jobs_run() -> None:
    """Later use counts with the new weight."""
    play, shares = limited()
    play.up(agent(cache_builds=2, install_seconds=0.0))
    play.submit(*jobs("a", 200, seconds=10), *jobs("z", 200, org="zeta", seconds=10))
    served = []
    for weight in (1.0, 3.0):
        shares.put("acme", OrgShare(weight=weight))
        order = []
        for _ in range(80):
            lease = play.one()
            order.append(lease.job.org_id)
            play.finish(lease)
        served.append(order.count("acme"))
    assert 38 <= served[0] <= 42
    assert 57 <= served[1] <= 63


def test_a_limit_gives_no_credit() -> None:
    """When a limit is lifted the org takes its turn, not the whole fleet."""
    play, shares = limited(acme=0)
    play.up(agent(cache_builds=2, install_seconds=0.0))
    play.submit(*jobs("a", 100, seconds=10), *jobs("z", 200, org="zeta", seconds=10))
    for _ in range(100):
        play.finish(play.one())
    shares.put("acme", OrgShare())
    order = []
    for _ in range(40):
        lease = play.one()
        order.append(lease.job.org_id)
        play.finish(lease)
    assert 18 <= order.count("acme") <= 22


def test_bare_apps_at_their_limit_do_not_prevent_joins() -> None:
    """Only a bare app whose org may start jobs makes joins rarer."""

    def joins(bare_org: str) -> int:
        play, _ = limited(stuck=0)
        play.up(agent("a", installed=[job("x")]))
        play.submit(*jobs("j", 12, seconds=20), job("web", org=bare_org, target="web"))
        play.assign()
        bare = job("bare", org=bare_org, app="other-1", seconds=1)
        play.submit(bare)
        play.up(agent("b", install_seconds=30.0), agent("c", install_seconds=30.0))
        return sum(lease.job.org_id == "acme" for lease in play.assign())

    assert joins("stuck") == 2
    assert joins("free") < 2


def test_waiting_jobs_stay_within_the_limit() -> None:
    """A submission is accepted whole or refused; backoffs count, running jobs do not."""
    play, _ = limited()
    play.up(agent())
    play.submit(job("runs"))
    play.assign()
    play.submit(job("rests", not_before_ms=play.now_ms + 5000), job("waits"))
    with pytest.raises(OrgFullError) as refused:
        play.engine.submit(jobs("j", 2), play.now_ms, most_waiting={"acme": 3})
    assert (refused.value.waiting, refused.value.most) == (2, 3)
    assert refused.value.seconds == pytest.approx(15)  # one too many, one runs, and a test takes 15 s for all we know
    assert play.snapshot().waiting == 2
    play.engine.submit([job("j")], play.now_ms, most_waiting={"acme": 3, "zeta": 0})
    play.engine.submit([job("j")], play.now_ms, most_waiting={"acme": 3})  # a repetition adds nothing
    assert play.snapshot().waiting == 3


def test_stranded_jobs_are_reported_at_the_limit() -> None:
    """An org at its limit also learns which jobs no agent could run."""
    play, _ = limited(acme=0)
    play.submit(job("j", target="nowhere"))
    assert [state.key.target for state in play.snapshot().stranded] == ["nowhere"]
