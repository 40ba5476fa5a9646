"""A test to run, and what jobs are counted by: groups and batches."""

from __future__ import annotations

from django.db import models

from accounts.models import Org
from jobs.scheduler.engine.states import Phase, Status

from .choices import choices


class Group(models.Model):
    """All jobs of one build for one target and set of labels. ``id`` is derived from those four (``keys.group_id``)."""

    id = models.UUIDField(primary_key=True)
    org = models.ForeignKey(Org, on_delete=models.PROTECT, related_name="groups")
    app_version_id = models.CharField(max_length=200)
    target = models.CharField(max_length=64)
    labels = models.JSONField(default=dict)
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    failed = models.PositiveIntegerField(default=0)
    cancelled = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        labels = "".join(f" {name}={value}" for name, value in sorted(self.labels.items()))
        return f"{self.org_id} {self.app_version_id} {self.target}{labels}"


class Batch(models.Model):
    """The jobs of one submission of a list."""

    id = models.UUIDField(primary_key=True)
    org = models.ForeignKey(Org, null=True, on_delete=models.PROTECT, help_text="empty: jobs of several orgs")
    total = models.PositiveIntegerField()
    done = models.PositiveIntegerField(default=0)
    failed = models.PositiveIntegerField(default=0)
    cancelled = models.PositiveIntegerField(default=0)
    excused = models.PositiveIntegerField(db_default=0, help_text="of the failed ones: their tests are quarantined")
    suite = models.CharField(
        max_length=200, blank=True, db_default="", help_text="what was run, so that like is compared with like"
    )
    branch = models.CharField(max_length=200, blank=True, db_default="")
    commit = models.CharField(max_length=100, blank=True, db_default="")
    url = models.CharField(max_length=2000, blank=True, db_default="", help_text="the CI run it came from")
    retry_budget = models.PositiveIntegerField(null=True, help_text="attempts after bad ones, of all its jobs together")
    retries_used = models.PositiveIntegerField(db_default=0)
    created_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name_plural = "batches"

    def __str__(self) -> str:
        return str(self.id)


class Job(models.Model):
    """One test of one app build."""

    id = models.UUIDField(primary_key=True)  # UUIDv7: sorts by creation
    org = models.ForeignKey(Org, on_delete=models.PROTECT, db_index=False)
    app_version_id = models.CharField(max_length=200)
    test = models.CharField(max_length=500)
    priority = models.SmallIntegerField()
    target = models.CharField(max_length=64)
    labels = models.JSONField(default=dict)
    group = models.ForeignKey(Group, on_delete=models.PROTECT, db_index=False)
    batch = models.ForeignKey(Batch, null=True, on_delete=models.PROTECT, related_name="jobs", db_index=False)
    app_url = models.CharField(max_length=2000, blank=True, db_default="", help_text="where its build is to be had")
    timeout_seconds = models.FloatField(null=True, help_text="of the test itself; empty: the agent's own limit")
    install_timeout_seconds = models.FloatField(null=True, help_text="empty: the agent's own limit")
    silence_timeout_seconds = models.FloatField(null=True, help_text="empty: the agent's own limit")
    retries = models.PositiveSmallIntegerField(
        db_default=0, help_text="further attempts after a failed or timed out one"
    )
    max_attempts = models.JSONField(
        db_default={}, help_text='attempts by outcome where they differ from the org\'s, as {"lost": 5}'
    )
    on_disconnect = models.CharField(
        max_length=8, db_default="requeue", help_text="what becomes of it when its agent is lost: requeue, wait or fail"
    )
    disconnect_wait_seconds = models.FloatField(null=True, help_text="with wait; empty: the server's own")
    queue_timeout_seconds = models.FloatField(null=True, help_text="the longest wait at a stretch; empty: for ever")
    flaky = models.BooleanField(db_default=False, help_text="it passed after an attempt that failed or timed out")
    quarantined = models.BooleanField(db_default=False, help_text="agents were lost while they ran it: it runs no more")
    excused = models.BooleanField(
        db_default=False, help_text="it failed by itself while its test was quarantined: that fails no batch"
    )
    status = models.CharField(max_length=10, choices=choices(Status))
    phase = models.CharField(max_length=10, blank=True, choices=choices(Phase))
    reason = models.CharField(max_length=500, blank=True, help_text="why it failed or waits again")
    attempts = models.PositiveSmallIntegerField(default=0)
    round_start = models.PositiveSmallIntegerField(
        default=0, help_text="attempts made before somebody asked for another round; they count no more"
    )
    attempt_id = models.UUIDField(null=True, help_text="the attempt that runs it now")
    agent = models.CharField(max_length=100, blank=True)
    simulated = models.BooleanField(default=False)
    created_at = models.DateTimeField()
    queued_at = models.DateTimeField(help_text="what ranks it: kept when an agent is lost, new on a retry by hand")
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["status", "id"], name="job_status"),
            models.Index(fields=["org", "id"], name="job_org"),
            models.Index(fields=["group", "id"], name="job_group"),
            models.Index(fields=["batch", "id"], name="job_batch"),
            models.Index(fields=["test", "id"], name="job_test"),
        ]

    def __str__(self) -> str:
        return f"{self.test} ({self.id})"
