"""Inspection of agents."""

from __future__ import annotations

from django.contrib import admin

from agents.models import Agent
from jobs.admin import ReadOnlyAdmin


@admin.register(Agent)
class AgentAdmin(ReadOnlyAdmin):
    list_display = ("name", "host", "connected", "targets", "labels", "simulated", "software", "last_seen_at")
    list_filter = ("connected", "simulated", "fallback")
    search_fields = ("name", "host")
    ordering = ("name",)
