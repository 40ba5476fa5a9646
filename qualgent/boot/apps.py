"""Django app that starts the parts of the server once its event loop runs, and nothing in management commands."""

from __future__ import annotations

from django.apps import AppConfig


class BootConfig(AppConfig):
    name = "qualgent.boot"

    def ready(self) -> None:
        """Have the parts of the server started when the reactor starts."""
        # the reactor's start is the one event that a serving process has and no other: not migrate, shell, a test,
        # nor the parent of runserver's autoreload. Daphne has no lifespan events to hang this on.
        from qualgent.boot.startup import reactor, start

        reactor.callWhenRunning(start)
