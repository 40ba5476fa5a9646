"""Taking back: what another agent can run sooner, and what is in the way of a better lane."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from qualgent.engine.decide import Decider
from qualgent.engine.rebalance import Rebalancer
from qualgent.engine.steps import run_steps
from qualgent.engine.values import AgentSpec, JobSpec, Lease, OrgShare, Reason

from .consistency import assert_consistent, assert_empty
from .simulation import Simulation, random_workload
from .support import Play, agent, job, jobs, make_engine


def starter(name: str, **fields: Any) -> AgentSpec:
    """Make an agent whose preset runs several tests in one start, with nothing to install and R = 2 s."""
    return agent(name, **{"install_seconds": 0.0, "windows": ("mobile",), **fields})


def ids(leases: Iterable[Lease]) -> list[str]:
    return [lease.job.id for lease in leases]


def start(play: Play, *specs: JobSpec, name: str = "agent-1") -> Lease:
    """Start an agent on these jobs."""
    play.up(starter(name))
    play.submit(*specs)
    return play.one()


def take_back(play: Play) -> list[str]:
    return ids(play.engine.take_back(play.now_ms))


def release(play: Play, leases: Iterable[Lease]) -> None:
    for lease in leases:
        play.engine.release(lease.id, play.now_ms)


# ------------------------------------------------------------------------------------------ evening out


def test_an_idle_agent_gets_the_end_of_the_longest_window(play: Play) -> None:
    """Both are expected to end at the same time; until the leases are released nobody gets their jobs."""
    lease = start(play, *jobs("j", 8))
    play.up(starter("agent-2"))
    assert play.assign() == []
    assert take_back(play) == ["j-007", "j-006", "j-005", "j-004"]
    assert play.assign() == []
    release(play, lease.held[3:])
    again = play.one()
    assert (again.agent_id, again.job.id, ids(again.held)) == ("agent-2", "j-004", ["j-005", "j-006", "j-007"])
    assert_consistent(play.engine)


def test_several_idle_agents_share_a_window(play: Play) -> None:
    """Each gets as much as is left for the others."""
    start(play, *jobs("j", 9))
    play.up(starter("agent-2"), starter("agent-3"))
    assert play.assign() == []
    assert take_back(play) == ["j-008", "j-007", "j-006", "j-005", "j-004"]


@pytest.mark.parametrize(("seconds", "taken"), [(0.5, []), (0.6, ["j-001"])])
def test_what_is_taken_ends_sooner_by_a_quarter_of_a_start(play: Play, seconds: float, taken: list[str]) -> None:
    """Less is left where it is: another start costs R = 2 s of a processor."""
    start(play, *jobs("j", 2, seconds=seconds))
    play.up(starter("agent-2"))
    play.assign()
    assert take_back(play) == taken


@pytest.mark.parametrize(("number", "taken"), [(18, 0), (20, 8)])
def test_what_is_taken_is_worth_two_installs(play: Play, number: int, taken: int) -> None:
    """An agent that has to install the build counts that as for a join."""
    play.engine.learn_start("acme", "mobile", 10.0)
    start(play, *jobs("j", number, seconds=8))
    play.up(starter("agent-2", install_seconds=30.0))
    assert play.assign() == []
    assert len(take_back(play)) == taken


def test_an_agent_with_the_build_is_found_behind_one_without(play: Play) -> None:
    """Both are of one kind, and the one that is asked first would have to install it."""
    lease = start(play, *jobs("j", 4), name="agent-1")
    play.up(starter("a-without", install_seconds=300.0))
    play.up(starter("b-with", install_seconds=300.0, installed=[lease.job]))
    assert play.assign() == []
    assert take_back(play) == ["j-003"]
    release(play, lease.held[2:])
    assert [one.agent_id for one in play.assign()] == ["b-with"]


def test_tests_that_never_ran_are_taken_whatever_a_start_costs(play: Play) -> None:
    """The guess of 15 s is no reason to let an agent idle: they may take minutes."""
    play.engine.learn_start("acme", "mobile", 20.0)
    start(play, *jobs("j", 4, seconds=None))
    play.up(starter("agent-2"))
    play.assign()
    assert take_back(play) == ["j-003", "j-002"]


@pytest.mark.parametrize(("mean", "taken"), [(1.0, 2), (100.0, 4)])
def test_held_tests_that_never_ran_are_expected_to_take_what_others_took(play: Play, mean: float, taken: int) -> None:
    """Not what was guessed when they were submitted."""
    play.engine.learn_start("acme", "mobile", 4.0)
    lease = start(play, *jobs("j", 10, seconds=None))
    play.finish(lease, run_seconds=4.0 + mean, start_seconds=4.0)
    begun = play.engine.begin(lease.held[0].id, play.now_ms)
    assert begun.expected_run_seconds == mean
    play.up(starter("agent-2"))
    play.assign()
    assert len(take_back(play)) == taken


def test_windows_are_looked_at_again_while_an_agent_is_idle(play: Play) -> None:
    """The job that runs may take longer than expected, and nothing else happens until it ends."""
    play.engine.learn_start("acme", "mobile", 30.0)
    lease = start(play, *jobs("j", 3))
    play.finish(lease)
    play.engine.begin(lease.held[0].id, play.now_ms)
    play.up(starter("agent-2"))
    looks = 0
    while not (taken := (play.assign(), take_back(play))[1]):
        assert play.wake_ms == play.now_ms + 1_000
        play.now_ms = play.wake_ms
        looks += 1
    # it was expected to end after 10 s; after 48 s it is expected to run 38 s more: R = 30 s, and a quarter of it
    assert (taken, looks) == (["j-002"], 48)


def test_an_agent_gets_one_part_at_a_time(play: Play) -> None:
    """Nothing more is taken back for it before the last answer; then it is asked again."""
    lease = start(play, *jobs("j", 8))
    play.up(starter("agent-2"))
    play.assign()
    asked = take_back(play)
    assert len(asked) == 4
    play.submit(job("elsewhere", target="phone"))
    play.assign()
    assert take_back(play) == []
    for held in lease.held[:-1]:  # it has begun them all: the agent gets what is left to take
        play.finish(play.engine.begin(held.id, play.now_ms))
    assert take_back(play) == []
    release(play, lease.held[-1:])
    assert ids(play.assign()) == [lease.held[-1].job.id]


def test_a_disconnected_agent_is_not_asked(play: Play) -> None:
    """It could not answer; its jobs return when it is lost."""
    start(play, *jobs("j", 8))
    play.drop("agent-1")
    play.up(starter("agent-2"))
    play.assign()
    assert take_back(play) == []


# ------------------------------------------------------------------------------------------ better lanes


@pytest.mark.parametrize("install_seconds", [0.0, 30.0])
def test_priority_0_gets_the_agents_that_are_free_soonest(play: Play, install_seconds: float) -> None:
    """Three more than it has jobs, as an estimate may be wrong: what they have not begun is taken back."""
    windows = {}
    for seconds in (25, 10, 5, 20, 15):
        suite = jobs(f"w{seconds}", 4, app=f"w{seconds}-1", seconds=seconds)
        play.up(starter(f"agent-{seconds}", install_seconds=install_seconds, installed=suite[:1]))
        play.submit(*suite)
        windows[seconds] = play.one()
    play.submit(job("hotfix", app="hotfix-1", priority=0, at=10))
    play.assign()
    assert take_back(play) == [name for seconds in (5, 10, 15, 20) for name in ids(windows[seconds].held)]
    assert play.engine.take_back(play.now_ms) == []
    release(play, windows[5].held)
    play.finish(windows[5])
    assert [(lease.agent_id, lease.job.id) for lease in play.assign()] == [("agent-5", "hotfix")]
    assert_consistent(play.engine)


def test_an_agent_longer_busy_than_expected_does_not_count(play: Play) -> None:
    """Nobody knows when it is free, so that agents for which that is known are asked first."""
    for name, seconds in (("a", 5.0), *((name, 20.0) for name in "bcdef")):
        start(play, *jobs(name, 3, app=f"{name}-1", seconds=seconds), name=name)
    play.later(9)
    play.submit(job("hotfix", app="hotfix-1", priority=0, at=9))
    play.assign()
    assert take_back(play) == [f"{name}-00{number}" for name in "bcde" for number in (1, 2)]


def test_a_lane_does_not_wait_for_an_agent_that_is_busy_for_longer_than_expected(play: Play) -> None:
    """One agent is enough for it as long as that is expected to be free in time; then another one is asked."""
    leases = {}
    for name, seconds in (("a", 5.0), ("b", 20.0)):
        suite = jobs(name, 3, app=f"{name}-1", seconds=seconds)
        play.up(starter(name, install_seconds=30.0, installed=suite[:1]))
        play.submit(*suite)
        leases[name] = play.one()
    play.submit(job("k", app="k-1", at=-3600))
    play.assign()
    assert take_back(play) == ids(leases["a"].held)
    play.later(20)
    play.finish(leases["b"])
    play.engine.begin(leases["b"].held[0].id, play.now_ms)
    play.assign()
    assert take_back(play) == ids(leases["b"].held[1:])


def test_agents_share_tests_of_priority_0_though_nobody_knows_when_they_are_free(play: Play) -> None:
    """The first to be free takes one: the others would run what is less urgent while it runs all."""
    windows = {name: start(play, *jobs(name, 3, app=f"{name}-1", seconds=5.0), name=name) for name in "ab"}
    play.later(9)
    play.submit(*jobs("hotfix", 2, app="hotfix-1", priority=0, at=9))
    play.assign()
    assert len(take_back(play)) == 4
    for name, lease in windows.items():
        release(play, lease.held)
        play.finish(lease)
        first = play.one()
        assert (first.agent_id, first.job.org_id, first.held) == (name, "acme", ())
        assert first.job.app_version_id == "hotfix-1"


@pytest.mark.parametrize(("earlier", "taken"), [(30, []), (50, ["j-001", "j-002", "j-003"])])
def test_a_lane_has_to_be_better_by_a_start(play: Play, earlier: float, taken: list[str]) -> None:
    """R = 2 s of a start that is thrown away count 20 times, as an install does."""
    start(play, *jobs("j", 4))
    play.submit(*jobs("k", 4, app="k-1", at=-earlier))
    play.assign()
    assert take_back(play) == taken


def test_fairness_takes_back_when_a_job_begins(play: Play) -> None:
    """Its organization is charged; then another one's lane wins the agent from the rest."""
    play.up(starter("agent-1"))
    play.submit(*jobs("a", 6, org="acme"), *jobs("z", 6, org="zeta"))
    lease = play.one()
    assert take_back(play) == []
    play.finish(lease)
    play.engine.begin(lease.held[0].id, play.now_ms)
    assert take_back(play) == ids(lease.held[1:])


def test_more_of_the_same_lane_takes_nothing_back(play: Play) -> None:
    """Jobs that arrive later wait behind the window, unless they are more urgent."""
    lease = start(play, *jobs("j", 4))
    play.submit(*jobs("k", 4, at=1))
    play.assign()
    assert take_back(play) == []
    play.submit(job("urgent", priority=0, at=2))
    play.assign()
    assert take_back(play) == ids(lease.held)


def test_a_limit_takes_back_what_is_beyond_it(play: Play) -> None:
    """An organization that may run one job has one window."""
    play.up(starter("agent-1"), starter("agent-2"))
    play.submit(*jobs("j", 8))
    _, second = play.assign()
    play.engine._orgs.shares.put("acme", OrgShare(most_running=1))
    play.assign()
    assert take_back(play) == ids(second.held)


def test_a_job_that_returns_is_explained(play: Play) -> None:
    """It is in no window any more; then it waits in its lane."""
    lease = start(play, *jobs("j", 8))
    assert play.explain("j-007").text.startswith("In one start on agent-1 with 6 others")
    play.up(starter("agent-2"))
    play.assign()
    take_back(play)
    assert play.explain("j-007").text == "Being taken back from agent-1"
    assert play.explain("j-003").text.startswith("In one start on agent-1 with 2 others")
    release(play, lease.held[3:])
    assert play.explain("j-007").reason is Reason.IN_GROUP


# ------------------------------------------------------------------------------------------ all together


@pytest.mark.parametrize("seed", range(20))
def test_every_job_ends_once(seed: int) -> None:
    """In random traffic, with lost agents, cancelled jobs and changed priorities; at the end nothing is left."""
    simulation = Simulation(random_workload(seed, windows=True), make_engine()).run()
    assert set(simulation.ended) | simulation.cancelled == {spec.id for spec in simulation.workload.jobs}
    assert not set(simulation.ended) & simulation.cancelled
    for spec in simulation.workload.agents:
        simulation.engine.drop_agent(spec.id, 10**9)
    assert_empty(simulation.engine)


def test_a_rebuild_in_the_middle_changes_nothing() -> None:
    """The jobs that are held come back to their agents, in their order."""
    fresh, restored = (_play_suite(rebuild) for rebuild in (False, True))
    assert restored == fresh
    assert len(fresh) == 80


def _play_suite(rebuild: bool) -> list[tuple[str, str]]:
    """Run 80 jobs on two agents, one after the other, and return who ran which."""
    play = Play(make_engine())
    specs = [job(f"j-{number:03d}", seconds=1 + number % 7) for number in range(80)]
    agents = [starter("agent-1"), starter("agent-2")]
    play.up(*agents)
    play.submit(*specs)
    running: dict[str, Lease] = {}
    held: dict[str, list[Lease]] = {}
    played: list[tuple[str, str]] = []
    while len(played) < 80:
        for lease in play.assign():
            running[lease.agent_id], held[lease.agent_id] = lease, list(lease.held)
        for lease in play.engine.take_back(play.now_ms):
            held[lease.agent_id].remove(lease)
            play.engine.release(lease.id, play.now_ms)
        if len(played) == 30 and rebuild:
            ended = {name for _, name in played} | {lease.job.id for lease in running.values()}
            waiting = [spec for spec in specs if spec.id not in ended]
            play.engine = make_engine()
            leases = [one for name in sorted(held) for one in held[name]]
            run_steps(play.engine.restore(waiting, running.values(), [], play.now_ms, leases))
            play.up(*agents)
            assert_consistent(play.engine)
        name = min(running, key=lambda name: (running[name].started_ms + running[name].expected_ms, name))
        lease = running.pop(name)
        play.now_ms = max(play.now_ms, lease.started_ms + lease.expected_ms)
        play.finish(lease, run_seconds=lease.expected_run_seconds + lease.expected_start_seconds)
        played.append((name, lease.job.id))
        if held[name]:
            running[name] = play.engine.begin(held[name].pop(0).id, play.now_ms)
    return played


@pytest.mark.parametrize("agents", [4, 64])
def test_a_begin_costs_the_same_whatever_is_held(agents: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each decides for its own agent; a call without an event decides nothing."""
    looked_at: list[str] = []
    for owner, name in ((Decider, "choose"), (Rebalancer, "_wins"), (Rebalancer, "_part_for")):
        function = getattr(owner, name)
        monkeypatch.setattr(owner, name, lambda *args, of=function, name=name: (looked_at.append(name), of(*args))[1])
    play = Play(make_engine())
    play.up(*(starter(f"agent-{number:03d}") for number in range(agents)))
    play.submit(*jobs("j", agents * 50, seconds=1.0))
    leases = play.assign()
    while play.wake_ms == play.now_ms:  # a call gives some hundred leases
        leases += play.assign()
    play.engine.take_back(play.now_ms)
    assert len(leases) == agents
    looked_at.clear()
    play.engine.take_back(play.now_ms)
    assert looked_at == []
    for lease in leases[:4]:
        play.engine.begin(lease.held[0].id, play.now_ms)
        play.engine.take_back(play.now_ms)
    assert looked_at.count("choose") == 4
    assert len(looked_at) <= 8
