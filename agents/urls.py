"""The routes of agents and of their long-poll links."""

from __future__ import annotations

from agents import api
from agents.transports import long_poll_api as api_links
from qgprotocol.messages import LINKS_PATH
from qualgent.web.routes import route

urlpatterns = [
    route(LINKS_PATH, api_links.LinksView),
    route(f"{LINKS_PATH}/<link_id>", api_links.LinkView),
    route("api/v1/agents", api.AgentsView),
    route(f"api/v1/agents/(?P<name>.+?)/(?P<action>{'|'.join(api.KINDS)})", api.AgentHoldView),
    route("api/v1/agents/(?P<name>.+?)/health", api.AgentHealthView),
    route("api/v1/agents/(?P<name>.+?)", api.AgentDetailView),  # names may hold slashes: host/1
]
