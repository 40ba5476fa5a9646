"""The routes of jobs, batches, tests and their history."""

from __future__ import annotations

from qualgent.web.routes import route

from . import attempts, batches, control, failures, files, history, jobs, lookup, overview, server, tests, trends

BUILD = r"<org_id>/(?P<app_version_id>[\s\S]+?)"
MANY = f"(?P<action>{'|'.join(control.ACTIONS)})"

urlpatterns = [
    route("submit-job", jobs.SubmitJobView),
    route("status/<job_id>", jobs.JobStatusView),
    route("job/<job_id>", jobs.JobObjectView),
    route("api/v1/jobs", jobs.JobsView),
    route("api/v1/jobs/count", jobs.JobCountView),
    route("api/v1/jobs/unseen", control.UnseenJobsView),
    route(f"api/v1/jobs/{MANY}", control.ManyJobsView),
    route("api/v1/jobs/<job_id>", jobs.JobDetailView),
    route("api/v1/jobs/<job_id>/cancel", jobs.CancelJobView),
    route("api/v1/jobs/<job_id>/retry", jobs.RetryJobView),
    route("api/v1/jobs/<job_id>/priority", jobs.JobPriorityView),
    route("api/v1/attempts", attempts.AttemptsView),
    route("api/v1/attempts/<attempt_id>", attempts.AttemptDetailView),
    route("api/v1/attempts/<attempt_id>/log", attempts.LogView),
    route("api/v1/attempts/<attempt_id>/log/index", attempts.LogIndexView),
    route("api/v1/attempts/<attempt_id>/log/find", attempts.LogFindView),
    route("api/v1/attempts/<attempt_id>/cases", attempts.CasesView),
    route("api/v1/attempts/<attempt_id>/failures", failures.AttemptFailuresView),
    route("api/v1/attempts/<attempt_id>/artifacts", files.ArtifactsView),
    route("api/v1/attempts/<attempt_id>/artifacts/(?P<path>.+?)", files.ArtifactFileView),
    # a version may have slashes: what follows it comes first
    route(f"api/v1/builds/{BUILD}/summary", lookup.BuildSummaryView),
    route(f"api/v1/builds/{BUILD}/failures", failures.BuildFailuresView),
    route(f"api/v1/builds/{BUILD}/release", files.ReleaseBuildView),
    route(f"api/v1/builds/{BUILD}/file", files.BuildFileView),
    route(f"api/v1/builds/{BUILD}", files.BuildView),
    route("api/v1/bundles/<org_id>/<sha256>/file", files.BundleFileView),
    route("api/v1/bundles/<org_id>/<sha256>", files.BundleView),
    route("api/v1/batches", overview.BatchesView),
    route("api/v1/batches/<batch_id>", overview.BatchDetailView),
    route("api/v1/batches/<batch_id>/results", batches.BatchResultsView),
    route("api/v1/batches/<batch_id>/slowest", batches.BatchSlowestView),
    route("api/v1/batches/<batch_id>/compare", batches.BatchCompareView),
    route("api/v1/batches/<batch_id>/junit", batches.BatchJUnitView),
    route("api/v1/batches/<batch_id>/report", files.BatchReportView),
    route("api/v1/batches/<batch_id>/report/(?P<path>.+?)", files.BatchReportFileView),
    route("api/v1/batches/<batch_id>/failures", failures.BatchFailuresView),
    route(f"api/v1/batches/<batch_id>/{MANY}", control.BatchJobsView),
    route("api/v1/groups", overview.GroupsView),
    route("api/v1/groups/<group_id>", overview.GroupDetailView),
    route("api/v1/groups/<group_id>/results", batches.GroupResultsView),
    route(f"api/v1/groups/<group_id>/{MANY}", control.GroupJobsView),
    route("api/v1/failures", failures.FailuresView),
    route("api/v1/failures/<org_id>/<fingerprint>", failures.FailureNoteView),
    route("api/v1/search", lookup.SearchView),
    route("api/v1/tests", tests.KnownTestsView),
    route("api/v1/tests/<test_id>", tests.KnownTestView),
    route("api/v1/queue", overview.QueueView),
    route("api/v1/retention", server.RetentionView),
    route("api/v1/series", history.SeriesView),
    route("api/v1/events", history.EventsView),
    route("api/v1/timeline", history.TimelineView),
    route("api/v1/timeline/parts", history.TimelinePartsView),
    route("api/v1/trends", trends.TrendsView),
    route("api/v1/server", server.ServerView),
    route("api/v1/stats", overview.StatsView),
]
