"""The tree of the tests that attempts used, on the pages of their job and their batch."""

from __future__ import annotations

from contextlib import closing

from playwright.sync_api import expect

from qgprotocol.messages import Result, TestTree
from tests.browser.conftest import Pages
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.socket_agent import SocketAgent

SHOP = "https://example.com/acme/shop"
TREES = [
    TestTree(repository=SHOP, commit="9c1d" * 10, modified=True),
    TestTree(repository=SHOP, commit="9c1d" * 10),
    TestTree(repository="git@example.com:acme/own.git", commit="9c1d" * 10),
    None,
]
"""Of one test each: modified or not, of another repository, and of an agent that does not know."""
TEXTS = [
    "tests at 9c1d9c1d9c, modified",
    "tests at 9c1d9c1d9c",
    "tests at 9c1d9c1d9c",
]


def test_repository_commit_and_changes_of_the_tests_are_shown(
    server: ServerProcess, client: Client, open_page: Pages
) -> None:
    """On the job's page of its attempt, on the batch's page of all of them."""
    build = {"org_id": "acme", "app_version_id": "1", "target": "mobile"}
    body = {"jobs": [{**build, "test": f"{number}.py"} for number in range(len(TREES))], "suite": "shop"}
    batch = client.post("/api/v1/jobs", body).body["batch"]["id"]
    with closing(SocketAgent(server)) as agent:
        for tree in TREES:
            lease = agent.begin()
            agent.say(Result(attempt=lease.attempt, token=lease.token, outcome="passed", run_seconds=1.0, tree=tree))
    jobs = client.get("/api/v1/jobs", batch_id=batch).body["jobs"]
    by_tree = {}
    for job in jobs:
        client.until(job["id"], "done")
        (attempt,) = client.get(f"/api/v1/jobs/{job['id']}").body["tries"]
        key = attempt["tree"] and (attempt["tree"]["repository"], attempt["tree"]["modified"])
        by_tree[key] = job["id"]
    for tree, text in zip(TREES, TEXTS, strict=False):
        assert tree is not None
        page = open_page(f"{server.url}/jobs/{by_tree[tree.repository, tree.modified]}")
        fact = page.locator(".attempt-facts span", has_text="tests at")
        expect(fact).to_have_text(text)
        expect(fact).to_have_attribute("title", tree.repository)
    page = open_page(f"{server.url}/jobs/{by_tree[None]}")
    expect(page.locator(".attempt-facts")).to_contain_text("ran ")
    expect(page.locator(".attempt-facts")).not_to_contain_text("tests")

    page = open_page(f"{server.url}/batches/{batch}")
    fact = page.locator(".batch-summary .facts div", has_text="Tests at").locator("span")
    expect(fact).to_contain_text("9c1d9c1d9c · 9c1d9c1d9c, modified")
    title = fact.get_attribute("title") or ""
    assert sorted(title.split(" · ")) == sorted({tree.repository for tree in TREES if tree and tree.repository})
