"""Version 1.0 and this one: its data, its clients, and its server beside ours (tests/keep_release.py keeps them)."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from drf_spectacular.generators import SchemaGenerator

from qgprotocol import __version__, messages
from tests import compat, postgres
from tests.databases import other_session, postgres_only, sqlite_only
from tests.forked_process import run_module
from tests.integration.api_scenario import CONTENT_URL, Agent, Recorder
from tests.integration.qgjob_process import BUILD, cli_environment
from tests.keep_release import NOT_COUNTED, SECRET_KEY
from tests.redis_process import redis_process
from tests.server_process import ROOT, ServerProcess, clean_environment, manage
from tests.shared_mode import SHARED, PublicClient, make_host

KEEP = ("JOBS", "LOGS", "ARTIFACTS", "BUILDS", "BUNDLES", "AUDIT", "AGENTS")
FOREVER = {f"QUALGENT_KEEP_{name}_DAYS": "0" for name in KEEP} | {"QUALGENT_KEEP_EVENTS_DAYS": "36500"}
ENVIRONMENT = {"QUALGENT_SECRET_KEY": SECRET_KEY}
NAMED = "1.0+kept"  # so that both can be told apart by their metrics
CONFIG = """
name = "own-1"
[target.own]
preset = "command"
run = ["echo", "ran {test}"]
"""


# ------------------------------------------------------------------------------------------ its data


def upgraded(server: ServerProcess, folder: Path) -> dict[str, Any]:
    """Give a server that does not run the kept data, and migrate them; return the facts about them."""
    facts = compat.data(folder)
    shutil.rmtree(server.data_dir, ignore_errors=True)
    shutil.copytree(folder / "data", server.data_dir)
    if postgres.ENABLED:
        (server.data_dir / "qualgent.sqlite3").unlink()
        name = postgres.name_of(server.data_dir)
        postgres.execute(f'DROP DATABASE IF EXISTS "{name}"')
        postgres.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
        postgres.execute((folder / "postgres.sql").read_text(), name)
    migrated = manage(server.data_dir, "migrate", "--verbosity", "0", **ENVIRONMENT)
    assert migrated.returncode == 0, migrated.stderr
    return facts


def rows_of(server: ServerProcess, tables: list[str]) -> dict[str, int]:
    with other_session(server.data_dir) as session:
        return {table: session.execute(f'SELECT count(*) FROM "{table}"')[0][0] for table in tables}


def read_all(ada: PublicClient, facts: dict[str, Any]) -> None:
    """Find everything by the API: jobs, log, artifact, build, webhook, quarantine and agent."""
    jobs = ada.get("/api/v1/jobs").raise_for_status().json()["jobs"]
    assert {job["id"]: job["status"] for job in jobs} == facts["jobs"]
    attempt = f"/api/v1/attempts/{facts['attempt']}"
    assert ada.get(f"{attempt}/log").raise_for_status().text == facts["log"]
    path, content = facts["artifact"]
    assert ada.get(f"{attempt}/artifacts/{path}", follow_redirects=False).raise_for_status().text == content
    org, version, app = facts["build"]
    assert ada.get(f"/api/v1/builds/{org}/{version}/file").raise_for_status().text == app
    assert ada.get(f"/api/v1/webhooks/{facts['webhook']}").raise_for_status().json()["description"] == "kept"
    tests = ada.get("/api/v1/tests").raise_for_status().json()["tests"]
    assert [test["test"] for test in tests if test["quarantined"]] == [facts["quarantined"]]
    agents = ada.get("/api/v1/agents").raise_for_status().json()["agents"]
    assert [agent["name"] for agent in agents] == [facts["agent"]]


def read_and_go_on(server: ServerProcess, public: Callable[..., PublicClient], folder: Path) -> None:
    facts = upgraded(server, folder)
    kept = {table: rows for table, rows in facts["rows"].items() if table not in NOT_COUNTED}
    assert rows_of(server, list(kept)) == kept
    assert sum(count > 0 for count in kept.values()) > 20

    server.start()
    read_all(public(server).log_in(*facts["person"]), facts)
    program = public(server, facts["token"])
    waiting = [job for job, status in facts["jobs"].items() if status == "pending"]
    for job_id in waiting:
        assert program.get(f"/api/v1/jobs/{job_id}").raise_for_status().json()["status"] == "pending"
    host = public(server, make_host(server, org_id="acme", prefix="acme/new-"))
    recorder = Recorder(SchemaGenerator().get_schema(request=None, public=True))
    hello = messages.AgentHello(name="acme/new-1", targets=["mobile"], labels={})
    agent = Agent(partial(recorder.send, host), agents=[hello])
    lease = agent.begin()
    assert lease.job.id in waiting
    agent.end(lease, "passed", exit_code=0)
    assert program.get(f"/api/v1/jobs/{lease.job.id}").json()["status"] == "done"
    assert "Traceback" not in server.log_text()


@pytest.fixture
def shared_server(server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    """Return a server that is not started, and removes nothing because it is old."""
    return server_factory(start=False, **SHARED, **ENVIRONMENT, **FOREVER, QUALGENT_CONTENT_URL=CONTENT_URL)


@sqlite_only
def test_its_data_on_sqlite(shared_server: ServerProcess, public: Callable[..., PublicClient], tmp_path: Path) -> None:
    """Every row is there after `migrate`; people and tokens log in, all is read, the waiting job runs."""
    read_and_go_on(shared_server, public, tmp_path / "kept")


@postgres_only
def test_its_data_on_postgresql(
    shared_server: ServerProcess, public: Callable[..., PublicClient], tmp_path: Path
) -> None:
    """The same rows, from a dump."""
    read_and_go_on(shared_server, public, tmp_path / "kept")


# ------------------------------------------------------------------------------------------ its clients


def run(folder: Path, module: str, *arguments: str, env: dict[str, str]) -> str:
    """Run a module of the kept clients to its end; return its output."""
    done: subprocess.CompletedProcess[str] = run_module(module, *arguments, env=env, folder=folder)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stdout + done.stderr
    return done.stdout


def run_a_job(folder: Path, url: str, state: Path) -> None:
    """Submit a test, run it by an agent, and read its result and log, by the clients in a folder."""
    env = cli_environment(url)
    submitted = run(folder, "qgjob", "submit", *BUILD, "--target", "own", "--test", "a.spec.js", env=env)
    job_id = submitted.partition("Job ID: ")[2].splitlines()[0]
    state.mkdir()
    (state / "qgagent.toml").write_text(CONFIG)
    agent = (
        "run",
        "--url",
        url,
        "--config",
        str(state / "qgagent.toml"),
        "--state-dir",
        str(state / "state"),
        "--once",
    )
    run(folder, "qgagent", *agent, env=clean_environment(state))
    assert run(folder, "qgjob", "status", job_id, env=env).splitlines() == [f"Job ID: {job_id}", "status: done"]
    assert "ran a.spec.js" in run(folder, "qgjob", "logs", job_id, env=env)


@pytest.mark.each_python
def test_its_clients_work_with_this_server(server: ServerProcess, tmp_path: Path) -> None:
    """qgjob submits, waits and reads, and qgagent runs."""
    folder = compat.clients(tmp_path / "clients")
    code = "import qgjob, qgagent, sys; print(qgjob.__file__, qgagent.__file__)"
    (folder / "where.py").write_text(code)
    assert run(folder, "where", env=cli_environment(server.url)).count(str(folder)) == 2
    run_a_job(folder, server.url, tmp_path / "own-1")


@postgres_only
@pytest.mark.parametrize("is_new_gateway", [False, True], ids=["its gateway", "its scheduler"])
def test_its_server_works_beside_this_one(
    server_factory: Callable[..., ServerProcess], tmp_path: Path, at_end: ExitStack, is_new_gateway: bool
) -> None:
    """A gateway of one version and a scheduler of the other, on tables of this one."""
    kept = compat.server(tmp_path / "kept")
    (kept / "qgprotocol/__init__.py").write_text(f'__version__ = "{NAMED}"\n')
    redis = at_end.enter_context(redis_process(tmp_path))
    first = server_factory(start=False)  # which has the database
    env = {"REDIS_URL": redis.url, **ENVIRONMENT, **postgres.database_environment(first.data_dir)}
    folders = {"scheduler": kept if is_new_gateway else ROOT, "gateway": ROOT if is_new_gateway else kept}
    servers = {}
    for role, folder in folders.items():
        own = tmp_path / role
        own.mkdir(mode=0o700)
        servers[role] = ServerProcess(own, env=env, args=("--role", role), folder=folder)
        at_end.callback(servers[role].end)
        servers[role].start()
    for role, folder in folders.items():
        metrics = httpx.get(f"{servers[role].url}/metrics", trust_env=False, timeout=30).raise_for_status().text
        assert f'qualgent_info{{version="{__version__ if folder == ROOT else NAMED}"}}' in metrics
    run_a_job(ROOT, servers["gateway"].url, tmp_path / "own-1")
    for one in servers.values():
        assert "Traceback" not in one.log_text()
        assert one.stop() == 0
