"""What the ledger keeps of jobs. ``jobs.records`` writes the rows on the ledger's writer thread, never ``save()``.

Times are UTC with millisecond precision, so that a rebuilt engine orders work exactly as before.
"""

from __future__ import annotations

from django.db import models

from .engine.states import Phase, Status
from .engine.values import Outcome


def _choices(words: type) -> list[tuple[str, str]]:
    return [(word.value, word.value.replace("_", " ")) for word in words]  # type: ignore[attr-defined]


class Org(models.Model):
    """A team or customer: the unit of fairness."""

    id = models.CharField(primary_key=True, max_length=100)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.id


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
    suite = models.CharField(
        max_length=200, blank=True, db_default="", help_text="what was run, so that like is compared with like"
    )
    branch = models.CharField(max_length=200, blank=True, db_default="")
    commit = models.CharField(max_length=100, blank=True, db_default="")
    url = models.CharField(max_length=2000, blank=True, db_default="", help_text="the CI run it came from")
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
    retries = models.PositiveSmallIntegerField(
        db_default=0, help_text="further attempts after a failed or timed out one"
    )
    status = models.CharField(max_length=10, choices=_choices(Status))
    phase = models.CharField(max_length=10, blank=True, choices=_choices(Phase))
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


class Attempt(models.Model):
    """One try of a job on one agent. Ended attempts never change."""

    id = models.UUIDField(primary_key=True)
    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="tries")
    number = models.PositiveSmallIntegerField()
    agent = models.CharField(max_length=100, db_index=True)
    token = models.CharField(max_length=64)  # never shown
    phase = models.CharField(max_length=10, choices=_choices(Phase), blank=True)
    outcome = models.CharField(max_length=10, blank=True, choices=_choices(Outcome))
    installs = models.BooleanField(help_text="the build had to be installed first, as far as was known")
    simulated = models.BooleanField(default=False)
    leased_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, help_text="when the test itself began")
    finished_at = models.DateTimeField(null=True)
    install_seconds = models.FloatField(null=True, help_text="empty: nothing was installed")
    run_seconds = models.FloatField(null=True)
    exit_code = models.IntegerField(null=True)
    peak_memory_bytes = models.BigIntegerField(null=True)
    message = models.CharField(max_length=2000, blank=True)
    log_bytes = models.BigIntegerField(null=True, help_text="of the whole log; empty: not ended, or none was sent")
    log_truncated = models.BooleanField(db_default=False)

    class Meta:
        indexes = [models.Index(fields=["outcome", "id"], name="attempt_outcome")]

    def __str__(self) -> str:
        return f"{self.job_id} #{self.number} on {self.agent}"


class Case(models.Model):
    """One test case within an attempt, from the JUnit file the test wrote."""

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="cases")
    number = models.PositiveIntegerField(help_text="its place in the file")
    name = models.CharField(max_length=500)
    classname = models.CharField(max_length=500, blank=True)
    outcome = models.CharField(max_length=10)  # passed | failed | error | skipped
    seconds = models.FloatField()
    message = models.TextField(blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["attempt", "number"], name="case_number")]

    def __str__(self) -> str:
        return f"{self.classname} {self.name}: {self.outcome}"


class Artifact(models.Model):
    """A file that an attempt left behind; its content is in the data directory."""

    id = models.UUIDField(primary_key=True)
    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="artifacts")
    path = models.CharField(max_length=500, help_text="within the artifacts folder of the attempt")
    size = models.BigIntegerField()
    sha256 = models.CharField(max_length=64)
    content_type = models.CharField(max_length=100)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["attempt", "path"], name="artifact_path")]

    def __str__(self) -> str:
        return self.path


class Build(models.Model):
    """Where an app build is to be had. The first URL or file seen for it fixes it: what was installed stays right."""

    id = models.UUIDField(primary_key=True)
    org = models.ForeignKey(Org, on_delete=models.PROTECT, db_index=False)
    app_version_id = models.CharField(max_length=200)
    app_url = models.CharField(max_length=2000, blank=True)
    name = models.CharField(max_length=200, blank=True, help_text="of the file")
    size = models.BigIntegerField(null=True, help_text="empty: no file was stored")
    sha256 = models.CharField(max_length=64, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["org", "app_version_id"], name="build_version")]

    def __str__(self) -> str:
        return f"{self.org_id} {self.app_version_id}"


class Estimate(models.Model):
    """A learnt duration, kept so that a restarted server ranks as well as before."""

    kind = models.CharField(max_length=12)
    key = models.CharField(max_length=800)  # JSON list
    seconds = models.FloatField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "key"], name="estimate_key")]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}: {self.seconds:.1f} s"


class IdempotencyRecord(models.Model):
    """The answer once given to an Idempotency-Key, kept for 24 hours."""

    key = models.CharField(primary_key=True, max_length=200)
    fingerprint = models.CharField(max_length=64, help_text="SHA-256 of method, path and body")
    status = models.PositiveSmallIntegerField()
    answer = models.BinaryField(help_text="zlib-compressed JSON")
    created_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return self.key
