"""The admin shows, finds and links every row, and edits none."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.contrib import admin

from qualgent.api.admin_site import SECTIONS
from tests.integration.admin_browser import AdminBrowser
from tests.integration.client import GOOD, Client
from tests.server_process import ServerProcess

ELSEWHERE = {
    "minute", "countedmark", "member", "link", "token", "enrollment", "host", "keyfingerprint", "throttle", "sitegrant",
    "cirule", "devicelogin",
}  # fmt: skip
"""In the dashboard's charts, and on the pages below /team/: no list of the admin shows hashes of secrets."""
MODELS = [f"{model._meta.app_label}/{model._meta.model_name}" for app in ("jobs", "accounts", "webhooks", "agents")
          for model in apps.get_app_config(app).get_models() if model._meta.model_name not in ELSEWHERE]  # fmt: skip
HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory, migrated_data_dir: Path) -> Iterator[AdminBrowser]:
    """A browser of one server with a demo agent, for all tests of this file."""
    data_dir = tmp_path_factory.mktemp("admin") / "server"
    shutil.copytree(migrated_data_dir, data_dir)
    env = {"QUALGENT_DEMO_AGENTS": "1", "QGAGENT_SECONDS": "0.2", "QGAGENT_INSTALL_SECONDS": "0.1"}
    server = ServerProcess(data_dir, env=env).start()
    client = Client(server.url)
    yield AdminBrowser(client)
    client.close()
    server.end()


@pytest.fixture(scope="module")
def batch(browser: AdminBrowser) -> dict[str, Any]:
    """A batch of two jobs that have ended."""
    jobs = [{**GOOD, "org_id": "acme", "app_version_id": "7.1", "test": f"tests/{name}.spec.js", "labels": {}}
            for name in ("login", "search")]  # fmt: skip
    body = {"jobs": jobs, "suite": "nightly", "branch": "main", "commit": "c0ffee"}
    made = browser.client.post("/api/v1/jobs", body).body
    for job in made["jobs"]:
        browser.client.until(job["id"], "done")
    return {**made["batch"], "jobs": [browser.client.get(f"/api/v1/jobs/{job['id']}").body for job in made["jobs"]]}


def test_every_model_is_registered() -> None:
    registered = {f"{model._meta.app_label}/{model._meta.model_name}" for model in admin.site._registry}
    assert registered == set(MODELS)


@pytest.mark.parametrize("model", MODELS)
def test_every_list_opens_and_nothing_can_be_added(browser: AdminBrowser, batch: dict[str, Any], model: str) -> None:
    """No login is needed on this machine."""
    assert "is-act" not in browser.look(f"{model}/")
    assert browser.client.get(f"/admin/{model}/add/").status == 403


@pytest.mark.parametrize("model", MODELS)
def test_every_row_opens_and_nothing_can_be_edited(browser: AdminBrowser, batch: dict[str, Any], model: str) -> None:
    """The page of each list's first row has no input, and cannot be deleted or posted to."""
    links = re.findall(rf'href="(/admin/{model}/[^"/]+/change/)[?"]', browser.look(f"{model}/"))
    if model.split("/")[1] in {"job", "attempt", "batch", "group", "org", "agent", "knowntest", "event"}:
        assert links
    for link in links[:1]:
        page = browser.look(link.removeprefix("/admin/"))
        main = page[page.index('id="content"') :]
        assert not re.findall(r'<(?:input type="(?:text|number)|textarea|select)', main)
        assert browser.client.get(link.replace("/change/", "/delete/")).status == 403
        assert browser.post(link.removeprefix("/admin/"), {"org": "else"}).status == 403


def test_the_first_page_has_all_models_in_sections(browser: AdminBrowser) -> None:
    """Each model once, and links to what the dashboard shows better; the page of an app is the first page."""
    for page in (browser.look(""), browser.look("jobs/")):
        main = page[page.index('id="content"') :]
        for model in MODELS:
            assert main.count(f'<th scope="row" id="{section_of(model)}-{model.split("/")[1]}">') == 1, model
        assert re.findall(r'<a href="(/[^a"][^"]*)"', main) == ["/fleet", "/failures", "/tests", "/settings?part=orgs"]


def section_of(model: str) -> str:
    """Return the section of a model, such as ``work``."""
    name = model.split("/")[1]
    return next(title.lower() for title, names in SECTIONS.items() if name in names.split())


def test_a_job_is_found_by_text_and_ids(browser: AdminBrowser, batch: dict[str, Any]) -> None:
    """By the start or any part of its test, and by its id or that of its batch, group or attempt."""
    job = batch["jobs"][0]
    for term, count in (
        ("tests/log", 1), ("ogin.spec", 1), ("tests/", 2), ("nothing such", 0),
        (job["id"], 1), (batch["id"], 2), (job["group"], 2), (job["tries"][0]["id"], 1),
    ):  # fmt: skip
        assert browser.listed("jobs/job", q=term, org_id="acme") == count, term


def test_jobs_are_filtered_by_text_and_time(browser: AdminBrowser, batch: dict[str, Any]) -> None:
    """By whole text or prefix; filters combine; an invalid day is ignored."""
    today = datetime.now(UTC)
    for filters, count in (
        ({}, 2), ({"org_id": "ac"}, 0), ({"org_id": "ac*"}, 2),
        ({"status__exact": "failed"}, 0), ({"app_version_id": "7.1", "target": "mobile"}, 2),
        ({"made": "hour"}, 2), ({"made": f"..{today - 25 * HOUR:%Y-%m-%d}"}, 0),
        ({"made": f"{today - HOUR:%Y-%m-%d}..{today + HOUR:%Y-%m-%d}"}, 2),
        ({"made": f"{today - 25 * HOUR:%Y-%m-%d}"}, 0),
        ({"made": "2026-02-31"}, 2), ({"made": "..9999-12-31"}, 2), ({"flaky__exact": "1"}, 0),
        ({"priority": "1"}, 2), ({"priority": "x"}, 0),
    ):  # fmt: skip
        assert browser.listed("jobs/job", **{"org_id": "acme", **filters}) == count, filters
    page = browser.look("jobs/job/", org_id="acme", status__exact="done")
    assert '<input type="hidden" name="status__exact" value="done">' in page


@pytest.mark.parametrize(
    ("model", "query", "count"),
    [
        ("jobs/batch", {"q": "nightly"}, 1), ("jobs/batch", {"branch": "main"}, 1), ("jobs/batch", {"q": "c0ff"}, 1),
        ("jobs/attempt", {"outcome__exact": "passed"}, 2), ("jobs/attempt", {"q": "agent-"}, 2),
        ("jobs/knowntest", {"q": "tests/sea"}, 1), ("jobs/knowntest", {"last_outcome": "failed"}, 0),
        ("jobs/group", {"q": "7."}, 1), ("accounts/org", {"q": "cm"}, 1),
        ("agents/agent", {"connected__exact": "1"}, 1),
        ("agents/agent", {"connected__exact": "0"}, 0), ("agents/agent", {"q": "agent"}, 1),
        ("jobs/event", {"agent": "agent-1", "level": "info"}, 1),
    ],
)  # fmt: skip
def test_other_lists_are_searched_and_filtered(
    browser: AdminBrowser, batch: dict[str, Any], model: str, query: dict[str, Any], count: int
) -> None:
    """Each list searches and filters by its own columns."""
    assert browser.listed(model, **query) == count


def test_a_job_s_page_links_related_rows(browser: AdminBrowser, batch: dict[str, Any]) -> None:
    """Its attempts, and links to its agent, org, group, batch, test and the dashboard."""
    job = batch["jobs"][0]
    page, attempt = browser.row("jobs/job", job["id"]), job["tries"][0]["id"]
    for link in (
        f"/admin/jobs/attempt/{attempt}/change/",
        "/admin/agents/agent/agent-1/change/", "/admin/accounts/org/acme/change/",
        f"/admin/jobs/group/{job['group']}/change/", f"/admin/jobs/batch/{batch['id']}/change/",
        f"/jobs/{job['id']}", *(f"/admin/{model}/?q={job['id']}" for model in
                                ("jobs/attempt", "jobs/event", "jobs/case", "jobs/artifact", "accounts/audit")),
    ):  # fmt: skip
        assert f'href="{link}"' in page, link
        assert browser.client.get(link).status == 200, link
    made = datetime.fromisoformat(job["created_at"])
    assert f"{made.day} {made:%b %Y, %H:%M:%S}" in page  # as the dashboard has it


def test_each_kind_of_page_links_the_dashboard_s(browser: AdminBrowser, batch: dict[str, Any]) -> None:
    """Where the dashboard has one, whatever the parameters of its address."""
    job = batch["jobs"][0]
    attempt = job["tries"][0]
    for model, pk, link in (
        ("jobs/batch", batch["id"], f"/batches/{batch['id']}"), ("jobs/group", job["group"], f"/groups/{job['group']}"),
        ("jobs/attempt", attempt["id"], f"/jobs/{job['id']}?attempt=1"), ("accounts/org", "acme", "/orgs/acme"),
    ):  # fmt: skip
        assert f'<a class="tool" href="{link}">Dashboard</a>' in browser.row(model, pk), model


def test_a_pending_job_has_an_explanation(browser: AdminBrowser) -> None:
    """With the engine's present explanation."""
    job_id = browser.client.submit(org_id="patient", labels={"os": "plan9"})
    page = browser.row("jobs/job", job_id)
    explained = browser.client.get(f"/job/{job_id}").body["explanation"]["text"]
    assert explained in page
    browser.act("jobs/job", "cancel", [job_id])


def test_an_agent_s_page_has_its_attempts_and_events(browser: AdminBrowser, batch: dict[str, Any]) -> None:
    """And a link to the dashboard, which has its live state."""
    page = browser.row("agents/agent", "agent-1")
    assert "tests/login.spec.js" in page
    assert "agent-1 connected" in page
    assert 'href="/agents/agent-1"' in page


def test_django_s_history_redirects_to_the_audit(browser: AdminBrowser, batch: dict[str, Any]) -> None:
    """Django's own history has only what its forms changed."""
    answer = browser.client.get(f"/admin/jobs/batch/{batch['id']}/history/")
    assert (answer.status, answer.headers["location"]) == (302, f"/admin/accounts/audit/?q={batch['id']}")


@pytest.mark.parametrize("path", ["", "jobs/job/", "agents/agent/agent-1/change/"])
def test_pages_follow_the_strict_policy(browser: AdminBrowser, batch: dict[str, Any], path: str) -> None:
    """No inline style or script, which the browser would refuse."""
    answer = browser.client.get(f"/admin/{path}")
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert not re.findall(r"<style|\sstyle=|\son\w+=\"|<script(?![^>]*\ssrc=)", answer.body)
