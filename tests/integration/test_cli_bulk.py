"""Bulk actions of qgjob, and qgjob audit, against a real server."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner, Result

from qgjob import control_commands
from qgjob.main import cli
from tests.integration.client import Client
from tests.unit.cli_support import NO_CI, qgjob


@pytest.fixture
def url(client: Client) -> str:
    return client.url


def statuses(client: Client, org: str) -> list[str]:
    return [job["status"] for job in client.get("/api/v1/jobs", org_id=org).body["jobs"]][::-1]


def answered(answer: str, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> Result:
    """Run qgjob as on a terminal, with this input."""
    monkeypatch.setattr(control_commands, "is_terminal", lambda: True)
    env = {"QUALGENT_URL": None, "BACKEND_URL": None, **NO_CI}
    return CliRunner().invoke(cli, arguments, input=answer, prog_name="qgjob", env=env, catch_exceptions=False)


def test_jobs_selected_by_options_are_changed(client: Client, url: str) -> None:
    """cancel, retry and priority change the jobs that match all options, and print their number."""
    client.submit_list(["login", "logout", "pay"], org_id="acme")
    client.submit_list(["login"], org_id="globex")
    result = qgjob("cancel", "--org-id", "acme", "--test", "log", "--url", url)
    assert (result.exit_code, result.stdout) == (0, "cancelled: 2\n")
    assert statuses(client, "acme") == ["cancelled", "cancelled", "pending"]
    assert statuses(client, "globex") == ["pending"]
    result = qgjob("retry", "--org-id", "acme", "--status", "cancelled", "--url", url)
    assert (result.exit_code, result.stdout) == (0, "waiting again: 2\n")
    result = qgjob("priority", "0", "--org-id", "acme", "--target", "mobile", "--url", url)
    assert (result.exit_code, result.stdout) == (0, "changed: 3\n")
    again = qgjob("priority", "0", "--org-id", "acme", "--url", url)
    assert (again.exit_code, again.stdout, again.stderr.startswith("nothing to change")) == (0, "", True)


def test_jobs_of_a_branch_and_suite_are_cancelled(client: Client, url: str) -> None:
    """Those of all unfinished batches with both; what else the branch or the suite has is not changed."""
    job = {"org_id": "acme", "app_version_id": "1", "test": "t"}
    for branch, suite in (("topic", "e2e"), ("topic", "e2e"), ("main", "e2e"), ("topic", "smoke")):
        origin = {"branch": branch, "suite": suite, "url": f"https://ci.test/{branch}"}
        client.post("/api/v1/jobs", {**origin, "jobs": [job]})
    arguments = ("cancel", "--branch", "topic", "--suite", "e2e", "--json", "--url", url)
    answer = json.loads(qgjob(*arguments).stdout)
    assert (answer["matched"], answer["changed"]) == (2, 2)
    assert statuses(client, "acme") == ["cancelled", "cancelled", "pending", "pending"]
    again = qgjob("cancel", "--branch", "topic", "--suite", "e2e", "--url", url)
    assert (again.exit_code, again.stderr) == (0, "nothing to cancel: all have ended\n")
    assert qgjob("cancel", "--ci-url", "https://ci.test/main", "--url", url).stdout == "cancelled: 1\n"
    assert statuses(client, "acme")[2:] == ["cancelled", "pending"]


@pytest.mark.parametrize("option", ["--branch", "--suite", "--ci-url", "--test", "--org-id"])
def test_an_empty_filter_changes_nothing(client: Client, url: str, option: str) -> None:
    """A variable of CI that is not set must not select the jobs without a branch, or all of them."""
    client.submit_list(["a"], org_id="acme")
    refused = qgjob("cancel", option, "", "--url", url)
    assert (refused.exit_code, "must not be empty" in refused.stderr) == (2, True)
    assert statuses(client, "acme") == ["pending"]


def test_a_dry_run_only_counts(client: Client, url: str) -> None:
    """The number is printed as text or JSON, and no job is changed."""
    client.submit_list(["a", "b"], org_id="acme")
    result = qgjob("cancel", "--all", "--dry-run", "--url", url)
    assert (result.exit_code, result.stdout) == (0, "would be cancelled: 2\n")
    answer = json.loads(qgjob("cancel", "--org-id", "acme", "--dry-run", "--json", "--url", url).stdout)
    assert (answer["dry_run"], answer["by_status"], answer["changed"]) == (True, {"pending": 2}, 2)
    assert statuses(client, "acme") == ["pending", "pending"]


def test_a_bulk_action_asks_for_confirmation_on_a_terminal(
    client: Client, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer no changes nothing, the answer yes changes the previewed jobs, and --yes does not ask."""
    jobs = client.submit_list(["a", "b", "c"], org_id="acme")
    client.post(f"/api/v1/jobs/{jobs[0]}/cancel")
    arguments = ("cancel", "--org-id", "acme", "--url", url)
    refused = answered("n\n", monkeypatch, *arguments)
    assert (refused.exit_code, refused.stdout) == (130, "")
    question = "Cancel 2 of the 3 jobs that match (2 pending, 1 cancelled)? [y/N]: "
    assert question in refused.stderr
    assert statuses(client, "acme") == ["cancelled", "pending", "pending"]
    agreed = answered("y\n", monkeypatch, *arguments)
    assert (agreed.exit_code, agreed.stdout) == (0, "cancelled: 2\n")
    retried = answered("", monkeypatch, "retry", "--org-id", "acme", "--yes", "--url", url)
    assert (retried.exit_code, retried.stdout, retried.stderr) == (0, "waiting again: 3\n", "")


def test_jobs_submitted_after_the_question_are_not_changed(
    client: Client, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The confirmation applies to the previewed jobs only."""
    client.submit_list(["a"], org_id="acme")

    def submit_and_agree(*_: object, **__: object) -> bool:
        client.submit_list(["late"], org_id="acme")
        return True

    monkeypatch.setattr("click.confirm", submit_and_agree)
    result = answered("", monkeypatch, "cancel", "--org-id", "acme", "--url", url)
    assert (result.exit_code, result.stdout) == (0, "cancelled: 1\n")
    assert statuses(client, "acme") == ["cancelled", "pending"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("cancel", "--all", "--org-id", "acme"),
        ("cancel", "some-id", "--all"),
        ("cancel", "some-id", "--note", "why"),
        ("retry", "--failed-of", "a", "--batch", "b"),
        ("retry", "--batch", "a", "--dry-run", "--wait"),
        ("priority", "0"),
        ("priority", "0", "--status", "lost"),
        ("audit", "--since", "2026-01-31T18:00:00Z", "--last", "1d"),
        ("audit", "--all", "--cursor", "x"),
    ],
)
def test_an_invalid_command_line_is_exit_code_2(arguments: tuple[str, ...]) -> None:
    """qgjob sends no request: there is no server at this URL."""
    assert qgjob(*arguments, QUALGENT_URL="http://127.0.0.1:9").exit_code == 2


def test_the_audit_log_is_printed(client: Client, url: str) -> None:
    """Each entry has time, actor, program, action, object and note."""
    jobs = client.submit_list(["a", "b"], org_id="acme")
    qgjob("cancel", "--org-id", "acme", "--note", "broken build", "--url", url)
    qgjob("retry", jobs[0], "--url", url)
    header, *rows = qgjob("audit", "--last", "1h", "--url", url).stdout.splitlines()
    assert header.split() == ["AT", "WHO", "BY", "DID", "TO", "COUNT", "NOW", "NOTE"]
    assert [row.split()[1:7] for row in rows] == [
        ["local", rows[0].split()[2], "retry", "job", jobs[0], "1"],
        ["local", rows[1].split()[2], "cancel", "job", "org_id=acme", "2"],
    ]
    assert rows[1].split()[2].startswith("qgjob/")
    assert rows[1].endswith("broken build")
    of_job = json.loads(qgjob("audit", "--job", jobs[1], "--json", "--url", url).stdout)["audit"]
    assert [entry["action"] for entry in of_job] == ["cancel"]
    everything = json.loads(qgjob("audit", "--all", "--json", "--url", url).stdout)["audit"]
    assert [entry["action"] for entry in everything] == ["retry", "cancel"]
    first = qgjob("audit", "--limit", "1", "--url", url)
    assert first.stderr == f"more: --cursor {everything[0]['id']}\n"
    assert qgjob("audit", "--actor", "nobody", "--url", url).stderr == "no matching audit entries\n"
