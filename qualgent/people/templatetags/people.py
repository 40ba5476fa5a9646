"""Template tags and filters of people's pages: times, permissions, scope links, identity providers."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django import template
from django.contrib.humanize.templatetags.humanize import naturaltime
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timesince import timeuntil

from qgprotocol.label_limits import allowed_texts
from qualgent.accounts import mail
from qualgent.accounts.identities import memberships_of_caller
from qualgent.accounts.identity_settings import Provider
from qualgent.accounts.permissions import Resource, allowed, caller_of
from qualgent.accounts.scope import scope_label
from qualgent.people import passwords
from qualgent.web.requested_scope import PARAMETER, encoded_scope

register = template.Library()


register.filter("allowed_labels", allowed_texts)


@register.filter
def local_time(at: datetime | str, form: str = "minute") -> SafeString:
    """Return a ``time`` element, in UTC until ``static/js/people-page.js`` shows it in the browser's time zone.

    ``form``: ``minute`` or ``day``; ``since`` and ``until`` are relative to now.
    """
    known = datetime.fromisoformat(at) if isinstance(at, str) else at
    exact = f"{known:%Y-%m-%d %H:%M} UTC"
    texts: dict[str, Callable[[], str]] = {
        "minute": lambda: exact,
        "day": lambda: f"{known:%Y-%m-%d}",
        "since": lambda: naturaltime(known),
        "until": lambda: f"in {timeuntil(known)}",
    }
    return format_html(
        '<time datetime="{}" data-form="{}" title="{}">{}</time>', known.isoformat(), form, exact, texts[form]()
    )


@register.simple_tag(takes_context=True)
def may(context: template.Context, action: str, kind: str) -> bool:
    """Return whether the caller may do an action to a kind of object: ``{% may "invite" "member" as may_invite %}``."""
    return allowed(caller_of(context["request"]), action, Resource(kind))


@register.simple_tag(takes_context=True)
def scope_switch(context: template.Context) -> dict[str, Any]:
    """Return the page's scope and the person's other scopes, for the switch: ``{% scope_switch as switch %}``."""
    request = context["request"]
    caller, path = caller_of(request), request.path
    found = getattr(request, "memberships", None)  # read once for the blocks of a page
    if found is None:
        found = request.memberships = memberships_of_caller(caller)
    # of the page of an object the list: /team/members/5/ → /team/members/
    parent = "/" + "".join(f"{part}/" for part in path.split("/")[1:3] if part)
    return {
        "name": caller.scope_name if caller.kind == "person" else "",
        "user": caller.subject,
        "label": scope_label(caller.scope_name),
        "path": "/team/" if parent == "/team/orgs/" else parent,
        "others": [
            {"label": scope_label(one.scope), "encoded": encoded_scope(one.scope)}
            for one in found
            if one.scope != caller.scope_name
        ]
        if len(found) > 1
        else [],
    }


@register.simple_tag(takes_context=True)
def scoped_url(context: template.Context, name: str, *arguments: Any) -> str:
    """Return the URL of a named view with the page's scope as a parameter, for forms."""
    caller = caller_of(context["request"])
    scope = encoded_scope(caller.scope_name) if caller.kind == "person" else ""
    return reverse(name, args=arguments) + (f"?{PARAMETER}={scope}" if scope else "")


@register.simple_tag
def has_mail() -> bool:
    """Return whether a mail server is configured: ``{% has_mail as is_mailed %}``."""
    return mail.is_configured()


@register.simple_tag
def identity_providers() -> tuple[Provider, ...]:
    """Return the providers that people log in by: ``{% identity_providers as providers %}``."""
    return passwords.configured_providers()


@register.simple_tag(takes_context=True)
def may_use_password(context: template.Context) -> bool:
    """Return whether the person who is logged in may log in without a provider, by password and second factor."""
    return passwords.may_use_password(context["request"].user)


BROWSERS = (("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


@register.filter
def browser_name(user_agent: str) -> str:
    """Return the browser and system that a User-Agent claims to be, such as "Firefox, Linux"; else its beginning."""
    names = [next((name for mark, name in known if mark in user_agent), "") for known in (BROWSERS, SYSTEMS)]
    return ", ".join(filter(None, names)) or user_agent[:40] or "unknown"
