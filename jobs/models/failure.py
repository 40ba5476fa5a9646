"""Models of failures (the causes for which attempts did not pass) and of people's notes on causes."""

from __future__ import annotations

from django.db import models

from qualgent.accounts.models import Org
from qualgent.engine.values import Outcome

from .attempt import Attempt
from .job import choices


class Failure(models.Model):
    """One cause for which an attempt did not pass: of a failing test case, else of the attempt as a whole.

    Derived from the attempt's result, cases and log; computed again under newer rules (``qgfailures.fingerprint``).
    The columns from ``org`` on repeat those of job and attempt, for grouping.
    """

    org_path = "org_id"
    org_export = "failures"

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="failures", db_index=False)
    number = models.PositiveSmallIntegerField(help_text="0 is the cause of the attempt")
    case_number = models.PositiveIntegerField(null=True, help_text="of the test case; empty: the attempt as a whole")
    name = models.CharField(max_length=500, blank=True, help_text="name of the test case")
    cause = models.CharField(max_length=300)
    fingerprint = models.CharField(max_length=16, help_text="equal for equal causes")
    rules = models.PositiveSmallIntegerField(help_text="version of the rules that made the fingerprint")
    source = models.CharField(max_length=10, help_text="case, log, agent (its message), or exit (the exit status)")
    line = models.PositiveIntegerField(null=True, help_text="of the log")
    org = models.ForeignKey(Org, on_delete=models.PROTECT, db_index=False)
    job_id = models.UUIDField()
    batch_id = models.UUIDField(null=True)
    test_id = models.UUIDField()
    app_version_id = models.CharField(max_length=200)
    agent = models.CharField(max_length=100)
    outcome = models.CharField(max_length=10, choices=choices(Outcome))
    at = models.DateTimeField(help_text="end of the attempt")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["attempt", "number"], name="failure_number")]
        indexes = [
            models.Index(fields=["batch_id"], name="failure_batch"),
            models.Index(fields=["org", "app_version_id"], name="failure_build"),
            models.Index(fields=["fingerprint", "org", "at"], name="failure_seen"),
            models.Index(fields=["at"], name="failure_at"),
        ]

    def __str__(self) -> str:
        return self.cause


class FailureNote(models.Model):
    """A note on a cause, with its owner and the address of its ticket."""

    org_path = "org_id"
    org_export = "failure_notes"

    org = models.ForeignKey(Org, on_delete=models.CASCADE, db_index=False)
    fingerprint = models.CharField(max_length=16)
    note = models.CharField(max_length=500, blank=True)
    owner = models.CharField(max_length=200, blank=True)
    ticket_url = models.CharField(max_length=2000, blank=True)
    changed_at = models.DateTimeField()
    changed_by = models.CharField(max_length=200)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["org", "fingerprint"], name="failure_note")]

    def __str__(self) -> str:
        return self.note or self.ticket_url or self.owner
