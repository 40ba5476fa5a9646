"""Who may do what: one question, asked by every door before anything is done or shown.

The HTTP API asks in ``LoopAPIView.dispatch``, pages in ``views``, the live socket for every topic, the admin for every
action. There is one role now and it may do everything; orgs, roles and tokens will be another rule, and nothing else
has to change. ``settings.PERMISSION_RULE`` names it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from django.conf import settings
from django.utils.module_loading import import_string

from jobs.errors import ForbiddenError

from .audit import Caller

READ = "read"
SAFE = ("GET", "HEAD", "OPTIONS")


class Thing(NamedTuple):
    """What something is done to. Without an id: all of the kind, or what is yet to be made."""

    kind: str  # job | attempt | build | batch | group | org | test | agent | webhook | audit | retention | figures | …
    id: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.id[:100]}" if self.id else self.kind


Rule = Callable[[Caller, str, Thing], bool]


def everyone(caller: Caller, action: str, thing: Thing) -> bool:
    """The one role there is: whoever got in may do everything."""
    return True


@cache
def _rule(name: str) -> Rule:
    rule: Rule = import_string(name)
    return rule


def allowed(caller: Caller, action: str, thing: Thing) -> bool:
    """Whether this caller may do this to that. ``action`` is ``read`` or a verb as the audit has them."""
    return _rule(getattr(settings, "PERMISSION_RULE", "accounts.permissions.everyone"))(caller, action, thing)


class Rights(NamedTuple):
    """What one caller may do: for whoever puts together several things of which each is asked for."""

    caller: Caller

    def may_read(self, kind: str, id: str = "") -> bool:
        return allowed(self.caller, READ, Thing(kind, id))


def demand(caller: Caller, action: str, thing: Thing) -> None:
    """Raises ForbiddenError if it is not allowed."""
    if not allowed(caller, action, thing):
        raise ForbiddenError(f"you may not {action} {thing}; ask whoever runs this server for the right to")


# ------------------------------------------------------------------------------------------------- HTTP


class Route(NamedTuple):
    """What the requests of one route do."""

    kind: str
    id_from: tuple[str, ...] = ()  # the URL's parameters that name the thing
    does: Mapping[str, str] = {}  # by method; reading goes without saying, ``*``: the URL's parameter ``action``


def _post(action: str) -> dict[str, str]:
    return {"POST": action}


BUILD = ("org_id", "app_version_id")

# by the names in jobs/urls.py, agents/urls.py and qualgent/urls.py; a route that is missing here answers nobody
ROUTES: Mapping[str, Route] = {
    "submit-job": Route("job", does=_post("submit")),
    "job-status": Route("job", ("job_id",)),
    "job-object": Route("job", ("job_id",)),
    "jobs": Route("job", does=_post("submit")),
    "jobs-unseen": Route("job", does=_post(READ)),
    "jobs-change": Route("job", does=_post("*")),
    "job-detail": Route("job", ("job_id",)),
    "job-cancel": Route("job", ("job_id",), _post("cancel")),
    "job-retry": Route("job", ("job_id",), _post("retry")),
    "job-priority": Route("job", ("job_id",), _post("priority")),
    "attempts": Route("attempt"),
    "attempt": Route("attempt", ("attempt_id",)),
    "attempt-log": Route("attempt", ("attempt_id",)),
    "attempt-log-index": Route("attempt", ("attempt_id",)),
    "attempt-log-find": Route("attempt", ("attempt_id",)),
    "attempt-cases": Route("attempt", ("attempt_id",)),
    "attempt-artifacts": Route("attempt", ("attempt_id",)),
    "artifact": Route("attempt", ("attempt_id",), {"PUT": "store"}),
    "build": Route("build", BUILD, {"PUT": "store"}),
    "build-file": Route("build", BUILD),
    "batches": Route("batch"),
    "batch-detail": Route("batch", ("batch_id",)),
    "batch-results": Route("batch", ("batch_id",)),
    "batch-compare": Route("batch", ("batch_id",)),
    "batch-junit": Route("batch", ("batch_id",)),
    "batch-change": Route("batch", ("batch_id",), _post("*")),
    "groups": Route("group"),
    "group-detail": Route("group", ("group_id",)),
    "group-results": Route("group", ("group_id",)),
    "group-change": Route("group", ("group_id",), _post("*")),
    "orgs": Route("org"),
    "org-detail": Route("org", ("org_id",), {"PATCH": "settings"}),
    "tests": Route("test"),
    "test-detail": Route("test", ("test_id",), {"PATCH": "quarantine"}),
    "queue": Route("group"),
    "audit": Route("audit"),
    "server": Route("server"),
    "retention": Route("retention", does=_post("remove")),
    "webhooks": Route("webhook", does=_post("create")),
    "webhook-detail": Route("webhook", ("webhook_id",), {"PATCH": "settings", "DELETE": "delete"}),
    "webhook-rotate": Route("webhook", ("webhook_id",), _post("rotate")),
    "webhook-test": Route("webhook", ("webhook_id",), _post("test")),
    "deliveries": Route("webhook", ("webhook_id",)),
    "delivery-detail": Route("webhook", ("webhook_id",)),
    "redeliver": Route("webhook", ("webhook_id",), _post("redeliver")),
    "series": Route("figures"),
    "events": Route("event"),
    "timeline": Route("agent"),
    "stats": Route("figures"),
    "agents": Route("agent"),
    "agent-hold": Route("agent", ("name",), _post("*")),
    "agent-detail": Route("agent", ("name",)),
    "agent-health": Route("agent", ("name",)),
    "agent-links": Route("agent-link", does=_post("connect")),
    "agent-link": Route("agent-link", ("link_id",), _post("connect")),
    "healthz": Route("server"),
    "readyz": Route("server"),
    "metrics": Route("figures"),
}


def demand_request(caller: Caller, route: str, method: str, parameters: Mapping[str, str]) -> None:
    """May this caller make this request? Raises ForbiddenError; an unknown route or method is a KeyError: closed."""
    known = ROUTES[route]
    action = READ if method in SAFE else known.does[method]
    if action == "*":
        action = parameters["action"]
    demand(caller, action, Thing(known.kind, "/".join(parameters[name] for name in known.id_from)))


# ------------------------------------------------------------------------------------------------- the live socket

_TOPICS = {"overview": "figures", "series": "figures", "groups": "group", "jobs": "job", "batches": "batch",
           "agents": "agent", "events": "event", "timeline": "agent", "log": "attempt",
           "tests": "test", "results": "batch", "settings": "server"}  # fmt: skip


def topic_thing(topic: str) -> Thing:
    """What a follower of this topic reads: ``job:<id>`` is one job, ``jobs`` all of them."""
    prefix, _, rest = topic.partition(":")
    return Thing(_TOPICS.get(prefix, prefix), rest)
