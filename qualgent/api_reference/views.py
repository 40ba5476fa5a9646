"""The view of /api/docs/."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from drf_spectacular.generators import SchemaGenerator

from accounts.permissions import needs

from ..install.views import server_url
from .sections import sections_of, types_of, with_code


@needs("docs")
@require_safe
def show_reference(request: HttpRequest) -> HttpResponse:
    """Return the page with every operation of the API and every type."""
    description = _description()
    context = {
        "about": with_code(description["info"]["description"]),
        "sections": sections_of(description, server=server_url(request), authenticated=settings.QUALGENT_AUTH),
        "types": types_of(description),
        "authenticated": settings.QUALGENT_AUTH,
    }
    return render(request, "api/reference.html", context)


@cache
def _description() -> dict[str, Any]:
    """Return the OpenAPI description, which does not change while the server runs."""
    found: dict[str, Any] = SchemaGenerator().get_schema(public=True)
    return found
