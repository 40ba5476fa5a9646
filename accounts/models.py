"""The models of organizations and of the audit."""

from __future__ import annotations

from django.db import models


class Org(models.Model):
    """A team or customer: the unit of fair sharing. A limit of null is the server's default, -1 unlimited."""

    id = models.CharField(primary_key=True, max_length=100)
    weight = models.FloatField(
        db_default=1.0, help_text="share of the fleet relative to other organizations with waiting jobs"
    )
    priority_ceiling = models.SmallIntegerField(
        db_default=0, help_text="most urgent priority allowed; 0: every priority"
    )
    submits_per_minute = models.IntegerField(null=True, help_text="sustained rate of submitted jobs")
    submit_burst = models.IntegerField(null=True, help_text="jobs that can be submitted at once")
    most_waiting = models.IntegerField(null=True, help_text="waiting jobs")
    most_running = models.IntegerField(null=True, help_text="running jobs")
    most_stored_bytes = models.BigIntegerField(null=True, help_text="bytes of builds, artifacts and logs")
    max_attempts = models.JSONField(
        db_default={}, help_text='attempts by outcome where they differ from the server\'s, such as {"lost": 5}'
    )
    stored_bytes = models.BigIntegerField(
        db_default=0,
        help_text="bytes of builds, artifacts and logs of ended attempts; updated in the same transactions",
    )
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.id


class Audit(models.Model):
    """An entry of the audit, written in the same transaction as the change it records, and immutable.

    Except ``count``: a change of many jobs commits in several transactions, each of which adds to it.
    """

    id = models.UUIDField(primary_key=True)  # UUIDv7: sorts by time
    at = models.DateTimeField(db_index=True)
    actor = models.CharField(max_length=100, help_text="user, agent or server")
    door = models.CharField(max_length=12, help_text="interface: api, qgjob, dashboard, admin, agent or server")
    address = models.CharField(max_length=64, blank=True, help_text="IP address of the client, if any")
    client = models.CharField(max_length=100, blank=True, help_text="client program, such as qgjob/1.0")
    action = models.CharField(max_length=20)
    kind = models.CharField(max_length=12, help_text="kind of the changed object: job, agent, org, build, …")
    object_id = models.CharField(
        max_length=310, blank=True, help_text="id of the changed object; empty: see the selection"
    )
    selection = models.JSONField(null=True, help_text="filter that selected the changed objects")
    count = models.PositiveIntegerField(help_text="number of changed objects")
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
    """A job that an audit entry changed. The selection alone cannot identify it later, as jobs keep changing."""

    id = models.BigAutoField(primary_key=True)
    audit = models.ForeignKey(Audit, on_delete=models.CASCADE, related_name="jobs", db_index=False)
    job_id = models.UUIDField(help_text="not a foreign key: the entry outlives the job")
    before = models.CharField(max_length=10, help_text="previous status or priority")

    class Meta:
        indexes = [
            models.Index(fields=["job_id", "audit"], name="audited_job"),
            models.Index(fields=["audit", "id"], name="audited_entry"),
        ]

    def __str__(self) -> str:
        return f"{self.job_id}, {self.before} before"
