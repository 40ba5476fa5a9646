"""Everything can be looked at in the admin, found, and followed to where it belongs; nothing can be edited."""

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

from tests.integration.admin_browser import Inspector
from tests.integration.client import GOOD, Client
from tests.server_process import ServerProcess

MODELS = [f"{model._meta.app_label}/{model._meta.model_name}" for app in ("jobs", "agents")
          for model in apps.get_app_config(app).get_models() if model._meta.model_name != "auditedjob"]  # fmt: skip
HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def inspector(tmp_path_factory: pytest.TempPathFactory, migrated_data_dir: Path) -> Iterator[Inspector]:
    """Of a server with a demo agent, for all tests of this file."""
    data_dir = tmp_path_factory.mktemp("inspected") / "server"
    shutil.copytree(migrated_data_dir, data_dir)
    env = {"QUALGENT_DEMO_AGENTS": "1", "QGAGENT_SECONDS": "0.2", "QGAGENT_INSTALL_SECONDS": "0.1"}
    server = ServerProcess(data_dir, env=env).start()
    client = Client(server.url)
    yield Inspector(client)
    client.close()
    server.end()


@pytest.fixture(scope="module")
def batch(inspector: Inspector) -> dict[str, Any]:
    """Two jobs that have run, of a nightly suite."""
    jobs = [{**GOOD, "org_id": "acme", "app_version_id": "7.1", "test": f"tests/{name}.spec.js", "labels": {}}
            for name in ("login", "search")]  # fmt: skip
    body = {"jobs": jobs, "suite": "nightly", "branch": "main", "commit": "c0ffee"}
    made = inspector.client.post("/api/v1/jobs", body).body
    for job in made["jobs"]:
        inspector.client.until(job["id"], "done")
    return {**made["batch"], "jobs": [inspector.client.get(f"/api/v1/jobs/{job['id']}").body for job in made["jobs"]]}


def test_every_model_is_registered() -> None:
    """But for the jobs that an entry of the audit names: those are on the entry's page."""
    registered = {f"{model._meta.app_label}/{model._meta.model_name}" for model in admin.site._registry}
    assert set(MODELS) <= registered


@pytest.mark.parametrize("model", MODELS)
def test_every_list_opens_and_nothing_can_be_added(inspector: Inspector, batch: dict[str, Any], model: str) -> None:
    """Without a login, on this machine."""
    assert "is-act" not in inspector.look(f"{model}/")
    assert inspector.client.get(f"/admin/{model}/add/").status == 403


@pytest.mark.parametrize("model", MODELS)
def test_every_row_opens_and_nothing_can_be_edited(inspector: Inspector, batch: dict[str, Any], model: str) -> None:
    """The first row of each list that has one; its page has no field to type in and can be deleted by nobody."""
    links = re.findall(rf'href="(/admin/{model}/[^"/]+/change/)[?"]', inspector.look(f"{model}/"))
    if model.split("/")[1] in {"job", "attempt", "batch", "group", "org", "agent", "knowntest", "event"}:
        assert links
    for link in links[:1]:
        page = inspector.look(link.removeprefix("/admin/"))
        main = page[page.index('id="content"') :]
        assert not re.findall(r'<(?:input type="(?:text|number)|textarea|select)', main)
        assert inspector.client.get(link.replace("/change/", "/delete/")).status == 403
        assert inspector.post(link.removeprefix("/admin/"), {"org": "else"}).status == 403


def test_the_first_page_says_how_things_stand(inspector: Inspector, batch: dict[str, Any]) -> None:
    """Figures that lead to their lists, agents by state, and models in sections with what they are."""
    page = inspector.look("")
    done = re.search(r"<dt>done</dt><dd><a href=\"/admin/jobs/job/\?status__exact=done\">(\d+)</a>", page)
    assert done is not None
    assert int(done[1]) >= 2
    assert "/admin/agents/agent/?state=idle" in page
    assert [name for name in ("Work", "Fleet", "Builds and results", "History") if f"<h2>{name}</h2>" not in page] == []
    assert "<h2>Latest changes</h2>" in page


def test_a_job_is_found_by_what_people_have_of_it(inspector: Inspector, batch: dict[str, Any]) -> None:
    """How its test begins, any part of it, and the id of it, its batch, its group or its attempt."""
    job = batch["jobs"][0]
    for term, count in (
        ("tests/log", 1), ("ogin.spec", 1), ("tests/", 2), ("nothing such", 0),
        (job["id"], 1), (batch["id"], 2), (job["group"], 2), (job["tries"][0]["id"], 1),
    ):  # fmt: skip
        assert inspector.listed("jobs/job", q=term, org_id="acme") == count, term


def test_lists_are_filtered_by_boxes(inspector: Inspector, batch: dict[str, Any]) -> None:
    """A whole text, or how it begins; filters keep each other; what is no day is as if it was not there."""
    today = datetime.now(UTC)
    for filters, count in (
        ({}, 2), ({"org_id": "ac"}, 0), ({"org_id": "ac*"}, 2),
        ({"status__exact": "failed"}, 0), ({"app_version_id": "7.1", "target": "mobile"}, 2),
        ({"made_past": "1"}, 2), ({"made_to": f"{today - 25 * HOUR:%Y-%m-%d}"}, 0),
        ({"made_from": f"{today - HOUR:%Y-%m-%d}", "made_to": f"{today + HOUR:%Y-%m-%d}"}, 2),
        ({"made_from": "2026-02-31"}, 2), ({"made_to": "9999-12-31"}, 2), ({"flaky__exact": "1"}, 0),
    ):  # fmt: skip
        assert inspector.listed("jobs/job", **{"org_id": "acme", **filters}) == count, filters
    page = inspector.look("jobs/job/", org_id="acme", status__exact="done")
    assert '<input type="hidden" name="status__exact" value="done">' in page


@pytest.mark.parametrize(
    ("model", "query", "count"),
    [
        ("jobs/batch", {"q": "nightly"}, 1), ("jobs/batch", {"branch": "main"}, 1), ("jobs/batch", {"q": "c0ff"}, 1),
        ("jobs/attempt", {"outcome__exact": "passed"}, 2), ("jobs/attempt", {"q": "agent-"}, 2),
        ("jobs/knowntest", {"q": "tests/sea"}, 1), ("jobs/knowntest", {"last_outcome": "failed"}, 0),
        ("jobs/group", {"q": "7."}, 1), ("accounts/org", {"q": "cm"}, 1), ("agents/agent", {"state": "idle"}, 1),
        ("agents/agent", {"state": "busy"}, 0), ("agents/agent", {"q": "agent"}, 1),
        ("jobs/event", {"agent": "agent-1", "level": "info"}, 1),
    ],
)  # fmt: skip
def test_other_lists_too(
    inspector: Inspector, batch: dict[str, Any], model: str, query: dict[str, Any], count: int
) -> None:
    """By what people look for there."""
    assert inspector.listed(model, **query) == count


def test_a_job_s_page_has_what_belongs_to_it(inspector: Inspector, batch: dict[str, Any]) -> None:
    """Its attempts, and links to its agent, org, group, batch, test and the dashboard."""
    job = batch["jobs"][0]
    page, attempt = inspector.row("jobs/job", job["id"]), job["tries"][0]["id"]
    for link in (
        f"/admin/jobs/attempt/{attempt}/change/",
        "/admin/agents/agent/agent-1/change/", "/admin/accounts/org/acme/change/",
        f"/admin/jobs/group/{job['group']}/change/", f"/admin/jobs/batch/{batch['id']}/change/",
        f"/jobs/{job['id']}", f"/admin/accounts/audit/?q={job['id']}",
    ):  # fmt: skip
        assert f'href="{link}"' in page, link
        assert inspector.client.get(link).status == 200, link


def test_a_waiting_job_says_why(inspector: Inspector) -> None:
    """As the engine explains it at that moment."""
    job_id = inspector.client.submit(org_id="patient", labels={"os": "plan9"})
    page = inspector.row("jobs/job", job_id)
    explained = inspector.client.get(f"/job/{job_id}").body["explanation"]["text"]
    assert explained in page
    inspector.act("jobs/job", "cancel", [job_id])


def test_an_agent_s_page_is_of_this_moment(inspector: Inspector, batch: dict[str, Any]) -> None:
    """State and counts are the live fleet's; what it ran and when it came are tables."""
    page = inspector.row("agents/agent", "agent-1")
    assert re.search(r"state-idle|state-busy", page)
    assert "tests/login.spec.js" in page
    assert "agent-1 connected" in page
    assert 'href="/agents/agent-1"' in page


def test_django_s_history_is_the_audit(inspector: Inspector, batch: dict[str, Any]) -> None:
    """Which knows what services did; Django's own knows of forms only."""
    answer = inspector.client.get(f"/admin/jobs/batch/{batch['id']}/history/")
    assert (answer.status, answer.headers["location"]) == (302, f"/admin/accounts/audit/?q={batch['id']}")


@pytest.mark.parametrize("path", ["", "jobs/job/", "accounts/org/set-up/", "agents/agent/agent-1/change/"])
def test_pages_hold_to_the_strict_policy(inspector: Inspector, batch: dict[str, Any], path: str) -> None:
    """No style or script in the markup, which the browser would refuse."""
    answer = inspector.client.get(f"/admin/{path}")
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert not re.findall(r"<style|\sstyle=|\son\w+=\"|<script(?![^>]*\ssrc=)", answer.body)
