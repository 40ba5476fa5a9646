"""The ASGI application: HTTP and sockets, behind ``Guard``."""

from __future__ import annotations

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")

from django.conf import settings
from django.core.asgi import get_asgi_application

django_application = get_asgi_application()

from channels.routing import ProtocolTypeRouter, URLRouter

from agents.transports.routing import websocket_urlpatterns as agent_sockets
from jobs.api.rest import LoopAPIView
from jobs.gateway import with_process
from jobs.live.routing import websocket_urlpatterns as live_sockets
from qualgent.composition import process
from qualgent.server.guard import Guard
from qualgent.server.on_loop import OnLoop
from qualgent.server.static_files import StaticFiles

application = Guard(
    with_process(
        process,
        ProtocolTypeRouter(
            {
                "http": OnLoop(django_application if settings.DEBUG else StaticFiles(django_application), LoopAPIView),
                "websocket": URLRouter([*live_sockets, *agent_sockets]),
            }
        ),
    )
)
