"""Data types of simulator, policies and bounds. All times are seconds from the start of the workload."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Build(NamedTuple):
    """A build to install on a device; a group of jobs has the same three names."""

    org: str
    app: str
    target: str


@dataclass(frozen=True, slots=True)
class Job:
    """One test as a policy sees it: its true duration is not among the fields."""

    id: int
    build: Build
    test: str
    priority: int  # lower is more urgent
    submit_seconds: float
    run: int  # jobs submitted together share it: what its submitter waits for


@dataclass(frozen=True, slots=True)
class Agent:
    """One device: one job at a time, one build installed at a time, none at the start."""

    name: str
    targets: frozenset[str]


@dataclass(frozen=True)
class Workload:
    """A trace to simulate: the same for every policy."""

    name: str
    jobs: tuple[Job, ...]
    agents: tuple[Agent, ...]
    run_seconds: dict[int, float]  # by job id
    install_seconds: dict[Build, float]
    nominal_seconds: dict[tuple[str, str], float]  # (org, test): what earlier runs would have taught
    start_seconds: float = 0.0  # R: from the start of a test runner to its first test


@dataclass(frozen=True, slots=True)
class Execution:
    """One job as it was run. ``start`` is when its agent took it, the install and start of the runner included."""

    job: Job
    agent: str
    start: float
    install_seconds: float  # 0: the build was there
    end: float
    start_seconds: float = 0.0  # R; 0: the runner ran already
