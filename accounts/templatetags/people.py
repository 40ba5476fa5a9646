"""Template tags of people's pages."""

from __future__ import annotations

from typing import Any

from django import template

from accounts.caller import caller_of
from accounts.permissions import Resource, allowed

register = template.Library()


@register.simple_tag(takes_context=True)
def may(context: dict[str, Any], action: str, kind: str) -> bool:
    """Return whether the caller may do it to some object of the kind: ``{% may "invite" "member" as may_invite %}``."""
    return allowed(caller_of(context["request"]), action, Resource(kind))
