"""A host with a source runs the commit that was submitted, on two devices at once, whatever it has checked out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.agent_process import AgentProcess
from tests.git_checkout import Checkout, git
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.unit.cli_support import qgjob
from tests.unit.test_qgagent_source_credentials import BASIC, PASSWORD, serving

URL = "https://git.example.com/acme/tests"
SPLIT = f"{PASSWORD[:3]}[{PASSWORD[3]}]{PASSWORD[4:]}"  # a pattern that does not match itself
BUILD = ("--org-id", "acme", "--app-version-id", "1.0", "--target", "web")


def test_two_devices_run_the_commits_that_were_submitted(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Two commits at once, each in a tree of its own; one of a fork is an error, with its reason in qgjob's output."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "user"))
    origin = Checkout(tmp_path / "origin")
    waits = "test ! -e here && touch here && sleep 1 && test ! -e .git && cmp word node_modules/word"
    for name in ("a.sh", "b.sh"):
        origin.write(name, waits)
    origin.write("word", "first")
    first = origin.commit_all()
    origin.write("word", "second")
    origin.write("b.sh", "exit 1")
    second = origin.commit_all()
    git(origin.root, "checkout", "--quiet", "--detach")
    fork = origin.commit_all()
    git(origin.root, "update-ref", "refs/pull/1/head", fork)
    config = tmp_path / "qgagent.toml"
    config.write_text(
        f'[source.tests]\nrepository = "{origin.root}"\nmatches = ["{URL}"]\n'
        'organizations = ["acme"]\nbranches = ["main"]\nprepare_inputs = ["word"]\n'
        'prepare = ["sh", "-c", "mkdir node_modules && cp word node_modules/word"]\n'
        '[target.web]\nrun = ["sh", "{test}"]\n'
    )
    agent_factory(server.url, "lab", "--devices", "2", "--config", str(config))

    def submit(commit: str, *tests: str) -> tuple[int, str]:
        source = ("--tests-repository", URL, "--tests-commit", commit)
        result = qgjob("submit", *BUILD, *tests, *source, "--retries", "0", "--wait", "--url", server.url)
        return result.exit_code, result.stdout

    assert submit(first, "a.sh", "b.sh")[0] == 0
    assert submit(second, "a.sh", "b.sh")[0] == 1
    code, output = submit(fork, "a.sh")
    assert code == 1
    assert f"commit {fork[:10]} is on none of the branches main of {origin.root}" in output
    jobs = [client.get(f"/api/v1/jobs/{job['id']}").body for job in client.get("/api/v1/jobs").body["jobs"]]
    tries = {(job["source"]["commit"], job["test"]): job["tries"] for job in jobs}
    assert {key: [one["outcome"] for one in found] for key, found in tries.items()} == {
        **{(first, "a.sh"): ["passed"], (first, "b.sh"): ["passed"]},
        **{(second, "a.sh"): ["passed"], (second, "b.sh"): ["failed"]},
        (fork, "a.sh"): ["error"],
    }
    for (commit, _), (one,) in tries.items():
        wanted = None if commit == fork else {"repository": URL, "commit": commit, "modified": False, "bundle": ""}
        assert one["tree"] == wanted
    assert {one["agent"] for found in tries.values() for one in found} == {"lab/1", "lab/2"}


def test_the_credential_of_a_source_reaches_neither_prepare_nor_tests(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By no variable, file of the tree or address; git has it, which fetches with it."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "user"))
    monkeypatch.setenv("TOKEN", PASSWORD)
    looks = f'! env | grep -E "{SPLIT}|^TOKEN=|GIT_PASSWORD=" && ! grep -rE "{SPLIT}" . {tmp_path}/user'
    origin = Checkout(tmp_path / "origin")
    origin.write("a.sh", f"echo the test; test -e node_modules/made && {looks}")
    commit = origin.commit_all()
    git(tmp_path, "clone", "--quiet", "--bare", "origin", "served/tests.git")
    git(tmp_path / "served" / "tests.git", "update-server-info")
    config = tmp_path / "qgagent.toml"
    prepare = json.dumps(["sh", "-c", f"mkdir node_modules && {looks} && touch node_modules/made"])
    with serving(tmp_path / "served") as repositories:
        config.write_text(
            f'[source.tests]\nrepository = "{repositories.url(user="ci@")}"\ncredential = "TOKEN"\n'
            f'matches = ["{URL}"]\norganizations = ["acme"]\nbranches = ["main"]\nprepare = {prepare}\n'
            '[target.web]\nrun = ["sh", "{test}"]\n'
        )
        agent_factory(server.url, "lab", "--config", str(config))
        job_id = client.submit(target="web", test="a.sh", source={"repository": URL, "commit": commit})
        status = client.until(job_id, "done", "failed")
        (one,) = client.get(f"/api/v1/jobs/{job_id}").body["tries"]
        assert status == "done", (one["message"], client.get(f"/api/v1/attempts/{one['id']}/log").body)
        assert BASIC in repositories.seen
