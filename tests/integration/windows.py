"""Steps of tests with windows of leases: a host whose agent holds jobs behind the one that it runs."""

from __future__ import annotations

import asyncio
from typing import Any

from jobs.models import WindowLease
from qgprotocol import messages
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit_batch
from tests.support.waiting import aeventually

BUILD = messages.InstalledBuild(org_id="acme", app_version_id="1.0", target="mobile")
Window = tuple[messages.LeaseOffer, list[messages.LeaseOffer]]


def window_host(scheduler: Scheduler, name: str = "agent-1", **hello: Any) -> ScriptedHost:
    return scheduler.host(name, capabilities=["windows"], **hello)


async def connect(scheduler: Scheduler, name: str = "agent-1", **agent: Any) -> ScriptedHost:
    """Return a connected host whose agent runs several tests in one start."""
    host = window_host(scheduler, name)
    welcome = await host.connect(**{"windows": ["mobile"], "installed": [BUILD], **agent})
    assert "windows" in welcome.capabilities
    return host


async def take_window(host: ScriptedHost, phase: str = "executing") -> Window:
    """Accept a lease behind which others are held, and run it up to this phase."""
    first = await host.expect(messages.LeaseOffer)
    hold = await host.expect(messages.Hold)
    assert (hold.window, hold.agent) == (first.attempt, first.agent)
    await host.say(messages.Accept(**named(first)))
    assert (await host.expect(messages.Start)).attempt == first.attempt
    await host.say(messages.Progress(**named(first), phase=phase))
    return first, hold.leases


async def start(scheduler: Scheduler, count: int = 3, **fields: Any) -> tuple[ScriptedHost, Window, list[str]]:
    """Run the first job of a batch on an agent that holds the others; return the ids of all, as it has them."""
    await submit_batch(count, **fields)
    host = await connect(scheduler)
    first, held = await take_window(host)
    await scheduler.runtime.tasks.settle()
    return host, (first, held), [lease.job.id for lease in (first, *held)]


def named(lease: messages.LeaseOffer) -> dict[str, str]:
    return {"attempt": lease.attempt, "token": lease.token}


def as_held(lease: messages.LeaseOffer, phase: str = "held") -> messages.HeldLease:
    return messages.HeldLease(lease.attempt, lease.token, phase)


async def begin(scheduler: Scheduler, host: ScriptedHost, lease: messages.LeaseOffer) -> None:
    await host.say(messages.Begin(**named(lease)))
    await aeventually(lambda: states_of(scheduler, lease), lambda found: found == ["active"])


async def drop(scheduler: Scheduler, host: ScriptedHost, lease: messages.LeaseOffer, **fields: Any) -> None:
    await host.say(messages.Dropped(**named(lease), **fields))
    await aeventually(lambda: held_jobs(scheduler), lambda found: lease.job.id not in found)


async def held_jobs(scheduler: Scheduler) -> set[str]:
    """Return the jobs of the held leases that are recorded."""
    rows = await scheduler.runtime.ledger.read(list, WindowLease.objects.values_list("job_id", flat=True))
    return set(map(str, rows))


async def explained(scheduler: Scheduler, job_id: str) -> tuple[str, str]:
    found = scheduler.runtime.engine.explain(scheduler.runtime.clock.now_ms(), jobs=[job_id])[job_id]
    return found.reason.value, found.text


async def next_of(host: ScriptedHost, kind: type[Any]) -> Any:
    """Return the next message of this type; others are ignored."""
    while not isinstance(message := await asyncio.wait_for(host.inbox.get(), 10), kind):
        pass
    return message


async def states_of(scheduler: Scheduler, *leases: messages.LeaseOffer) -> list[str | None]:
    return states(scheduler, *leases)


def states(scheduler: Scheduler, *leases: messages.LeaseOffer) -> list[str | None]:
    found = [scheduler.runtime.leases.get(lease.attempt) for lease in leases]
    return [None if running is None else running.state.value for running in found]


async def untouched(scheduler: Scheduler, *leases: messages.LeaseOffer) -> bool:
    """Return whether the jobs wait without an attempt, and nobody holds them, by the rows and then by the scheduler."""
    jobs = [await job(scheduler, lease.job.id) for lease in leases]
    held = await held_jobs(scheduler)
    return not any(states(scheduler, *leases)) and all(
        (one.status, one.phase, one.attempts) == ("pending", "waiting", 0) and one.id not in held for one in jobs
    )


async def returned(scheduler: Scheduler, *leases: messages.LeaseOffer) -> None:
    """Wait until the jobs wait again, uncounted; at once, and not as their leases expire."""
    clock = scheduler.runtime.clock
    before_ms = clock.now_ms()
    await aeventually(lambda: untouched(scheduler, *leases), bool)
    assert clock.now_ms() - before_ms < 1000 * scheduler.timing.lost_seconds / 2


def result(lease: messages.LeaseOffer, outcome: str = "passed", **fields: Any) -> messages.Result:
    return messages.Result(**named(lease), outcome=outcome, run_seconds=1.0, **fields)


async def play(host: ScriptedHost, number: int, dropped: int = 0) -> None:
    """Run the jobs that come, alone and in windows, until so many results are accepted; drop the first held ones."""
    behind: dict[str, list[messages.LeaseOffer]] = {}
    offered: dict[str, messages.LeaseOffer] = {}
    while number:
        match await asyncio.wait_for(host.inbox.get(), 10):
            case messages.LeaseOffer() as lease:
                offered[lease.attempt] = lease
                await host.say(messages.Accept(**named(lease)))
            case messages.Hold() as hold:
                behind[hold.window] = hold.leases
            case messages.Start() as started:
                await host.say(result(offered[started.attempt]))
                for lease in behind.get(started.attempt, ()):
                    if dropped:
                        dropped -= 1
                        await host.say(messages.Dropped(**named(lease)))
                        continue
                    await host.say(messages.Begin(**named(lease)))
                    await host.say(result(lease))
            case messages.Acknowledge() as acknowledged:
                number -= acknowledged.accepted
