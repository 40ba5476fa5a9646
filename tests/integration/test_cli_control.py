"""qgjob cancel, priority, explain, list, batches and groups against a real server."""

from __future__ import annotations

import json
import re

import pytest

from tests.integration.client import Client
from tests.unit.cli_support import qgjob

BUILD = ("--org-id", "acme", "--app-version-id", "1.0")


@pytest.fixture
def url(client: Client, server: object) -> str:
    return str(server.url)  # type: ignore[attr-defined]


def submit_batch(url: str, *tests: str) -> tuple[str, list[str]]:
    result = qgjob("submit", *BUILD, *tests, "--url", url)
    assert result.exit_code == 0
    (batch,) = re.findall(r"^Batch ID: (\S+)$", result.stdout, re.MULTILINE)
    return batch, re.findall(r"^Job ID: (\S+)$", result.stdout, re.MULTILINE)


def test_several_jobs_are_cancelled(client: Client, url: str) -> None:
    """qgjob prints each status; an unknown id does not affect the others, and sets exit code 2."""
    _, (first, second, third) = submit_batch(url, "a", "b", "c")
    result = qgjob("cancel", first, "--id", "nonsense", "--id", second, "--url", url)
    assert result.exit_code == 2
    assert result.stdout.splitlines() == [
        *(f"Job ID: {first}", "status: cancelled"),
        *(f"Job ID: {second}", "status: cancelled"),
    ]
    assert result.stderr == "nonsense: there is no job nonsense\n"
    assert client.get(f"/status/{third}").body["status"] == "pending"


def test_a_batch_is_cancelled(client: Client, url: str) -> None:
    """Only unfinished jobs are cancelled; an unknown batch is an error."""
    batch, jobs = submit_batch(url, "a", "b", "c")
    qgjob("cancel", jobs[1], "--url", url)
    result = qgjob("cancel", "--batch", batch, "--url", url)
    assert (result.exit_code, result.stdout) == (0, "cancelled: 2\n")
    again = qgjob("cancel", "--batch", batch, "--url", url)
    assert (again.exit_code, again.stdout, again.stderr) == (0, "", "nothing to cancel: all have ended\n")
    unknown = qgjob("cancel", "--batch", jobs[0], "--url", url)
    assert (unknown.exit_code, unknown.stderr) == (2, f"error: there is no batch {jobs[0]}\n")


def test_priorities_change(client: Client, url: str) -> None:
    """One command changes the priority of several jobs."""
    _, jobs = submit_batch(url, "a", "b")
    result = qgjob("priority", "0", *jobs, "--url", url)
    assert (result.exit_code, result.stdout.count("priority: 0")) == (0, 2)
    assert {client.get(f"/job/{job}").body["priority"] for job in jobs} == {0}


def test_a_dry_run_prints_what_a_priority_overtakes(client: Client, url: str) -> None:
    """By ids or by options; nothing changes."""
    client.submit(org_id="acme", app_version_id="0.9")
    job = client.submit(org_id="acme", app_version_id="1.0", test="hotfix")
    chosen = ([job], BUILD)
    for arguments in chosen:
        result = qgjob("priority", "0", *arguments, "--dry-run", "--url", url)
        lines = result.stdout.splitlines()
        assert (result.exit_code, lines[0], lines[-1]) == (0, "Overtakes 1 group: 0.9", "would be changed: 1")
        assert "  0.9 (mobile): 1 job, start not known" in lines
        assert lines[-3].startswith("waits now: No agent serves target mobile")
    answer = json.loads(qgjob("priority", "0", job, "--dry-run", "--json", "--url", url).stdout)
    assert answer["effect"]["text"] == "Overtakes 1 group: 0.9"
    client.submit(org_id="acme", app_version_id="1.0", test="other")
    lines = qgjob("priority", "0", job, "--dry-run", "--url", url).stdout.splitlines()
    assert lines[-2] == "1 other job of the group: start not known"
    assert client.get(f"/job/{job}").body["priority"] == 1
    refused = qgjob("priority", "0", job, "--note", "why", "--url", url)
    assert (refused.exit_code, "--note needs options" in refused.stderr) == (2, True)


def test_explain_prints_why_a_job_waits(client: Client, url: str) -> None:
    """--json prints the whole explanation; for a job that does not wait, explain prints its status."""
    job = client.submit()
    result = qgjob("explain", job, "--url", url)
    explanation = client.get(f"/job/{job}").body["explanation"]
    assert result.exit_code == 0
    assert result.stdout.splitlines()[:2] == [f"waits: {explanation['text']}", f"reason: {explanation['reason']}"]
    assert json.loads(qgjob("explain", job, "--json", "--url", url).stdout)["reason"] == explanation["reason"]
    qgjob("cancel", job, "--url", url)
    assert qgjob("explain", job, "--url", url).stdout == "does not wait: cancelled\n"


def test_jobs_are_listed_page_by_page(url: str, client: Client) -> None:
    """The newest job is first; a page prints the cursor of the next, and --all prints all pages."""
    _, jobs = submit_batch(url, "a", "b", "c")
    first = qgjob("list", "--limit", "2", "--url", url)
    assert [line.split()[0] for line in first.stdout.splitlines()] == ["ID", jobs[2], jobs[1]]
    cursor = first.stderr.removeprefix("more: --cursor ").strip()
    second = qgjob("list", "--cursor", cursor, "--url", url)
    assert [line.split()[0] for line in second.stdout.splitlines()] == ["ID", jobs[0]]
    assert second.stderr == ""
    everything = json.loads(qgjob("list", "--all", "--json", "--url", url).stdout)
    assert [job["id"] for job in everything["jobs"]] == jobs[::-1]


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        (("--status", "pending"), ["c", "a"]),
        (("--status", "cancelled"), ["b"]),
        (("--test", "c"), ["c"]),
        (("--org-id", "globex"), []),
        (("--priority", "1", "--target", "mobile"), ["c", "b", "a"]),
    ],
)
def test_lists_are_filtered(url: str, arguments: tuple[str, ...], wanted: list[str]) -> None:
    """Options become filters of the API."""
    batch, jobs = submit_batch(url, "a", "b", "c")
    qgjob("cancel", jobs[1], "--url", url)
    result = qgjob("list", "--json", "--batch", batch, *arguments, "--url", url)
    assert [job["test"] for job in json.loads(result.stdout)["jobs"]] == wanted


def test_batches_and_groups_are_listed_and_shown(url: str, client: Client) -> None:
    """Without an id, a table is printed, and with an id, the fields of one object."""
    batch, jobs = submit_batch(url, "a", "b")
    listed = qgjob("batches", "--org-id", "acme", "--url", url).stdout.splitlines()
    assert [line.split()[:3] for line in listed] == [["ID", "ORG", "BUILD"], [batch, "acme", "1.0"]]
    assert "unfinished: 2" in qgjob("batches", batch, "--url", url).stdout.splitlines()
    group = client.get(f"/job/{jobs[0]}").body["group"]
    listed = qgjob("groups", "--url", url).stdout.splitlines()
    assert [line.split()[:2] for line in listed] == [["ID", "ORG"], [group, "acme"]]
    shown = qgjob("groups", group, "--url", url).stdout.splitlines()
    assert {"app_version_id: 1.0", "waiting: 2"} <= set(shown)
    assert shown[-1].startswith("waits: ")


def test_an_empty_list_prints_no_table(url: str) -> None:
    """Standard output is empty, so that scripts need no special case."""
    for command in ("list", "batches", "groups"):
        result = qgjob(command, "--url", url)
        assert (result.exit_code, result.stdout) == (0, "")
