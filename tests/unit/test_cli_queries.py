"""The commands qgjob status, show, explain, cancel, queue and agents."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.unit.cli_support import Answer, ContractServer, qgjob


@pytest.fixture(autouse=True)
def job_7(server: ContractServer) -> None:
    """Let the server have a job."""
    server.jobs["job-7"] = {"id": "job-7", "status": "running"}


@pytest.mark.parametrize("spelling", [("--id", "job-7"), ("--job-id", "job-7"), ("job-7",), ("job-7", "--id", "job-7")])
def test_status_accepts_the_id_as_argument_or_option(server: ContractServer, spelling: tuple[str, ...]) -> None:
    """status prints id and status on separate lines."""
    result = qgjob("status", *spelling, "--url", server.url)
    assert (result.exit_code, result.stdout.splitlines()) == (0, ["Job ID: job-7", "status: running"])
    assert server.requests[0].path == "/status/job-7"


@pytest.mark.parametrize("command", ["status", "show", "explain"])
@pytest.mark.parametrize("ids", [(), ("a", "--id", "b"), ("",)])
def test_a_command_needs_exactly_one_id(command: str, ids: tuple[str, ...]) -> None:
    """No id, or two different ids, are a usage error with an example."""
    result = qgjob(command, *ids)
    assert result.exit_code == 2
    assert "Give one job id" in result.stderr


def test_an_unknown_id_is_exit_code_2(server: ContractServer) -> None:
    """qgjob prints the server's error message."""
    server.answers = [Answer(404, {"error": "there is no job x"})]
    result = qgjob("status", "x", "--url", server.url)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", "error: there is no job x\n")


def test_an_id_is_percent_encoded(server: ContractServer) -> None:
    """An id with slashes and other characters stays one part of the URL's path."""
    qgjob("status", "../api/v1/agents?x=1#y", "--url", server.url)
    assert server.requests[0].path == "/status/..%2Fapi%2Fv1%2Fagents%3Fx%3D1%23y"


@pytest.mark.parametrize("variable", ["QUALGENT_URL", "BACKEND_URL"])
def test_the_environment_sets_the_server_url(server: ContractServer, variable: str) -> None:
    """QUALGENT_URL and the original BACKEND_URL are used."""
    assert qgjob("status", "job-7", **{variable: server.url}).exit_code == 0


def test_the_url_option_has_precedence(server: ContractServer) -> None:
    """The order is option, QUALGENT_URL, BACKEND_URL."""
    nowhere = "http://127.0.0.1:9"
    assert qgjob("status", "job-7", QUALGENT_URL=server.url, BACKEND_URL=nowhere).exit_code == 0
    assert qgjob("status", "job-7", "--url", server.url, QUALGENT_URL=nowhere).exit_code == 0


def test_the_server_url_may_have_a_path(server: ContractServer) -> None:
    """A trailing slash makes no difference."""
    qgjob("status", "job-7", "--url", server.url + "/qualgent/")
    assert server.requests[0].path == "/qualgent/status/job-7"


def test_loopback_urls_are_requested_without_a_proxy(server: ContractServer) -> None:
    """A proxy cannot reach the client's 127.0.0.1, and the server refuses requests through a proxy."""
    proxies = dict.fromkeys(("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"), "http://127.0.0.1:9")
    assert qgjob("status", "job-7", "--url", server.url, no_proxy=None, NO_PROXY=None, **proxies).exit_code == 0


def test_cancel_prints_the_new_status(server: ContractServer) -> None:
    """cancel prints id and status of the cancelled job."""
    result = qgjob("cancel", "job-7", "--url", server.url)
    assert result.stdout.splitlines() == ["Job ID: job-7", "status: cancelled"]
    assert (server.requests[0].method, server.requests[0].path) == ("POST", "/api/v1/jobs/job-7/cancel")


JOB: dict[str, Any] = {
    "id": "job-7",
    "org_id": "acme",
    "app_version_id": "1.4.0",
    "test": "tests/login.spec.js",
    "priority": 2,
    "target": "mobile",
    "labels": {"os": "android"},
    "status": "pending",
    "phase": "waiting",
    "reason": "",
    "group": "g",
    "batch_id": None,
    "attempts": 1,
    "agent": None,
    "simulated": False,
    "created_at": "2026-01-31T12:00:00.000Z",
    "started_at": None,
    "finished_at": None,
    "explanation": {"reason": "behind_groups", "text": "3 groups ahead · about 4 min"},
    "tries": [
        {
            "number": 1,
            "agent": "pixel-7",
            "phase": "executing",
            "outcome": "lost",
            "install_seconds": 12.04,
            "run_seconds": None,
            "message": "the agent\x1b[2J is gone",
            "cause": "",
        },
    ],
}


def test_show_prints_the_details_of_a_job(server: ContractServer) -> None:
    """show prints fields with a value, why the job waits, and its attempts, without control characters."""
    server.jobs["job-7"] = JOB
    result = qgjob("show", "job-7", "--url", server.url)
    assert result.stdout.splitlines() == [
        "Job ID: job-7",
        "status: pending",
        "phase: waiting",
        "test: tests/login.spec.js",
        "org_id: acme",
        "app_version_id: 1.4.0",
        "target: mobile",
        "priority: 2",
        "labels: os=android",
        "waits: 3 groups ahead · about 4 min",
        "created_at: 2026-01-31T12:00:00.000Z",
        "",
        "ATTEMPT  AGENT    OUTCOME  INSTALL  RUN  MESSAGE",
        "1        pixel-7  lost     12.0 s   -    the agent\N{REPLACEMENT CHARACTER}[2J is gone",
    ]


def test_show_prints_the_results_of_attempts(server: ContractServer) -> None:
    """Exit code, memory, log, cases and artifacts have columns if an attempt has them; simulated tests are marked."""
    passed = {
        "number": 2,
        "agent": "lab/1",
        "phase": "",
        "outcome": "passed",
        "install_seconds": None,
        "run_seconds": 3.21,
        "exit_code": 0,
        "message": "",
        "cause": "",
        "peak_memory_bytes": 84_123_000,
        "log_bytes": 4_096,
        "artifacts": 2,
        "cases": {"passed": 12, "skipped": 1},
    }
    server.jobs["job-7"] = {
        **JOB,
        "app_url": "https://builds.example/1.apk",
        "retries": 1,
        "timeout_seconds": 60.0,
        "simulated": True,
        "tries": [*JOB["tries"], passed],
    }
    lines = qgjob("show", "job-7", "--url", server.url).stdout.splitlines()
    assert {
        "app_url: https://builds.example/1.apk",
        "retries: 1",
        "timeout_seconds: 60.0",
        "simulated: yes: the test was not run",
    } <= set(lines)
    assert lines[-3:] == [
        "ATTEMPT  AGENT    OUTCOME  INSTALL  RUN    EXIT  MEMORY  LOG     CASES                 ARTIFACTS  MESSAGE",
        "1        pixel-7  lost     12.0 s   -      -     -       -       -                     -          "
        "the agent\N{REPLACEMENT CHARACTER}[2J is gone",
        "2        lab/1    passed   -        3.2 s  0     84 MB   4.1 kB  12 passed, 1 skipped  2          -",
    ]


QUEUE: dict[str, Any] = {
    "waiting": 12,
    "running": 1,
    "groups_total": 5,
    "groups": [
        {
            "position": 1,
            "priority": 0,
            "waiting": 12,
            "running": 1,
            "org_id": "acme",
            "app_version_id": "1.4.0",
            "target": "mobile",
            "labels": {"os": "android"},
            "agents": ["a", "b", "c", "d", "e"],
            "explanation": {"reason": "next", "text": "it is the next one"},
        },
        {
            "position": None,
            "priority": None,
            "waiting": 0,
            "running": 1,
            "org_id": "globex",
            "app_version_id": "2",
            "target": "web",
            "labels": {},
            "agents": [],
            "explanation": None,
        },
    ],
}


def test_queue_prints_a_table(server: ContractServer) -> None:
    """Groups are in the server's order, with the reason of their wait and the number of groups that are not shown."""
    server.answers = [Answer(200, QUEUE)]
    result = qgjob("queue", "--url", server.url)
    assert result.stdout.splitlines() == [
        "12 waiting, 1 running",
        "#  PRIORITY  WAITING  RUNNING  ORG     BUILD  TARGET             AGENTS      WHY",
        "1  0         12       1        acme    1.4.0  mobile os=android  a, b, c +2  it is the next one",
        "-  -         0        1        globex  2      web",
        "and 3 more groups",
    ]


def test_resume_reports_an_agent_that_is_still_paused(server: ContractServer) -> None:
    """An agent that paused itself receives the request after the server's response, which is not an error."""
    agent = {"name": "lab/1", "state": "paused", "held": None, "paused_reason": "3 installs in a row failed"}
    server.answers = [Answer(200, agent), Answer(200, {**agent, "paused_reason": "", "state": "idle"})]
    resume = ("agents", "resume", "lab/1", "--url", server.url)
    assert qgjob(*resume).stdout.splitlines()[-1] == (
        "held: resume requested; the agent had paused itself: 3 installs in a row failed"
    )
    assert qgjob(*resume).stdout.splitlines() == ["agent: lab/1", "state: idle", "held: no"]


def test_an_empty_queue_has_no_table(server: ContractServer) -> None:
    """queue prints only the counts."""
    server.answers = [Answer(200, {"waiting": 0, "running": 0, "groups_total": 0, "groups": []})]
    assert qgjob("queue", "--url", server.url).stdout == "0 waiting, 0 running\n"


def test_agents_prints_a_table(server: ContractServer) -> None:
    """Each agent has its installed builds, running test and availability."""
    idle = {
        "name": "agent-1",
        "state": "idle",
        "targets": ["mobile"],
        "labels": {},
        "installed": [],
        "job": None,
        "held": None,
        "paused_reason": "",
    }
    busy = {
        "name": "lab/2",
        "state": "busy",
        "targets": ["web", "tv"],
        "labels": {"os": "linux"},
        "installed": [{"org_id": "acme", "app_version_id": "1.4.0", "target": "web"}],
        "job": {"test": "a.spec.js"},
        "held": {"kind": "drained", "note": "new cable", "until": None},
        "paused_reason": "",
    }
    server.answers = [Answer(200, {"agents": [idle, busy]})]
    assert qgjob("agents", "--url", server.url).stdout.splitlines() == [
        "NAME     STATE  TARGETS  LABELS    INSTALLED   RUNS       HELD",
        "agent-1  idle   mobile                         -",
        "lab/2    busy   web tv   os=linux  acme 1.4.0  a.spec.js  drained: new cable",
    ]


def test_an_empty_fleet_prints_how_to_add_an_agent(server: ContractServer) -> None:
    """agents prints a qgagent command for new users."""
    server.answers = [Answer(200, {"agents": []})]
    assert "qgagent run" in qgjob("agents", "--url", server.url).stdout


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        (("status", "x"), {"id": "x", "status": "done"}),
        (("show", "x"), JOB),
        (("cancel", "x"), JOB),
        (("queue",), QUEUE),
        (("agents",), {"agents": []}),
    ],
)
def test_json_prints_the_response_unchanged(server: ContractServer, command: tuple[str, ...], answer: Any) -> None:
    """--json prints one line of JSON and nothing else."""
    server.answers = [Answer(200, answer)]
    result = qgjob(*command, "--json", "--url", server.url)
    assert json.loads(result.stdout) == answer
    assert len(result.stdout.splitlines()) == 1


@pytest.mark.parametrize("by", ["ada", ""])
def test_explain_prints_what_holds_a_job(server: ContractServer, by: str) -> None:
    """Who or what, since when until when, how many jobs, and when it would start if it was released now."""
    agent = {"name": "lab-1", "status": "quarantined", "by": by, "note": "battery", "since": None, "until": None}
    hold = {"jobs": 12, "since": "2026-01-31T12:00:00Z", "until": None, "agents": [agent], "more_agents": 2}
    figures = {"reason": "agents_paused", "text": "No active agent", "position": 3, "eta_seconds": None, "agents": []}
    explanation = {**figures, "hold": {**hold, "eta_seconds": 90.0, "eta_guessed": False}}
    server.answers = [Answer(200, {**server.jobs["job-7"], "explanation": explanation})]
    assert qgjob("explain", "job-7", "--url", server.url).stdout.splitlines() == [
        "waits: No active agent",
        "reason: agents_paused",
        "position: 3",
        f"held by: lab-1 (quarantined{' by ada' if by else ''}: battery), 2 more",
        "held since: 2026-01-31T12:00:00Z",
        "held until: somebody releases it",
        "jobs held: 12",
        "starts if released: in about 90 s",
    ]
    build = {**hold, "agents": [], "more_agents": 0, "until": "2026-01-31T12:10:00Z", "eta_seconds": None}
    tried = {**explanation, "reason": "build_held", "eta_seconds": 300.0, "hold": build}
    server.answers = [Answer(200, {**server.jobs["job-7"], "explanation": tried})]
    lines = qgjob("explain", "job-7", "--url", server.url).stdout.splitlines()
    assert lines[3:] == [
        "next try in: about 5 min",  # of an install; it is not when this job starts
        "held by: failed installs of its build",
        "held since: 2026-01-31T12:00:00Z",
        "held until: 2026-01-31T12:10:00Z",
        "jobs held: 12",
    ]
