"""Windows: what an agent holds behind the job it runs."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from qualgent.engine.errors import StaleLeaseError
from qualgent.engine.policy import Policy
from qualgent.engine.steps import run_steps
from qualgent.engine.values import AgentSpec, ChangeResult, JobSpec, LearnedEstimate, Lease, OrgShare, Outcome, Reason

from .consistency import assert_consistent, assert_empty
from .support import Play, agent, job, jobs, make_engine


def starter(name: str = "agent-1", *targets: str, **fields: object) -> AgentSpec:
    """Make an agent whose preset runs several tests in one start, with nothing to install."""
    fields = {"install_seconds": 0.0, "windows": targets or ("mobile",), **fields}
    return agent(name, *targets, **fields)  # type: ignore[arg-type]


def ids(leases: object) -> list[str]:
    return [lease.job.id for lease in leases]  # type: ignore[attr-defined]


def window(play: Play, number: int = 4, **fields: object) -> Lease:
    """Start one agent on a suite; return its lease with all that it holds."""
    play.up(starter())
    play.submit(*jobs("j", number, **fields))  # type: ignore[arg-type]
    return play.one()


def test_an_agent_gets_its_share_in_the_order_of_the_lane(play: Play) -> None:
    """Two agents share eight equal jobs: each gets the next four."""
    play.up(starter("agent-1"), starter("agent-2"))
    play.submit(*jobs("j", 8))
    first, second = play.assign()
    assert [first.job.id, *ids(first.held)] == ["j-000", "j-001", "j-002", "j-003"]
    assert [second.job.id, *ids(second.held)] == ["j-004", "j-005", "j-006", "j-007"]
    assert all(held.agent_id == "agent-1" and not held.installs and held.held == () for held in first.held)
    assert_consistent(play.engine)


def test_a_target_without_windows_gets_one_job(play: Play) -> None:
    """An agent names the targets whose preset can run several tests in one start."""
    play.up(agent(), starter("phone", "mobile", "phone", windows=("phone",)))
    play.submit(*jobs("j", 8))
    assert [lease.held for lease in play.assign()] == [(), ()]


def test_a_round_counts_held_leases() -> None:
    """So that no call makes thousands of leases: the agents after that are asked in the next one."""
    play = Play(make_engine(policy=Policy(leases_per_round=4)))
    play.up(*(starter(f"agent-{number}") for number in range(3)))
    play.submit(*jobs("j", 30))
    rounds = []
    while play.wake_ms is not None or not rounds:
        rounds.append([len(lease.held) for lease in play.assign()])
    assert [len(leases) for leases in rounds if leases] == [1, 1, 1]
    assert_consistent(play.engine)


@pytest.mark.parametrize(("number", "held"), [(49, 48), (51, 49), (200, 49)])
def test_a_window_has_at_most_fifty_jobs(play: Play, number: int, held: int) -> None:
    """The number includes the first one."""
    assert len(window(play, number, seconds=1).held) == held


def test_long_tests_do_not_share_a_start(play: Play) -> None:
    """A window runs for fifty times as long as a start: more is won by running the longest first, on many agents."""
    play.engine.learn_start("acme", "mobile", 4.0)
    assert len(window(play, 9, seconds=60).held) == 2


def test_tests_that_never_ran_share_a_start_whatever_is_guessed(play: Play) -> None:
    """Nobody knows which of them are long: with the first measurement that changes."""
    play.engine.learn_start("acme", "mobile", 4.0)
    lease = window(play, 30, seconds=None)
    assert len(lease.held) == 29
    for held in lease.held:
        play.engine.release(held.id, play.now_ms)
    play.finish(lease, run_seconds=64.0, start_seconds=4.0)
    play.submit(*jobs("k", 9, seconds=None, test="j-000"))
    for held in play.one().held:
        play.engine.release(held.id, play.now_ms, requeue=False)
    (state,) = play.snapshot().agents
    assert state.lease is not None
    play.finish(state.lease)
    assert len(play.one().held) == 2


def test_a_start_costs_a_second_at_least(play: Play) -> None:
    """A lease of its own costs something as well."""
    play.engine.learn_start("acme", "mobile", 0.1)
    assert len(window(play, 9, seconds=10).held) == 4


def test_only_jobs_of_one_run_key_share_a_start(play: Play) -> None:
    """Those with others are passed over and keep their places."""
    play.up(starter())
    keys = ["a", "b", "a", "b", "a"]
    play.submit(*(_with_key(f"j-{number}", key) for number, key in enumerate(keys)))
    lease = play.one()
    assert [lease.job.id, *ids(lease.held)] == ["j-0", "j-2", "j-4"]
    for held in lease.held:
        play.engine.release(held.id, play.now_ms, requeue=False)
    play.finish(lease)
    lease = play.one()
    assert [lease.job.id, *ids(lease.held)] == ["j-1", "j-3"]


def _with_key(name: str, run_key: str) -> JobSpec:
    return replace(job(name), run_key=run_key)


def test_words_tell_the_latest_start_of_a_held_job(play: Play) -> None:
    """Its runner chooses the order: the figure is the middle, the words are true of each."""
    lease = window(play, 5, seconds=20)
    assert len(lease.held) == 4
    waits = play.explain(lease.held[0].job.id)
    start = 2  # of the runner, guessed
    assert (waits.eta_seconds, waits.when) == (start + 20 + 3 * 20 / 2, "within about 80 s")
    assert waits.text.endswith("in the runner's order · within about 80 s")


def test_a_held_job_waits(play: Play) -> None:
    """It counts as waiting, nobody else gets it, and its agent is not idle while it holds any."""
    lease = window(play)
    play.up(agent("other", install_seconds=0.0))
    (group,) = play.snapshot().groups
    assert (group.waiting, group.running, play.snapshot().waiting, play.snapshot().running) == (3, 1, 3, 1)
    assert [(state.spec.id, state.held) for state in play.snapshot().agents] == [("agent-1", 3), ("other", 0)]
    play.finish(lease)
    assert play.assign() == []
    assert play.engine.find("j-001") is True
    assert (play.explain("j-002").reason, play.explain("j-002").text.partition(" ·")[0]) == (
        Reason.IN_WINDOW,
        "In one start on agent-1 with 2 others, in the runner's order",
    )
    (group,) = play.snapshot().groups
    assert group.explanation is not None
    assert group.explanation.clear_seconds == group.work_seconds, "when its agent has run what it holds"
    assert group.explanation.text == "Next in the start on agent-1", "whichever it is, now that nothing runs"
    for begun in lease.held[:2]:
        play.engine.begin(begun.id, play.now_ms)
        assert play.explain(begun.job.id).reason is Reason.RUNNING
    assert play.explain("j-003").text.startswith("Next in the start on agent-1 · ")


def test_a_held_job_is_charged_when_it_begins(play: Play) -> None:
    """The first is charged with the start of the runner, the others without."""
    play.engine.learn_start("acme", "mobile", 4.0)
    lease = window(play, 2, seconds=10)
    meter = _meter(play)
    assert (lease.expected_start_seconds, meter) == (4.0, 14_000_000)
    play.engine.begin(lease.held[0].id, play.now_ms)
    assert _meter(play) == meter + 10_000_000
    play.engine.begin(lease.held[0].id, play.now_ms)
    assert _meter(play) == meter + 10_000_000


def _meter(play: Play) -> int:
    (org,) = play.engine._orgs
    return org.meter_us


def test_a_start_is_learned_and_is_no_part_of_the_test(play: Play) -> None:
    """``run_seconds`` of the first job of a start includes it."""
    learned = play.finish(window(play), run_seconds=16.0, start_seconds=6.0)
    assert LearnedEstimate("test", ("acme", "j-000", "mobile"), 10.0) in learned
    assert LearnedEstimate("start", ("acme", "mobile"), 6.0) in learned
    engine = make_engine()
    engine.estimates.load(learned)
    assert engine.estimates.start_ms("acme", "mobile", combines=False) == 6000
    assert set(engine.estimates.all()) == set(learned)
    new = make_engine().estimates
    assert [new.start_ms("acme", "mobile", combines=combines) for combines in (False, True)] == [0, 2000]


def test_a_begun_job_runs_like_any_other(play: Play) -> None:
    """Its agent is idle when nothing of it runs and it holds nothing."""
    lease = window(play, 2)
    (held,) = lease.held
    play.finish(lease)
    begun = play.engine.begin(held.id, play.now_ms)
    assert play.engine.find(held.job.id) == begun
    play.submit(job("next", app="other-1"))
    assert play.assign() == []
    play.finish(begun)
    assert play.one().job.id == "next"


def test_a_dropped_job_keeps_its_age_and_place(play: Play) -> None:
    """It returns in front of what was submitted later, and counts no attempt."""
    lease = window(play, 3)
    play.submit(*jobs("late", 2, at=3600))
    play.engine.release(lease.held[0].id, play.now_ms)
    with pytest.raises(StaleLeaseError):
        play.engine.begin(lease.held[0].id, play.now_ms)
    play.up(agent("other", install_seconds=0.0))
    again = play.one()
    assert (again.job, again.id == lease.held[0].id) == (lease.held[0].job, False)


def test_a_job_that_runs_alone_gets_a_start_of_its_own(play: Play) -> None:
    """It is in no window again, neither as the first nor behind another."""
    lease = window(play, 3)
    for held in lease.held:
        play.engine.release(held.id, play.now_ms, alone=held is lease.held[0])
    play.finish(lease)
    first = play.one()
    assert (first.job.id, first.held) == ("j-001", ())
    play.finish(first)
    assert play.one().job.id == "j-002"


def test_a_window_is_undone_with_its_first_lease(play: Play) -> None:
    """One release returns all, in their order."""
    lease = window(play)
    before = [lease.job, *(held.job for held in lease.held)]
    rest = play.engine.release(lease.id, play.now_ms)
    assert rest == list(lease.held)
    again = play.one()
    assert [again.job, *(held.job for held in again.held)] == before


def test_later_leases_of_a_window_undo_nothing_else(play: Play) -> None:
    """The rest of the window goes on without a job that was taken from it."""
    lease = window(play)
    begun = play.engine.begin(lease.held[0].id, play.now_ms)
    assert play.engine.release(begun.id, play.now_ms) == []
    assert play.engine.begin(lease.held[1].id, play.now_ms).job.id == "j-002"


def test_a_cancelled_held_job_is_taken_back(play: Play) -> None:
    """It waits no more; its agent is busy with it until the lease is released, and cannot begin it."""
    lease = window(play, 2)
    assert play.engine.change("j-001", play.now_ms, cancel=True) is ChangeResult.CHANGED
    assert (play.snapshot().waiting, play.engine.find("j-001")) == (0, None)
    assert play.engine.take_back(play.now_ms) == list(lease.held)
    assert play.engine.take_back(play.now_ms) == []
    with pytest.raises(StaleLeaseError):
        play.engine.begin(lease.held[0].id, play.now_ms)
    play.finish(lease)
    play.submit(job("next"))
    assert play.assign() == []
    play.engine.release(lease.held[0].id, play.now_ms)
    assert play.one().job.id == "next"


def test_a_held_job_of_another_priority_returns_to_that_lane(play: Play) -> None:
    """It is taken back, and waits at its new priority."""
    lease = window(play, 3)
    assert play.engine.change("j-002", play.now_ms, priority=4) is ChangeResult.CHANGED
    assert play.group(job("j")).waiting_by_priority == {1: 1, 4: 1}
    assert ids(play.engine.take_back(play.now_ms)) == ["j-002"]
    play.engine.release(lease.held[1].id, play.now_ms)
    assert play.group(job("j")).waiting_by_priority == {1: 1, 4: 1}
    assert play.explain("j-002").reason is not Reason.IN_WINDOW


@pytest.mark.parametrize("change", [{"accepting": False}, {"labels": {"os": "16"}}])
def test_an_agent_that_takes_no_more_work_gives_all_back(play: Play, change: dict[str, object]) -> None:
    """Paused, draining, or without the labels that the group needs."""
    play.up(starter(labels={"os": "17"}))
    play.submit(*jobs("j", 3, labels={"os": "17"}))
    lease = play.one()
    assert play.up(starter(**change)) == [lease_without_held(lease), *lease.held]
    assert play.engine.take_back(play.now_ms) == list(lease.held)


def lease_without_held(lease: Lease) -> Lease:
    return replace(lease, held=())


def test_what_is_taken_back_waits_for_the_rest(play: Play) -> None:
    """The jobs enter their lane together, so that another agent gets them in one start."""
    lease = window(play)
    play.up(starter(accepting=False), starter("other"))
    first, second, third = play.engine.take_back(play.now_ms)
    play.engine.release(first.id, play.now_ms)
    play.engine.release(third.id, play.now_ms)
    assert play.assign() == []
    play.engine.begin(second.id, play.now_ms)
    again = play.one()
    assert [again.job.id, *ids(again.held)] == ["j-001", "j-003"]
    assert play.engine.find(lease.job.id)


def test_an_agent_that_does_not_answer_delays_the_rest_for_a_second(play: Play) -> None:
    """The others wait no longer for it."""
    window(play)
    play.up(starter(accepting=False), starter("other"))
    first, *_ = play.engine.take_back(play.now_ms)
    play.engine.release(first.id, play.now_ms)
    play.later(1)
    assert play.one().job.id == first.job.id


def test_a_returned_agent_is_asked_again(play: Play) -> None:
    """It may not have received the first request."""
    lease = window(play, 2)
    play.engine.change("j-001", play.now_ms, cancel=True)
    play.engine.take_back(play.now_ms)
    play.drop("agent-1")
    assert play.engine.take_back(play.now_ms) == []
    play.up(starter())
    assert play.engine.take_back(play.now_ms) == list(lease.held)


def test_a_lost_agent_leaves_nothing(play: Play) -> None:
    """Its held leases are released, uncounted; it is forgotten with the last one."""
    lease = window(play, 2)
    assert [one.id for one in play.drop("agent-1")] == [lease.id, lease.held[0].id]
    play.finish(lease, Outcome.LOST, requeue=True)
    assert "agent-1" in play.engine._fleet.agents
    play.engine.release(lease.held[0].id, play.now_ms)
    assert play.waiting_order("agent-2") == ["j-000", "j-001"]
    play.drop("agent-2")
    assert_empty(play.engine)


def test_held_leases_are_renewed_and_expire_with_the_others(play: Play) -> None:
    """They share the deadlines of their agent."""
    lease = window(play, 2)
    names = [lease.id, lease.held[0].id]
    assert play.engine.renew(names, play.now_ms + 500) == []
    assert {one.id for one in play.engine.expire(play.now_ms + 500)} == set(names)
    play.engine.begin(names[1], play.now_ms)
    assert {one.id for one in play.engine.expire(play.now_ms + 500)} == set(names)


def test_held_leases_are_restored(play: Play) -> None:
    """Their rows are pending, so that their jobs may be among those that wait."""
    lease = window(play)
    after = Play(make_engine())
    specs = [job("j-000"), *(held.job for held in lease.held), job("z")]
    run_steps(after.engine.restore(specs[1:], [lease_without_held(lease)], [], after.now_ms, lease.held))
    assert_consistent(after.engine)
    assert (after.snapshot().waiting, after.snapshot().running) == (4, 1)
    assert [one.id for one in after.up(starter())] == [lease.id, *(held.id for held in lease.held)]
    after.finish(lease)
    assert after.assign() == []
    begun = after.engine.begin(lease.held[0].id, after.now_ms)
    after.finish(begun)
    for held in lease.held[1:]:
        after.engine.release(held.id, after.now_ms)
    following = after.one()
    assert [following.job.id, *ids(following.held)] == ["j-002", "j-003", "z"]


def test_running_limits_count_from_the_begin(play: Play) -> None:
    """A window is shared among as many agents as may run jobs of the organization."""
    play.engine._orgs.shares.put("acme", OrgShare(most_running=1))
    play.up(starter("agent-1"), starter("agent-2"))
    play.submit(*jobs("j", 4))
    (lease,) = play.assign()
    assert len(lease.held) == 3
    assert play.engine.org_numbers(["acme"]) == {"acme": (3, 1)}
    play.finish(lease)
    assert play.engine.org_numbers(["acme"]) == {"acme": (3, 0)}
