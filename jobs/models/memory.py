"""Models of the server's own records: estimates, held builds, idempotency keys, replies, scheduler epoch, uploads."""

from __future__ import annotations

from django.db import models


class Estimate(models.Model):
    """A learned duration, stored so that a restarted server ranks as well as before."""

    site_only = True  # keys begin with an organization (``statements.orgs.remove_estimates``)

    kind = models.CharField(max_length=12)
    key = models.CharField(max_length=800)  # JSON list
    seconds = models.FloatField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "key"], name="estimate_key")]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}: {self.seconds:.1f} s"


class HeldBuild(models.Model):
    """A build that is held because it fails to install (``scheduler.installs``), so that a restart does not try it."""

    org_path = "org_id"

    org_id = models.CharField(max_length=100)
    app_version_id = models.CharField(max_length=200)
    target = models.CharField(max_length=64)
    reason = models.CharField(max_length=1000)
    agents = models.JSONField(help_text="on which it failed")
    holds = models.PositiveSmallIntegerField(help_text="each is twice as long as the one before")
    provisional = models.BooleanField(help_text="until an agent that is at work on it has an answer")
    since = models.DateTimeField()
    until = models.DateTimeField(db_index=True, help_text="when it may be tried again")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["org_id", "app_version_id", "target"], name="held_build")]

    def __str__(self) -> str:
        return f"{self.org_id} {self.app_version_id} {self.target}"


class IdempotencyRecord(models.Model):
    """The reply stored under an Idempotency-Key, for 24 hours."""

    org_path = "org_id"
    org_export = "idempotency_keys"
    org_secrets = ("answer",)

    key = models.CharField(primary_key=True, max_length=400, help_text="the caller's own; behind the caller, if shared")
    org_id = models.CharField(
        max_length=100, blank=True, db_default="", db_index=True, help_text="the caller's; empty: the site"
    )
    fingerprint = models.CharField(max_length=64, help_text="SHA-256 of method, path and body")
    status = models.PositiveSmallIntegerField()
    answer = models.BinaryField(help_text="zlib-compressed JSON")
    created_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return self.key


class CallReply(models.Model):
    """The reply to a command of a gateway in another process, for an hour (``scheduler.repetition``)."""

    site_only = True

    id = models.CharField(primary_key=True, max_length=64)
    reply = models.BinaryField()
    created_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return self.id


class SchedulerEpoch(models.Model):
    """The one row of the scheduler's election (``ledger.election``), on PostgreSQL."""

    site_only = True

    epoch = models.BigIntegerField(primary_key=True, help_text="rises with each scheduler")
    pulse = models.BigIntegerField(default=0, help_text="advanced by the scheduler every second")
    holder = models.CharField(max_length=63, blank=True, help_text="name of the scheduler's database sessions")

    def __str__(self) -> str:
        return f"{self.epoch}: {self.holder}"


class UploadReservation(models.Model):
    """Bytes that an upload in progress has reserved for its organization (``jobs.reservations``)."""

    org_path = "org_id"

    id = models.UUIDField(primary_key=True)
    org_id = models.CharField(max_length=100, db_index=True, help_text="not a foreign key: it may be new")
    bytes = models.BigIntegerField()
    beat = models.BigIntegerField(help_text="advanced by its gateway while the upload goes on")

    def __str__(self) -> str:
        return f"{self.bytes} bytes of {self.org_id}"
