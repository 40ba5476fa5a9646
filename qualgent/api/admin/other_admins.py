"""Read-only pages of Django's admin for batches, groups, tests, builds, files, failures and the server's records."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.urls import reverse

from jobs import models
from jobs.presenters import artifact_url, build_file_url, bundle_file_url
from qualgent.web.admin_base import cells
from qualgent.web.admin_base.filters import by_text, by_time, by_word
from qualgent.web.admin_base.readonly import ReadOnlyAdmin

ORG = by_text("org_id", "organization")
BUILD = by_text("app_version_id", "build")
TARGET = by_text("target", "target")


def _register(model: Any, columns: str, search: str = "", *filters: Any, **options: Any) -> None:
    """Register a read-only admin of a model; ``columns`` and ``search`` are field names separated by spaces."""
    names = {"list_display": columns.split(), "search_fields": search.split(), "list_filter": filters}
    admin.site.register(model, ReadOnlyAdmin, **names, **options)


_register(
    models.Batch,
    "short_id org_link suite branch commit total done failed created_at finished_at",
    "=pk ^suite ^branch ^commit",
    by_time("submitted"),
    ORG,
    by_text("suite", "suite"),
    by_text("branch", "branch"),
    kind="batch",
    screen="batch",
    related={"job": "batch"},
    short_id=cells.column("batch", lambda batch: f"{str(batch.pk)[:8]}…{str(batch.pk)[-4:]}"),
)
_register(
    models.Group,
    "app_version_id org_link target labels total done failed changed_at",
    "=pk ^app_version_id",
    by_time("changed", "changed_at"),
    ORG,
    TARGET,
    kind="group",
    screen="group",
    ordering=("-changed_at",),
    related={"job": "group"},
)
_register(
    models.KnownTest,
    "test org_link target attempts passed flaky mean_time outcome_shown last_at",
    "=pk =last_job_id ^test",
    by_time("last run", "last_at"),
    ORG,
    TARGET,
    by_word("last_outcome", "last outcome", "passed", "failed", "timed_out"),
    kind="test",
    screen="test",
    ordering=("-last_at",),
    sortable_by=("last_at", "flaky"),
    mean_time=cells.seconds_column("mean time", "mean_seconds"),
    outcome_shown=cells.state_column("last outcome", "last_outcome"),
)
_register(
    models.Build,
    "app_version_id org_link name size app_url file created_at",
    "=pk ^app_version_id ^sha256",
    by_time("first seen"),
    ORG,
    kind="build",
    details=("file",),
    file=cells.column("file", lambda build: build.sha256 and cells.link(build_file_url(build), "download")),
    page_url=lambda owner, build: reverse("screen-build", args=(build.org_id, build.app_version_id)),
)
_register(
    models.Bundle,
    "sha256 org_link size created_at used_at file",
    "=pk ^sha256",
    by_time("last use", "used_at"),
    ORG,
    kind="bundle",
    details=("file",),
    file=cells.column("file", lambda bundle: cells.link(bundle_file_url(bundle), "download")),
)
_register(
    models.Case,
    "name classname outcome_shown seconds_shown short_message attempt_link",
    "=attempt_id =attempt__job_id ^name ^classname",
    by_word("outcome", "outcome", "passed", "failed", "error", "skipped"),
    kind="attempt",
    seconds_shown=cells.seconds_column("seconds", "seconds"),
    short_message=cells.column("message", lambda case: case.message[:200]),
)
_register(
    models.Artifact,
    "path content_type size created_at attempt_link file",
    "=pk =attempt_id =attempt__job_id ^path",
    by_time("stored"),
    by_text("content_type", "type"),
    kind="attempt",
    details=("file",),
    file=cells.column("file", lambda artifact: cells.link(artifact_url(artifact), "open")),
)
_register(
    models.Failure,
    "cause name outcome_shown org_link app_version_id agent_link at attempt_link job_link",
    "=attempt_id =job_id ^fingerprint ^name",
    by_time("ended", "at"),
    ORG,
    BUILD,
    by_text("agent", "agent"),
    by_word("source", "source", "case", "log", "agent", "exit"),
    kind="failure",
)
_register(
    models.FailureNote,
    "fingerprint org_link note owner ticket_url changed_at changed_by",
    "^fingerprint ^note ^owner",
    ORG,
    by_text("owner", "owner"),
    kind="failure",
)
_register(models.ParkedJob, "parked_at job_link reason", "=pk ^reason", ordering=("-parked_at",))
_register(models.WindowLease, "held_at job_link agent window", "=pk", ordering=("-held_at",), exclude=("token",))
_register(models.WaitingFailure, "id job_link", kind="figures")
_register(models.Estimate, "key kind seconds", "^key")
_register(
    models.HeldBuild, "until org_id app_version_id target reason", "^org_id ^app_version_id", ordering=("-until",)
)
_register(models.SchedulerEpoch, "epoch holder pulse", ordering=("-epoch",))
_register(models.UploadReservation, "id org_id bytes beat", "^org_id")
# without the replies: those to the creation of a webhook contain its secret
_register(models.CallReply, "id created_at", "^id", ordering=("-created_at",), exclude=("reply",))
_register(models.IdempotencyRecord, "key status created_at", "^key", ordering=("-created_at",), exclude=("answer",))
