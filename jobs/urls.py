"""Where jobs are asked for. A trailing slash is forgiven."""

from __future__ import annotations

from django.urls import URLPattern, re_path

from . import (
    api,
    api_attempts,
    api_audit,
    api_batches,
    api_control,
    api_files,
    api_history,
    api_logs,
    api_orgs,
    api_overview,
    api_retention,
    api_server,
    api_tests,
    api_unseen,
    api_webhooks,
)


def route(pattern: str, view: type, name: str) -> URLPattern:
    return re_path(rf"^{pattern}/?\Z", view.as_view(route=name), name=name)  # type: ignore[attr-defined]


ID = r"(?P<{}>[^/]+)"
JOB = ID.format("job_id")
ATTEMPT = ID.format("attempt_id")
BUILD = ID.format("org_id") + "/" + ID.format("app_version_id")
WEBHOOK = ID.format("webhook_id")
DELIVERY = ID.format("delivery_id")
MANY = r"(?P<action>cancel|retry|priority)"

urlpatterns = [
    route("submit-job", api.SubmitJobView, "submit-job"),
    route(f"status/{JOB}", api.JobStatusView, "job-status"),
    route(f"job/{JOB}", api.JobObjectView, "job-object"),
    route("api/v1/jobs", api.JobsView, "jobs"),
    route("api/v1/jobs/unseen", api_unseen.UnseenJobsView, "jobs-unseen"),
    route(f"api/v1/jobs/{MANY}", api_control.ManyJobsView, "jobs-change"),
    route(f"api/v1/jobs/{JOB}", api.JobDetailView, "job-detail"),
    route(f"api/v1/jobs/{JOB}/cancel", api.CancelJobView, "job-cancel"),
    route(f"api/v1/jobs/{JOB}/retry", api.RetryJobView, "job-retry"),
    route(f"api/v1/jobs/{JOB}/priority", api.JobPriorityView, "job-priority"),
    route("api/v1/attempts", api_attempts.AttemptsView, "attempts"),
    route(f"api/v1/attempts/{ATTEMPT}", api_attempts.AttemptView, "attempt"),
    route(f"api/v1/attempts/{ATTEMPT}/log", api_attempts.LogView, "attempt-log"),
    route(f"api/v1/attempts/{ATTEMPT}/log/index", api_logs.LogIndexView, "attempt-log-index"),
    route(f"api/v1/attempts/{ATTEMPT}/log/find", api_logs.LogFindView, "attempt-log-find"),
    route(f"api/v1/attempts/{ATTEMPT}/cases", api_attempts.CasesView, "attempt-cases"),
    route(f"api/v1/attempts/{ATTEMPT}/artifacts", api_files.ArtifactsView, "attempt-artifacts"),
    route(f"api/v1/attempts/{ATTEMPT}/artifacts/(?P<path>.+?)", api_files.ArtifactFileView, "artifact"),
    route(f"api/v1/builds/{BUILD}", api_files.BuildView, "build"),
    route(f"api/v1/builds/{BUILD}/file", api_files.BuildFileView, "build-file"),
    route("api/v1/batches", api_overview.BatchesView, "batches"),
    route(f"api/v1/batches/{ID.format('batch_id')}", api_overview.BatchDetailView, "batch-detail"),
    route(f"api/v1/batches/{ID.format('batch_id')}/results", api_batches.BatchResultsView, "batch-results"),
    route(f"api/v1/batches/{ID.format('batch_id')}/compare", api_batches.BatchCompareView, "batch-compare"),
    route(f"api/v1/batches/{ID.format('batch_id')}/junit", api_batches.BatchJUnitView, "batch-junit"),
    route(f"api/v1/batches/{ID.format('batch_id')}/{MANY}", api_control.BatchJobsView, "batch-change"),
    route("api/v1/groups", api_overview.GroupsView, "groups"),
    route(f"api/v1/groups/{ID.format('group_id')}", api_overview.GroupDetailView, "group-detail"),
    route(f"api/v1/groups/{ID.format('group_id')}/results", api_batches.GroupResultsView, "group-results"),
    route(f"api/v1/groups/{ID.format('group_id')}/{MANY}", api_control.GroupJobsView, "group-change"),
    route("api/v1/orgs", api_orgs.OrgsView, "orgs"),
    route("api/v1/orgs/(?P<org_id>.+?)", api_orgs.OrgDetailView, "org-detail"),
    route("api/v1/tests", api_tests.KnownTestsView, "tests"),
    route(f"api/v1/tests/{ID.format('test_id')}", api_tests.KnownTestView, "test-detail"),
    route("api/v1/queue", api_overview.QueueView, "queue"),
    route("api/v1/audit", api_audit.AuditView, "audit"),
    route("api/v1/retention", api_retention.RetentionView, "retention"),
    route("api/v1/webhooks", api_webhooks.WebhooksView, "webhooks"),
    route(f"api/v1/webhooks/{WEBHOOK}", api_webhooks.WebhookDetailView, "webhook-detail"),
    route(f"api/v1/webhooks/{WEBHOOK}/rotate", api_webhooks.RotateSecretView, "webhook-rotate"),
    route(f"api/v1/webhooks/{WEBHOOK}/test", api_webhooks.TestWebhookView, "webhook-test"),
    route(f"api/v1/webhooks/{WEBHOOK}/deliveries", api_webhooks.DeliveriesView, "deliveries"),
    route(f"api/v1/webhooks/{WEBHOOK}/deliveries/{DELIVERY}", api_webhooks.DeliveryDetailView, "delivery-detail"),
    route(f"api/v1/webhooks/{WEBHOOK}/deliveries/{DELIVERY}/redeliver", api_webhooks.RedeliverView, "redeliver"),
    route("api/v1/series", api_history.SeriesView, "series"),
    route("api/v1/events", api_history.EventsView, "events"),
    route("api/v1/timeline", api_history.TimelineView, "timeline"),
    route("api/v1/server", api_server.ServerView, "server"),
    route("api/v1/stats", api_overview.StatsView, "stats"),
]
