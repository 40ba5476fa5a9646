"""Compare predicted with real starts of 200 jobs on 8 agents in a simulation, by workload.

As a program (``python -m tests.engine.predicted_starts``) it prints for each workload the mean real wait, the mean
error of the predictions (negative: too short) and their mean absolute error, as parts of that wait. Of agents that
differ in speed it prints the part of the predictions that is within 5 s or a quarter.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from msgspec.structs import replace

from qualgent.engine.engine import Engine
from qualgent.engine.values import AgentSpec, JobSpec, LearnedEstimate, PriorityEffect

from .simulation import NEVER_MS, Simulation, Workload
from .support import START_MS, agent, job, make_engine

AGENTS, JOBS = 8, 200
INSTALL_SECONDS, RUNNER_SECONDS = 30.0, 4.0
LOOKS_EVERY = 20.0  # seconds
LABELED = (("os", "android"),)


@dataclass
class Predictions:
    """Predicted and real waits of jobs, in pairs of seconds."""

    pairs: list[tuple[float, float]]

    @property
    def mean_wait(self) -> float:
        return fmean(real for _, real in self.pairs)

    @property
    def bias(self) -> float:
        """Return the mean error as a part of the mean wait; negative: predictions are too short."""
        return fmean(predicted - real for predicted, real in self.pairs) / self.mean_wait

    @property
    def right(self) -> float:
        """Return which part of the predictions is within 5 s or a quarter of the real wait."""
        return fmean(abs(predicted - real) <= max(5.0, real / 4) for predicted, real in self.pairs)

    @property
    def error(self) -> float:
        """Return the mean absolute error as a part of the mean wait."""
        return fmean(abs(predicted - real) for predicted, real in self.pairs) / self.mean_wait


class PredictedStarts(Simulation):
    """A simulation that asks for the starts of all waiting jobs at intervals."""

    def __init__(self, workload: Workload, engine: Engine, *, first: float = 0.0) -> None:
        super().__init__(workload, engine)
        self._predicted: list[tuple[str, float, float]] = []  # job id, when it was asked, expected wait
        self._next_look = first  # seconds

    def compare(self) -> Predictions:
        """Run the workload; return all that was predicted with what came."""
        self.run()
        started = {start.job.id: start.at for start in self.starts}
        return Predictions([(eta, started[job_id] - at) for job_id, at, eta in self._predicted])

    def _assign(self) -> None:
        super()._assign()
        if self.now >= self._next_look:
            waiting = [spec.id for spec in self.workload.jobs if self.engine.find(spec.id) is True]
            found = self.engine.explain(self._ms(), jobs=waiting)
            self._predicted += [(str(name), self.now, why.eta_seconds or 0.0) for name, why in found.items()]
            self._next_look = self.now + LOOKS_EVERY


class RaisedPriority(Simulation):
    """A simulation in which waiting jobs of one build get another priority after a minute; all are of one pool."""

    def __init__(self, workload: Workload, build: str, priority: int, *, only_last: bool = False) -> None:
        super().__init__(workload, make_engine())
        self._build, self._priority, self._only_last = build, priority, only_last
        self.effect = PriorityEffect(jobs=0, text="", groups=0)
        self.before: dict[str, float] = {}  # seconds until the next start of each other build, by explanations
        self.expected: dict[str, float] = {}  # likewise with the change, by its effect
        self.explained: dict[str, float] = {}  # likewise after the change, by explanations
        self.later: dict[str, float] = {}  # likewise a second later: what is taken back for it has come back
        self.helpers = 0  # agents that run the build then
        self._push(60.0, "raise")

    def next_start(self, build: str) -> float:
        """Return how many seconds after the change the next job of a build started."""
        return next(one.at for one in self.starts if one.at >= 60 and one.job.app_version_id == build) - 60

    def _raise(self, _: None) -> None:
        waiting = [spec.id for spec in self.workload.jobs if self.engine.find(spec.id) is True]
        chosen = [name for name in waiting if name.startswith(f"{self._build}-")][-1 if self._only_last else 0 :]
        self.helpers = sum(lease.job.app_version_id == self._build for lease in self._held.values())
        self.before = self._heads()
        self.effect = self.engine.priority_effect(chosen, self._priority, self._ms())
        starts = {one.group.app_version_id: one for one in [*self.effect.overtaken, *self.effect.passing]}
        self.expected = {
            build: seconds + ((starts[build].later_seconds or 0) if build in starts else 0)
            for build, seconds in self.before.items()
        }
        for name in chosen:
            self.engine.change(name, self._ms(), priority=self._priority)
        self.explained = self._heads()
        self._push(self.now + 1, "look")

    def _look(self, _: None) -> None:
        self.later = self._heads()

    def _assign(self) -> None:
        super()._assign()
        for more in self.engine.top_up(self._ms(), NEVER_MS):
            for lease in more.leases:
                self._windows.setdefault(lease.agent_id, []).append(lease)

    def _heads(self) -> dict[str, float]:
        groups = {spec.group for spec in self.workload.jobs if spec.app_version_id != self._build}
        found = self.engine.explain(self._ms(), groups=sorted(groups))
        return {key.app_version_id: why.eta_seconds or 0 for key, why in found.items()}  # type: ignore[union-attr]


def running_builds(jobs: dict[str, int], on: str, *, priority: int = 1, seed: int = 1) -> Workload:
    """Make so many jobs of builds of an organization each, submitted together, and an agent for each letter of ``on``.

    It has the build of that name. Tests take 7 s on average, known within a fifth.
    """
    chance = random.Random(seed)
    work, run_seconds = [], {}
    for org, (build, number) in enumerate(jobs.items()):
        for index in range(number):
            spec = job(
                f"{build}-{index:03d}",
                org=f"org-{org}",
                app=build,
                priority=priority,
                seconds=chance.uniform(3.5, 10.5),
            )
            work.append(spec)
            run_seconds[spec.id] = round((spec.expected_seconds or 0) * chance.uniform(0.8, 1.2), 3)
    first = {spec.app_version_id: spec for spec in reversed(work)}
    agents = [
        agent(f"agent-{number}", installed=[first[build]], install_seconds=INSTALL_SECONDS)
        for number, build in enumerate(on)
    ]
    return Workload(work, run_seconds, INSTALL_SECONDS, agents)


def workload(builds: int, *, seconds: float = 20.0, windows: int = 0, pools: bool = False, seed: int = 1) -> Workload:
    """Make 200 jobs of so many builds of two organizations, 8 agents, and tests whose runs differ by a fifth.

    ``windows``: how many of the agents take several jobs for one start of their runner.
    ``pools``: every third build needs a label that half of the agents have.
    """
    chance = random.Random(seed)
    agents = [
        AgentSpec(
            id=f"agent-{number}",
            install_seconds=INSTALL_SECONDS,
            windows=("mobile",) if number < windows else (),
            labels=LABELED if pools and number < AGENTS // 2 else (),
        )
        for number in range(AGENTS)
    ]
    work, run_seconds = [], {}
    for number in range(JOBS):
        build = number % builds
        test = number // builds
        name = f"b{build:02d}-{test:03d}"
        work.append(
            JobSpec(
                id=name,
                org_id="ab"[build % 2],
                app_version_id=f"shop-{build}x",
                target="mobile",
                test=f"test-{test}",
                priority=1,
                submitted_ms=START_MS + 1000 * build,
                run_key="suite" if windows else "",
                labels=LABELED if pools and build % 3 == 1 else (),
            )
        )
        run_seconds[name] = round(usual_seconds(test, seconds) * chance.lognormvariate(-0.02, 0.2), 3)
    return Workload(work, run_seconds, INSTALL_SECONDS, agents, start_seconds=RUNNER_SECONDS)


def few_agents(agents: int, windows: int, seed: int, *, stays: bool = False) -> RaisedPriority:
    """Make a few agents that run the first of three builds after a minute, when the last one gets priority 0.

    ``windows``: how many of them take several jobs for one start of their runner; ``stays``: and more while it runs.
    Starts and installs take 3 s.
    """
    chance = random.Random(seed)
    work, run_seconds = [], {}
    for org, (build, priority, more) in enumerate([("first", 5, 14), ("second", 6, 0), ("last", 8, 0)]):
        for index in range(more + chance.randint(4, 20)):
            spec = job(f"{build}-{index:03d}", org=f"org-{org}", app=build, priority=priority, seconds=6.0)
            work.append(replace(spec, run_key="suite" if windows else ""))
            run_seconds[spec.id] = chance.uniform(5.0, 7.0)
    targets = ("mobile",)
    fleet = [
        agent(
            f"agent-{number}",
            install_seconds=3.0,
            windows=targets if number < windows else (),
            stays=targets if stays and number < windows else (),
        )
        for number in range(agents)
    ]
    run = RaisedPriority(Workload(work, run_seconds, 3.0, fleet, start_seconds=3.0), "last", 0)
    for org in range(3):
        run.engine.learn_start(f"org-{org}", "mobile", 3.0)
    return run


class RaisedParts(Simulation):
    """A simulation in which after a minute the first jobs of each of three waiting builds get priority 0."""

    def __init__(self, agents: int, most: int, seed: int) -> None:
        chance = random.Random(seed)
        work, run_seconds = [], {}
        builds = [("runs", 2, 40), ("b", 6, most), ("c", 7, most), ("d", 6, most)]
        for org, (build, priority, number) in enumerate(builds):
            for index in range(number + chance.randint(2, 8)):
                spec = job(f"{build}-{index:03d}", org=f"org-{org}", app=build, priority=priority, seconds=6.0)
                work.append(spec)
                run_seconds[spec.id] = chance.uniform(5.0, 7.0)
        fleet = [agent(f"agent-{number}", install_seconds=3.0) for number in range(agents)]
        super().__init__(Workload(work, run_seconds, 3.0, fleet), make_engine())
        self._most = most
        self.told: dict[str, float] = {}  # seconds until the next start of each of the four, by the effect
        self.rest: dict[str, float] = {}  # of the jobs of the three that keep their priority
        self.explained: dict[str, float | None] = {}  # of all four, by explanations a second after the change
        self._push(60.0, "raise")

    def next_start(self, build: str, at: float = 60.0) -> float:
        """Return how many seconds after ``at`` the next job of a build started."""
        return next(one.at for one in self.starts if one.at >= at and one.job.app_version_id == build) - at

    def rest_start(self, build: str) -> float:
        """Return how many seconds after the change the first job of a build started that kept its priority."""
        names = [f"{build}-{index:03d}" for index in range(self._most)]
        started = (one.at for one in self.starts if one.job.app_version_id == build and one.job.id not in names)
        return next(at for at in started if at >= 60) - 60

    def _raise(self, _: None) -> None:
        chosen = [f"{build}-{index:03d}" for build in "bcd" for index in range(self._most)]
        effect = self.engine.priority_effect(chosen, 0, self._ms())
        self.told = {one.group.app_version_id: one.after.eta_seconds or 0.0 for one in effect.waits}
        for moved in effect.waits:
            assert moved.rest is not None
            self.rest[moved.group.app_version_id] = (moved.rest.eta_seconds or 0) + (moved.rest.later_seconds or 0)
        for one in effect.overtaken:
            self.told[one.group.app_version_id] = (one.eta_seconds or 0.0) + (one.later_seconds or 0.0)
        for name in chosen:
            self.engine.change(name, self._ms(), priority=0)
        self._push(61.0, "look")

    def _look(self, _: None) -> None:
        groups = sorted({spec.group for spec in self.workload.jobs})
        found = self.engine.explain(self._ms(), groups=groups)
        self.explained = {key.app_version_id: why.eta_seconds for key, why in found.items()}  # type: ignore[union-attr]


def usual_seconds(test: int, mean: float) -> float:
    """Return how long a test usually takes: from a half to one and a half of the mean."""
    return mean * (0.5 + (test * 7 % 11) / 10)


def two_orgs(agents: int, *, install_seconds: float = INSTALL_SECONDS, seed: int = 1) -> Predictions:
    """Compare the predictions of two builds of each of two organizations, of 15 to 40 tests of 3 s, on a few agents."""
    chance = random.Random(seed)
    work = [
        job(f"{org}{build}-{index:03d}", org=f"org-{org}", app=f"v{org}{build}", seconds=3.0)
        for org in range(2)
        for build in range(2)
        for index in range(chance.randint(15, 40))
    ]
    run_seconds = {spec.id: 3 * chance.uniform(0.9, 1.1) for spec in work}
    fleet = [agent(f"agent-{number}", install_seconds=install_seconds) for number in range(agents)]
    return PredictedStarts(Workload(work, run_seconds, install_seconds, fleet), make_engine()).compare()


def unequal_agents(paces: tuple[float, ...], builds: list[int], *, seed: int = 1) -> Predictions:
    """Compare the predictions of builds of so many tests of 3 s on agents whose runs take longer by these factors.

    Counted from the second minute on, when the agents have run some; durations are known from runs on all of them.
    """
    chance = random.Random(seed)
    usual = len(paces) / sum(1 / pace for pace in paces)  # of a run, as the fast ones run more
    names = [f"b{build}-{index:03d}" for build, number in enumerate(builds) for index in range(number)]
    run_seconds = {name: 3 * chance.uniform(0.7, 1.3) for name in names}
    work = [job(name, org="org", app=f"shop-{name[1]}x", seconds=usual * run_seconds[name]) for name in names]
    fleet = [agent(f"agent-{number}", install_seconds=3.0) for number in range(len(paces))]
    slow = {f"agent-{number}": pace for number, pace in enumerate(paces)}
    return PredictedStarts(Workload(work, run_seconds, 3.0, fleet, paces=slow), make_engine(), first=60.0).compare()


def predictions(builds: int, *, learned: bool = True, **settings: Any) -> Predictions:
    """Compare the predictions of one workload; ``learned``: durations and starts are known from earlier runs."""
    engine = make_engine()
    made = workload(builds, **settings)
    if learned:
        mean = settings.get("seconds", 20.0)
        figures: list[tuple[str, tuple[str, ...], float]] = [
            ("test", (spec.org_id, spec.test, "mobile"), usual_seconds(int(spec.test[5:]), mean)) for spec in made.jobs
        ]
        figures += [("start", (org, "mobile"), RUNNER_SECONDS) for org in "ab"]
        figures += [("org", (org, "mobile"), mean) for org in "ab"]
        engine.estimates.load([LearnedEstimate(*figure) for figure in figures])
    return PredictedStarts(made, engine).compare()


WORKLOADS: dict[str, dict[str, Any]] = {
    "one build": {"builds": 1},
    "four builds": {"builds": 4},
    "eight builds": {"builds": 8},
    "twenty builds": {"builds": 20},
    "fifty builds": {"builds": 50},
    "twenty builds of short tests": {"builds": 20, "seconds": 4.0},
    "four builds, nothing learned": {"builds": 4, "learned": False},
    "twenty builds, nothing learned": {"builds": 20, "learned": False},
    "four builds in two pools": {"builds": 4, "pools": True},
    "twelve builds in two pools": {"builds": 12, "pools": True},
    "one build, windows": {"builds": 1, "windows": AGENTS},
    "four builds, windows": {"builds": 4, "windows": AGENTS},
    "twenty builds, windows": {"builds": 20, "windows": AGENTS},
    "four builds, windows on half": {"builds": 4, "windows": AGENTS // 2},
    "twenty builds, windows on half": {"builds": 20, "windows": AGENTS // 2},
}
UNEQUAL: list[tuple[tuple[float, ...], list[int]]] = [((1, 8 / 3), [60, 60]), ((1, 1, 8 / 3), [40, 40, 40])]


if __name__ == "__main__":
    for name, settings in WORKLOADS.items():
        found = predictions(**settings)
        print(f"{name:32} wait {found.mean_wait:6.1f} s  bias {found.bias:+6.1%}  error {found.error:6.1%}")
    for paces, builds in UNEQUAL:
        found = unequal_agents(paces, builds)
        print(f"{len(paces)} agents of two paces".ljust(32), f"right {found.right:6.1%}  error {found.error:6.1%}")
