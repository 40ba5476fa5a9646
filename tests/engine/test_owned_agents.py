"""Agents that belong to an organization: they run its jobs only, beside the shared ones."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from qualgent.engine.policy import OrgShares
from qualgent.engine.values import GroupKey, Lease, OrgShare, Outcome, Reason

from .consistency import assert_consistent
from .support import Play, agent, job, jobs, make_engine


def test_an_owned_agent_runs_the_jobs_of_its_organization_only(play: Play) -> None:
    """Also when nothing else serves the target of somebody else's more urgent job."""
    play.up(agent("own", owner="acme"))
    play.submit(job("theirs", org="zeta", priority=0), job("ours", priority=9))
    assert play.started() == [("own", "ours")]
    explanation = play.explain("theirs")
    assert (explanation.reason, explanation.text) == (Reason.NO_AGENT, "No agent serves target mobile")
    play.up(agent("shared"))
    assert play.started() == [("shared", "theirs")]


def test_its_jobs_run_on_shared_agents_as_well(play: Play) -> None:
    """In the order of all organizations' scores."""
    play.up(agent("own", owner="acme"), agent("shared"))
    play.submit(*(job(f"a-{app}", app=app) for app in "123"), job("b", org="zeta", priority=0))
    assert sorted(play.started())[0][0] == "own"
    running = {lease.lease.agent_id: lease.lease.job.id for lease in play.engine._leases.values()}
    assert running["shared"] == "b"
    assert running["own"].startswith("a-")


def test_an_organization_gets_its_first_agent_while_its_jobs_wait(play: Play) -> None:
    """Its groups change their pools, whether they wait, run or back off; the others stay where they are."""
    play.up(agent("shared", cache_builds=2))
    play.submit(
        *jobs("a", 3), *jobs("b", 2, org="zeta", app="other"), job("later", app="x", not_before_ms=play.now_ms + 9)
    )
    first = play.one()
    play.up(agent("own", owner="acme"))
    assert_consistent(play.engine)
    later = play.one()
    assert (later.agent_id, later.job.org_id) == ("own", "acme")
    play.finish(first)
    while leases := play.assign():
        for lease in leases:
            assert lease.agent_id == "shared" or lease.job.org_id == "acme"
            play.finish(lease)
            assert_consistent(play.engine)


def test_explanations_say_that_none_is_of_the_organization(play: Play) -> None:
    """And name only agents that could run the job."""
    play.up(agent("own", "ios", owner="acme", reserves=True), agent("other", "ios", owner="zeta", reserves=True))
    play.submit(job("a", target="tv"), job("b", target="ios"), job("c", org="third", target="ios"))
    play.drop("own")
    play.drop("other")
    none = "No agent of this organization, and no shared one, serves target"
    assert play.explain("a").text == f"{none} tv"
    assert play.explain("b").text == "No agent serves target ios now · own disconnected"
    assert play.explain("c").text == "No agent serves target ios"


def test_fallback_agents_leave_the_organization_alone_and_serve_the_others(play: Play) -> None:
    """A device of one organization is no reason to serve nobody else."""
    play.up(agent("demo", fallback=True), agent("own", owner="acme", reserves=True))
    play.drop("own")
    play.submit(job("ours"), job("theirs", org="zeta"))
    assert play.started() == [("demo", "theirs")]


def test_own_agents_are_not_charged(play: Play) -> None:
    """What runs on them leaves the organization's share of the shared fleet as it is, and moves no virtual time."""
    play.up(agent("own", owner="acme"), agent("shared"))
    play.submit(*(job(f"a-{number}", app=str(number)) for number in range(2)))
    for lease in play.assign():
        play.later(100)
        play.finish(lease, run_seconds=100.0)
    (org,) = play.engine._orgs
    assert org.meter_us > 0
    charged = org.meter_us
    play.drop("shared")
    play.submit(job("again", app="9"))
    lease = play.one()
    play.finish(lease, run_seconds=100.0)
    assert [known.meter_us for known in play.engine._orgs if known.name == "acme"] in ([charged], [])


NAMES = st.sampled_from(["agent-1", "agent-2", "agent-3", "agent-4"])
ORGS = st.sampled_from(["acme", "zeta", "third"])


class OwnedFleet(RuleBasedStateMachine):
    """Agents that come, go and change hands, over jobs of three organizations with limits."""

    @initialize()
    def start(self) -> None:
        self.shares = OrgShares(named={"zeta": OrgShare(most_running=1)})
        self.play = Play(make_engine(shares=self.shares))
        self.number = 0
        self.running: list[Lease] = []
        self.owners: dict[str, str] = {}

    @rule(name=NAMES, owner=st.sampled_from(["", "acme", "zeta"]), fallback=st.booleans(), accepting=st.booleans())
    def up(self, name: str, owner: str, fallback: bool, accepting: bool) -> None:
        if any(lease.agent_id == name for lease in self.running):
            owner = self.owners[name]
        self.owners[name] = owner
        spec = agent(name, "mobile", "tv", owner=owner, fallback=fallback, accepting=accepting, reserves=not fallback)
        self.play.up(spec)

    @rule(name=NAMES)
    def drop(self, name: str) -> None:
        self.play.drop(name)

    @rule(
        org=ORGS, app=st.sampled_from(["1", "2"]), serving=st.sampled_from(["mobile", "tv"]), priority=st.integers(0, 2)
    )
    def submit(self, org: str, app: str, serving: str, priority: int) -> None:
        self.number += 1
        self.play.submit(job(f"job-{self.number}", org=org, app=app, target=serving, priority=priority))

    @rule(limit=st.sampled_from([None, 0, 1, 2]), org=ORGS)
    def limit(self, limit: int | None, org: str) -> None:
        self.shares.put(org, OrgShare(most_running=limit))

    @rule()
    def assign(self) -> None:
        for lease in self.play.assign():
            assert self.owners.get(lease.agent_id, "") in ("", lease.job.org_id)
            self.running.append(lease)
        fleet = self.play.engine._fleet
        for pool in fleet.pools.values():  # no bare lane waits that an idle agent could run
            idle = [one for one in fleet.agents.values() if one.idle and one.kind and pool in one.kind.members]
            ready = [lane for _, lane in pool.bare.walk()]
            assert not any(self.play.engine._queue.first_for(lane, one) for lane in ready for one in idle)

    @rule(lost=st.booleans())
    def finish(self, lost: bool) -> None:
        if self.running:
            lease = self.running.pop(0)
            self.play.later(5)
            self.play.finish(lease, Outcome.LOST if lost else Outcome.PASSED, requeue=lost)

    @invariant()
    def consistent(self) -> None:
        if hasattr(self, "play"):
            assert_consistent(self.play.engine)

    def teardown(self) -> None:
        """With a shared agent of every target, everything runs in the end."""
        if not hasattr(self, "play"):
            return
        for org in ("acme", "zeta", "third"):
            self.shares.put(org, OrgShare())
        self.play.up(agent("last", "mobile", "tv", cache_builds=3))
        for _ in range(3 * self.number + 10):
            self.assign()
            for _ in range(len(self.running)):
                self.finish(lost=False)
            self.play.later(61)
        waiting: list[GroupKey] = [group.key for group in self.play.snapshot().groups if group.waiting]
        assert waiting == []


TestOwnedFleet = pytest.mark.one_python(pytest.mark.seconds(OwnedFleet.TestCase))
TestOwnedFleet.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
