"""Joins the scheduler's start: the fleet is read back, its topic registered, the demo agents started."""

from __future__ import annotations

from django.apps import AppConfig


class AgentsConfig(AppConfig):
    name = "agents"
    verbose_name = "Agents"

    def ready(self) -> None:
        from jobs import startup

        from .startup import retire_fleet, start_fleet, stop_fleet

        startup.on_start.append(start_fleet)
        startup.before_stop.append(retire_fleet)
        startup.on_stop.append(stop_fleet)
