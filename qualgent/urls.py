"""All HTTP routes."""

from __future__ import annotations

from csp.constants import UNSAFE_INLINE
from csp.decorators import csp_update
from django.conf import settings
from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView

from accounts.people.urls import account_urls
from accounts.permissions import needs
from dashboard.pages import screen_urls
from jobs.urls import route

from .install.views import install_urls
from .observability.views import HealthView, MetricsView, ReadyView

# the viewer's own styles are inline; its scripts are not, so the script rules stay as they are everywhere
docs_view = csp_update({"style-src": [UNSAFE_INLINE]})(SpectacularSwaggerSplitView.as_view(url_name="schema"))

urlpatterns = [
    *screen_urls(),
    path("", include("jobs.urls")),
    path("", include("agents.urls")),
    route("healthz", HealthView, "healthz"),
    route("readyz", ReadyView, "readyz"),
    route("metrics", MetricsView, "metrics"),
    path("api/schema/", needs("docs")(SpectacularAPIView.as_view()), name="schema"),
    path("api/docs/", needs("docs")(docs_view), name="docs"),
    *(account_urls() if settings.QUALGENT_AUTH else []),
    *install_urls(),
    path("admin/", admin.site.urls),
    # for pages that name no icon
    path("favicon.ico", needs("health")(RedirectView.as_view(url=f"{settings.STATIC_URL}favicon.svg")), name="favicon"),
]
handler400 = "jobs.api.rest_json.bad_request"
handler403 = "accounts.people.forbidden.forbidden"
handler404 = "dashboard.pages.not_found"
handler500 = "jobs.api.rest_json.server_error"
