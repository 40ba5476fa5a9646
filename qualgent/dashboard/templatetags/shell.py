"""Template tag that lists the screens a caller may open, for the navigation of server-rendered pages."""

from __future__ import annotations

from typing import Any

from django import template

from qualgent.accounts.permissions import caller_of

from ..pages import permitted_screens
from ..screens import Screen

register = template.Library()


@register.simple_tag(takes_context=True)
def dashboard_screens(context: dict[str, Any]) -> list[Screen]:
    """Return the screens that the caller may open: ``{% dashboard_screens as screens %}``."""
    return permitted_screens(caller_of(context["request"]))
