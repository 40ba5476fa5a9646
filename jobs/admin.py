"""Inspection: everything can be looked at, nothing edited in place.

The engine owns these rows, so there are no add, change or delete forms, only actions that go through the services.
(A change form also runs in a transaction that a service, waiting for the ledger's writer, would deadlock with.)
"""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import urlsplit

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from . import blocking
from .audit import Caller, acting_as
from .errors import QualGentError
from .models import (
    Artifact,
    Attempt,
    Audit,
    Batch,
    Build,
    Case,
    Delivery,
    Estimate,
    Group,
    IdempotencyRecord,
    Job,
    Org,
    Webhook,
)
from .selection import Selection
from .services.control import Changed, cancel_jobs, retry_jobs
from .services.webhooks import redeliver_all

admin.site.site_header = "QualGent"
admin.site.site_title = "QualGent"
admin.site.index_title = "Inspection"


def caller_of(request: HttpRequest) -> Caller:
    """Who the audit names for what an action changes."""
    browser = request.META.get("HTTP_USER_AGENT", "").split(maxsplit=1)
    return Caller(
        request.user.get_username(), "admin", request.META.get("REMOTE_ADDR") or "", browser[0] if browser else ""
    )


class ReadOnlyAdmin(admin.ModelAdmin):
    """Look, search, filter."""

    list_per_page = 50
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False


class AttemptInline(admin.TabularInline):
    model = Attempt
    fields = ("number", "agent", "phase", "outcome", "leased_at", "started_at", "finished_at", "install_seconds",
              "run_seconds", "exit_code", "message")  # fmt: skip
    readonly_fields = fields
    extra = 0
    can_delete = False
    ordering = ("number",)

    def has_add_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False


@admin.register(Job)
class JobAdmin(ReadOnlyAdmin):
    list_display = ("id", "status", "phase", "org_id", "app_version_id", "test", "priority", "target", "agent",
                    "attempts", "created_at", "finished_at")  # fmt: skip
    list_filter = ("status", "phase", "priority", "target", "simulated", "created_at")
    search_fields = ("=id", "=org__id", "app_version_id", "test", "agent")
    date_hierarchy = "created_at"
    ordering = ("-id",)
    inlines = (AttemptInline,)
    actions = ("cancel", "run_again")

    @admin.action(description="Cancel the selected jobs")
    def cancel(self, request: HttpRequest, queryset: QuerySet[Job]) -> None:
        self._change(request, queryset, cancel_jobs, "cancelled", "had ended already")

    @admin.action(description="Run the selected failed or cancelled jobs again")
    def run_again(self, request: HttpRequest, queryset: QuerySet[Job]) -> None:
        self._change(request, queryset, retry_jobs, "waiting again", "have passed, wait or run")

    def _change(
        self, request: HttpRequest, jobs: QuerySet[Job], service: Callable[..., Coroutine[Any, Any, Changed]],
        done: str, left: str,
    ) -> None:  # fmt: skip
        ids = tuple(str(job_id) for job_id in jobs.values_list("pk", flat=True))
        try:
            with acting_as(caller_of(request)):
                changed = blocking.call(service, selection=Selection(ids=ids))
        except QualGentError as error:
            self.message_user(request, str(error), messages.ERROR)
            return
        if changed.changed:
            self.message_user(request, f"{changed.changed} jobs {done}", messages.SUCCESS)
        if others := changed.matched - changed.changed:
            self.message_user(request, f"{others} jobs {left}", messages.WARNING)


@admin.register(Attempt)
class AttemptAdmin(ReadOnlyAdmin):
    list_display = ("id", "job", "number", "agent", "phase", "outcome", "leased_at", "install_seconds", "run_seconds")
    list_filter = ("outcome", "phase", "simulated", "leased_at")
    list_select_related = ("job",)
    search_fields = ("=id", "=job__id", "agent", "message")
    ordering = ("-id",)
    exclude = ("token",)


@admin.register(Audit)
class AuditAdmin(ReadOnlyAdmin):
    list_display = ("at", "actor", "door", "client", "action", "kind", "what", "count", "after", "note")
    list_filter = ("door", "action", "kind", "actor", "at")
    search_fields = ("=id", "actor", "object_id", "note", "=jobs__job_id")
    date_hierarchy = "at"
    ordering = ("-id",)

    @admin.display(description="object or selection")
    def what(self, entry: Audit) -> str:
        return entry.object_id or json.dumps(entry.selection, ensure_ascii=False)[:300]


@admin.register(Case)
class CaseAdmin(ReadOnlyAdmin):
    list_display = ("name", "classname", "outcome", "seconds", "attempt_id")
    list_filter = ("outcome",)
    search_fields = ("name", "classname", "=attempt__id")
    ordering = ("-id",)


@admin.register(Artifact)
class ArtifactAdmin(ReadOnlyAdmin):
    list_display = ("path", "content_type", "size", "attempt_id", "created_at")
    list_filter = ("content_type", "created_at")
    search_fields = ("path", "=attempt__id", "=sha256")
    ordering = ("-id",)


@admin.register(Build)
class BuildAdmin(ReadOnlyAdmin):
    list_display = ("app_version_id", "org_id", "app_url", "name", "size", "created_at")
    list_filter = ("created_at",)
    search_fields = ("=org__id", "app_version_id", "app_url", "=sha256")
    ordering = ("-id",)


@admin.register(Batch)
class BatchAdmin(ReadOnlyAdmin):
    list_display = (
        "id",
        "org_id",
        "suite",
        "branch",
        "total",
        "done",
        "failed",
        "cancelled",
        "created_at",
        "finished_at",
    )
    list_filter = ("created_at",)
    search_fields = ("=id", "=org__id", "suite", "branch", "commit")
    ordering = ("-id",)


@admin.register(Group)
class GroupAdmin(ReadOnlyAdmin):
    list_display = (
        "app_version_id",
        "org_id",
        "target",
        "labels",
        "total",
        "done",
        "failed",
        "cancelled",
        "changed_at",
    )
    list_filter = ("target", "changed_at")
    search_fields = ("=id", "=org__id", "app_version_id")
    ordering = ("-changed_at",)


@admin.register(Org)
class OrgAdmin(ReadOnlyAdmin):
    list_display = ("id", "weight", "priority_ceiling", "submits_per_minute", "submit_burst", "most_waiting",
                    "most_running", "most_stored_bytes", "max_attempts", "stored_bytes", "created_at")  # fmt: skip
    search_fields = ("id",)


@admin.register(Estimate)
class EstimateAdmin(ReadOnlyAdmin):
    list_display = ("kind", "key", "seconds")
    list_filter = ("kind",)
    search_fields = ("key",)


@admin.register(IdempotencyRecord)
class IdempotencyRecordAdmin(ReadOnlyAdmin):
    list_display = ("key", "status", "created_at")
    search_fields = ("key",)
    exclude = ("answer",)


@admin.register(Webhook)
class WebhookAdmin(ReadOnlyAdmin):
    list_display = ("id", "org_id", "host", "events", "statuses", "enabled", "failing_since", "disabled_reason",
                    "created_at")  # fmt: skip
    list_filter = ("enabled", "created_at")
    search_fields = ("=id", "=org__id", "description")
    ordering = ("-id",)
    exclude = ("secret", "old_secrets")

    @admin.display(description="leads to")
    def host(self, webhook: Webhook) -> str:
        return urlsplit(webhook.url).netloc


@admin.register(Delivery)
class DeliveryAdmin(ReadOnlyAdmin):
    list_display = ("id", "webhook_id", "event", "state", "attempts", "status_code", "error", "last_attempt_at",
                    "next_attempt_at", "created_at")  # fmt: skip
    list_filter = ("state", "event", "created_at")
    search_fields = ("=id", "=event_id", "=webhook__id")
    ordering = ("-id",)
    actions = ("redeliver",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Delivery]:
        return super().get_queryset(request).defer("payload")

    @admin.action(description="Deliver again")
    def redeliver(self, request: HttpRequest, queryset: QuerySet[Delivery]) -> None:
        chosen = [(str(webhook), str(delivery)) for webhook, delivery in queryset.values_list("webhook_id", "pk")]
        try:
            with acting_as(caller_of(request)):
                count = blocking.call(redeliver_all, deliveries=chosen)
        except QualGentError as error:
            self.message_user(request, str(error), messages.ERROR)
        else:
            self.message_user(request, f"{count} deliveries are sent again", messages.SUCCESS)
