"""The ASGI application: stacks access guard, authentication and routing of HTTP and WebSockets; content host apart."""

from __future__ import annotations

import contextlib
import os
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")

from django.conf import settings
from django.core.asgi import get_asgi_application

django_application = get_asgi_application()

from channels.routing import ProtocolTypeRouter, URLRouter
from django.urls import path, re_path

from agents.transports.forwarded import FromOtherGateways
from agents.transports.websocket import AgentConsumer
from qgprotocol.messages import AGENT_PATH
from qualgent.accounts.permissions import Resource
from qualgent.api.live_socket import LiveConsumer
from qualgent.boot.composition import process
from qualgent.core.asgi import Scope
from qualgent.core.errors import NotRunningError
from qualgent.server.content.host import with_content_host
from qualgent.server.guard import Guard
from qualgent.server.on_loop import OnLoop
from qualgent.server.peers import detected
from qualgent.server.probes import OnlyProbes
from qualgent.server.shared_guard import SharedGuard
from qualgent.server.static_files import StaticFiles
from qualgent.web.authentication import Authenticate, anonymous
from qualgent.web.gateway import with_process
from qualgent.web.rest import LoopAPIView
from qualgent.web.sockets import UnservedPath

sockets = [
    path("ws/live/", LiveConsumer.as_asgi()),
    path(AGENT_PATH.lstrip("/"), AgentConsumer.as_asgi()),
    re_path("", UnservedPath.as_asgi()),
]


def note_denied(scope: Scope, reason: str) -> None:
    """Audit a request that the access guard refused, unless this process runs no gateway."""
    with contextlib.suppress(NotRunningError):
        process.gateway.denials.note(anonymous(scope), reason, Resource("server"))


_files = django_application if settings.DEBUG else StaticFiles(django_application)
served: Any = ProtocolTypeRouter(
    {
        "http": OnLoop(django_application, _files, LoopAPIView),
        "websocket": URLRouter(sockets),
    }
)
if settings.QUALGENT_ROLE == "scheduler":
    served = OnlyProbes(served)
application: Any
if settings.QUALGENT_AUTH:
    authenticated = with_process(process, Authenticate(served, process))
    proxies = settings.QUALGENT_TRUSTED_PROXIES
    application = SharedGuard(authenticated, settings.QUALGENT_PUBLIC_URL, proxies, note_denied)
else:
    application = Guard(with_process(process, served), detected(), note_denied)
if settings.REDIS_URL:
    application = FromOtherGateways(application, process, note_denied)
if settings.QUALGENT_ROLE != "scheduler":
    application = with_content_host(application, process)
