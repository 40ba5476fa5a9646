"""Playwright run in trees of its own: of a bundle, and of the commit that was submitted, prepared by ``npm ci``."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.agent_process import AgentProcess
from tests.chromium import BROWSERS
from tests.git_checkout import Checkout, git
from tests.integration.client import Client
from tests.server_process import ServerProcess

from .run_support import SUBMIT, VERSIONS, Qgjob, program

# npm install and npm ci included
pytestmark = [pytest.mark.browser, pytest.mark.long, pytest.mark.timeout(400)]
pytestmark.append(pytest.mark.parametrize("npm_project", VERSIONS, indirect=True))

PROJECT = "web_server"
URL = "https://git.example.com/acme/shop"
SELECTED = ("--", "--project", "web")
SPEC = """
const { test, expect } = require('@playwright/test');
test('%s', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('h1')).toHaveText('%s');
});
"""


@pytest.fixture
def checkout(npm_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """A repository in whose folder ``e2e`` the project is, with a lock file and without its packages."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "user"))
    root = tmp_path / "checkout"
    shutil.copytree(npm_project, root / "e2e", symlinks=True)
    lock = ["npm", "install", "--package-lock-only", "--no-audit", "--no-fund"]
    subprocess.run(lock, cwd=root / "e2e", check=True, capture_output=True, timeout=120)
    made = Checkout(root)
    (root / "e2e" / "tests" / "forgotten.spec.js").unlink()
    made.write(".gitignore", "node_modules/\n")
    git(root, "remote", "add", "origin", "git@git.example.com:acme/shop.git")
    made.commit_all()
    return made


def config_of(tmp_path: Path, *keys: str) -> str:
    """Write the configuration of a host whose own tests are none: all come from the source."""
    config = tmp_path / "host" / "qgagent.toml"
    config.parent.mkdir()
    ports = 21_000 + os.getpid() % 500 * 20  # the locks of ports are in the user's state directory, here of the test
    chromium = json.dumps(program(*BROWSERS))
    lines = (
        *(f"ports = {ports}", "[source.shop]", 'organizations = ["acme"]', 'folder = "e2e"'),
        *('prepare = ["npm", "ci"]', *keys),
        *("[target.web]", 'preset = "playwright"', f"variables = {{ CHROMIUM = {chromium} }}"),
    )
    config.write_text("\n".join(lines))
    return str(config)


def results_of(client: Client, batch: Path) -> dict[str, tuple[str, list[str], dict[str, Any]]]:
    """Return the outcome, cases and tree of the only attempt of each test of the batch."""
    found = {}
    for job in client.get("/api/v1/jobs", batch_id=batch.read_text().strip()).body["jobs"]:
        tries = client.get(f"/api/v1/jobs/{job['id']}").body["tries"]
        (one,) = tries[-1:]
        assert len(tries) == 1 or one["outcome"] == "error", [(one["outcome"], one["message"]) for one in tries]
        cases = client.get(f"/api/v1/attempts/{one['id']}/cases").body["cases"]
        names = [case["name"] for case in cases if case["name"] != "logs in"]
        found[job["test"]] = (one["outcome"], names, one["tree"])
    return found


def test_a_bundle_of_what_is_on_disk(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    checkout: Checkout,
    tmp_path: Path,
) -> None:
    """A new spec that git does not know, a modified and a deleted one: exactly these are listed, uploaded and run."""
    agent_factory(server.url, "lab", "--devices", "2", "--config", config_of(tmp_path, "bundles = true"))
    checkout.write("e2e/tests/new.spec.js", SPEC % ("is new", "Hello Ada"))
    checkout.write("e2e/tests/basket.spec.js", SPEC % ("is modified", "Hello Nobody"))
    (checkout.root / "e2e" / "tests" / "orders.spec.js").unlink()
    batch = tmp_path / "batch"
    arguments = (*SUBMIT, "--bundle", "--batch-file", str(batch), *SELECTED)
    with Qgjob(checkout.root / "e2e", server.url, tmp_path / "qgjob.log", *arguments) as qgjob:
        assert qgjob.end(250) == 1, qgjob.output
    assert "bundle: untracked: e2e/tests/new.spec.js\nbundle: uploading" in qgjob.output
    results = results_of(client, batch)
    assert {test: result[:2] for test, result in results.items()} == {
        "tests/basket.spec.js::[web]": ("failed", ["is modified"]),
        "tests/login.spec.js::[web]": ("passed", ["knows who is logged in"]),
        "tests/new.spec.js::[web]": ("passed", ["is new"]),
        "tests/search.spec.js::[web]": ("passed", ["knows who is logged in"]),
    }, qgjob.output
    trees = [tree for _, _, tree in results.values()]
    assert {(tree["repository"], tree["commit"]) for tree in trees} == {(URL, "")}
    assert len({tree["bundle"] for tree in trees}) == 1
    assert all(tree["bundle"] for tree in trees)
    assert "Hello Nobody" in qgjob.output
    assert qgjob.output.count("prepare: done, kept as") == 1

    checkout.write("e2e/tests/basket.spec.js", SPEC % ("is mended", "Hello Ada"))
    with Qgjob(checkout.root / "e2e", server.url, tmp_path / "mended.log", *arguments) as qgjob:
        assert qgjob.end(150) == 0, qgjob.output
    again = results_of(client, batch)
    assert again["tests/basket.spec.js::[web]"][:2] == ("passed", ["is mended"])
    assert {tree["bundle"] for _, _, tree in again.values()}.isdisjoint({tree["bundle"] for tree in trees})
    assert "prepare: done" not in qgjob.output


def test_the_commit_that_was_submitted(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    checkout: Checkout,
    tmp_path: Path,
) -> None:
    """A spec that throws at the submitted commit fails, although it passes before it, and after it."""
    checkout.write("e2e/tests/basket.spec.js", "throw new Error('this commit is broken');\n")
    broken = checkout.commit_all()
    checkout.write("e2e/tests/basket.spec.js", SPEC % ("is mended", "Hello Ada"))
    mended = checkout.commit_all()
    keys = (f"repository = {json.dumps(str(checkout.root))}", f'matches = ["{URL}"]', 'branches = ["main"]')
    agent_factory(server.url, "lab", "--devices", "2", "--config", config_of(tmp_path, *keys))
    batch = tmp_path / "batch"
    only = ("tests/basket*", "tests/login*")
    for commit, code, outcome in ((mended, 0, "passed"), (broken, 1, "failed")):
        source = ("--tests-repository", URL, "--tests-commit", commit, "--batch-file", str(batch))
        with Qgjob(
            checkout.root / "e2e", server.url, tmp_path / f"{commit}.log", *SUBMIT, *source, *only, *SELECTED
        ) as qgjob:
            assert qgjob.end(200) == code, qgjob.output
        results = results_of(client, batch)
        assert {test: result[0] for test, result in results.items()} == {
            "tests/basket.spec.js::[web]": outcome,
            "tests/login.spec.js::[web]": "passed",
        }, qgjob.output
        assert {(tree["repository"], tree["commit"], tree["modified"]) for _, _, tree in results.values()} == {
            (URL, commit, False)
        }
        assert ("prepare: done, kept as" in qgjob.output) == (commit == mended)
    assert "this commit is broken" in qgjob.output
