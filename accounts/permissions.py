"""Permissions: one rule, checked before every read and every action.

The HTTP API checks it in ``LoopAPIView.dispatch``, pages in ``dashboard.pages``, the live socket for every topic, the
admin for every page and action. The default rule permits everything; ``settings.PERMISSION_RULE`` names another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from django.conf import settings
from django.utils.module_loading import import_string

from jobs.errors import ForbiddenError

from .caller import Caller

READ = "read"


class Resource(NamedTuple):
    """The object of an action. Without an id: all objects of the kind, or a new one."""

    kind: str  # job | attempt | build | batch | group | org | test | agent | webhook | audit | retention | figures | …
    id: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.id[:100]}" if self.id else self.kind


Rule = Callable[[Caller, str, Resource], bool]


def everyone(caller: Caller, action: str, resource: Resource) -> bool:
    """Permit everything to every caller."""
    return True


def allowed(caller: Caller, action: str, resource: Resource) -> bool:
    """Return whether the rule permits it. ``action``: ``read`` or a verb of the audit log."""
    rule: Rule = import_string(getattr(settings, "PERMISSION_RULE", "accounts.permissions.everyone"))
    return rule(caller, action, resource)


def require_permission(caller: Caller, action: str, resource: Resource) -> None:
    """Raise ForbiddenError unless the rule permits it."""
    if not allowed(caller, action, resource):
        raise ForbiddenError(f"you may not {action} {resource}; ask the administrator of this server for permission")


# ------------------------------------------------------------------------------------------------- HTTP

# the kind of object that a URL parameter identifies; a view without one declares its kind
_KINDS = {
    "job_id": "job",
    "attempt_id": "attempt",
    "batch_id": "batch",
    "group_id": "group",
    "test_id": "test",
    "webhook_id": "webhook",
    "org_id": "org",
    "name": "agent",
    "link_id": "agent-link",
}


def url_resource(kind: str, parameters: Mapping[str, str]) -> Resource:
    """Return the object that a request's URL identifies, else all objects of ``kind``.

    Raises LookupError if there is neither, so that a view without a kind is never public.
    """
    if "app_version_id" in parameters:
        return Resource("build", f"{parameters['org_id']}/{parameters['app_version_id']}")
    for name, known in _KINDS.items():
        if name in parameters:
            return Resource(known, parameters[name])
    if not kind:
        raise LookupError("the view does not declare the kind of its object")
    return Resource(kind)


# ------------------------------------------------------------------------------------------------- the live socket

_TOPICS = {
    "overview": "figures",
    "series": "figures",
    "groups": "group",
    "jobs": "job",
    "batches": "batch",
    "agents": "agent",
    "events": "event",
    "timeline": "agent",
    "log": "attempt",
    "tests": "test",
    "results": "batch",
    "settings": "server",
}


def topic_resource(topic: str) -> Resource:
    """Return the object or objects of a topic: ``job:<id>`` is one job, ``jobs`` all of them."""
    prefix, _, rest = topic.partition(":")
    return Resource(_TOPICS.get(prefix, prefix), rest)
