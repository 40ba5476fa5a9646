"""The Django app that starts the server's parts once the event loop runs; in management commands it does nothing."""

from __future__ import annotations

from django.apps import AppConfig


class BootConfig(AppConfig):
    name = "qualgent.boot"

    def ready(self) -> None:
        """Schedule the start of the server's parts for when the reactor starts."""
        # the reactor's start is the one event that a serving process has and no other: not migrate, shell, a test,
        # nor the parent of runserver's autoreload. Daphne has no lifespan events to hang this on.
        from qualgent.boot.startup import reactor, start

        reactor.callWhenRunning(start)
