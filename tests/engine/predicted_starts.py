"""Compare predicted with real starts of 200 jobs on 8 agents in a simulation, by workload.

As a program (``python -m tests.engine.predicted_starts``) it prints for each workload the mean real wait, the mean
error of the predictions (negative: too short) and their mean absolute error, as parts of that wait.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from qualgent.engine.engine import Engine
from qualgent.engine.values import AgentSpec, JobSpec, LearnedEstimate

from .simulation import Simulation, Workload
from .support import START_MS, make_engine

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
    def error(self) -> float:
        """Return the mean absolute error as a part of the mean wait."""
        return fmean(abs(predicted - real) for predicted, real in self.pairs) / self.mean_wait


class PredictedStarts(Simulation):
    """A simulation that asks for the starts of all waiting jobs at intervals."""

    def __init__(self, workload: Workload, engine: Engine) -> None:
        super().__init__(workload, engine)
        self._predicted: list[tuple[str, float, float]] = []  # job id, when it was asked, expected wait
        self._next_look = 0.0

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


def workload(
    builds: int, *, seconds: float = 20.0, windows: bool = False, pools: bool = False, seed: int = 1
) -> Workload:
    """Make 200 jobs of so many builds of two organizations, 8 agents, and tests whose runs differ by a fifth.

    ``pools``: every third build needs a label that half of the agents have.
    """
    chance = random.Random(seed)
    agents = [
        AgentSpec(
            id=f"agent-{number}",
            install_seconds=INSTALL_SECONDS,
            windows=("mobile",) if windows else (),
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


def usual_seconds(test: int, mean: float) -> float:
    """Return how long a test usually takes: from a half to one and a half of the mean."""
    return mean * (0.5 + (test * 7 % 11) / 10)


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
    "one build, windows": {"builds": 1, "windows": True},
    "four builds, windows": {"builds": 4, "windows": True},
    "twenty builds, windows": {"builds": 20, "windows": True},
}


if __name__ == "__main__":
    for name, settings in WORKLOADS.items():
        found = predictions(**settings)
        print(f"{name:32} wait {found.mean_wait:6.1f} s  bias {found.bias:+6.1%}  error {found.error:6.1%}")
