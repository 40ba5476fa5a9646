"""The HTTP API of organizations: settings apply at once, persist and are validated."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from qualgent.accounts.models import Audit
from tests.integration.acts import set_org
from tests.integration.client import GOOD, Client
from tests.integration.conftest import Scheduler
from tests.server_process import ServerProcess


def patched(client: Client, org: str, **changes: Any) -> dict[str, Any]:
    answer = client.send("PATCH", f"/api/v1/orgs/{org}", json=changes)
    assert answer.status == 200, answer
    return dict(answer.body)


def test_an_org_has_defaults_after_its_first_submit(shared_client: Client) -> None:
    """It is listed, with the server's defaults: unlimited but for its groups."""
    shared_client.submit(org_id="plain")
    org = shared_client.get("/api/v1/orgs/plain").body
    assert (org["weight"], org["priority_ceiling"], org["max_attempts"]) == (1.0, 0, {})
    assert {name: most for name, most in org["limits"].items() if most is not None} == {"most_groups": 5000}
    assert org["used"] == {"waiting": 1, "running": 0, "stored_bytes": 0}


def test_an_org_is_set_up_before_its_first_submit(shared_client: Client) -> None:
    """The response and later reads show its settings."""
    org = patched(shared_client, "early", most_running=4, weight=2.5, max_attempts={"lost": 5})
    assert (org["most_running"], org["limits"]["most_running"], org["weight"]) == (4, 4, 2.5)
    assert org["max_attempts"] == {"lost": 5}
    assert shared_client.get("/api/v1/orgs/early").body == org
    shared_client.submit(org_id="early")


def test_omitted_settings_stay(shared_client: Client) -> None:
    """Settings are independent; null restores the default."""
    patched(shared_client, "steps", most_running=4, most_waiting=10)
    org = patched(shared_client, "steps", most_running=None, priority_ceiling=2)
    assert (org["most_running"], org["most_waiting"], org["priority_ceiling"]) == (None, 10, 2)


def test_a_rate_allows_a_burst_of_one_minute(shared_client: Client) -> None:
    """The effective burst is the rate unless it is set."""
    org = patched(shared_client, "rated", submits_per_minute=600)
    assert (org["submit_burst"], org["limits"]["submit_burst"]) == (None, 600)
    assert patched(shared_client, "rated", submit_burst=5)["limits"]["submit_burst"] == 5


def test_an_unknown_org_is_not_found(shared_client: Client) -> None:
    """The response says how to create it."""
    answer = shared_client.get("/api/v1/orgs/never-heard-of")
    assert answer.status == 404
    assert "its first job or its first settings create it" in answer.body["error"]


@pytest.mark.parametrize(
    ("changes", "field", "wanted"),
    [
        ({"weight": 0}, "weight", "from 0.01 to 100"),
        ({"priority_ceiling": 10}, "priority_ceiling", "from 0 to 9"),
        ({"submits_per_minute": 0}, "submits_per_minute", "from 1 on"),
        ({"submit_burst": "unlimited"}, "submit_burst", "minute's worth"),
        ({"most_running": "lots"}, "most_running", '"unlimited"'),
        ({"most_stored_bytes": 1.5}, "most_stored_bytes", "whole number of bytes"),
        ({"max_attempts": {"passed": 2}}, "max_attempts", "failed, timed_out, lost, error"),
        ({"max_attempts": {"lost": 0}}, "max_attempts", "from 1 to 20"),
        ({"most_runing": 4}, "most_runing", "most_running"),
    ],
)
def test_invalid_settings_are_rejected_by_name(
    shared_client: Client, changes: dict[str, Any], field: str, wanted: str
) -> None:
    """The error names the field and its rule, and nothing is changed."""
    answer = shared_client.send("PATCH", "/api/v1/orgs/nonsense", json=changes)
    assert answer.status == 400
    assert field in answer.body["fields"]
    assert wanted in answer.body["error"]
    assert shared_client.get("/api/v1/orgs/nonsense").status == 404


def test_a_body_that_is_not_an_object_is_rejected(shared_client: Client) -> None:
    """The error has the rule for the body."""
    for content in (b"", b"[]", b"{"):
        answer = shared_client.send(
            "PATCH", "/api/v1/orgs/nonsense", content=content, headers={"Content-Type": "application/json"}
        )
        assert answer.status == 400
        assert "JSON" in answer.body["error"] or "most_running" in answer.body["error"]


def test_orgs_are_listed_by_id_in_pages(client: Client) -> None:
    """Following the cursor returns each once."""
    for name in ("c", "a", "b/with slash"):
        patched(client, name, weight=2)
    first = client.get("/api/v1/orgs", limit=2).body
    assert [org["id"] for org in first["orgs"]] == ["a", "b/with slash"]
    second = client.get("/api/v1/orgs", limit=2, cursor=first["next"]).body
    assert ([org["id"] for org in second["orgs"]], second["next"]) == (["c"], None)


def test_settings_survive_a_restart(server: ServerProcess, client_of: Callable[[ServerProcess], Client]) -> None:
    """Unset ones follow the server's new defaults."""
    client = client_of(server)
    patched(client, "acme", most_running=4, most_waiting="unlimited")
    server.restart()
    org = client_of(server).get("/api/v1/orgs/acme").body
    assert (org["most_running"], org["most_waiting"], org["limits"]["most_waiting"]) == (4, "unlimited", None)


def test_defaults_are_the_servers(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client]
) -> None:
    """They apply to orgs without own settings."""
    server = server_factory(QUALGENT_ORG_MOST_RUNNING="3", QUALGENT_ORG_SUBMITS_PER_MINUTE="60")
    client = client_of(server)
    client.submit(org_id="plain")
    limits = client.get("/api/v1/orgs/plain").body["limits"]
    assert (limits["most_running"], limits["submits_per_minute"], limits["submit_burst"]) == (3, 60, 60)
    assert patched(client, "big", most_running="unlimited")["limits"]["most_running"] is None


async def test_changes_are_audited(scheduler: Scheduler) -> None:
    """The entry has the previous settings; setting the same again adds none."""
    for most in (4, 4, 5):
        await set_org(org_id="acme", changes={"most_running": most})
    entries = await scheduler.runtime.ledger.read(lambda: list(Audit.objects.filter(kind="org").order_by("id")))
    assert [(entry.object_id, entry.action) for entry in entries] == [("acme", "set"), ("acme", "set")]
    shown = [(entry.before["most_running"], entry.after["most_running"]) for entry in entries]
    assert shown == [(None, 4), (4, 5)]


def test_a_rejected_submit_has_retry_after(client: Client) -> None:
    """429 has an error, Retry-After and RateLimit fields; an accepted submit has the remaining quota."""
    patched(client, "acme", submits_per_minute=60, submit_burst=2)
    first = client.post("/submit-job", GOOD)
    assert (first.status, first.headers["RateLimit"]) == (201, '"submits";r=1;t=1;pk=:YWNtZQ==:')
    client.post("/submit-job", GOOD)
    refused = client.post("/submit-job", GOOD)
    assert refused.status == 429
    assert refused.body == {"error": "acme may submit 60 jobs a minute, 2 at once: try again in 1 s"}
    assert refused.headers["Retry-After"] == "1"
    assert refused.headers["RateLimit-Policy"] == '"submits";q=60;w=60;qualgent-burst=2;pk=:YWNtZQ==:'
    assert refused.headers["RateLimit"] == '"submits";r=0;t=1;pk=:YWNtZQ==:'
    plain = client.post("/submit-job", {**GOOD, "org_id": "zeta"})
    assert "RateLimit" not in plain.headers
