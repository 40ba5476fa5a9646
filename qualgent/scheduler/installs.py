"""Installs of app builds: which builds are held because their installs fail, and how long installs take.

So that one bad build does not use up a fleet, two agents, or three failures, hold it: its jobs wait, and are tried
again later or when somebody releases it. A held build that fails once more is held on, for twice as long. While another
agent is at work on the build, it is held only until that is expected to end: the device may be what is bad; likewise a
build that failed on one agent only is tried once another one takes work. Holds are stored: a restart tries nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from jobs.statements.held_builds import StoredHold
from qualgent.engine.estimates import Estimates
from qualgent.engine.values import AgentSpec, BuildKey

MAX_AGENTS = 2
MAX_FAILURES = 3
FIRST_SECONDS = 600
LONGEST_SECONDS = 4 * 3600
MAX_BUILDS = 5000  # whose installs are measured: those that were installed last; that failed last; held over a restart
LEAST_PROVISIONAL_MS = 5000


class BuildHold(NamedTuple):
    """A hold that begins, or goes on after another try has failed."""

    reason: str
    until_ms: int  # monotonic
    provisional: bool  # until another agent, which is at work on the build, has an answer
    since_ms: int  # monotonic; before the tries that have failed since


@dataclass
class _InstallFailures:
    """The failed installs of a build, and until when it is held."""

    failures: int = 0  # since the last hold
    agents: set[str] = field(default_factory=set)
    holds: int = 0
    since_ms: int | None = None  # monotonic: its first hold
    until_ms: int = 0
    provisional: bool = False  # its hold
    reason: str = ""  # of its hold
    tried: set[str] = field(default_factory=set)  # the agents for which a hold was ended


class BuildHolds:
    """The builds whose last install failed."""

    def __init__(self) -> None:
        self._failed: dict[BuildKey, _InstallFailures] = {}  # the one that failed last is last

    def forget_oldest(self) -> list[BuildKey]:
        """Forget the builds whose last failure is oldest, beyond a maximum; return them."""
        old = list(islice(self._failed, max(0, len(self._failed) - MAX_BUILDS)))
        for build in old:
            del self._failed[build]
        return old

    def _move_last(self, build: BuildKey) -> _InstallFailures:
        """Return the record of a build's failed installs, moved to the end, as that build failed last."""
        failed = self._failed[build] = self._failed.pop(build, _InstallFailures())
        return failed

    def install_failed(
        self, build: BuildKey, agent: str, message: str, now_ms: int, at_work: Mapping[str, int]
    ) -> BuildHold | None:
        """Record a build's failed install on an agent; return the hold that follows, None if the build is not held.

        ``at_work``: the agents that install or run the build, and until when (monotonic ms) they are expected to.
        """
        failed = self._move_last(build)
        failed.failures += 1
        failed.agents.add(agent)
        suspect = failed.holds or len(failed.agents) >= MAX_AGENTS or failed.failures >= MAX_FAILURES
        others = {name: until_ms for name, until_ms in at_work.items() if name not in failed.agents}
        if not suspect or (now_ms < failed.until_ms and (others or not failed.provisional)):
            return None
        longest_ms = 1000 * min(FIRST_SECONDS * 2**failed.holds, LONGEST_SECONDS)
        agents = ", ".join(sorted(failed.agents)[:3])
        reason = f"Build held: install failed on {agents} ({message.removeprefix('install failed: ')[:200]})"
        if failed.holds:
            reason += f"; {failed.holds} more {'try' if failed.holds == 1 else 'tries'} failed"
        failed.failures, failed.provisional = 0, bool(others)
        if others:
            until_ms, first = min((until_ms, name) for name, until_ms in others.items())
            longest_ms = min(max(until_ms - now_ms, LEAST_PROVISIONAL_MS), longest_ms)
            reason += f"; {first} is at work on it"
        else:
            failed.holds += 1
        failed.until_ms = now_ms + longest_ms
        if failed.since_ms is None:
            failed.since_ms = now_ms
        failed.reason = reason
        return BuildHold(reason, failed.until_ms, failed.provisional, failed.since_ms)

    def acquit(self, build: BuildKey, agent: str) -> bool:
        """End the hold of a build whose installs failed only on this agent, which is to blame.

        Return whether it was held.
        """
        failed = self._move_last(build)
        failed.agents.add(agent)
        if len(failed.agents) > 1 or failed.since_ms is None:
            return False
        self._failed[build] = _InstallFailures(agents=failed.agents)
        return True

    def end_for(self, agent: AgentSpec, now_ms: int) -> list[BuildKey]:
        """End the holds of builds that failed on one other agent only, as ``agent`` takes work; return them.

        Once for each of the others. One more failure holds such a build again.
        """
        ended = []
        for build, failed in self._failed.items():
            if now_ms >= failed.until_ms or failed.provisional or len(failed.agents) > 1:
                continue
            is_served = build.target in agent.targets and agent.owner in ("", build.org_id)
            if is_served and agent.id not in failed.agents | failed.tried:
                failed.tried.add(agent.id)
                failed.until_ms = now_ms
                ended.append(build)
        return ended

    def to_store(self, build: BuildKey, past_ms: int) -> StoredHold | None:
        """Return a build's hold to store, its times shifted by ``past_ms`` to wall-clock ms; None: it is not held."""
        failed = self._failed.get(build)
        if failed is None or failed.since_ms is None:
            return None
        times = failed.since_ms + past_ms, failed.until_ms + past_ms
        return StoredHold(failed.reason, tuple(sorted(failed.agents)), failed.holds, failed.provisional, *times)

    def resume(self, build: BuildKey, stored: StoredHold, past_ms: int, now_ms: int) -> BuildHold:
        """Hold a build as stored before a restart, at most for the longest hold: the wall clock may have been set."""
        until_ms = min(stored.until_ms - past_ms, now_ms + 1000 * LONGEST_SECONDS)
        since_ms = min(stored.since_ms - past_ms, now_ms)
        self._failed[build] = _InstallFailures(
            agents=set(stored.agents),
            holds=stored.holds,
            since_ms=since_ms,
            until_ms=until_ms,
            provisional=stored.provisional,
            reason=stored.reason,
        )
        return BuildHold(stored.reason, until_ms, stored.provisional, since_ms)

    def probe(self, build: BuildKey, agent: str, now_ms: int, until_ms: int) -> BuildHold | None:
        """Hold a build while one agent tries it after its hold has ended, or until ``until_ms`` (monotonic).

        None: it was not held; or it failed on this agent only, and others may have it meanwhile.
        """
        failed = self._failed.get(build)
        if failed is None or failed.since_ms is None or failed.agents == {agent}:
            return None
        failed.until_ms, failed.provisional = max(until_ms, now_ms + LEAST_PROVISIONAL_MS), True
        return BuildHold(f"{failed.reason}; {agent} tries it now", failed.until_ms, True, failed.since_ms)

    def install_succeeded(self, build: BuildKey) -> bool:
        """Forget a build's failed installs and end its hold; return whether it was held."""
        failed = self._failed.pop(build, None)
        return failed is not None and failed.until_ms > 0

    def until_ms(self, build: BuildKey) -> int:
        """Return when (monotonic ms) the build may be tried again; 0: it is not held."""
        failed = self._failed.get(build)
        return 0 if failed is None else failed.until_ms

    def of_build(self, org_id: str, app_version_id: str) -> list[BuildKey]:
        """Return the held builds with this org and version, one for each target; some may be due for another try."""
        return [
            build for build, failed in self._failed.items() if build[:2] == (org_id, app_version_id) and failed.until_ms
        ]

    def forget(self, org_id: str) -> None:
        """Forget the failed installs and holds of a deleted organization's builds."""
        for build in [build for build in self._failed if build.org_id == org_id]:
            del self._failed[build]


class _Installs(NamedTuple):
    number: int
    seconds: float


class InstallTimes:
    """The installs of builds since the start; of others the learned estimate of their app counts."""

    def __init__(self, estimates: Estimates) -> None:
        self._estimates = estimates
        self._builds: dict[BuildKey, _Installs] = {}  # the one that was installed last is last

    def add(self, build: BuildKey, seconds: float) -> None:
        """Add the measured duration of an install of this build."""
        number, before = self._builds.pop(build, _Installs(0, 0.0))
        self._builds[build] = _Installs(number + 1, before + seconds)
        if len(self._builds) > MAX_BUILDS:
            del self._builds[next(iter(self._builds))]

    def mean(self, build: BuildKey) -> float | None:
        """Return the build's mean install seconds, else the learned estimate for its app; None: nothing is known."""
        own = self._builds.get(build)
        if own is None:
            return self._estimates.measured_install(self._estimates.install_key(build))
        return round(own.seconds / own.number, 3)

    def forget(self, org_id: str) -> None:
        """Forget the install times of a deleted organization's builds."""
        for build in [build for build in self._builds if build.org_id == org_id]:
            del self._builds[build]
