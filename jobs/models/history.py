"""What was: events worth telling, and a line of figures for each minute."""

from __future__ import annotations

from django.db import models


class Event(models.Model):
    """Something that people want to hear of: a failure, an agent that was lost, a pause."""

    id = models.UUIDField(primary_key=True)  # UUIDv7: sorts by time
    at = models.DateTimeField()
    kind = models.CharField(max_length=24)
    level = models.CharField(max_length=4, help_text="info, warn or bad")
    text = models.CharField(max_length=500)
    org_id = models.CharField(max_length=100, blank=True)
    job_id = models.UUIDField(null=True, help_text="no foreign key: the event may outlive the job")
    batch_id = models.UUIDField(null=True)
    agent = models.CharField(max_length=100, blank=True)
    told = models.BooleanField(db_default=True, help_text="false: one of many alike, which another event sums up")

    class Meta:
        indexes = [
            models.Index(fields=["agent", "id"], name="event_agent"),
            models.Index(fields=["told", "id"], name="event_told"),
        ]

    def __str__(self) -> str:
        return self.text


class Minute(models.Model):
    """The figures of one minute, for the charts of a server that has just started."""

    at = models.DateTimeField(primary_key=True, help_text="where it begins")
    figures = models.JSONField()

    def __str__(self) -> str:
        return str(self.at)
