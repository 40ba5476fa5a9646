"""Models of the feed's events, of each minute's figures, and of what these figures have counted so far."""

from __future__ import annotations

from django.db import models


class Event(models.Model):
    """An event of the feed, such as a failure, a lost agent, or a pause."""

    org_path = "org_id"
    org_export = "events"

    id = models.UUIDField(primary_key=True)  # UUIDv7: sorts by time
    at = models.DateTimeField()
    kind = models.CharField(max_length=24)
    level = models.CharField(max_length=4, help_text="info, warn or bad")
    text = models.CharField(max_length=500)
    org_id = models.CharField(max_length=100, blank=True)
    job_id = models.UUIDField(null=True, help_text="not a foreign key: the event may outlive the job")
    batch_id = models.UUIDField(null=True)
    agent = models.CharField(max_length=100, blank=True)
    told = models.BooleanField(db_default=True, help_text="false: another event summarizes this one")

    class Meta:
        indexes = [
            models.Index(fields=["agent", "id"], name="event_agent"),
            models.Index(fields=["told", "id"], name="event_told"),
        ]

    def __str__(self) -> str:
        return self.text


class Minute(models.Model):
    """The figures of one minute, for charts that reach back before a restart."""

    site_only = True

    at = models.DateTimeField(primary_key=True, help_text="start of the minute")
    figures = models.JSONField()

    def __str__(self) -> str:
        return str(self.at)


class WaitingFailure(models.Model):
    """A job that failed while it waited, until a stored minute has counted it: no other row says when that was."""

    org_path = "job__org_id"

    job = models.ForeignKey("Job", on_delete=models.CASCADE, db_constraint=False, db_index=False)

    def __str__(self) -> str:
        return str(self.job_id)


class CountedMark(models.Model):
    """Ids up to which the stored minutes have counted, where the next server continues; clocks may be wrong.

    One row, which is replaced with each minute.
    """

    site_only = True

    id = models.SmallIntegerField(primary_key=True)  # always 1
    marks = models.JSONField(help_text="newest ids that were counted, and older ones that were not yet")

    def __str__(self) -> str:
        return "Counted until then"
