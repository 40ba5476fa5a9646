"""A server with data for every screen, and the addresses of all screens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from qualgent.dashboard.screens import SCREENS
from tests.browser.conftest import Site
from tests.browser.evidence_steps import start_shop
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tools.pictures.places import address, path_of

AGENT = "lab/pixel-7"
MORE = {
    "map of the fleet": "/fleet?view=map&color=build",
    "table of the fleet": "/fleet?view=table",
    "hours of the fleet": "/fleet?view=hours",
    "trends of batches": "/batches?view=trends",
    "table of what ran": "/timeline?view=table",
    "jobs of which none matches": "/jobs?q=nothing-of-the-kind",
    "jobs that cannot be asked for": "/jobs?q=owner:me",
    "nothing": "/nowhere",
}


def fill(server: ServerProcess, client: Client, agent: Callable[..., None]) -> dict[str, str]:
    """Submit, run and fail jobs; return an example value of each screen's parameter, by screen.

    A new parameter needs an example here, and in the states of ``tools.pictures``.
    """
    agent(server, AGENT, "--seconds", "0.2", "--install-seconds", "0.1", "--failure-rate", "0.5")
    for version, priority, count in (("4.12.0", 1, 6), ("4.11.9-hotfix", 0, 2)):
        jobs = [{"org_id": "acme", "app_version_id": version, "test": f"tests/{n}.spec.js"} for n in range(count)]
        body = {"jobs": [{**job, "priority": priority} for job in jobs], "suite": "smoke", "branch": "main"}
        batch = client.post("/api/v1/jobs", body).body["batch"]["id"]
    waiting = client.submit(org_id="tern", target="web-tv", labels={"os": "android"})
    ended = client.submit(test="tests/ended.spec.js", priority=0)
    client.until(ended, "done", "failed")
    return {
        "job": ended,
        "job that waits": waiting,
        "group": client.get(f"/job/{ended}").body["group"],
        "agent": AGENT,
        "batch": batch,
        "test": client.get("/api/v1/tests").body["tests"][0]["id"],
        "org_id": "acme",
        "app_version_id": "4.12.0",
    }


def every_address(samples: Mapping[str, str]) -> dict[str, str]:
    """Return name → path of all screens and some of their other states."""
    places = {screen.name: address(path_of(screen), samples) for screen in SCREENS}
    return {**places, "job that waits": f"/jobs/{samples['job that waits']}", **MORE}


def shop_addresses(site: Site, folder: Path) -> dict[str, str]:
    """Let an agent run tests that fail with evidence; return the addresses of one and of its batch, by name."""
    start_shop(site.server, site.agent, folder)
    jobs = [
        {"org_id": "acme", "app_version_id": "2", "target": "web", "test": f"{test}.spec.js"}
        for test in ("total", "home")
    ]
    answer = site.client.post("/api/v1/jobs", {"jobs": jobs, "suite": "shop"}).body
    for job in answer["jobs"]:
        site.client.until(job["id"], "done", "failed")
    return {"failed job": f"/jobs/{answer['jobs'][0]['id']}", "mixed batch": f"/batches/{answer['batch']['id']}"}
