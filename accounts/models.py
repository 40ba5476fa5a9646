"""Organizations, what is set for them, and the audit: who did what, and when."""

from __future__ import annotations

from django.db import models


class Org(models.Model):
    """A team or customer: the unit of fairness. Empty limits: the server's own; -1: none."""

    id = models.CharField(primary_key=True, max_length=100)
    weight = models.FloatField(db_default=1.0, help_text="its share of the fleet, beside others who wait as well")
    priority_ceiling = models.SmallIntegerField(db_default=0, help_text="the most urgent priority that it may use")
    submits_per_minute = models.IntegerField(null=True, help_text="jobs, in the long run")
    submit_burst = models.IntegerField(null=True, help_text="jobs at once, after a while without any")
    most_waiting = models.IntegerField(null=True, help_text="jobs that wait at one time")
    most_running = models.IntegerField(null=True, help_text="jobs that run at one time")
    most_stored_bytes = models.BigIntegerField(null=True, help_text="of builds, artifacts and logs")
    max_attempts = models.JSONField(
        db_default={}, help_text='attempts by outcome where they differ from the server\'s, as {"lost": 5}'
    )
    stored_bytes = models.BigIntegerField(
        db_default=0, help_text="of its builds, artifacts and ended logs; changed in the commits that change those"
    )
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.id


class Audit(models.Model):
    """One thing that somebody did, written in the same transaction as what it changed. Never altered afterwards.

    Except by what it began itself: a change of many jobs is written in pieces, and each adds to ``count`` what it
    changed, so that the number is right whenever it ends.
    """

    id = models.UUIDField(primary_key=True)  # UUIDv7: sorts by time
    at = models.DateTimeField(db_index=True)
    actor = models.CharField(max_length=100, help_text="a user, or an agent that acted by itself")
    door = models.CharField(max_length=12, help_text="api, qgjob, dashboard, admin, agent or server (by itself)")
    address = models.CharField(max_length=64, blank=True, help_text="of the client, where there was one")
    client = models.CharField(max_length=100, blank=True, help_text="its program, such as qgjob/1.0")
    action = models.CharField(max_length=20)
    kind = models.CharField(max_length=12, help_text="what it was done to: job, agent, org, build, …")
    object_id = models.CharField(max_length=310, blank=True, help_text="of the one thing; empty: see the selection")
    selection = models.JSONField(null=True, help_text="the filter that many were chosen by")
    count = models.PositiveIntegerField(help_text="how many were changed")
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)
    note = models.CharField(max_length=500, blank=True)

    class Meta:
        verbose_name_plural = "audit"
        indexes = [
            models.Index(fields=["kind", "object_id", "id"], name="audit_object"),
            models.Index(fields=["actor", "id"], name="audit_actor"),
            models.Index(fields=["action", "id"], name="audit_action"),
        ]

    def __str__(self) -> str:
        return f"{self.actor}: {self.action} {self.kind} {self.object_id or self.selection}"


class AuditedJob(models.Model):
    """A job that an entry of the audit changed: the selection alone does not tell, as jobs go on changing."""

    id = models.BigAutoField(primary_key=True)
    audit = models.ForeignKey(Audit, on_delete=models.CASCADE, related_name="jobs", db_index=False)
    job_id = models.UUIDField(help_text="no foreign key: the entry outlives the job")
    before = models.CharField(max_length=10, help_text="the status or the priority it had")

    class Meta:
        indexes = [
            models.Index(fields=["job_id", "audit"], name="audited_job"),
            models.Index(fields=["audit", "id"], name="audited_entry"),
        ]

    def __str__(self) -> str:
        return f"{self.job_id}, {self.before} before"
