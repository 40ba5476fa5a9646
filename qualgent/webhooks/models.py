"""The database models of webhooks and their deliveries."""

from __future__ import annotations

from django.db import models

from qualgent.accounts.models import Org


class Webhook(models.Model):
    """A receiver of events. A secret is shown once, when it is created.

    ``failing_since``, ``failures`` and ``paused_until`` are written by who sends deliveries, the rest by the scheduler.
    """

    org_path = "org_id"
    org_export = "webhooks"
    org_secrets = ("secret", "old_secrets")
    object_kind = "webhook"

    id = models.UUIDField(primary_key=True)  # UUIDv7: sorts by creation
    org = models.ForeignKey(Org, null=True, on_delete=models.PROTECT, help_text="empty: all organizations")
    url = models.CharField(max_length=2000)
    description = models.CharField(max_length=200, blank=True)
    events = models.JSONField(help_text="events to send")
    statuses = models.JSONField(help_text="only jobs and batches that ended with one of these statuses; empty: all")
    enabled = models.BooleanField()
    disabled_reason = models.CharField(max_length=500, blank=True, help_text="why the server disabled it")
    failing_since = models.DateTimeField(
        null=True, help_text="time of the first failure since the last successful delivery"
    )
    failures = models.PositiveIntegerField(db_default=0, help_text="failed attempts since the last success")
    paused_until = models.DateTimeField(null=True, help_text="nothing is sent before: the circuit breaker is open")
    secret = models.CharField(max_length=100)
    old_secrets = models.JSONField(help_text="[secret, expiry (ms)] of each earlier secret that still signs deliveries")
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"webhook {self.id}"  # without the URL, which may contain a secret


class Delivery(models.Model):
    """An event for a webhook, inserted in the transaction that it reports."""

    org_path = "webhook__org_id"
    org_export = "deliveries"

    id = models.UUIDField(primary_key=True)  # UUIDv7: sorts by creation
    webhook = models.ForeignKey(Webhook, on_delete=models.CASCADE, db_index=False)
    event_id = models.UUIDField(help_text="the webhook-id: the same for all webhooks and redeliveries")
    event = models.CharField(max_length=20)
    payload = models.TextField(help_text="JSON body, sent unchanged")
    state = models.CharField(max_length=10, help_text="pending, delivered, failed (will be retried) or given_up")
    attempts = models.PositiveIntegerField(db_default=0)
    failures = models.PositiveIntegerField(
        db_default=0, help_text="failed attempts since the event, or since the last redelivery"
    )
    next_attempt_at = models.DateTimeField(null=True, help_text="empty: no further attempt")
    claim = models.UUIDField(null=True, help_text="of the process that sends it now")
    unrecorded = models.PositiveSmallIntegerField(db_default=0, help_text="claims since the last recorded attempt")
    parked_at = models.DateTimeField(null=True, help_text="given up then: no result of an attempt could be recorded")
    give_up_at = models.DateTimeField()
    last_attempt_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True, help_text="time of delivery, or when it was given up")
    status_code = models.PositiveSmallIntegerField(null=True, help_text="of the last response")
    error = models.CharField(max_length=500, blank=True, db_default="", help_text="of the last attempt")
    seconds = models.FloatField(null=True, help_text="duration of the last attempt")
    response = models.CharField(max_length=500, blank=True, db_default="", help_text="start of the last response")
    created_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name_plural = "deliveries"
        indexes = [
            models.Index(fields=["webhook", "id"], name="delivery_webhook"),
            models.Index(
                fields=["webhook", "next_attempt_at"],
                name="delivery_due",
                condition=models.Q(next_attempt_at__isnull=False),
            ),
            models.Index(fields=["webhook", "claim"], name="delivery_claimed", condition=models.Q(claim__isnull=False)),
            models.Index(fields=["parked_at"], name="delivery_parked", condition=models.Q(parked_at__isnull=False)),
        ]

    def __str__(self) -> str:
        return f"{self.event} {self.event_id}: {self.state}"
