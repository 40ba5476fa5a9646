"""All HTTP routes of Django (pages, API, admin) and its error handlers; sockets are routed in ``qualgent.asgi``."""

from __future__ import annotations

from django.conf import settings
from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path
from django.views.generic import RedirectView

from qualgent.accounts.permissions import needs
from qualgent.api.install.views import install_urls
from qualgent.api.reference.views import show_reference, show_schema
from qualgent.dashboard.documentation import documentation_urls
from qualgent.dashboard.pages import screen_urls
from qualgent.ops.views import ClusterMetricsView, HealthView, MetricsView, ReadyView
from qualgent.web.routes import public, route


def _account_urls() -> list[URLPattern | URLResolver]:
    """Return the routes of people's pages; [] in local mode, which does not import them, to start fast."""
    if not settings.QUALGENT_AUTH:
        return []
    from qualgent.people.urls import account_urls

    return account_urls()


urlpatterns = [
    *screen_urls(),
    path("", include("qualgent.api.urls")),
    path("", include("agents.urls")),
    path("", include("qualgent.people.api_urls")),
    path("", include("qualgent.webhooks.urls")),
    route(public("healthz"), HealthView),
    route(public("readyz"), ReadyView),
    route("metrics", MetricsView),
    route("metrics/cluster", ClusterMetricsView),
    path("api/schema/", show_schema, name="schema"),
    path("api/docs/", show_reference, name="docs"),
    *documentation_urls(),
    *_account_urls(),
    *install_urls(),
    path("admin/", admin.site.urls),
    # for pages that name no icon
    path(public("favicon.ico"), needs("health")(RedirectView.as_view(url=f"{settings.STATIC_URL}favicon.svg"))),
]
handler400 = "qualgent.web.outage.bad_request"
handler403 = "qualgent.people.middleware.forbidden"
handler404 = "qualgent.dashboard.pages.not_found"
handler500 = "qualgent.web.outage.server_error"
