"""The metrics of ``/metrics`` are right, bounded, and documented."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
import yaml
from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse_openmetrics
from prometheus_client.parser import text_string_to_metric_families as parse_text

from tests import postgres
from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.server_process import ROOT, ServerProcess

DOCS = ROOT / "docs"
OPENMETRICS = "application/openmetrics-text;version=1.0.0"

Samples = dict[tuple[str, frozenset[tuple[str, str]]], float]


def scrape(client: Client, **headers: str) -> str:
    answer = client.send("GET", "/metrics", headers=headers)
    assert answer.status == 200
    return str(answer.body)


def samples(client: Client) -> Samples:
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in parse_text(scrape(client))
        for sample in family.samples
    }


def of(found: Samples, name: str, **labels: str) -> float:
    return found.get((name, frozenset(labels.items())), 0.0)


@pytest.fixture
def worked(server: ServerProcess, client: Client, agent_factory: Callable[..., AgentProcess]) -> Client:
    """After three jobs of one build ended on an agent, and one waits for an agent there is not."""
    agent_factory(server.url, "agent-1", "--preset", "simulated", "--seconds", "0.1", "--install-seconds", "0.1")
    for job in [client.submit(test=f"tests/{number}.js") for number in range(3)]:
        client.until(job, "done")
    client.submit(target="web", org_id="globex")
    return client


def test_work_is_counted(worked: Client) -> None:
    """Submits, leases, installs and what they avoided, times, what waits, who is there."""
    found = samples(worked)
    assert of(found, "qualgent_jobs_submitted_total") == 4
    assert of(found, "qualgent_jobs_ended_total", status="done") == 3
    assert of(found, "qualgent_leases_total") == 3
    assert of(found, "qualgent_attempts_ended_total", outcome="passed") == 3
    assert of(found, "qualgent_leases_lost_total") == 0
    assert (of(found, "qualgent_installs_total"), of(found, "qualgent_installs_avoided_total")) == (1, 2)
    assert of(found, "qualgent_job_wait_seconds_count", target="mobile") == 3
    assert 0.3 <= of(found, "qualgent_attempt_run_seconds_sum", target="mobile", outcome="passed") < 3
    assert of(found, "qualgent_attempt_install_seconds_bucket", target="mobile", le="+Inf") == 1
    assert of(found, "qualgent_jobs_waiting", target="web", org="globex") == 1
    assert 0 <= of(found, "qualgent_jobs_oldest_waiting_seconds", target="web", org="globex") < 30
    assert of(found, "qualgent_agents", state="idle") == 1


def test_the_server_itself_is_measured(worked: Client) -> None:
    """Requests by route as documented, connections, commits, the disk."""
    worked.get("/no-such-page")
    worked.send("GET", "/status/nonsense", headers={"Origin": "http://evil.example"})
    found = samples(worked)
    assert of(found, "qualgent_http_requests_total", method="POST", route="/submit-job", status="201") == 4
    assert of(found, "qualgent_http_request_seconds_count", method="POST", route="/submit-job") == 4
    assert of(found, "qualgent_http_requests_total", method="GET", route="/status/<job_id>", status="200") >= 3
    assert of(found, "qualgent_http_requests_total", method="GET", route="<none>", status="404") == 1
    assert of(found, "qualgent_http_requests_total", method="OTHER", route="<refused>", status="403") == 1
    assert of(found, "qualgent_connections", protocol="websocket") == 1
    assert of(found, "qualgent_ready") == 1
    commits = of(found, "qualgent_ledger_commit_seconds_count")
    assert commits > 0
    assert of(found, "qualgent_ledger_commit_units_sum") >= commits
    assert of(found, "qualgent_ledger_latency_seconds_sum") >= of(found, "qualgent_ledger_commit_seconds_sum") > 0
    assert of(found, "qualgent_database_bytes") > 100_000
    assert (of(found, "qualgent_database_wal_bytes") > 0) is not postgres.ENABLED
    assert of(found, "qualgent_data_free_bytes") > 0
    assert of(found, "process_resident_memory_bytes") > 10_000_000


def test_a_scraper_gets_the_format_it_accepts(client: Client) -> None:
    """OpenMetrics or the older text, and the older for who says nonsense."""
    openmetrics = client.send("GET", "/metrics", headers={"Accept": OPENMETRICS})
    assert openmetrics.headers["content-type"].startswith("application/openmetrics-text; version=1.0.0")
    assert len(list(parse_openmetrics(openmetrics.body))) > 20
    for accepted in ("text/plain", "*/*", "application/openmetrics-text;version=none", ";;,"):
        answer = client.send("GET", "/metrics", headers={"Accept": accepted})
        assert (answer.status, answer.headers["content-type"]) == (200, "text/plain; version=0.0.4; charset=utf-8")


@pytest.mark.server_env(QUALGENT_AUDIT_LOG="stdout")
def test_the_docs_list_what_there_is(worked: Client) -> None:
    """Both ways, each with its type, its labels and its help."""
    there = set()
    for family in parse_text(scrape(worked)):
        labels = {label for sample in family.samples for label in sample.labels if label != "le"}
        name = family.name + ("_total" if family.type == "counter" else "")
        assert len(family.documentation) > 10, name
        there.add((name, family.type, tuple(sorted(labels)), family.documentation))
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \| ([^|]*)\| (.*) \|$", (DOCS / "metrics.md").read_text(), re.MULTILINE)
    documented = {
        (name, kind, tuple(sorted(re.findall(r"`(\w+)`", labels))), text) for name, kind, labels, text in rows
    }
    assert documented == there


def test_alert_rules_ask_for_what_there_is(worked: Client) -> None:
    """And are rules: a name, an expression, what it means."""
    names = {sample.name for family in parse_text(scrape(worked)) for sample in family.samples}
    (group,) = yaml.safe_load((DOCS / "alerts.yml").read_text())["groups"]
    for rule in group["rules"]:
        assert set(rule) <= {"alert", "expr", "for", "annotations"}
        asked = set(re.findall(r"\b(?:qualgent|process)_\w+", rule["expr"]))
        assert asked <= names, rule["alert"]
        assert rule["annotations"]["summary"]
