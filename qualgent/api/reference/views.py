"""The views of /api/docs/ and /api/schema/, which import their libraries on the first request, to start fast."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from qualgent.accounts.permissions import needs

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


@needs("docs")
@require_safe
def show_schema(request: HttpRequest) -> HttpResponseBase:
    """Return the OpenAPI description."""
    from drf_spectacular.views import SpectacularAPIView

    return SpectacularAPIView.as_view()(request)


@cache
def _description() -> dict[str, Any]:
    """Return the OpenAPI description of the API, generated once per process."""
    from drf_spectacular.generators import SchemaGenerator

    found: dict[str, Any] = SchemaGenerator().get_schema(public=True)
    return found
