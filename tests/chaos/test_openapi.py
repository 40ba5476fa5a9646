"""Every response conforms to the OpenAPI description. The requests are generated from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    positive_data_acceptance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.integration.known_objects import JOB, NOWHERE, Known
from tests.server_process import ServerProcess

JSON = "application/json"
NOT_PROMISED = [positive_data_acceptance]
"""Schemas cannot express all rules: a cursor of the page before, a time in the future, two fields that must agree."""


@pytest.fixture
def known(
    server_factory: Callable[..., ServerProcess],
    agent_factory: Callable[..., AgentProcess],
    client_of: Callable[[ServerProcess], Client],
) -> Known:
    """A server on which something of each kind exists."""
    server = server_factory(QUALGENT_WEBHOOK_ALLOW="127.0.0.1")
    agent_factory(server.url, "agent-1", "--seconds", "0.01", "--install-seconds", "0.01")
    return Known(client_of(server))


def description(known: Known) -> Any:
    """Return the description of the running server."""
    return schemathesis.openapi.from_url(f"{known.url}/api/schema/", headers={"Accept": JSON})


def make_harmless(body: Any) -> None:
    """Replace foreign addresses and shorten waits in a request body."""
    if isinstance(body, dict):
        if isinstance(body.get("url"), str) and body["url"].startswith("http"):
            body["url"] = NOWHERE
        if isinstance(body.get("wait"), int | float):
            body["wait"] = min(body["wait"], 0.05)


def send_requests(operation: Any, known: Known, examples: int) -> list[Failure]:
    """Send valid and invalid requests to one operation, also about objects that exist; return the failures."""
    failures: list[Failure] = []

    @settings(
        max_examples=examples,
        derandomize=settings.default.derandomize and examples < 100,  # Hypothesis does in CI: the same every night
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.explicit, Phase.generate],
    )
    @given(data=st.data())
    def one(data: st.DataObject) -> None:
        mode = data.draw(st.sampled_from(GenerationMode))
        case = data.draw(operation.as_strategy(generation_mode=mode))
        make_harmless(case.body)
        # null, lists and objects have no exact form in a query string
        assume(not any(value is None or isinstance(value, list | dict) for value in dict(case.query or {}).values()))
        # the text "true" and the boolean look the same there
        assume(not {"true", "false"} & {value for value in dict(case.query or {}).values() if isinstance(value, str)})
        for name in case.path_parameters or {}:
            if name in known.ids and data.draw(st.booleans()):
                case.path_parameters[name] = data.draw(st.sampled_from(known.ids[name]))
        try:
            case.call_and_validate(base_url=known.url, timeout=20, excluded_checks=NOT_PROMISED)
        except FailureGroup as group:
            failures.extend(group.exceptions)
        except Failure as failure:
            failures.append(failure)

    one()
    return failures


@pytest.mark.timeout(300)
@pytest.mark.parametrize("examples", [8, pytest.param(300, marks=[pytest.mark.long, pytest.mark.timeout(3600)])])
@pytest.mark.slow
def test_every_response_is_as_declared(known: Known, examples: int) -> None:
    """No response has a 5xx, or a status, media type or schema that the description does not declare."""
    found: dict[str, str] = {}
    for result in description(known).get_all_operations():
        operation = result.ok()
        for failure in send_requests(operation, known, examples):
            found.setdefault(f"{operation.label}: {type(failure).__name__}", str(failure))
    assert not found, "\n\n".join(f"{what}\n{text}" for what, text in found.items())


REFUSED: list[tuple[int, str, str, dict[str, Any]]] = [
    (400, "POST", "/submit-job", {"json": {**JOB, "test": ""}}),
    (403, "POST", "/submit-job", {"json": {**JOB, "test": "a.js"}, "headers": {"X-Forwarded-For": "10.0.0.1"}}),
    (409, "POST", "/submit-job", {"json": {**JOB, "test": "a.js", "app_url": "https://example.com/other.apk"}}),
    (413, "POST", "/submit-job", {"content": b" " * (17 * 1024 * 1024), "headers": {"Content-Type": JSON}}),
    (415, "POST", "/submit-job", {"content": b"{}", "headers": {"Content-Type": "text/plain"}}),
    (422, "POST", "/submit-job", {"json": {**JOB, "test": "b.js"}, "headers": {"Idempotency-Key": "used"}}),
    (429, "POST", "/submit-job", {"json": {**JOB, "org_id": "full", "test": "a.js"}}),
    (400, "POST", "/api/v1/jobs/{job_id}/priority", {"json": {"priority": 10}}),
    (409, "POST", "/api/v1/jobs/{job_id}/cancel", {}),
    (409, "POST", "/api/v1/jobs/{job_id}/retry", {}),
    (409, "POST", "/api/v1/jobs/{job_id}/priority", {"json": {"priority": 1}}),
    (405, "POST", "/api/v1/jobs/{action}", {"json": {}}),
    (403, "PUT", "/api/v1/attempts/{attempt_id}/artifacts/{path}", {"content": b"a file"}),
    (409, "PUT", "/api/v1/builds/{org_id}/{app_version_id}", {"content": b"another app"}),
]


def test_every_refusal_is_declared(known: Known) -> None:
    """Refusals because of state, size, media type or sender have a declared status and schema."""
    known.client.submit(app_url="https://example.com/app.apk", org_id="acme", app_version_id="1.0")
    known.client.post("/submit-job", {**JOB, "test": "a.js"}, **{"Idempotency-Key": "used"})
    known.client.send("PATCH", "/api/v1/orgs/full", json={"most_waiting": 1})
    known.client.submit(org_id="full", target="nobody")
    operations = description(known)
    first = {name: ids[0] for name, ids in known.ids.items()} | {"action": "burn", "path": "a.txt"}
    first["app_version_id"] = "2.0"  # it has a file
    with httpx.Client(base_url=known.url, timeout=20, trust_env=False) as http:
        for status, method, path, request in REFUSED:
            answer = http.request(method, path.format(**first), **request)
            assert answer.status_code == status, (method, path, answer.text)
            case = operations[path][method].Case(method=method, path_parameters={})
            case.validate_response(answer, checks=[status_code_conformance, response_schema_conformance])
