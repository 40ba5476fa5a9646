"""The routes of agents and of their long-poll links."""

from __future__ import annotations

from agents import api
from agents.transports import long_poll_api as api_links
from qualgent.web.routes import route

urlpatterns = [
    route("api/v1/agent-links", api_links.LinksView, "agent-links"),
    route("api/v1/agent-links/(?P<link_id>[^/]+)", api_links.LinkView, "agent-link"),
    route("api/v1/agents", api.AgentsView, "agents"),
    route("api/v1/agents/(?P<name>.+?)/(?P<action>drain|pause|quarantine|resume)", api.AgentHoldView, "agent-hold"),
    route("api/v1/agents/(?P<name>.+?)/health", api.AgentHealthView, "agent-health"),
    route("api/v1/agents/(?P<name>.+?)", api.AgentDetailView, "agent-detail"),  # names may hold slashes: host/1
]
