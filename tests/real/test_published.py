"""What `make dist` builds, on other Pythons and beside others' packages; its reporters in projects of real runners."""

from __future__ import annotations

import base64
import csv
import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.agent_process import AgentProcess
from tests.browser.conftest import ARGUMENTS, Pages, chromium
from tests.chromium import BROWSERS
from tests.distributions import (
    Environment,
    distributions,
    file_of,
    install,
    installed,
    make_environment,
    run_a_test,
)
from tests.integration.client import Client
from tests.server_process import ServerProcess

from .run_support import Qgjob, program

# npm and pip install packages
pytestmark = [pytest.mark.long, pytest.mark.timeout(400)]

PROJECT = "reporter"
OURS = ("qualgent", "qualgent_server")
SUBMIT = ("submit", "--org-id", "acme", "--app-version-id", "1.0", "--target", "web", "--wait", "--logs")
CONFIG = """
[target.web]
preset = "command"
run = {command}
variables = {{ CI = "1", CHROMIUM = {chromium} }}
"""


@pytest.mark.browser
@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13", "3.14"])
def test_it_is_installed_and_works_on_this_python(
    version: str, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, at_end: ExitStack
) -> None:
    """Server, agent, qgjob and the page in a browser, of the wheels alone."""
    python = shutil.which(f"python{version}")
    if python is None or subprocess.run([python, "-c", "import ensurepip, venv"], check=False).returncode:
        pytest.skip(f"there is no Python {version} with venv")
    environment = installed(tmp_path_factory, "server", python)
    assert environment.run("python", "--version").stdout.startswith(f"Python {version}.")
    server = environment.server(tmp_path / "home")
    at_end.callback(server.end)
    run_a_test(environment, server.start().url)
    with sync_playwright() as playwright:
        pages = Pages(playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS))
        expect(pages(server.url).locator("main")).to_contain_text("Recently finished")
        pages.end()
    assert server.stop() == 0


def recorded(environment: Environment, name: str) -> dict[str, str]:
    """Return the files that a distribution has installed, and their digests as it has recorded them."""
    record = file_of(environment.folder, f"lib/python*/site-packages/{name}-*.dist-info/RECORD")
    rows = csv.reader(record.read_text().splitlines())
    return {path: digest for path, digest, _ in rows if digest and not path.startswith("../")}


def digest_of(path: Path) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(path.read_bytes()).digest()).decode().rstrip("=")


@pytest.mark.parametrize("is_last", [False, True], ids=["openai-agents first", "qualgent first"])
def test_beside_a_package_whose_name_is_agents(
    is_last: bool, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, at_end: ExitStack
) -> None:
    """Neither changes a file of the other, whichever is installed first, and both can be imported."""
    environment = Environment(tmp_path / "environment")
    make_environment(environment.folder)
    dist = str(distributions(tmp_path_factory))
    steps = [("openai-agents",), ("qualgent[server]", "--find-links", dist)]
    for step in steps if not is_last else reversed(steps):
        install(environment, *step)
    packages = file_of(environment.folder, "lib/python*/site-packages")
    files = {name: recorded(environment, name) for name in (*OURS, "openai_agents")}
    assert not files["openai_agents"].keys() & (files["qualgent"].keys() | files["qualgent_server"].keys())
    for name, digests in files.items():
        assert len(digests) > 50, name
        assert {path: digest_of(packages / path) for path in digests} == digests
    theirs = "import agents; print(agents.__file__, agents.Agent.__name__)"
    assert environment.run("python", "-I", "-c", theirs).stdout.split() == [
        str(packages / "agents/__init__.py"),
        "Agent",
    ]
    server = environment.server(tmp_path / "home")
    at_end.callback(server.end)
    run_a_test(environment, server.start().url)


@pytest.fixture
def run_command(
    server: ServerProcess, client: Client, agent_factory: Callable[..., AgentProcess], tmp_path: Path
) -> Callable[..., tuple[list[tuple[str, str]], str]]:
    """Return a function that runs a test by a command of the project's own; it returns the cases and qgjob's output."""

    def make(project: Path, test: str, *command: str) -> tuple[list[tuple[str, str]], str]:
        config = project / "qgagent.toml"
        path = next(filter(None, map(shutil.which, BROWSERS)), "")
        config.write_text(CONFIG.format(command=json.dumps(command), chromium=json.dumps(path)))
        agent_factory(server.url, "own", "--config", str(config)).wait_for_log("connected")
        with Qgjob(project, server.url, tmp_path / "qgjob.log", *SUBMIT, "--test", test) as qgjob:
            qgjob.end(120)
        (job,) = client.get("/api/v1/jobs").body["jobs"]
        (attempt,) = client.get(f"/api/v1/jobs/{job['id']}").body["tries"]
        cases = client.get(f"/api/v1/attempts/{attempt['id']}/cases").body["cases"]
        return sorted((case["name"], case["outcome"]) for case in cases), qgjob.output

    return make


@pytest.mark.browser
def test_the_reporter_of_playwright(
    npm_project: Path, tmp_path_factory: pytest.TempPathFactory, run_command: Callable[..., tuple[list[object], str]]
) -> None:
    """From npm's tarball, configured as its README says; none is added by qgagent."""
    tarball = file_of(distributions(tmp_path_factory), "qualgent-playwright-*.tgz")
    npm = (program("npm"), "install", "--no-audit", "--no-fund", "--no-save", "--offline", str(tarball))
    environment = {**os.environ, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD": "1"}
    done = subprocess.run(npm, cwd=npm_project, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    config = npm_project / "playwright.config.js"
    text = config.read_text()
    assert "['./own-reporter.js']" in text
    config.write_text(text.replace("['./own-reporter.js']", "['@qualgent/playwright']"))
    command = (program("npx"), "playwright", "test", "--workers=1", "--project=web", "{test}")
    cases, output = run_command(npm_project, "tests/values.spec.js", *command)
    assert cases == [
        ("logs in", "passed"), ("toBe", "failed"), ("toEqual", "failed"), ("toHaveText", "failed"),
    ], output  # fmt: skip


def test_the_plugin_of_pytest(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, run_command: Callable[..., tuple[list[object], str]]
) -> None:
    """From its wheel, by its entry point; none is added by qgagent."""
    environment = Environment(tmp_path / "environment")
    make_environment(environment.folder)
    install(environment, str(file_of(distributions(tmp_path_factory), "pytest_qualgent-*.whl")))
    project = tmp_path / "project"
    project.mkdir()
    (project / "test_sums.py").write_text(
        "def test_adds():\n    assert 1 + 1 == 2\n\n\ndef test_fails():\n    assert 1 == 2\n"
    )
    python = str(environment.folder / "bin" / "python")
    cases, output = run_command(project, "test_sums.py", python, "-m", "pytest", "{test}")
    assert cases == [("test_adds", "passed"), ("test_fails", "failed")], output
