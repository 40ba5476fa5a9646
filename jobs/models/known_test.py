"""Model of a test across builds: its statistics, newest outcomes and quarantine."""

from __future__ import annotations

from django.db import models

from qualgent.accounts.models import Org


class KnownTest(models.Model):
    """A test of an org on a target, across builds. ``id`` is derived from these (``keys.test_id``).

    Only attempts that passed, failed or timed out count.
    """

    org_path = "org_id"
    org_export = "tests"
    object_kind = "test"

    id = models.UUIDField(primary_key=True)
    org = models.ForeignKey(Org, on_delete=models.PROTECT, db_index=False)
    test = models.CharField(max_length=500)
    target = models.CharField(max_length=64)
    attempts = models.PositiveIntegerField(default=0)
    passed = models.PositiveIntegerField(default=0, help_text="passed attempts")
    flaky = models.PositiveIntegerField(default=0, help_text="jobs that passed after a bad attempt")
    jobs = models.PositiveIntegerField(default=0, help_text="jobs that have run it")
    mean_seconds = models.FloatField(null=True, help_text="moving average of passed attempts; the newest weighs 0.3")
    last_outcome = models.CharField(max_length=10)
    last_seconds = models.FloatField(null=True)
    last_job_id = models.UUIDField()
    last_at = models.DateTimeField(db_index=True)
    recent = models.CharField(
        max_length=20,
        blank=True,
        db_default="",
        help_text="outcomes of the newest attempts, one letter each, newest last",
    )
    recent_tenths = models.CharField(
        max_length=120,
        blank=True,
        db_default="",
        help_text="durations of these attempts in tenths of a second, six digits each; blank: unknown",
    )
    quarantined = models.BooleanField(db_default=False, help_text="its failures do not fail a batch")
    quarantine_note = models.CharField(max_length=500, blank=True, db_default="")
    quarantined_at = models.DateTimeField(null=True)
    quarantined_by = models.CharField(max_length=200, blank=True, db_default="")
    quarantined_until = models.DateTimeField(null=True, help_text="empty: until it is released")

    class Meta:
        indexes = [
            models.Index(fields=["org", "last_at"], name="test_org"),
            models.Index(fields=["flaky", "last_at"], name="test_flaky"),
        ]

    def __str__(self) -> str:
        return f"{self.org_id} {self.test} on {self.target}"
