"""The ASGI application: HTTP and sockets, behind ``Guard``."""

from __future__ import annotations

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")

from django.conf import settings
from django.core.asgi import get_asgi_application

django_application = get_asgi_application()

from channels.routing import ProtocolTypeRouter, URLRouter
from django.urls import path, re_path

from agents.transports.websocket import AgentConsumer
from jobs.api.rest import LoopAPIView
from jobs.gateway import with_process
from jobs.live.consumer import LiveConsumer
from jobs.sockets import UnservedPath
from qgprotocol.messages import AGENT_PATH
from qualgent.composition import process
from qualgent.server.guard import Guard
from qualgent.server.on_loop import OnLoop
from qualgent.server.static_files import StaticFiles

sockets = [
    path("ws/live/", LiveConsumer.as_asgi()),
    path(AGENT_PATH.lstrip("/"), AgentConsumer.as_asgi()),
    re_path("", UnservedPath.as_asgi()),
]
application = Guard(
    with_process(
        process,
        ProtocolTypeRouter(
            {
                "http": OnLoop(django_application if settings.DEBUG else StaticFiles(django_application), LoopAPIView),
                "websocket": URLRouter(sockets),
            }
        ),
    )
)
