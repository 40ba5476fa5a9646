"""Run of an appwright project with its preset: appwright itself, and stand-ins for emulator, SDK and Appium."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.server_process import ServerProcess

from .run_support import Qgjob, processes_of

pytestmark = [pytest.mark.long, pytest.mark.timeout(400)]  # npm install included

PROJECT = "appwright"
SUBMIT = ("submit", "--org-id", "acme", "--app-version-id", "1.0", "--target", "android", "tests/*.spec.ts")
CONFIG = """
test_root = "."
[target.android]
preset = "appwright"
project = "android"
variables = {{ ANDROID_HOME = {sdk}, JAVA_HOME = "/usr", BUILD = {build}, RUN_ID = "{run_id}" }}
"""


def test_specs_run_on_a_device(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    npm_project: Path,
    tmp_path: Path,
    short_tmp: Path,
) -> None:
    """In the project of the table, with a state directory that has a space in it, and they leave no processes."""
    appium = npm_project / "node_modules" / ".bin" / "appium"
    appium.unlink()
    shutil.copy(npm_project / "appium.js", appium)
    appium.chmod(0o755)
    build = npm_project / "app.apk"
    build.touch()
    run_id = short_tmp.name
    config = npm_project / "qgagent.toml"
    config.write_text(
        CONFIG.format(sdk=json.dumps(str(npm_project / "sdk")), build=json.dumps(str(build)), run_id=run_id)
    )
    agent_factory(
        server.url, "android-1", "--config", str(config), "--state-dir", str(tmp_path / "Application Support")
    )
    with Qgjob(npm_project, server.url, tmp_path / "qgjob.log", *SUBMIT, "--logs", "--wait") as qgjob:
        assert qgjob.end(200) == 1, qgjob.output
    assert processes_of(run_id) == []  # Appium stays behind
    tries = {
        job["test"]: client.get(f"/api/v1/jobs/{job['id']}").body["tries"]
        for job in client.get("/api/v1/jobs").body["jobs"]
    }
    assert {test: [attempt["outcome"] for attempt in attempts] for test, attempts in tries.items()} == {
        "tests/broken.spec.ts": ["failed"],
        "tests/login.spec.ts": ["passed"],
    }, qgjob.output
    found = {}
    for test, (attempt,) in tries.items():
        (case,) = client.get(f"/api/v1/attempts/{attempt['id']}/cases").body["cases"]
        found[test] = (case["name"], case["outcome"], "Element was not found on the screen" in (case["message"] or ""))
    assert found == {
        "tests/broken.spec.ts": ("shows the basket", "failed", True),
        "tests/login.spec.ts": ("logs in", "passed", False),
    }
