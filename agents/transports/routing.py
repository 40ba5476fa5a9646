"""The route of the agents' WebSocket."""

from __future__ import annotations

from django.urls import path

from qgprotocol.messages import AGENT_PATH

from .websocket import AgentConsumer

websocket_urlpatterns = [path(AGENT_PATH.lstrip("/"), AgentConsumer.as_asgi())]
