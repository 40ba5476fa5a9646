"""Workloads for the simulator: the suites' real tests, in traffic drawn from a seed.

Every draw is made while the workload is built, so that all policies play the same trace. A test takes its measured
seconds times a drift of its run (10 %) and noise of its own (15 %, log-normal); one in fifty hits a slow day (2 to 4
times). An organization's app takes 20 to 90 s to install.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable, Sequence

from tools.suites import Suite, SuiteTest, read_suites

from .model import Agent, Build, Job, Workload

HOUR = 3600.0
RUN_DRIFT, TEST_NOISE, SLOW_SHARE, SLOW_FACTORS = 0.10, 0.15, 0.02, (2.0, 4.0)
INSTALL_SECONDS = (20.0, 90.0)


class Builder:
    """Collects runs, then draws what their tests take."""

    def __init__(self, name: str, seed: int, suites: Sequence[Suite]) -> None:
        self.name = name
        self.random = random.Random(f"{name} {seed}")
        self.tests = _by_organization(suites)
        self._runs: list[tuple[float, Build, list[tuple[str, float, int]]]] = []
        self._builds: dict[str, int] = {}  # builds made so far, by organization

    @property
    def orgs(self) -> list[str]:
        return sorted(self.tests)

    def new_build(self, org: str, target: str) -> Build:
        self._builds[org] = self._builds.get(org, 0) + 1
        return Build(org, f"build-{self._builds[org]}", target)

    def add(self, at: float, build: Build, tests: Iterable[SuiteTest], priority: int | None = None) -> float:
        """One submission; without a priority each test keeps its own. Returns its measured seconds."""
        rows = [(test.test, test.seconds, test.priority if priority is None else priority) for test in tests]
        self._runs.append((at, build, rows))
        return sum(seconds for _, seconds, _ in rows)

    def choose(self, org: str, count: int) -> list[SuiteTest]:
        """Choose this many different tests of an organization, or all it has."""
        tests = self.tests[org]
        return self.random.sample(tests, min(count, len(tests)))

    def build(self, mobile: int, browser: int) -> Workload:
        jobs: list[Job] = []
        run_seconds: dict[int, float] = {}
        installs: dict[Build, float] = {}
        for number, (at, build, rows) in enumerate(sorted(self._runs, key=lambda run: run[:2])):
            drift = math.exp(self.random.gauss(0, RUN_DRIFT))
            installs.setdefault(build, self._install(build.org))
            for test, seconds, priority in rows:
                job = Job(len(jobs), build, test, priority, at, number)
                run_seconds[job.id] = self._seconds(seconds * drift)
                jobs.append(job)
        nominal = {(org, test.test): test.seconds for org, tests in self.tests.items() for test in tests}
        agents = [Agent(f"mobile-{number}", frozenset({"mobile"})) for number in range(mobile)]
        agents += [Agent(f"browser-{number}", frozenset({"browser"})) for number in range(browser)]
        return Workload(self.name, tuple(jobs), tuple(agents), run_seconds, installs, nominal)

    def _seconds(self, expected: float) -> float:
        seconds = expected * math.exp(self.random.gauss(0, TEST_NOISE))
        return seconds * self.random.uniform(*SLOW_FACTORS) if self.random.random() < SLOW_SHARE else seconds

    def _install(self, org: str) -> float:
        """An app's size is its organization's trait; each build varies a little."""
        return random.Random(org).uniform(*INSTALL_SECONDS) * math.exp(self.random.gauss(0, 0.05))


def _by_organization(suites: Sequence[Suite]) -> dict[str, list[SuiteTest]]:
    tests: dict[str, dict[str, SuiteTest]] = {}
    for suite in suites:
        tests.setdefault(suite.org_id, {}).update((test.test, test) for test in suite.tests)
    return {org: [named[name] for name in sorted(named)] for org, named in tests.items()}


def _continuous_integration(
    builder: Builder, target: str, agents: int, hours: float, load: float, orgs: Sequence[str]
) -> None:
    """Poisson runs of 6 to 45 tests (one in ten of everything), one in four for the build before, to a given load."""
    installs = sum(INSTALL_SECONDS) / 2
    runs: list[tuple[Build, list[SuiteTest], int]] = []
    latest: dict[str, Build] = {}
    work = 0.0
    while work < load * agents * hours * HOUR:
        org = builder.random.choice(orgs)
        if org not in latest or builder.random.random() > 0.25:
            latest[org] = builder.new_build(org, target)
            work += installs
        count = 10**6 if builder.random.random() < 0.1 else builder.random.randint(6, 45)
        tests = builder.choose(org, count)
        runs.append((latest[org], tests, builder.random.choices([1, 2, 3], [6, 3, 1])[0]))
        work += sum(test.seconds for test in tests)
    times = sorted(builder.random.uniform(0, hours * HOUR) for _ in runs)
    for at, (build, tests, priority) in zip(times, runs, strict=True):
        builder.add(at, build, tests, priority)


def demo(seed: int) -> Workload:
    """The twelve suites as the demo submits them, to its four mobile and two browser agents."""
    suites = read_suites()
    builder = Builder("demo", seed, suites)
    for suite in suites:
        builder.add(suite.submit_at_seconds, Build(suite.org_id, suite.app_version_id, suite.target), suite.tests)
    return builder.build(4, 2)


def release(seed: int) -> Workload:
    """Every organization tests three flavors of its release at once; 16 agents, everything there at the start."""
    builder = Builder("release", seed, read_suites())
    for org in builder.orgs:
        for _ in range(3):
            builder.add(0.0, builder.new_build(org, "mobile"), builder.tests[org], 2)
    return builder.build(16, 0)


def day(seed: int) -> Workload:
    """Three hours of continuous integration for two targets, at three quarters of what the fleet can do."""
    builder = Builder("CI day", seed, read_suites())
    _continuous_integration(builder, "mobile", 12, 3, 0.75, builder.orgs)
    _continuous_integration(builder, "browser", 6, 3, 0.75, builder.orgs)
    return builder.build(12, 6)


def flood(seed: int) -> Workload:
    """One organization submits twelve full runs at once while five others work as every day."""
    builder = Builder("flood", seed, read_suites())
    flooding, *calm = builder.orgs
    _continuous_integration(builder, "mobile", 12, 2, 0.4, calm)
    for number in range(12):
        builder.add(600.0 + number, builder.new_build(flooding, "mobile"), builder.tests[flooding], 1)
    return builder.build(12, 0)


def hotfix(seed: int) -> Workload:
    """Every organization's nightly (priority 5) in two flavors, and four hotfixes (priority 0) in the middle."""
    builder = Builder("hotfix", seed, read_suites())
    for org in builder.orgs:
        for _ in range(2):
            builder.add(builder.random.uniform(0, 120), builder.new_build(org, "mobile"), builder.tests[org], 5)
    for number in range(4):
        org = builder.random.choice(builder.orgs)
        at = 200.0 + 250 * number + builder.random.uniform(0, 60)
        builder.add(at, builder.new_build(org, "mobile"), builder.choose(org, builder.random.randint(8, 25)), 0)
    return builder.build(8, 0)


WORKLOADS: dict[str, Callable[[int], Workload]] = {
    function.__name__: function for function in (demo, release, day, flood, hotfix)
}
