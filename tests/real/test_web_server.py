"""Run of a Playwright project that starts its app and logs in by itself, on two devices of one host."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.agent_process import AgentProcess
from tests.chromium import BROWSERS
from tests.integration.client import Client
from tests.server_process import ServerProcess

from .run_support import Qgjob, program

pytestmark = [pytest.mark.browser, pytest.mark.long, pytest.mark.timeout(300)]  # npm install included

PROJECT = "web_server"
SUBMIT = ("submit", "--org-id", "acme", "--app-version-id", "1.0", "--target", "web")
SPECS = ("basket", "login", "orders", "search")


def test_two_devices_of_a_host_do_not_meet(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    npm_project: Path,
    tmp_path: Path,
) -> None:
    """Each has its port and its log-in: all pass at the first attempt; a forgotten ``test.only`` does not."""
    config = npm_project / "qgagent.toml"
    chromium = json.dumps(program(*BROWSERS))
    table = f'preset = "playwright"\nproject = "web"\nvariables = {{ CHROMIUM = {chromium} }}\n'
    config.write_text(f'test_root = "."\n[target.web]\n{table}')
    agent_factory(server.url, "web", "--devices", "2", "--config", str(config))
    tests = [f"tests/{name}.spec.js" for name in SPECS]
    with Qgjob(npm_project, server.url, tmp_path / "qgjob.log", *SUBMIT, *tests, "--logs", "--wait") as qgjob:
        assert qgjob.end(200) == 0, qgjob.output
    jobs = [client.get(f"/api/v1/jobs/{job['id']}").body for job in client.get("/api/v1/jobs").body["jobs"]]
    tries = {job["test"]: [one["outcome"] for one in job["tries"]] for job in jobs}
    assert tries == {test: ["passed"] for test in tests}, qgjob.output
    assert {one["agent"] for job in jobs for one in job["tries"]} == {"web/1", "web/2"}
    with Qgjob(
        npm_project, server.url, tmp_path / "only.log", *SUBMIT, "tests/forgotten.spec.js", "--logs", "--wait"
    ) as qgjob:
        assert qgjob.end(100) == 1, qgjob.output
    assert "item focused with '.only' is not allowed" in qgjob.output
