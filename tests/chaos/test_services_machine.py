"""All operations on jobs and agents, in any order and concurrently, over the real ledger and engine."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any

import msgspec
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import run_state_machine_as_test

from agents import availability
from agents.models import HOLDS
from jobs.contract import Submission
from jobs.selectors.selection import Selection
from qgprotocol import messages
from qualgent.core import tasks
from qualgent.core import times as core_times
from qualgent.core.errors import ConflictError, IdempotencyError, LedgerError, LimitError, NotFoundError
from qualgent.engine.values import Outcome
from qualgent.scheduler.job_requests import Submitted
from tests.chaos import ledger_checks
from tests.chaos.told_machine import ToldMachine, only_generating, step
from tests.chaos.world import DEVICES, Times, World
from tests.faults import Refusals
from tests.integration.acts import (
    cancel_job,
    cancel_jobs,
    hold_agent,
    resume_agent,
    retry_job,
    retry_jobs,
    set_org,
    set_priority,
    submit_jobs,
)

DEVICE = st.sampled_from(sorted(DEVICES))
ORG = st.sampled_from(["acme", "zeta"])
ANY = st.integers(0, 1_000_000)
AT_ONCE = st.booleans()  # with what comes next, or alone
LEAVES = st.sampled_from([None, None, None, 0, 1, 2, 3])  # after so many turns of the loop the client is gone
REPORTED = st.sampled_from(["passed", "failed", "timed_out", "error", "cancelled"])
DRAIN_ROUNDS = 3000
REFUSED = (LedgerError, RuntimeError)  # by the database, or by an error in the unit


class ServicesMachine(ToldMachine):
    """Collect rules into concurrent groups; check the invariants after each group."""

    times: Times
    refusals: Refusals

    def __init__(self) -> None:
        super().__init__()
        self.times.passed_ns = self.times.set_ns = 0
        self.refusals.stop()
        self.world = World(self.times)
        self.pending: list[Coroutine[Any, Any, Any]] = []
        self.acknowledged: list[str] = []  # jobs, as their submissions were answered
        self.answers: dict[str, list[tuple[str, bytes | None]]] = {}  # key -> request, and its answer (None: refused)
        self.retried: set[str] = set()  # since the last look
        self.ends = ledger_checks.Ends()
        self.order = ledger_checks.Order()

    def do(self, work: Coroutine[Any, Any, Any], at_once: bool) -> None:
        self.pending.append(work)
        if not at_once:
            self.flush()

    def flush(self) -> None:
        pending, self.pending = self.pending, []
        self.world.run(*pending)
        self.look()

    def look(self) -> None:
        ledger = ledger_checks.Ledger.read()
        assert set(self.acknowledged) <= set(ledger.jobs), "an acknowledged job is gone"
        ledger_checks.check_counters(ledger)
        ledger_checks.check_attempts(ledger)
        self.order.check(ledger)
        ledger_checks.check_live(self.world, ledger)
        ledger_checks.check_settings(self.world)
        self.ends.check(ledger, self.retried)
        self.retried = set()
        self._look_at_answers(ledger)

    def _look_at_answers(self, ledger: ledger_checks.Ledger) -> None:
        for key, answers in self.answers.items():
            given = {(request, answer) for request, answer in answers if answer is not None}
            assert len(given) <= 1, f"{key} was answered differently"
            for request, answer in answers:
                assert (answer is None) == (not given or request != next(iter(given))[0])
        accepted = {
            attempt: sum(answers)
            for device in self.world.devices.values()
            for attempt, answers in device.acknowledged.items()
        }
        assert max(accepted.values(), default=0) <= 1, "two results of one attempt were accepted"
        ended = {str(attempt.id): attempt.outcome for attempt in ledger.attempts}
        for device in self.world.devices.values():
            for lease, outcome in device.reported:
                if accepted.get(lease.attempt) and outcome != Outcome.CANCELLED:
                    assert ended[lease.attempt] == outcome

    # ------------------------------------------------------------------------------------------ submitting

    @step(
        org=ORG,
        app=st.sampled_from(["1", "2"]),
        where=st.lists(st.sampled_from(["mobile", "web"]), min_size=1, max_size=3),
        as_batch=st.booleans(),
        key=st.sampled_from([None, None, "key-1", "key-2"]),
        wishes=st.fixed_dictionaries(
            {"priority": st.integers(0, 2), "test": st.sampled_from(["one.js", "two.js"])},
            optional={
                "retries": st.integers(0, 2),
                "on_disconnect": st.sampled_from(["requeue", "wait", "fail"]),
                "queue_timeout_seconds": st.sampled_from([30.0, 3000.0]),
                "dedupe": st.just(True),
                "max_attempts": st.just({"lost": 1}),
            },
        ),
        leaves_after=LEAVES,
        at_once=AT_ONCE,
    )
    def submit(self, at_once: bool, leaves_after: int | None, **request: Any) -> None:
        """Submit; with a client that disconnects before its response the outcome is open."""
        self.do(self._submit(request, leaves_after), at_once)

    async def _submit(self, request: dict[str, Any], leaves_after: int | None) -> None:
        values = {"org_id": request["org"], "app_version_id": request["app"], **request["wishes"]}
        targets = request["where"] if request["as_batch"] else request["where"][:1]
        submissions = [msgspec.convert({**values, "target": target}, Submission) for target in targets]
        wanted = msgspec.json.encode(submissions).decode() + str(request["as_batch"])
        key = request["key"]
        work = asyncio.ensure_future(submit_jobs(submissions, as_batch=request["as_batch"], key=key))
        if leaves_after is not None:
            for _ in range(leaves_after):
                await asyncio.sleep(0)
            work.cancel()
            await asyncio.wait([work])
            return
        try:
            given: Submitted | None = await work
        except IdempotencyError:
            given = None
        except (LimitError, *REFUSED):
            return
        if key is not None:
            self.answers.setdefault(key, []).append(
                (wanted, None if given is None else msgspec.json.encode(given.jobs))
            )
        if given is not None:
            self.acknowledged += [job.id for job in given.jobs if job.id not in self.acknowledged]

    # ------------------------------------------------------------------------------------------ people

    @step(number=ANY, leaves_after=LEAVES, at_once=AT_ONCE)
    def cancel(self, number: int, leaves_after: int | None, at_once: bool) -> None:
        for job_id in self._job(number):
            self.do(self._control(cancel_job(job_id=job_id), leaves_after), at_once)

    @step(number=ANY, leaves_after=LEAVES, at_once=AT_ONCE)
    def retry(self, number: int, leaves_after: int | None, at_once: bool) -> None:
        for job_id in self._job(number):
            self.do(self._control(retry_job(job_id=job_id), leaves_after, retries=[job_id]), at_once)

    @step(number=ANY, priority=st.integers(0, 9), leaves_after=LEAVES, at_once=AT_ONCE)
    def reprioritise(self, number: int, priority: int, leaves_after: int | None, at_once: bool) -> None:
        for job_id in self._job(number):
            self.do(self._control(set_priority(job_id=job_id, priority=priority), leaves_after), at_once)

    @step(org=ORG, leaves_after=LEAVES, at_once=AT_ONCE)
    def cancel_all_of_an_org(self, org: str, leaves_after: int | None, at_once: bool) -> None:
        self.do(self._control(cancel_jobs(selection=Selection({"org_id": org})), leaves_after), at_once)

    @step(org=ORG, leaves_after=LEAVES, at_once=AT_ONCE)
    def retry_all_of_an_org(self, org: str, leaves_after: int | None, at_once: bool) -> None:
        work = retry_jobs(selection=Selection({"org_id": org}))
        self.do(self._control(work, leaves_after, retries=self.ends.jobs), at_once)

    @step(org=ORG, most=st.sampled_from([None, None, 1, 4]), leaves_after=LEAVES, at_once=AT_ONCE)
    def limit(self, org: str, most: int | None, leaves_after: int | None, at_once: bool) -> None:
        changes = {"most_running": most, "most_waiting": most and most * 3}
        self.do(self._control(set_org(org_id=org, changes=changes), leaves_after), at_once)

    @step(name=DEVICE, kind=st.sampled_from(sorted(HOLDS)), leaves_after=LEAVES, at_once=AT_ONCE)
    def hold(self, name: str, kind: str, leaves_after: int | None, at_once: bool) -> None:
        self.do(self._control(hold_agent(name=name, kind=kind), leaves_after), at_once)

    @step(name=DEVICE, leaves_after=LEAVES, at_once=AT_ONCE)
    def resume(self, name: str, leaves_after: int | None, at_once: bool) -> None:
        self.do(self._control(resume_agent(name=name), leaves_after), at_once)

    def _job(self, number: int) -> list[str]:
        """Return one of the acknowledged jobs; none if there are none."""
        return [self.acknowledged[number % len(self.acknowledged)]] if self.acknowledged else []

    async def _control(
        self, work: Coroutine[Any, Any, Any], leaves_after: int | None = None, retries: Iterable[str] = ()
    ) -> None:
        try:
            await _waits_for(work, leaves_after)
        except asyncio.CancelledError:
            pass  # it may have been done
        except (ConflictError, NotFoundError, LimitError):
            return  # it was in no state for this
        except REFUSED:
            pass  # some pages of it may have been done
        self.retried.update(retries)

    # ------------------------------------------------------------------------------------------ agents

    @step(name=DEVICE, same_process=st.booleans(), at_once=AT_ONCE)
    def connect(self, name: str, same_process: bool, at_once: bool) -> None:
        device = self.world.devices[name]
        self.do(device.connect(self.world.scheduler, same_process=same_process), at_once)

    @step(name=DEVICE, at_once=AT_ONCE)
    def disconnect(self, name: str, at_once: bool) -> None:
        self.do(self.world.devices[name].disconnect(), at_once)

    @step(name=DEVICE, at_once=AT_ONCE)
    def say_goodbye(self, name: str, at_once: bool) -> None:
        device = self.world.devices[name]
        device.give_up(*device.held)
        self.do(device.say(messages.Goodbye(reason="it ends")), at_once)

    @step(name=DEVICE, at_once=AT_ONCE)
    def beat(self, name: str, at_once: bool) -> None:
        device = self.world.devices[name]
        self.do(device.say(messages.Heartbeat(attempts=list(device.held))), at_once)

    @step(name=DEVICE, at_once=AT_ONCE)
    def accept(self, name: str, at_once: bool) -> None:
        device = self.world.devices[name]
        for held in device.held.values():
            if not held.started:
                self.do(device.say(messages.Accept(attempt=held.lease.attempt, token=held.lease.token)), at_once)
                return

    @step(name=DEVICE, at_once=AT_ONCE)
    def decline(self, name: str, at_once: bool) -> None:
        device = self.world.devices[name]
        for attempt, held in list(device.held.items()):
            if not held.started:
                device.give_up(attempt)
                token = held.lease.token
                self.do(device.say(messages.Decline(attempt=attempt, token=token, reason="it is busy")), at_once)
                return

    @step(name=DEVICE, phase=st.sampled_from(["installing", "executing"]), at_once=AT_ONCE)
    def progress(self, name: str, phase: str, at_once: bool) -> None:
        device = self.world.devices[name]
        for held in device.held.values():
            if held.started:
                lease = held.lease
                self.do(device.say(messages.Progress(attempt=lease.attempt, token=lease.token, phase=phase)), at_once)
                return

    @step(name=DEVICE, outcome=REPORTED, at_once=AT_ONCE)
    def finish(self, name: str, outcome: str, at_once: bool) -> None:
        device = self.world.devices[name]
        for attempt, held in device.held.items():
            if held.started or held.revoked:
                self.do(device.report(attempt, Outcome.CANCELLED.value if held.revoked else outcome), at_once)
                return

    @step(name=DEVICE, number=ANY, outcome=REPORTED, at_once=AT_ONCE)
    def report_again(self, name: str, number: int, outcome: str, at_once: bool) -> None:
        """Repeat a result, perhaps with another outcome, perhaps long after the loss."""
        device = self.world.devices[name]
        if device.reported and device.host is not None:
            lease, _ = device.reported[number % len(device.reported)]
            accepted = any(device.acknowledged.get(lease.attempt, ()))
            self.do(device.host.send_result(lease, outcome if accepted else Outcome.PASSED.value), at_once)

    @step(name=DEVICE, other=DEVICE, outcome=REPORTED, at_once=AT_ONCE)
    def report_with_a_wrong_token(self, name: str, other: str, outcome: str, at_once: bool) -> None:
        device = self.world.devices[name]
        for held in self.world.devices[other].held.values():
            wrong = messages.Result(attempt=held.lease.attempt, token="another", outcome=outcome, run_seconds=1.0)
            self.do(device.say(wrong), at_once)
            return

    @step(name=DEVICE, other=DEVICE, outcome=REPORTED, at_once=AT_ONCE)
    def replay_on_another_connection(self, name: str, other: str, outcome: str, at_once: bool) -> None:
        """Messages about a lease of another device have no effect, though the token is right."""
        device = self.world.devices[name]
        for held in self.world.devices[other].held.values():
            if other != name:
                attempt, token = held.lease.attempt, held.lease.token
                self.do(device.say(messages.Accept(attempt=attempt, token=token)), at_once)
                stolen = messages.Result(attempt=attempt, token=token, outcome=outcome, run_seconds=1.0)
                self.do(device.say(stolen), at_once)
            return

    @step(name=DEVICE, kind=st.sampled_from(sorted(HOLDS)), same_process=st.booleans())
    def reconnect_in_the_middle_of_a_hold(self, name: str, kind: str, same_process: bool) -> None:
        device = self.world.devices[name]
        self.do(self._control(hold_agent(name=name, kind=kind)), True)
        self.do(device.connect(self.world.scheduler, same_process=same_process), True)
        self.do(self._control(resume_agent(name=name)), False)

    # ------------------------------------------------------------------------------------------ the database

    @step(kind=st.sampled_from(Refusals.KINDS), number=st.integers(1, 4))
    def refuse(self, kind: str, number: int) -> None:
        """Let the next transactions or units fail, whatever they write."""
        self.refusals.refuse(kind, number)

    # ------------------------------------------------------------------------------------------ time, and the server

    @step(seconds=st.sampled_from([1.0, 20.0, 61.0, 700.0]))
    def time_passes(self, seconds: float) -> None:
        self.do(self.world.pass_time(seconds), False)

    @step(hours=st.sampled_from([-1, 1]))
    def clock_is_set(self, hours: int) -> None:
        self.times.set_ns = hours * 3600 * 10**9

    @step()
    def restart(self) -> None:
        self.flush()
        self.refusals.stop()  # a server does not start while it cannot write
        self.world.run(self.world.restart())
        self.look()

    def teardown(self) -> None:
        """Let devices finish all jobs: nothing may be stuck."""
        try:
            with self.telling():
                self._finish()
        finally:
            self.world.close()

    def _finish(self) -> None:
        self.flush()
        self.refusals.stop()
        for org in ("acme", "zeta"):
            self.world.run(set_org(org_id=org, changes={"most_running": None, "most_waiting": None}))
        for name in DEVICES:
            self.world.run(self._control(resume_agent(name=name)))
        self.world.finish_everything(DRAIN_ROUNDS)
        self.look()
        ledger = ledger_checks.Ledger.read()
        assert {job.status for job in ledger.jobs.values()} <= {"done", "failed", "cancelled"}
        assert not list(self.world.scheduler.runtime.leases)


async def _waits_for(work: Coroutine[Any, Any, Any], leaves_after: int | None) -> Any:
    """Return its result; raise CancelledError for a client that disconnects, whose request is cancelled."""
    task = asyncio.ensure_future(work)
    if leaves_after is not None:
        for _ in range(leaves_after):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
    return await task


@pytest.mark.parametrize(
    ("examples", "steps"),
    [(30, 30), pytest.param(2000, 50, marks=[pytest.mark.long, pytest.mark.timeout(3 * 3600)])],
    ids=["short", "long"],
)
def test_invariants_hold_after_any_operations(
    transactional_db: None, settings: Any, monkeypatch: pytest.MonkeyPatch, examples: int, steps: int
) -> None:
    """Nothing acknowledged is lost or ends twice, ledger and engine agree, and nothing is stuck."""
    settings.QUALGENT_DEMO_AGENTS = 0
    times = Times()
    monkeypatch.setattr(core_times, "time", times)
    monkeypatch.setattr(tasks, "FIRST_PAUSE_SECONDS", 0.001)
    monkeypatch.setattr(tasks, "LONGEST_PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(availability, "DECLINED_SECONDS", 0.001)
    refusals = Refusals(monkeypatch)
    run_state_machine_as_test(
        type("Machine", (ServicesMachine,), {"times": times, "refusals": refusals}),
        settings=only_generating(examples, steps),
    )
    assert set(refusals.happened) == set(Refusals.KINDS) or examples < 1000
