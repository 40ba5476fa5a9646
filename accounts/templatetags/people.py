"""Template tags of people's pages."""

from __future__ import annotations

from typing import Any

from django import template

from accounts import mail
from accounts.caller import caller_of
from accounts.permissions import Resource, allowed

register = template.Library()


@register.simple_tag(takes_context=True)
def may(context: dict[str, Any], action: str, kind: str) -> bool:
    """Return whether the caller may do it to some object of the kind: ``{% may "invite" "member" as may_invite %}``."""
    return allowed(caller_of(context["request"]), action, Resource(kind))


@register.simple_tag
def has_mail() -> bool:
    """Return whether a mail server is configured: ``{% has_mail as is_mailed %}``."""
    return mail.is_configured()


BROWSERS = (("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
SYSTEMS = (
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"),
    ("CrOS", "ChromeOS"), ("Linux", "Linux"),
)  # fmt: skip


@register.filter
def browser_name(user_agent: str) -> str:
    """Return the browser and system that a User-Agent claims to be, such as "Firefox, Linux"; else its beginning."""
    names = [next((name for mark, name in known if mark in user_agent), "") for known in (BROWSERS, SYSTEMS)]
    return ", ".join(filter(None, names)) or user_agent[:40] or "unknown"
