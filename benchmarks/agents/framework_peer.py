"""The peer of the agents' benchmarks: Daphne and Channels as they come, with the least an application can do.

Run by ``daphne benchmarks.agents.framework_peer:application``. A text frame is an echo's: the first of a connection is
sent back, and what follows is read and forgotten, as our heartbeats are. ``/log/NAME`` appends binary frames to the
file NAME of the folder FRAMEWORK_PEER_FOLDER and says after each how much there is.
"""

from __future__ import annotations

import os
from pathlib import Path

import django
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ProtocolTypeRouter, URLRouter
from django.conf import settings
from django.urls import re_path

FOLDER = "FRAMEWORK_PEER_FOLDER"


class Echo(AsyncWebsocketConsumer):
    """Send the first frame back."""

    answered = False

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        if not self.answered:
            self.answered = True
            await self.send(text_data=text_data)


class Log(AsyncWebsocketConsumer):
    """Append frames to a file."""

    async def connect(self) -> None:
        path = Path(os.environ[FOLDER]) / self.scope["url_route"]["kwargs"]["name"]
        self.file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        self.stored = 0
        await self.accept()

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        self.stored += os.write(self.file, bytes_data or b"")
        await self.send(text_data=str(self.stored))

    async def disconnect(self, code: int) -> None:
        os.close(self.file)


if not settings.configured:
    settings.configure(ALLOWED_HOSTS=["127.0.0.1"])
django.setup()
routes = [re_path(r"^echo$", Echo.as_asgi()), re_path(r"^log/(?P<name>[a-z0-9-]+)$", Log.as_asgi())]
application = ProtocolTypeRouter({"websocket": URLRouter(routes)})
