"""Types of the API's JSON objects, with the fields that qgjob uses by name.

Fields that not every answer has are not required.
"""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict


class Explanation(TypedDict):
    reason: str
    text: str
    eta_seconds: float | None
    agents: list[str]


class Attempt(TypedDict):
    id: str
    number: int
    agent: str
    phase: str
    outcome: str | None
    message: str
    cause: str
    install_seconds: float | None
    run_seconds: float | None
    exit_code: NotRequired[int | None]
    peak_memory_bytes: NotRequired[int | None]
    log_bytes: NotRequired[int | None]
    cases: NotRequired[dict[str, int] | None]  # outcome → number
    artifacts: NotRequired[int | None]


class Job(TypedDict):
    id: str
    org_id: str
    app_version_id: str
    test: str
    target: str
    status: str
    phase: str | None
    reason: str
    cause: str
    agent: str | None
    simulated: bool
    created_at: str
    started_at: str | None
    finished_at: str | None
    labels: NotRequired[dict[str, str]]
    attempts: int
    excused: bool
    explanation: NotRequired[Explanation | None]
    tries: NotRequired[list[Attempt]]


class Group(TypedDict):
    id: str
    org_id: str
    app_version_id: str
    target: str
    labels: dict[str, str]
    position: int | None
    priority: int | None
    waiting: int
    running: int
    done: int
    failed: int
    cancelled: int
    total: int
    agents: list[str]
    explanation: Explanation | None


class Agent(TypedDict):
    name: str
    state: str
    targets: list[str]
    labels: dict[str, str]
    installed: list[dict[str, str]]
    job: dict[str, Any] | None
    held: dict[str, Any] | None
    paused_reason: str
