"""Models of builds, bundles, groups, batches, jobs and parked jobs."""

from __future__ import annotations

from enum import StrEnum

from django.db import models

from qualgent.accounts.models import Org
from qualgent.engine.states import Phase, Status
from qualgent.ledger.unchecked_json import UncheckedJSONField

SHOWN = {"pending": "waiting", "done": "passed"}
"""Words that people read instead of the API's."""


def choices(words: type[StrEnum]) -> list[tuple[str, str]]:
    """Return the choices of a model's field: each value of an enum with the word that people read."""
    return [(word.value, SHOWN.get(word.value, word.value).replace("_", " ")) for word in words]


class Build(models.Model):
    """An app build, with its URL or file. Once set they never change, so an installed build stays correct."""

    org_path = "org_id"
    org_export = "builds"

    id = models.UUIDField(primary_key=True)
    org = models.ForeignKey(Org, on_delete=models.PROTECT, db_index=False)
    app_version_id = models.CharField(max_length=200)
    app_url = models.CharField(max_length=2000, blank=True)
    name = models.CharField(max_length=200, blank=True, help_text="file name")
    size = models.BigIntegerField(null=True, help_text="empty: no file")
    sha256 = models.CharField(max_length=64, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["org", "app_version_id"], name="build_version")]

    def __str__(self) -> str:
        return f"{self.org_id} {self.app_version_id}"


class Bundle(models.Model):
    """An uploaded bundle of tests' files, of one content. Jobs name it by its digest."""

    org_path = "org_id"
    org_export = "bundles"

    id = models.UUIDField(primary_key=True)
    org = models.ForeignKey(Org, on_delete=models.PROTECT, db_index=False)
    sha256 = models.CharField(max_length=64)
    size = models.BigIntegerField()
    created_at = models.DateTimeField()
    used_at = models.DateTimeField(help_text="the last upload, or submission of a job that names it")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["org", "sha256"], name="bundle_content")]

    def __str__(self) -> str:
        return f"{self.org_id} {self.sha256[:10]}"


class Group(models.Model):
    """All jobs of one build with the same target, labels and needs. ``id`` is derived from these."""

    org_path = "org_id"
    org_export = "groups"
    object_kind = "group"

    id = models.UUIDField(primary_key=True)
    org = models.ForeignKey(Org, on_delete=models.PROTECT, related_name="groups")
    app_version_id = models.CharField(max_length=200)
    target = models.CharField(max_length=64)
    labels = UncheckedJSONField(default=dict)
    needs = UncheckedJSONField(db_default=[], help_text="capabilities that an agent must have")
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    failed = models.PositiveIntegerField(default=0)
    cancelled = models.PositiveIntegerField(default=0)
    excused = models.PositiveIntegerField(db_default=0, help_text="failed jobs whose tests are quarantined")
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField(db_index=True)

    class Meta:
        indexes = [models.Index(fields=["app_version_id", "org"], name="group_build")]

    def __str__(self) -> str:
        labels = "".join(f" {name}={value}" for name, value in sorted(self.labels.items()))
        return f"{self.org_id} {self.app_version_id} {self.target}{labels}"


class Batch(models.Model):
    """The jobs of one submission of a list."""

    org_path = "org_id"
    org_export = "batches"
    object_kind = "batch"

    id = models.UUIDField(primary_key=True)
    org = models.ForeignKey(Org, null=True, on_delete=models.PROTECT, help_text="empty: jobs of several organizations")
    app_version_id = models.CharField(
        max_length=200, blank=True, db_default="", help_text="empty: jobs of several builds"
    )
    builds = models.PositiveIntegerField(db_default=1, help_text="number of builds of its jobs")
    total = models.PositiveIntegerField()
    done = models.PositiveIntegerField(default=0)
    failed = models.PositiveIntegerField(default=0)
    cancelled = models.PositiveIntegerField(default=0)
    excused = models.PositiveIntegerField(db_default=0, help_text="failed jobs whose tests are quarantined")
    folder = models.CharField(
        max_length=200, blank=True, db_default="", help_text="that all its tests are in; empty: none, or too short"
    )
    suite = models.CharField(
        max_length=200, blank=True, db_default="", help_text="name of the test suite; batches of one suite are compared"
    )
    branch = models.CharField(max_length=200, blank=True, db_default="")
    commit = models.CharField(max_length=100, blank=True, db_default="")
    url = models.CharField(max_length=2000, blank=True, db_default="", help_text="URL of the CI run")
    repository = models.CharField(
        max_length=500, blank=True, db_default="", help_text="URL of the repository that the commit is in"
    )
    token_id = models.UUIDField(null=True, help_text="of the program that submitted it; it may cancel and retry it")
    retry_budget = models.PositiveIntegerField(null=True, help_text="retries of all its jobs together")
    retries_used = models.PositiveIntegerField(db_default=0)
    created_at = models.DateTimeField()
    first_finished_at = models.DateTimeField(null=True, help_text="before any manual retry of its jobs")
    finished_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name_plural = "batches"
        indexes = [
            models.Index(fields=["org", "branch", "suite", "id"], name="batch_branch"),
            models.Index(fields=["org", "app_version_id", "id"], name="batch_build"),
        ]

    def __str__(self) -> str:
        return str(self.id)


HAS_RUN = models.Q(attempts__gt=0)
"""The jobs that the index of tests holds: a query that uses it must say so."""

FAILED = models.Q(status="failed")

SIMULATED = models.Q(simulated=True)


class Job(models.Model):
    """One test of one app build."""

    org_path = "org_id"
    org_export = "jobs"
    object_kind = "job"

    id = models.UUIDField(primary_key=True)  # UUIDv7: sorts by creation
    org = models.ForeignKey(Org, on_delete=models.PROTECT, db_index=False)
    app_version_id = models.CharField(max_length=200)
    test = models.CharField(max_length=500)
    priority = models.SmallIntegerField()
    target = models.CharField(max_length=64)
    labels = UncheckedJSONField(default=dict)
    group = models.ForeignKey(Group, on_delete=models.PROTECT, db_index=False)
    batch = models.ForeignKey(Batch, null=True, on_delete=models.PROTECT, related_name="jobs", db_index=False)
    token_id = models.UUIDField(null=True, help_text="of the program that submitted it; it may cancel and retry it")
    app_url = models.CharField(max_length=2000, blank=True, db_default="", help_text="download URL of the build")
    source = UncheckedJSONField(
        null=True, help_text="where the files of the tests come from: {repository, commit} or {bundle}"
    )
    environment = UncheckedJSONField(db_default={}, help_text="environment variables of the test")
    tags = UncheckedJSONField(db_default=[], help_text="tags of the test, by which it is found")
    timeout_seconds = models.FloatField(null=True, help_text="of the test itself; empty: the agent's default")
    install_timeout_seconds = models.FloatField(null=True, help_text="empty: the agent's default")
    silence_timeout_seconds = models.FloatField(null=True, help_text="empty: the agent's default")
    retries = models.PositiveSmallIntegerField(
        db_default=0, help_text="additional attempts after a failed or timed out one"
    )
    max_attempts = UncheckedJSONField(
        db_default={}, help_text='attempts by outcome, overriding the organization\'s: {"lost": 5}'
    )
    on_disconnect = models.CharField(
        max_length=8, db_default="requeue", help_text="when its agent is lost: requeue, wait or fail"
    )
    disconnect_wait_seconds = models.FloatField(null=True, help_text="for wait; empty: the server's default")
    queue_timeout_seconds = models.FloatField(null=True, help_text="longest wait in the queue; empty: unlimited")
    flaky = models.BooleanField(db_default=False, help_text="passed, or a case of it did, after a failed try")
    quarantined = models.BooleanField(
        db_default=False, help_text="not retried, as several agents were lost while they ran it"
    )
    excused = models.BooleanField(
        db_default=False, help_text="failed while its test was quarantined; does not fail the batch"
    )
    status = models.CharField(max_length=10, choices=choices(Status))
    phase = models.CharField(max_length=10, blank=True, choices=choices(Phase))
    reason = models.CharField(max_length=500, blank=True, help_text="why it failed or was requeued")
    cause = models.CharField(
        max_length=300, blank=True, db_default="", help_text="why its last ended attempt did not pass, in one line"
    )
    attempts = models.PositiveSmallIntegerField(default=0)
    round_start = models.PositiveSmallIntegerField(
        default=0, help_text="attempts before the last manual retry; not counted"
    )
    attempt_id = models.UUIDField(null=True, help_text="the active attempt")
    agent = models.CharField(max_length=100, blank=True)
    simulated = models.BooleanField(default=False)
    created_at = models.DateTimeField()
    queued_at = models.DateTimeField(help_text="time that ranks it: kept when an agent is lost, new on a manual retry")
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["status", "id"], name="job_status"),
            models.Index(fields=["org", "id"], name="job_org"),
            models.Index(fields=["group", "id"], name="job_group"),
            models.Index(fields=["batch", "id"], name="job_batch"),
            # only of jobs that ran: tests come in no order, so that an entry costs a submit more than its row does
            models.Index(fields=["test", "org", "id"], name="job_test_ran", condition=HAS_RUN),
            # of what failed in a batch only, which decides what is new in the next one
            models.Index(fields=["batch"], name="job_failed", condition=FAILED),
            # of what proves nothing only: every list of batches counts these
            models.Index(fields=["batch"], name="job_simulated", condition=SIMULATED),
            # alone answers how many that ended within a period are failed
            models.Index(fields=["status", "finished_at", "org", "excused"], name="job_failed_at", condition=FAILED),
        ]

    def __str__(self) -> str:
        return f"{self.test} ({self.id})"


class ParkedJob(models.Model):
    """A job of which something has happened that cannot be recorded (``scheduler.parked``)."""

    org_path = "job__org_id"

    job = models.OneToOneField(
        Job,
        primary_key=True,
        on_delete=models.CASCADE,
        db_constraint=False,  # the job's row may be what cannot be locked
        related_name="parked",
    )
    reason = models.CharField(max_length=500)
    parked_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.job_id}: {self.reason}"
