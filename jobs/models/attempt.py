"""Models of attempts, test cases and artifacts, and of leases that an agent holds but has not begun."""

from __future__ import annotations

from uuid import UUID

from django.db import models

from qgprotocol.junit_form import full_name
from qualgent.engine.states import Phase
from qualgent.engine.values import Outcome
from qualgent.ledger.unchecked_json import UncheckedJSONField

from .job import Job, choices


def began_start(attempt: UUID, window: UUID | None) -> bool:
    """Return whether an attempt was the first of its start of the test runner, or ran alone. ``window``: the start."""
    return window in (None, attempt)


def includes_runner_start(attempt: UUID, window: UUID | None, start_seconds: float | None) -> bool:
    """Return whether a run time has the start of the runner: the first of its ``window``, or a start was measured."""
    return start_seconds is not None or window == attempt


class Attempt(models.Model):
    """One attempt of a job on one agent. Ended attempts never change."""

    org_path = "job__org_id"
    org_export = "attempts"
    org_secrets = ("token",)
    object_kind = "attempt"

    id = models.UUIDField(primary_key=True)
    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="tries")
    number = models.PositiveSmallIntegerField()
    agent = models.CharField(max_length=100)
    token = models.CharField(max_length=64)  # its SHA-256, in hex; never shown
    phase = models.CharField(max_length=10, choices=choices(Phase), blank=True)
    outcome = models.CharField(max_length=10, blank=True, choices=choices(Outcome))
    installs = models.BooleanField(help_text="whether the build had to be installed first")
    simulated = models.BooleanField(default=False)
    leased_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, help_text="start of the test itself")
    finished_at = models.DateTimeField(null=True)
    install_seconds = models.FloatField(null=True, help_text="empty: no install")
    run_seconds = models.FloatField(null=True)
    saved_seconds = models.FloatField(
        null=True, help_text="mean of its build's installs until then, if it needed none; empty: none was measured"
    )
    start_seconds = models.FloatField(
        null=True,
        help_text="from the start of the test runner to its first case, part of run_seconds; empty: it ran already, or "
        "runs one test at a time",
    )
    exit_code = models.IntegerField(null=True)
    peak_memory_bytes = models.BigIntegerField(null=True)
    message = models.CharField(max_length=2000, blank=True)
    cause = models.CharField(max_length=300, blank=True, db_default="", help_text="why it did not pass, in one line")
    cause_line = models.PositiveIntegerField(null=True, help_text="line of the log that the cause points to")
    tree = UncheckedJSONField(
        null=True,
        help_text="the files of the tests that it used: {repository, commit, modified, bundle}; empty: not known",
    )
    window = models.UUIDField(
        null=True, help_text="the first attempt of those in one start of the test runner; empty: it ran alone"
    )
    log_bytes = models.BigIntegerField(null=True, help_text="size of the log; empty: not ended, or no log")
    log_truncated = models.BooleanField(db_default=False)
    log_removed = models.BooleanField(db_default=False, help_text="removed by retention")

    class Meta:
        indexes = [
            models.Index(fields=["outcome", "id"], name="attempt_outcome"),
            models.Index(fields=["agent", "id"], name="attempt_agent"),
        ]

    def __str__(self) -> str:
        return f"{self.job_id} #{self.number} on {self.agent}"

    @property
    def has_start(self) -> bool:
        """Return whether the run time has the start of a runner that can run several tests per start."""
        return includes_runner_start(self.pk, self.window, self.start_seconds)

    @property
    def own_seconds(self) -> float | None:
        """Return the run time in seconds without the start of the test runner; None: not known."""
        if self.run_seconds is None or (self.has_start and self.start_seconds is None):
            return None
        return self.run_seconds - (self.start_seconds or 0.0)

    @property
    def began_start(self) -> bool:
        """Return whether the attempt was the first in its start of the test runner; its run time includes it."""
        return began_start(self.pk, self.window)


class WindowLease(models.Model):
    """A lease that an agent holds and has not begun: its job waits, and its attempt is inserted when it begins."""

    org_path = "job__org_id"
    org_secrets = ("token",)

    id = models.UUIDField(primary_key=True)  # of the attempt
    job = models.OneToOneField(Job, on_delete=models.CASCADE, related_name="window_lease")
    agent = models.CharField(max_length=100)
    token = models.CharField(max_length=64)  # its SHA-256, in hex; never shown
    simulated = models.BooleanField()
    window = models.UUIDField(help_text="the first attempt of those in one start of the test runner")
    held_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.job_id} held by {self.agent}"


class Case(models.Model):
    """One test case of an attempt, from the runner's reporter or the JUnit file that the test wrote."""

    org_path = "attempt__job__org_id"
    org_export = "cases"

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="cases")
    number = models.PositiveIntegerField(help_text="position in the result")
    name = models.CharField(max_length=500)
    classname = models.CharField(max_length=500, blank=True)
    outcome = models.CharField(max_length=10)  # passed | failed | error | skipped
    seconds = models.FloatField()
    message = models.TextField(blank=True)
    project = models.CharField(max_length=500, blank=True, db_default="", help_text="configuration it ran in")
    file = models.CharField(max_length=500, blank=True, db_default="", help_text="of the case, or of what failed in it")
    line = models.PositiveIntegerField(null=True)
    retries = models.PositiveIntegerField(db_default=0, help_text="by the runner; the outcome is that of the last try")
    flaky = models.BooleanField(db_default=False, help_text="passed after it had failed")
    expected = models.CharField(max_length=1000, blank=True, db_default="", help_text="of the comparison that failed")
    actual = models.CharField(max_length=1000, blank=True, db_default="")
    log_line = models.PositiveIntegerField(null=True, help_text="of the log, where its output begins")
    log_last_line = models.PositiveIntegerField(null=True)
    tries = UncheckedJSONField(null=True, help_text="when each of its tries ran: [{offset, seconds, outcome}]")
    steps = UncheckedJSONField(
        null=True, help_text="of its last try, if one failed: [{title, offset, seconds, depth, failed}]"
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["attempt", "number"], name="case_number")]

    def __str__(self) -> str:
        return f"{self.classname} {full_name(self.name, self.project)}: {self.outcome}"


class Artifact(models.Model):
    """A file uploaded by an attempt, or of a report of its batch; its content is in the data directory."""

    org_path = "attempt__job__org_id"
    org_export = "artifacts"

    id = models.UUIDField(primary_key=True)
    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="artifacts")
    path = models.CharField(max_length=500, help_text="relative to the attempt's artifacts folder")
    size = models.BigIntegerField()
    sha256 = models.CharField(max_length=64)
    content_type = models.CharField(max_length=100)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["attempt", "path"], name="artifact_path")]

    def __str__(self) -> str:
        return self.path
