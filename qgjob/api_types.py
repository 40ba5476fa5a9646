"""Types of the API's JSON objects, with the fields that qgjob uses by name.

Fields that not every answer has are not required.
"""

from __future__ import annotations

from typing import NotRequired, TypedDict


class ApiHoldingAgent(TypedDict):
    name: str
    status: str
    by: str
    note: str


class ApiHold(TypedDict):
    jobs: int
    since: str | None
    until: str | None
    agents: list[ApiHoldingAgent]
    more_agents: int
    eta_seconds: float | None


class ApiExplanation(TypedDict):
    reason: str
    text: str
    eta_seconds: float | None
    agents: list[str]
    hold: NotRequired[ApiHold | None]  # older servers do not send it


class ApiAttempt(TypedDict):
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


class ApiJob(TypedDict):
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
    explanation: NotRequired[ApiExplanation | None]
    tries: NotRequired[list[ApiAttempt]]


class ApiGroup(TypedDict):
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
    explanation: ApiExplanation | None


class ApiAgentJob(TypedDict):
    test: str
    phase: str


class ApiAgent(TypedDict):
    name: str
    state: str
    status: NotRequired[str]  # of older servers
    targets: list[str]
    labels: dict[str, str]
    installed: list[dict[str, str]]
    job: ApiAgentJob | None
    held: dict[str, str | None] | None
    paused_reason: str


class ApiWebhook(TypedDict):
    id: str
    url: str
    org_id: str | None
    events: list[str]
    statuses: list[str]
    enabled: bool
    failing_since: str | None
    disabled_reason: str
    description: str
    created_at: str
    secret: NotRequired[str]
    secret_note: NotRequired[str]


class FailedBuild(TypedDict):
    app_version_id: str


class ApiOutstandingAgent(TypedDict):
    agent: str
    failures: int
    of: int
    share_of_runs: float


class ApiFailureGroup(TypedDict):
    label: str
    tests: int
    new_tests: NotRequired[int]
    cause: str
    since: FailedBuild | None
    last_pass: FailedBuild | None
    agent: ApiOutstandingAgent | None
    note: dict[str, str] | None


class ApiOrg(TypedDict):
    limits: dict[str, int | None]
    used: dict[str, int]
