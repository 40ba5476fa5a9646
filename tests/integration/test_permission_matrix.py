"""Who may do what: every route, topic, admin page and message of an agent, for every kind of caller."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Iterator
from contextvars import ContextVar
from functools import partial
from typing import Any, NamedTuple, get_args
from urllib.parse import unquote
from uuid import UUID

import pytest
from django.contrib import admin
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.test import AsyncClient
from django.urls import URLPattern, URLResolver, get_resolver, path, reverse
from django.utils import timezone
from msgspec.structs import replace

from jobs.models import Attempt, Failure, Group, KnownTest
from qgprotocol import codec, messages
from qualgent.accounts.models import Audit, CiRule
from qualgent.accounts.permissions import (
    CHECKS_ITSELF,
    NO_ORG,
    READ,
    RULES,
    TOPIC_KINDS,
    Caller,
    Resource,
    allowed,
    needs,
    topic_resource,
    url_resource,
)
from qualgent.api.live_socket import access_to
from qualgent.core.keys import new_id
from qualgent.ledger.group_commit import Ledger
from qualgent.live.subscriber import Access
from qualgent.web.rest import LoopAPIView
from qualgent.webhooks.contract import NewWebhookBody
from tests import carry
from tests.callers import OWNER
from tests.integration.acts import create_webhook, store_bundle
from tests.integration.client import RawPathClient, filled
from tests.integration.conftest import Scheduler
from tests.integration.permission_table import CALLERS, CELLS, OWN, may
from tests.integration.scripted_host import enroll
from tests.integration.steps import submit_batch, until
from tests.support.waiting import aeventually

OTHER, ABSENT = "globex", "absent"
VERSIONS = {OWN: "1.0", OTHER: "mobile/1.0"}  # as text, both builds would be globex/mobile/1.0
NOBODY = CALLERS["anonymous"]
BODIES: dict[str, Any] = {"UnseenJobsView": {"since": "2026-01-01T00:00:00Z", "known": []}}


class Route(NamedTuple):
    """One method of one route of the API."""

    name: str
    method: str
    kind: str
    action: str
    parameters: tuple[str, ...]
    fixed: dict[str, str]  # values of the URL that name no object


def patterns(found: Any, namespaces: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], URLPattern]]:
    for entry in found:
        if isinstance(entry, URLResolver):
            yield from patterns(entry.url_patterns, (*namespaces, *filter(None, [entry.namespace])))
        else:
            yield namespaces, entry


def api_routes() -> Iterator[Route]:
    for _, pattern in patterns(get_resolver().url_patterns):
        view = getattr(pattern.callback, "view_class", None)
        if view is None or not issubclass(view, LoopAPIView):
            continue
        parameters = tuple(pattern.pattern.regex.groupindex)
        kind = url_resource(view.kind, dict.fromkeys(parameters, "x")).kind
        for method in view.http_method_names:
            if method in ("head", "options", "trace") or not hasattr(view, method):
                continue
            declared = READ if method == "get" else getattr(view, method).action
            for action in [declared] if isinstance(declared, str) else declared:
                fixed = {"action": action} if "action" in parameters else {}
                yield Route(str(pattern.name), method, kind, action, parameters, fixed)


ROUTES = list(api_routes())


# ------------------------------------------------------------------------------------------ nothing without a rule


def resource(kind: str, act: str) -> Resource:
    """Return an object of the organization; of an enrollment, which is anybody's who has a token, none yet."""
    return Resource(kind) if (kind, act) == ("host", "enroll") else Resource(kind, "some", OWN)


@pytest.mark.parametrize("who", CALLERS)
def test_the_rules_are_those_of_the_table(who: str) -> None:
    """Each rule is a row of the table that is written by hand, and each row a rule."""
    assert {(kind, act) for kind, act, _ in CELLS} == {(kind, act) for kind, acts in RULES.items() for act in acts}
    permitted = {
        (kind, act) for kind, acts in RULES.items() for act in acts if allowed(CALLERS[who], act, resource(kind, act))
    }
    assert permitted == {(kind, act) for kind, act, column in CELLS if column == who and may(CALLERS[who], kind, act)}


def test_own_objects() -> None:
    """The cells ``own``: what a token submitted, an attempt itself, its build and bundle, and nothing else."""
    for (kind, act, who), cell in CELLS.items():
        mine = "me" if who == "attempt" else ""
        caller = replace(CALLERS[who], subject="me", build=mine, bundle=mine)
        own = resource(kind, act)
        if who == "attempt" and own.id:
            own = own._replace(id="me")
        elif who == "submit token":
            own = own._replace(token="me")
        assert allowed(caller, act, own) == (cell != "-"), (kind, act, who)


def test_every_route_has_a_rule() -> None:
    assert [route for route in ROUTES if route.action not in RULES.get(route.kind, {})] == []
    for namespaces, pattern in patterns(get_resolver().url_patterns):
        marked = getattr(pattern.callback, "permission_kind", None)
        assert namespaces[:1] == ("admin",) or marked == CHECKS_ITSELF or READ in RULES[marked], pattern


async def test_every_topic_has_a_rule(scheduler: Scheduler) -> None:
    names = {name.rstrip(":") for name in scheduler.gateway.hub._registrations}
    assert names <= set(TOPIC_KINDS)
    for name in names:
        assert READ in RULES[topic_resource(name).kind], name
    assert await access_to(scheduler.gateway, OWNER, "secrets") is Access.DENIED


def test_every_message_of_an_agent_has_a_rule() -> None:
    tags = {kind.__struct_config__.tag for kind in get_args(messages.FromAgent)}
    assert tags == RULES["agent-link"].keys() - {"connect"}


def test_every_admin_has_a_rule() -> None:
    for owner in admin.site._registry.values():
        assert READ in RULES[getattr(owner, "kind", "admin")], owner


def unmarked(request: HttpRequest) -> HttpResponse:
    return HttpResponse("open")


urlpatterns = [path("unmarked", unmarked), path("ruled", needs("server")(lambda request: HttpResponse("open")))]


async def test_a_view_without_a_rule_is_refused(scheduler: Scheduler, settings: Any) -> None:
    """Even for the owner."""
    settings.ROOT_URLCONF = __name__
    assert (await AsyncClient().get("/unmarked")).status_code == 403
    assert (await AsyncClient().get("/ruled")).status_code == 200


# ------------------------------------------------------------------------------------------ the matrix


@pytest.fixture
def as_caller() -> Iterator[Any]:
    def use(caller: Caller) -> None:
        carry.caller[:] = [caller]

    yield use
    carry.caller.clear()


Ids = dict[str, dict[str, str]]


@pytest.fixture
async def ids(scheduler: Scheduler) -> AsyncIterator[Ids]:
    """Ids of objects of both organizations and of nobody, by the URL's parameters."""
    found: Ids = {}
    hosts = []
    for org in (OWN, OTHER):
        name = f"pixel-of-{org}"
        caller = await enroll(scheduler.server, org)
        host = await scheduler.connect(name, caller=caller)
        hosts.append(host)
        done, waiting = await submit_batch(2, org_id=org, app_version_id=VERSIONS[org])
        lease = await host.begin()
        await host.report(lease, "passed")
        await until(scheduler, done, "done")
        rest = await host.begin()
        await host.report(rest, "failed")
        webhook = await create_webhook(new=NewWebhookBody(url="https://93.184.216.34/hook", org_id=org))
        view = await scheduler.gateway.read(_ids_of, done, waiting)
        found[org] = {**view, "org_id": org, "app_version_id": VERSIONS[org], "webhook_id": webhook.id, "name": name}
        found[org]["host_id"] = caller.subject
        found[org]["sha256"] = await _store_bundle(org)
        found[org]["rule_id"] = await scheduler.runtime.ledger.write(partial(_make_rule, org))
    some = str(UUID(int=2**120 + 7))
    by_id = ("job_id", "attempt_id", "batch_id", "group_id", "test_id", "webhook_id", "rule_id", "host_id")
    found[ABSENT] = {**dict.fromkeys(by_id, some), "org_id": "nobody", "app_version_id": "1.0", "name": "nobody"}
    found[ABSENT]["sha256"] = "0" * 64
    for objects in found.values():
        objects |= {
            "delivery_id": some,
            "link_id": "none",
            "data_of": objects["org_id"],
            "path": "none.png",
            "fingerprint": objects.get("fingerprint", "0" * 16),
        }
    yield found
    for host in hosts:
        await host.disconnect()


async def _store_bundle(org: str) -> str:
    async def content() -> AsyncIterator[bytes]:
        yield org.encode()

    sha256 = hashlib.sha256(org.encode()).hexdigest()
    return (await store_bundle(org_id=org, sha256=sha256, pieces=content())).row.sha256


def _make_rule(org: str, cursor: Any) -> str:
    fields = {
        "issuer": "https://ci.test",
        "repository": "a/b",
        "branch": "main",
        "is_protected": False,
        "scope": "read",
    }
    return str(CiRule.objects.create(id=new_id(), org_id=org, created_at=timezone.now(), **fields).pk)


def _ids_of(done: str, failed: str) -> dict[str, str]:
    attempt = Attempt.objects.select_related("job").get(job_id=done)
    job = attempt.job
    group, test = Group.objects.get(pk=job.group_id), KnownTest.objects.get(org_id=job.org_id, test=job.test)
    return {
        "job_id": failed,
        "attempt_id": str(attempt.pk),
        "batch_id": str(job.batch_id),
        "group_id": str(group.pk),
        "test_id": str(test.pk),
        "fingerprint": Failure.objects.get(job_id=failed).fingerprint,
    }


async def ask(route: Route, parameters: dict[str, str]) -> tuple[int, str]:
    """Return the status, and the body with the ids of the URL left out."""
    names = dict.fromkeys(name for name in route.parameters if name not in route.fixed)
    path = unquote(reverse(route.name, kwargs={name: f"{{{name}}}" for name in names} | route.fixed))
    url = filled(path, parameters)
    body = json.dumps(BODIES.get(route.name, {"nonsense": True}))
    async with asyncio.timeout(10):
        answer = await RawPathClient().generic(route.method.upper(), url, body, content_type="application/json")
    content = b"".join([piece async for piece in answer]) if answer.streaming else answer.content  # type: ignore[attr-defined]
    text = content.decode(errors="replace")
    for name in route.parameters:
        if name not in ("action", "path"):
            text = text.replace(parameters[name], f"<{name}>")
    return answer.status_code, text


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
@pytest.mark.parametrize("who", CALLERS)
async def test_routes(scheduler: Scheduler, ids: Ids, as_caller: Any, who: str) -> None:
    """One's own is served or 403; what is another's is answered exactly as what does not exist.

    Bodies are invalid, so that what is permitted changes nothing.
    """
    caller, wrong = CALLERS[who], []
    for route in ROUTES:
        if route.method == "delete" or (route.kind == "job" and route.action in ("cancel", "retry") and caller.role):
            continue  # has no body that could be invalid; see test_permitted_changes
        as_caller(caller)
        own = await ask(route, ids[OWN])
        permitted = may(caller, route.kind, route.action)
        if permitted and route.name == "ArtifactFileView" and route.method == "put":
            assert "token" in own[1]  # which the view itself asks for
            continue
        if permitted != (own[0] != 403) and not (own[0] == 404 and not may(caller, route.kind, READ)):
            wrong.append((route, "own", permitted, own))
        if route.kind in NO_ORG or not set(route.parameters) - set(route.fixed):
            continue
        other = await ask(route, ids[OTHER])
        if caller.orgs is None:
            if other[0] == 403:
                wrong.append((route, "other, for the site", permitted, other))
        elif other != await ask(route, ids[ABSENT]) or other[0] not in (403, 404):
            wrong.append((route, "other", permitted, other))
    assert wrong == []


@pytest.fixture
def queries(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Record the SQL of the reads that the test's own requests cause, without its values."""
    recorded: list[str] = []
    mine = ContextVar("mine", default=False)
    mine.set(True)
    read = Ledger.read

    async def recording(ledger: Ledger, select: Any, /, *args: Any, **kwargs: Any) -> Any:
        if not mine.get():
            return await read(ledger, select, *args, **kwargs)

        def recorded_select(*args: Any, **kwargs: Any) -> Any:
            with connection.execute_wrapper(note):
                return select(*args, **kwargs)

        return await read(ledger, recorded_select, *args, **kwargs)

    def note(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        recorded.append(sql)
        return execute(sql, params, many, context)

    monkeypatch.setattr(Ledger, "read", recording)
    return recorded


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_a_submitting_token_changes_in_bulk_what_it_submitted(scheduler: Scheduler, as_caller: Any) -> None:
    """As a CI job that is cancelled does: jobs of others that match stay, and so they do for a filter of everything."""
    tokens = [replace(CALLERS["submit token"], subject=str(UUID(int=number))) for number in (1, 2)]
    job = {"org_id": OWN, "app_version_id": "1", "test": "t"}
    for token in tokens:
        as_caller(token)
        body = {"branch": "topic", "suite": "e2e", "jobs": [job]}
        assert (await AsyncClient().post("/api/v1/jobs", body, content_type="application/json")).status_code == 201
    changed = []
    for filters in ({"filter": {"branch": "topic", "suite": "e2e"}}, {"filter": {}, "all": True}):
        answer = await AsyncClient().post("/api/v1/jobs/cancel", filters, content_type="application/json")
        changed.append((answer.status_code, answer.json().get("matched"), answer.json().get("changed")))
    assert changed == [(200, 1, 1), (200, 1, 0)]
    as_caller(CALLERS["reading token"])
    answer = await AsyncClient().post("/api/v1/jobs/cancel", {"all": True}, content_type="application/json")
    assert answer.status_code == 403


@pytest.mark.parametrize("who", ["viewer", "submitter", "owner", "submit token", "operating token"])
async def test_anothers_costs_what_nothing_costs(
    scheduler: Scheduler, ids: Ids, as_caller: Any, queries: list[str], who: str
) -> None:
    """The same queries, so that the time of an answer tells nothing."""
    as_caller(CALLERS[who])
    asked, tried = {}, 0
    for route in ROUTES:
        if route.kind in NO_ORG or not set(route.parameters) - set(route.fixed):
            continue
        for side in (OTHER, ABSENT):
            queries.clear()
            await ask(route, ids[side])
            asked[side] = list(queries)
        assert asked[OTHER] == asked[ABSENT], route
        tried += bool(asked[OTHER])
    assert tried > 20


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
@pytest.mark.parametrize("who", CALLERS)
async def test_permitted_changes(scheduler: Scheduler, ids: Ids, as_caller: Any, who: str) -> None:
    """Acts without a body happen for those who may, and for nobody else."""
    caller = CALLERS[who]
    as_caller(caller)
    for route in ROUTES:
        if route.method == "delete" or (route.kind == "job" and route.action in ("cancel", "retry")):
            if route.fixed or not route.parameters:
                continue  # of many jobs: has a body
            status, text = await ask(route, ids[OWN])
            permitted = may(caller, route.kind, route.action)
            assert (status in (200, 202, 204, 409)) == permitted, (route, status, text)
            if not permitted:
                assert status == (403 if may(caller, route.kind, READ) else 404), (route, status, text)
            if caller.orgs is not None and route.kind not in NO_ORG:
                assert (await ask(route, ids[OTHER]))[0] == 404, route


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
@pytest.mark.parametrize("who", CALLERS)
async def test_submits_and_builds_of_another_organization(scheduler: Scheduler, as_caller: Any, who: str) -> None:
    """The organization in the body decides, before anything is stored."""
    caller = CALLERS[who]
    as_caller(caller)
    for org in (OWN, OTHER):
        job = {"org_id": org, "app_version_id": "1.0", "test": "a.js"}
        mixed = [{**job, "org_id": OWN}, job]
        permitted = may(caller, "job", "submit") and (caller.orgs is None or org in caller.orgs)
        for url, body in (("/submit-job", job), ("/api/v1/jobs", mixed)):
            answer = await AsyncClient().post(url, json.dumps(body), content_type="application/json")
            assert answer.status_code == (201 if permitted else 403), (org, url, answer.content)
    stored = {group.key.org_id for group in scheduler.runtime.engine.snapshot().groups}
    allowed_orgs = {org for org in (OWN, OTHER) if caller.orgs is None or org in caller.orgs}
    assert stored == (allowed_orgs if may(caller, "job", "submit") else set())


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
@pytest.mark.parametrize("who", CALLERS)
async def test_topics(scheduler: Scheduler, ids: Ids, who: str) -> None:
    """An object of another organization is followed as one that does not exist: it has no rows."""
    caller, gateway = CALLERS[who], scheduler.gateway
    for name in gateway.hub._registrations:
        kind = topic_resource(name).kind
        permitted = may(caller, kind, READ)
        if not name.endswith(":"):
            assert (await access_to(gateway, caller, name) is Access.OPEN) == permitted, name
            continue
        for side in (OWN, OTHER, ABSENT):
            access = await access_to(gateway, caller, name + ids[side].get(f"{kind}_id", ids[side]["name"]))
            is_seen = permitted and (kind in NO_ORG or caller.orgs is None or side == OWN)
            assert access is (Access.OPEN if is_seen else Access.ABSENT), (name, side, access)


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
@pytest.mark.parametrize("who", CALLERS)
async def test_messages_of_agents(scheduler: Scheduler, who: str) -> None:
    caller = CALLERS[who]
    fields: dict[str, Any] = {"attempt": "a", "token": "t"}
    samples: list[messages.FromAgent] = [
        messages.Hello(protocol="1.0", instance="i", host="h", software="s", agents=[]),
        messages.Accept(**fields),
        messages.Decline(**fields, reason="busy"),
        messages.Begin(**fields),
        messages.Dropped(**fields),
        messages.Progress(**fields, phase="executing"),
        messages.LogChunk(**fields, offset=0, data="x"),
        messages.Cases(**fields, number=1),
        messages.Result(**fields, outcome="passed", run_seconds=1.0),
        messages.Heartbeat(),
        messages.Goodbye(),
    ]
    assert len(samples) == len(get_args(messages.FromAgent))
    for message in samples:
        sent: list[messages.FromServer] = []
        closed = asyncio.Event()
        connection = scheduler.server.agents.connect(caller, lambda out, sent=sent: not sent.append(out), closed.set)  # type: ignore[misc]
        await connection.receive(message)
        refused = any(isinstance(out, messages.Refused) and "you may not" in out.reason for out in sent)
        assert refused != may(caller, "agent-link", codec.tag_of(message)), (message, sent)
        await connection.closed()


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
@pytest.mark.parametrize("who", CALLERS)
async def test_admin_pages(scheduler: Scheduler, as_caller: Any, who: str) -> None:
    caller = CALLERS[who]
    as_caller(caller)
    names = [f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist" for model in admin.site._registry]
    for name in ["admin:index", *names]:
        status = (await AsyncClient().get(reverse(name))).status_code
        assert (status == 200) == may(caller, "admin", READ), (name, status)
        assert status in (200, 403), (name, status)


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
@pytest.mark.parametrize("who", CALLERS)
async def test_pages(scheduler: Scheduler, ids: Ids, as_caller: Any, who: str) -> None:
    """A page of what is another's is the page of what does not exist."""
    from qualgent.dashboard.screens import SCREENS

    caller = CALLERS[who]
    as_caller(caller)
    for screen in SCREENS:
        path = screen.path.replace("*", "")
        urls = {side: filled(path, {**ids[side], "id": ids[side].get(f"{screen.kind}_id", "")})
                for side in (OWN, OTHER, ABSENT)}  # fmt: skip
        found = {side: (await RawPathClient().get(url, headers={"accept": "text/html"})).status_code
                 for side, url in urls.items()}  # fmt: skip
        permitted = may(caller, screen.kind, READ)
        if who == "person of no organization":
            assert set(found.values()) == {302}, (screen.name, found)  # to the person's account
            continue
        if urls[OWN] == urls[ABSENT]:
            assert found[OWN] == (200 if permitted else 403), (screen.name, found)
            continue
        is_restricted = caller.orgs is not None and screen.kind not in NO_ORG
        assert found[OWN] == (200 if permitted else 404), (screen.name, found)
        assert found[OTHER] == (404 if is_restricted or not permitted else 200), (screen.name, found)
        assert found[ABSENT] == 404, (screen.name, found)


# ------------------------------------------------------------------------------------------ the audit of denials


async def test_denials_are_in_the_audit(scheduler: Scheduler, ids: Ids, as_caller: Any) -> None:
    """Of a person each object; of anonymous callers one entry a minute, which counts them."""
    as_caller(CALLERS["viewer"])
    await AsyncClient().post(f"/api/v1/jobs/{ids[OWN]['job_id']}/cancel")
    await AsyncClient().get(reverse("admin:index"))
    as_caller(NOBODY)
    for number in range(30):
        await AsyncClient().get(f"/api/v1/jobs/{UUID(int=number)}")
    found: list[Audit] = await aeventually(
        lambda: scheduler.gateway.read(lambda: list(Audit.objects.filter(action="denied"))),
        lambda found: sum(entry.count for entry in found) >= 32,
    )
    person = [(entry.kind, entry.object_id, entry.note) for entry in found if entry.actor == "vera"]
    assert sorted(person) == [("admin", "", "read"), ("job", ids[OWN]["job_id"], "cancel")]
    anonymous = [entry for entry in found if not entry.actor]
    assert len(anonymous) <= 2  # the minute may have changed
    assert sum(entry.count for entry in anonymous) == 30
