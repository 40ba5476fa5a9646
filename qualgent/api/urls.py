"""The routes of jobs, batches, tests and their history."""

from __future__ import annotations

from qualgent.web.routes import ID, route

from . import attempts, batches, control, failures, files, history, jobs, lookup, overview, server, tests

JOB = ID.format("job_id")
ATTEMPT = ID.format("attempt_id")
BUILD = ID.format("org_id") + r"/(?P<app_version_id>[\s\S]+?)"
CAUSE = ID.format("org_id") + "/" + ID.format("fingerprint")
MANY = r"(?P<action>cancel|retry|priority)"

urlpatterns = [
    route("submit-job", jobs.SubmitJobView, "submit-job"),
    route(f"status/{JOB}", jobs.JobStatusView, "job-status"),
    route(f"job/{JOB}", jobs.JobObjectView, "job-object"),
    route("api/v1/jobs", jobs.JobsView, "jobs"),
    route("api/v1/jobs/count", jobs.JobCountView, "jobs-count"),
    route("api/v1/jobs/unseen", control.UnseenJobsView, "jobs-unseen"),
    route(f"api/v1/jobs/{MANY}", control.ManyJobsView, "jobs-change"),
    route(f"api/v1/jobs/{JOB}", jobs.JobDetailView, "job-detail"),
    route(f"api/v1/jobs/{JOB}/cancel", jobs.CancelJobView, "job-cancel"),
    route(f"api/v1/jobs/{JOB}/retry", jobs.RetryJobView, "job-retry"),
    route(f"api/v1/jobs/{JOB}/priority", jobs.JobPriorityView, "job-priority"),
    route("api/v1/attempts", attempts.AttemptsView, "attempts"),
    route(f"api/v1/attempts/{ATTEMPT}", attempts.AttemptDetailView, "attempt"),
    route(f"api/v1/attempts/{ATTEMPT}/log", attempts.LogView, "attempt-log"),
    route(f"api/v1/attempts/{ATTEMPT}/log/index", attempts.LogIndexView, "attempt-log-index"),
    route(f"api/v1/attempts/{ATTEMPT}/log/find", attempts.LogFindView, "attempt-log-find"),
    route(f"api/v1/attempts/{ATTEMPT}/cases", attempts.CasesView, "attempt-cases"),
    route(f"api/v1/attempts/{ATTEMPT}/failures", failures.AttemptFailuresView, "attempt-failures"),
    route(f"api/v1/attempts/{ATTEMPT}/artifacts", files.ArtifactsView, "attempt-artifacts"),
    route(f"api/v1/attempts/{ATTEMPT}/artifacts/(?P<path>.+?)", files.ArtifactFileView, "artifact"),
    # a version may have slashes: what follows it comes first
    route(f"api/v1/builds/{BUILD}/summary", lookup.BuildSummaryView, "build-summary"),
    route(f"api/v1/builds/{BUILD}/failures", failures.BuildFailuresView, "build-failures"),
    route(f"api/v1/builds/{BUILD}/release", files.ReleaseBuildView, "build-release"),
    route(f"api/v1/builds/{BUILD}/file", files.BuildFileView, "build-file"),
    route(f"api/v1/builds/{BUILD}", files.BuildView, "build"),
    route("api/v1/batches", overview.BatchesView, "batches"),
    route(f"api/v1/batches/{ID.format('batch_id')}", overview.BatchDetailView, "batch-detail"),
    route(f"api/v1/batches/{ID.format('batch_id')}/results", batches.BatchResultsView, "batch-results"),
    route(f"api/v1/batches/{ID.format('batch_id')}/slowest", batches.BatchSlowestView, "batch-slowest"),
    route(f"api/v1/batches/{ID.format('batch_id')}/compare", batches.BatchCompareView, "batch-compare"),
    route(f"api/v1/batches/{ID.format('batch_id')}/junit", batches.BatchJUnitView, "batch-junit"),
    route(f"api/v1/batches/{ID.format('batch_id')}/failures", failures.BatchFailuresView, "batch-failures"),
    route(f"api/v1/batches/{ID.format('batch_id')}/{MANY}", control.BatchJobsView, "batch-change"),
    route("api/v1/groups", overview.GroupsView, "groups"),
    route(f"api/v1/groups/{ID.format('group_id')}", overview.GroupDetailView, "group-detail"),
    route(f"api/v1/groups/{ID.format('group_id')}/results", batches.GroupResultsView, "group-results"),
    route(f"api/v1/groups/{ID.format('group_id')}/{MANY}", control.GroupJobsView, "group-change"),
    route("api/v1/failures", failures.FailuresView, "failures"),
    route(f"api/v1/failures/{CAUSE}", failures.FailureNoteView, "failure-note"),
    route("api/v1/search", lookup.SearchView, "search"),
    route("api/v1/tests", tests.KnownTestsView, "tests"),
    route(f"api/v1/tests/{ID.format('test_id')}", tests.KnownTestView, "test-detail"),
    route("api/v1/queue", overview.QueueView, "queue"),
    route("api/v1/retention", server.RetentionView, "retention"),
    route("api/v1/series", history.SeriesView, "series"),
    route("api/v1/events", history.EventsView, "events"),
    route("api/v1/timeline", history.TimelineView, "timeline"),
    route("api/v1/timeline/parts", history.TimelinePartsView, "timeline_parts"),
    route("api/v1/server", server.ServerView, "server"),
    route("api/v1/stats", overview.StatsView, "stats"),
]
