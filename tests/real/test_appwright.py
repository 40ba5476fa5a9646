"""Run of an appwright project with its preset: appwright itself, and stand-ins for emulator, SDK and Appium."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.unit.qgagent_commands import write_program

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


@pytest.fixture
def appwright(npm_project: Path) -> Path:
    """The project, with stand-ins for Appium, and for the osascript by which it knows an app on a cable."""
    appium = npm_project / "node_modules" / ".bin" / "appium"
    appium.unlink()
    shutil.copy(npm_project / "appium.js", appium)
    appium.chmod(0o755)
    write_program(npm_project / "bin" / "osascript", "echo com.example.app")
    return npm_project


def test_specs_run_on_a_device(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    appwright: Path,
    tmp_path: Path,
    short_tmp: Path,
) -> None:
    """In the project of the table, with a state directory that has a space in it, and they leave no processes."""
    build = appwright / "app.apk"
    build.touch()
    run_id = short_tmp.name
    config = appwright / "qgagent.toml"
    config.write_text(
        CONFIG.format(sdk=json.dumps(str(appwright / "sdk")), build=json.dumps(str(build)), run_id=run_id)
    )
    agent_factory(
        server.url, "android-1", "--config", str(config), "--state-dir", str(tmp_path / "Application Support")
    )
    with Qgjob(appwright, server.url, tmp_path / "qgjob.log", *SUBMIT, "--logs", "--wait") as qgjob:
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


def test_app_and_serial_come_from_the_environment(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    appwright: Path,
    tmp_path: Path,
) -> None:
    """As docs/agents.md has it: the file of the job's build, and the serial of the device."""
    sessions = tmp_path / "sessions"
    path = os.pathsep.join([str(appwright / "bin"), os.environ["PATH"]])
    variables = {"ANDROID_HOME": str(appwright / "sdk"), "JAVA_HOME": "/usr", "PATH": path, "SESSIONS": str(sessions)}
    table = ", ".join(f"{name} = {json.dumps(value)}" for name, value in {**variables, "PROJECT": "cable"}.items())
    config = appwright / "qgagent.toml"
    config.write_text(
        f'serials = ["R58M123"]\n[target.android]\npreset = "appwright"\nproject = "cable"\nvariables = {{ {table} }}\n'
    )
    state = tmp_path / "state"
    agent_factory(server.url, "android-1", "--config", str(config), "--state-dir", str(state))
    build = tmp_path / "shop.apk"
    build.write_bytes(b"the app")
    submit = (*SUBMIT[:-1], "tests/login.spec.ts", "--app-file", str(build), "--logs", "--wait")
    with Qgjob(appwright, server.url, tmp_path / "qgjob.log", *submit) as qgjob:
        assert qgjob.end(200) == 0, qgjob.output
    (session,) = map(json.loads, sessions.read_text().splitlines())
    (app,) = state.glob("apps/*/shop.apk")
    assert app.read_bytes() == b"the app"
    capabilities = session["alwaysMatch"]
    assert (capabilities["appium:app"], capabilities["appium:udid"]) == (str(app), "R58M123")
    (job,) = client.get("/api/v1/jobs").body["jobs"]
    assert [attempt["agent"] for attempt in client.get(f"/api/v1/jobs/{job['id']}").body["tries"]] == [
        "android-1/R58M123"
    ]
