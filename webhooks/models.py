"""Who is told when jobs and batches end, and what became of telling them."""

from __future__ import annotations

from django.db import models

from accounts.models import Org


class Webhook(models.Model):
    """A receiver of events. Its secrets are shown to nobody after they were made."""

    id = models.UUIDField(primary_key=True)  # UUIDv7: sorts by creation
    org = models.ForeignKey(Org, null=True, on_delete=models.PROTECT, help_text="empty: events of all orgs")
    url = models.CharField(max_length=2000)
    description = models.CharField(max_length=200, blank=True)
    events = models.JSONField(help_text="the kinds of events it is told")
    statuses = models.JSONField(help_text="only of what ended so; empty: however it ended")
    enabled = models.BooleanField()
    disabled_reason = models.CharField(max_length=500, blank=True, help_text="when the server itself disabled it")
    failing_since = models.DateTimeField(null=True, help_text="nothing has been delivered from then on")
    secret = models.CharField(max_length=100)
    old_secrets = models.JSONField(help_text="[secret, until (ms)]: what is signed for a while after a rotation")
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"webhook {self.id}"  # not its URL: some have a secret in it


class Delivery(models.Model):
    """An event for a webhook, written in the transaction that made it happen: never one without the other."""

    id = models.UUIDField(primary_key=True)  # UUIDv7: sorts by creation
    webhook = models.ForeignKey(Webhook, on_delete=models.CASCADE, db_index=False)
    event_id = models.UUIDField(help_text="the same for all webhooks and however often it is delivered")
    event = models.CharField(max_length=20)
    payload = models.TextField(help_text="JSON, sent as it is")
    state = models.CharField(max_length=10, help_text="pending, delivered, failed (it is tried again) or given_up")
    attempts = models.PositiveIntegerField(db_default=0)
    failures = models.PositiveIntegerField(db_default=0, help_text="since it began, or was asked for again")
    next_attempt_at = models.DateTimeField(null=True, help_text="empty: none is due")
    give_up_at = models.DateTimeField()
    last_attempt_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True, help_text="delivered, or given up")
    status_code = models.PositiveSmallIntegerField(null=True, help_text="of the last answer")
    error = models.CharField(max_length=500, blank=True, db_default="", help_text="of the last attempt")
    seconds = models.FloatField(null=True, help_text="that the last attempt took")
    response = models.CharField(max_length=500, blank=True, db_default="", help_text="how the last answer began")
    created_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name_plural = "deliveries"
        indexes = [
            models.Index(fields=["webhook", "id"], name="delivery_webhook"),
            models.Index(
                fields=["webhook", "next_attempt_at"], name="delivery_due",
                condition=models.Q(next_attempt_at__isnull=False),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.event} {self.event_id}: {self.state}"
