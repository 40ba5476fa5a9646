"""The commit that was submitted is what runs: a device host with other tests never makes a job pass."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from qgprotocol.messages import TestTree
from tests.agent_process import AgentProcess
from tests.git_checkout import Checkout
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit, until
from tests.server_process import ServerProcess
from tests.unit.cli_support import qgjob

BUILD = ("--org-id", "acme", "--app-version-id", "1.0", "--target", "web")


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    made = Checkout(tmp_path / "suite")
    made.write("login.sh", "exit 0")
    made.write(".gitignore", "qgagent.toml\n")
    return made


def start_agent(
    server: ServerProcess, agent_factory: Callable[..., AgentProcess], checkout: Checkout, more: str = ""
) -> None:
    config = checkout.root / "qgagent.toml"
    config.write_text(f'{more}\n[target.web]\npreset = "command"\nrun = ["sh", "{{test}}"]\n')
    agent_factory(server.url, "lab", "--config", str(config))


def test_a_stale_checkout_is_not_green(
    server: ServerProcess, client: Client, agent_factory: Callable[..., AgentProcess], checkout: Checkout
) -> None:
    """The host has the commit before the one that breaks the test; job, batch and qgjob say so."""
    stale = checkout.commit_all()
    start_agent(server, agent_factory, checkout)
    result = qgjob("submit", *BUILD, "login.sh", "--commit", "9c1d" * 10, "--wait", "--url", server.url)
    assert result.exit_code == 1
    assert f"its tests are at {stale[:10]}, not 9c1d9c1d9c" in result.stdout
    (batch,) = client.get("/api/v1/batches").body["batches"]
    (row,) = client.get(f"/api/v1/batches/{batch['id']}/results").body["results"]
    assert (row["status"], [one["outcome"] for one in row["tries"]]) == ("failed", ["error"])
    tree = {"repository": "", "commit": stale, "modified": False, "bundle": ""}
    assert [one["tree"] for one in row["tries"]] == [tree]
    job = client.get(f"/api/v1/jobs/{row['id']}").body
    assert (job["source"], job["tries"][0]["tree"]) == ({"commit": "9c1d" * 10}, tree)
    current = qgjob("submit", *BUILD, "login.sh", "--commit", stale, "--wait", "--url", server.url)
    assert current.exit_code == 0


def test_a_host_with_tests_of_its_own_says_what_it_ran(
    server: ServerProcess, client: Client, agent_factory: Callable[..., AgentProcess], checkout: Checkout
) -> None:
    """With ``source = "own"`` in its configuration; modified files are recorded."""
    commit = checkout.commit_all()
    checkout.write("login.sh", "exit 0 # changed")
    start_agent(server, agent_factory, checkout, 'source = "own"')
    result = qgjob("submit", *BUILD, "login.sh", "--commit", "9c1d" * 10, "--wait", "--json", "--url", server.url)
    assert result.exit_code == 0
    (batch,) = client.get("/api/v1/batches").body["batches"]
    (row,) = client.get(f"/api/v1/batches/{batch['id']}/results").body["results"]
    assert row["tries"][0]["tree"] == {"repository": "", "commit": commit, "modified": True, "bundle": ""}


@pytest.mark.parametrize("text", ["", "\0 😀 <b>", "x" * 500])
async def test_odd_text_of_a_tree_is_recorded(scheduler: Scheduler, text: str) -> None:
    """An agent sends what it likes; a NUL, which PostgreSQL cannot store, is replaced."""
    host = ScriptedHost(scheduler.server, ("agent-1",))
    await host.connect()
    given = await submit()
    lease = await host.begin()
    acknowledged = await host.report(lease, tree=TestTree(repository=text, commit=text[:64]))
    assert acknowledged.accepted
    await until(scheduler, given, "done")
