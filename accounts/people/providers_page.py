"""The site's page of identity providers: which are configured, and what their rules give. It changes nothing."""

from __future__ import annotations

from collections import Counter
from typing import Any

from allauth.socialaccount.models import SocialAccount
from django.conf import settings
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from accounts.permissions import Resource, needs

from .audited import require
from .passwords import providers


@needs("org-data")
@never_cache
@require_safe
def providers_page(request: HttpRequest) -> HttpResponse:
    require(request, "read", Resource("org-data"))
    people = Counter(dict(SocialAccount.objects.values_list("provider").annotate(Count("pk")).order_by()))
    rows: list[dict[str, Any]] = [
        {
            "provider": provider,
            "people": people[provider.issuer],
            "callback": settings.QUALGENT_PUBLIC_URL + reverse("provider_callback", args=[provider.id]),
        }
        for provider in providers()
    ]
    return render(request, "team/providers.html", {"rows": rows})
