"""The dashboard in Firefox: tests/browser runs it in Chromium."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.agent_process import AgentProcess
from tests.firefox import firefox
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

pytestmark = [pytest.mark.long, pytest.mark.browser, pytest.mark.timeout(200)]


def test_a_job_is_followed_in_firefox(server: ServerProcess, client: Client, tmp_path: Path) -> None:
    """Overview and job show live what is submitted and run, and no script fails."""
    with firefox(tmp_path) as page:
        page.open(server.url)
        page.wait_for("No problems.")
        job_id = client.submit(test="tests/in-firefox.spec.js")
        page.wait_for("in-firefox.spec.js")
        agent = AgentProcess(server.url, "fox-1", tmp_path / "fox-1", "--target", "mobile", "--seconds", "0.5")
        agent.start()
        try:
            page.wait_for("fox-1")
            page.open(f"{server.url}/jobs/{job_id}")
            page.wait_for("in-firefox.spec.js")
            page.wait_for("Passed")
        finally:
            agent.end()
        for path in ("/jobs/", "/batches/", "/fleet/", "/timeline/", "/tests/", "/failures/"):
            page.open(server.url + path)
            eventually(lambda: len(page.evaluate("document.querySelector('main').innerText")) > 40, otherwise=path)
        assert page.errors == []
