"""Routes of agents, of their long-poll links, and of device hosts."""

from __future__ import annotations

from accounts import host_api, managed_hosts_api
from agents import api
from agents.transports import long_poll_api as api_links
from jobs.urls import route

urlpatterns = [
    route("api/v1/hosts/enroll", host_api.EnrollHostView, "host-enroll"),
    route("api/v1/hosts/rotate", host_api.RotateHostView, "host-rotate"),
    route("api/v1/hosts", managed_hosts_api.HostsView, "hosts"),
    route("api/v1/hosts/enrollments", managed_hosts_api.EnrollmentsView, "enrollments"),
    route("api/v1/hosts/(?P<host_id>[^/]+)", managed_hosts_api.ManagedHostView, "host"),
    route("api/v1/agent-links", api_links.LinksView, "agent-links"),
    route("api/v1/agent-links/(?P<link_id>[^/]+)", api_links.LinkView, "agent-link"),
    route("api/v1/agents", api.AgentsView, "agents"),
    route("api/v1/agents/(?P<name>.+?)/(?P<action>drain|pause|quarantine|resume)", api.AgentHoldView, "agent-hold"),
    route("api/v1/agents/(?P<name>.+?)/health", api.AgentHealthView, "agent-health"),
    route("api/v1/agents/(?P<name>.+?)", api.AgentDetailView, "agent-detail"),  # names may hold slashes: host/1
]
