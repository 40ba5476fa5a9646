"""The model of agents. Live state is in ``agents.fleet``; rows are written through the ledger."""

from __future__ import annotations

from django.db import models

HOLDS = ("drained", "paused", "quarantined")
"""The kinds of holds: the agent is to be removed, is needed otherwise, or is not trusted."""


class Agent(models.Model):
    """One device that has introduced itself."""

    org_path = "org_id"
    org_export = "agents"

    name = models.CharField(primary_key=True, max_length=100)
    instance = models.CharField(
        max_length=100, blank=True, db_default="", help_text="of its process: a new one holds nothing of the old one's"
    )
    connection = models.BigIntegerField(
        db_default=0, help_text="number of its newest connection, by its process: older ones change nothing"
    )
    host = models.CharField(max_length=100)
    host_id = models.UUIDField(
        null=True, help_text="of the enrolled host whose agent it is; only that may connect as it"
    )
    org_id = models.CharField(
        max_length=100, blank=True, db_default="", db_index=True, help_text="whose jobs alone it runs; empty: shared"
    )
    software = models.CharField(max_length=100)
    targets = models.JSONField(default=list)
    labels = models.JSONField(default=dict)
    capabilities = models.JSONField(db_default=[], help_text="optional features of the agent protocol that it has")
    installed = models.JSONField(default=list, help_text="builds on the device, most recently used first")
    simulated = models.BooleanField(default=False)
    fallback = models.BooleanField(default=False, help_text="serves the targets nobody else serves")
    held = models.CharField(max_length=12, blank=True, db_default="", choices=[(word, word) for word in HOLDS])
    held_note = models.CharField(max_length=500, blank=True, db_default="")
    held_until = models.DateTimeField(null=True, help_text="then it takes work again; empty: until somebody says so")
    held_by = models.CharField(max_length=200, blank=True, db_default="", help_text="who set it")
    held_at = models.DateTimeField(null=True, help_text="when it was set")
    paused_reason = models.CharField(
        max_length=2000, blank=True, db_default="", help_text="why it paused itself; empty: it did not"
    )
    paused_at = models.DateTimeField(null=True, help_text="since when it has paused itself; empty: it has not")
    connected = models.BooleanField(default=False)
    signed_off = models.BooleanField(db_default=False, help_text="its process was stopped in order: no alarm")
    first_seen_at = models.DateTimeField()
    last_seen_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name
