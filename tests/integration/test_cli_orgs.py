"""Limits of organizations and --dedupe in qgjob against a real server."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.integration.qgjob_process import QgjobProcess, SimulatedFleet
from tests.server_process import ServerProcess, manage
from tests.shared_mode import PUBLIC_URL, make_org, make_person, make_token, query
from tests.unit.cli_support import qgjob

SUBMIT = ("submit", "--org-id", "acme", "--app-version-id", "1.0")


def test_limits_are_set_and_shown(client: Client) -> None:
    """Only given limits change; "default" removes a limit."""
    url = ("--url", client.url)
    done = qgjob("orgs", "set", "acme", "--most-running", "4", "--most-stored-bytes", "10G", "--weight", "2", *url)
    assert done.exit_code == 0, done.stderr
    assert "most_running: 4\n" in done.stdout
    assert "most_waiting: unlimited (default)\n" in done.stdout
    assert "most_stored_bytes: 10737418240\n" in done.stdout
    done = qgjob("orgs", "set", "acme", "--most-running", "default", "--most-waiting", "unlimited", "--json", *url)
    org = json.loads(done.stdout)
    assert (org["most_running"], org["most_waiting"], org["weight"]) == (None, "unlimited", 2.0)
    client.submit()
    header, row = qgjob("orgs", *url).stdout.splitlines()
    assert header.split() == ["ORG", "WEIGHT", "PRIORITIES", "SUBMITS/MIN", "WAITING", "RUNNING", "STORED"]
    assert row.split() == ["acme", "2", "0", "to", "9", "-", "1", "0", "0", "B", "of", "10.0", "GiB"]
    assert json.loads(qgjob("orgs", "--json", *url).stdout)["orgs"][0]["id"] == "acme"


def test_max_attempts_are_changed_one_by_one(client: Client) -> None:
    """The API replaces all of them, so qgjob sends the others again."""
    url = ("--url", client.url)
    qgjob("orgs", "set", "acme", "--max-attempts", "lost=5", "--max-attempts", "error=2", *url)
    done = qgjob("orgs", "set", "acme", "--max-attempts", "lost=default", "--max-attempts", "failed=2", *url)
    assert done.stdout.splitlines()[-1] == "max_attempts: error=2 failed=2"


def test_the_site_sets_limits_of_a_shared_server(server_factory: Callable[..., ServerProcess]) -> None:
    """On its machine, by manage.py: no token may, not even an administrator's with all scopes."""
    server = server_factory(QUALGENT_AUTH="on", QUALGENT_PUBLIC_URL=PUBLIC_URL)
    sue = make_person(server, "sue", "site")
    make_org(server)
    listen = {"QUALGENT_AUTH": "on", "QUALGENT_PUBLIC_URL": PUBLIC_URL, "PORT": str(server.port)}
    limits = ("--weight", "2.5", "--priority-ceiling", "3", "--most-running", "4")
    done = manage(server.data_dir, "qgjob", "orgs", "set", "acme", *limits, **listen)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert "weight: 2.5\npriority_ceiling: 3\n" in done.stdout
    assert manage(server.data_dir, "qgjob", "orgs", "create", "globex", **listen).returncode == 0
    listed = json.loads(manage(server.data_dir, "qgjob", "orgs", "--json", **listen).stdout)["orgs"]
    assert [(org["id"], org["weight"], org["most_running"]) for org in listed] == [
        ("acme", 2.5, 4),
        ("globex", 1.0, None),
    ]
    refused = manage(server.data_dir, "qgjob", "orgs", "set", "acme", "--weight", "0", **listen)
    assert (refused.returncode, "from 0.01 to 100" in refused.stderr) == (2, True)
    assert list((server.data_dir / "commands").iterdir()) == []
    token = make_token(server, sue, "read", "submit", "operate")
    for arguments in (("set", "acme", "--weight", "9"), ("create", "zeta"), ("delete", "acme", "--yes")):
        tried = qgjob("orgs", *arguments, "--url", server.url, QUALGENT_TOKEN=token)
        assert tried.exit_code == 3 or "there is no org-data" in tried.stderr, (arguments, tried.stderr)
    audit = query(server, "SELECT action, actor, door FROM accounts_audit WHERE kind = 'org' AND action <> 'denied'"
                          " ORDER BY id")  # fmt: skip
    assert audit == [("set", "local", "qgjob"), ("create", "local", "qgjob")]


def test_an_organization_is_made_exported_and_deleted(client: Client, tmp_path: Path) -> None:
    """A dry run and a refusal delete nothing; the export is there before anything is lost."""
    url = ("--url", client.url)
    made = qgjob("orgs", "create", "globex", *url)
    assert (made.exit_code, made.stdout.splitlines()[0]) == (0, "org: globex")
    assert qgjob("orgs", "create", "globex", *url).exit_code != 0
    client.submit(org_id="globex")
    preview = qgjob("orgs", "delete", "globex", "--dry-run", *url)
    assert "state: kept; 1 jobs wait or run\n" in preview.stdout
    refused = qgjob("orgs", "delete", "globex", "--yes", *url)
    assert (refused.exit_code, "1 jobs of globex wait or run" in refused.stderr) == (2, True)
    target = tmp_path / "globex.tar"
    assert qgjob("orgs", "export", "globex", str(target), *url).exit_code == 0
    with tarfile.open(target) as tar:
        assert "rows/jobs-000001.ndjson" in tar.getnames()
    assert qgjob("orgs", "export", "nobody", str(tmp_path / "no.tar"), *url).exit_code != 0
    assert not (tmp_path / "no.tar").exists()
    done = qgjob("orgs", "delete", "globex", "--yes", "--cancel", "--json", *url)
    assert json.loads(done.stdout)["deleting"] is True
    with pytest.raises(AssertionError):
        client.submit(org_id="globex")  # while it goes on


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["acme"], 2, "Give a limit to set"),
        (["acme", "--most-running", "many"], 2, "neither a number nor unlimited or default"),
        (["acme", "--most-stored-bytes", "10X"], 2, "neither a number"),
        (["acme", "--max-attempts", "passed=3"], 2, "should look like lost=5"),
        (["acme", "--weight", "0"], 2, "from 0.01 to 100"),
    ],
)
def test_invalid_limits_are_refused(client: Client, arguments: list[str], code: int, said: str) -> None:
    """qgjob or the server reports the invalid value."""
    done = qgjob("orgs", "set", *arguments, "--url", client.url)
    assert done.exit_code == code
    assert said in done.stderr


def test_a_submission_beyond_the_rate_is_retried(client: Client) -> None:
    """qgjob prints the limit, waits, and submits."""
    qgjob("orgs", "set", "acme", "--submits-per-minute", "60", "--submit-burst", "1", "--url", client.url)
    first = qgjob(*SUBMIT, "--test", "a", "--url", client.url)
    second = qgjob(*SUBMIT, "--test", "b", "--url", client.url)
    assert (first.exit_code, second.exit_code, first.stderr) == (0, 0, "")
    limit = "acme may submit 60 jobs a minute, 1 at once: try again in 1 s"
    assert second.stderr == f"waiting for the server's limit: {limit}\n"
    assert client.get("/api/v1/stats").body["waiting"] == 2


def test_wait_with_dedupe_includes_existing_jobs(
    client: Client, server: ServerProcess, agent_factory: Callable[..., AgentProcess]
) -> None:
    """submit --wait waits for new jobs, and for those that --dedupe found waiting."""
    waiting = client.submit(test="b")
    answer = json.loads(qgjob(*SUBMIT, "--test", "a", "--test", "b", "--dedupe", "--json", "--url", client.url).stdout)
    assert (answer["existing"], answer["batch"]["total"]) == ([waiting], 1)
    tests = ("--test", "a", "--test", "b", "--test", "c")
    with QgjobProcess(client.url, *SUBMIT, *tests, "--dedupe", "--wait", "--allow-simulated") as process:
        ids = [process.read_line("Job ID: ").removeprefix("Job ID: ") for _ in range(3)]
        assert ids[:2] == [job["id"] for job in answer["jobs"]]
        agent_factory(server.url, "agent-1", "--seconds", "0.05")
        code, stdout, stderr = process.end()
    assert (code, stdout.splitlines()[-1][:2]) == (0, "3 "), stderr
    assert [client.get(f"/status/{job_id}").body["status"] for job_id in ids] == ["done"] * 3


def test_fail_fast_does_not_cancel_existing_jobs(
    client: Client, server: ServerProcess, agent_factory: Callable[..., AgentProcess], tmp_path: Path
) -> None:
    """--fail-fast cancels the jobs of this submission, but not those that --dedupe found waiting."""
    existing = client.submit(test="slow")
    tests = ("--test", "fails", "--test", "slow", "--test", "never")
    with QgjobProcess(client.url, *SUBMIT, *tests, "--dedupe", "--wait", "--fail-fast") as process:
        fails, slow, never = (process.read_line("Job ID: ").removeprefix("Job ID: ") for _ in range(3))
        assert slow == existing
        client.post(f"/api/v1/jobs/{fails}/priority", {"priority": 0})
        client.post(f"/api/v1/jobs/{never}/priority", {"priority": 9})
        fleet = SimulatedFleet(server.url, agent_factory, tmp_path)
        fleet.agent("agent-1", {"test": "fails", "seconds": 0.05, "outcome": "failed"}, {"test": "slow", "seconds": 2})
        assert process.end()[0] == 1
    jobs = {"fails": fails, "slow": slow, "never": never}
    found = {name: client.get(f"/status/{job_id}").body["status"] for name, job_id in jobs.items()}
    assert found == {"fails": "failed", "slow": "done", "never": "cancelled"}
