"""The peer of the viewers' benchmark: Daphne and Channels as they come, a group of viewers, ``group_send``.

Run by ``daphne benchmarks.dashboard.group_send_peer:application``. ``/rows`` and ``/text`` are viewers. What ``/feed``
is sent goes to all of them: to the first as rows, which each viewer's consumer turns into JSON (how one does it at
first), to the others as the text it is, which nobody has to encode (the least that ``group_send`` can cost).
"""

from __future__ import annotations

import json
from typing import Any

import django
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ProtocolTypeRouter, URLRouter
from django.conf import settings
from django.urls import re_path


class Rows(AsyncWebsocketConsumer):
    """A viewer that gets every change as rows."""

    groups = ["rows"]

    async def change(self, event: dict[str, Any]) -> None:
        await self.send(text_data=json.dumps(event["rows"]))


class Text(AsyncWebsocketConsumer):
    """A viewer that gets every change as text."""

    groups = ["text"]

    async def change(self, event: dict[str, Any]) -> None:
        await self.send(text_data=event["text"])


class Feed(AsyncWebsocketConsumer):
    """Sends changes: the first frame names the group, the others are for it."""

    group = ""

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        if not self.group:
            self.group = text_data or ""
        elif self.group == "rows":
            await self.channel_layer.group_send("rows", {"type": "change", "rows": json.loads(text_data or "")})
        else:
            await self.channel_layer.group_send("text", {"type": "change", "text": text_data})


if not settings.configured:
    layers = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
    settings.configure(ALLOWED_HOSTS=["127.0.0.1"], CHANNEL_LAYERS=layers)
django.setup()
routes = [re_path(r"^rows$", Rows.as_asgi()), re_path(r"^text$", Text.as_asgi()), re_path(r"^feed$", Feed.as_asgi())]
application = ProtocolTypeRouter({"websocket": URLRouter(routes)})
