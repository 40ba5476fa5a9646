"""The REST API of files: the artifacts of attempts, app builds, and bundles of tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import PurePosixPath
from typing import Annotated, Any

from django.http.response import HttpResponseBase
from msgspec import Meta, Struct
from rest_framework.request import Request

from jobs import selectors
from jobs.contract import build_name
from jobs.presenters import ArtifactRow, BuildRow, BundleRow, build_row, bundle_row
from jobs.selectors.owners import owner_of
from qualgent.accounts.permissions import Resource, caller_of, not_found_text
from qualgent.api.services.artifacts import (
    Upload,
    store_artifact,
    store_build_file,
    store_bundle,
    store_report_file,
)
from qualgent.api.services.content import ContentPlace, content_place
from qualgent.core.errors import ForbiddenError, NotFoundError
from qualgent.scheduler.job_requests import ReleaseBuild
from qualgent.web import request_params
from qualgent.web.gateway import gateway_of, port_of
from qualgent.web.openapi import FILE, header, operation, query
from qualgent.web.rest import LoopAPIView, found_row
from qualgent.web.rest_json import Response

from .downloads import file_answer

DIGEST = header("X-Content-SHA256", "of the content; another one is refused")


class Artifacts(Struct, frozen=True):
    """The artifacts of an attempt."""

    artifacts: list[ArtifactRow]
    content: Annotated[
        ContentPlace | None,
        Meta(description="where browsers open them, without further credentials; null: there is no content host"),
    ]


class BatchReport(Struct, frozen=True):
    """Where the report of a batch is kept: with the artifacts of one of its attempts."""

    attempt: str | None
    content: Annotated[
        ContentPlace | None,
        Meta(description="where browsers open `batch-report/index.html`; null: there is no report, or no content host"),
    ]


class ArtifactAnswer(Struct, frozen=True):
    """A stored artifact."""

    artifact: ArtifactRow


class StoredApp(Struct, frozen=True):
    """A stored build."""

    build: BuildRow


class KeptBundle(Struct, frozen=True):
    """A stored bundle."""

    bundle: BundleRow


class Released(Struct, frozen=True):
    """The release of a build. ``held``: it was held."""

    held: bool


class ArtifactsView(LoopAPIView):
    @operation(
        "list_artifacts",
        "attempts",
        Artifacts,
        errors=(404,),
    )
    async def get(self, request: Request, attempt_id: str) -> Response:
        """List the artifacts of an attempt, by path."""
        attempt = await found_row(request, "attempt", attempt_id, selectors.jobs.get_attempt)
        gateway = gateway_of(request)
        rows = await gateway.read(selectors.jobs.list_artifacts, attempt_id=attempt.id)
        org_id = (await gateway.read(owner_of, "attempt", attempt.id)).org
        content = None if org_id is None else content_place(attempt_id=attempt.id, org_id=org_id)
        return Response(Artifacts(rows, content))


class ArtifactFileView(LoopAPIView):
    @operation("get_artifact", "attempts", {(200, "*/*"): FILE}, errors=(404, 410))
    async def get(self, request: Request, attempt_id: str, path: str) -> HttpResponseBase:
        """The file, whole or a Range of it; a page among them runs in a sandbox of its own."""
        attempt = await found_row(request, "attempt", attempt_id, selectors.jobs.get_attempt)
        artifact = await gateway_of(request).read(selectors.jobs.get_artifact, attempt_id=attempt.id, path=path)
        if artifact is None:
            raise NotFoundError(f"the attempt has no artifact {path[:200]}")
        name, kind = PurePosixPath(path).name, artifact.content_type
        return await file_answer(request, artifact.sha256, artifact.size, name=name, content_type=kind)

    @operation(
        "put_artifact",
        "attempts",
        dict.fromkeys((200, 201), ArtifactAnswer),
        body={"*/*": FILE},
        errors=(400, 404, 409, 413, 507),
        parameters=(DIGEST, header("Authorization", "Bearer and the attempt's token")),
        action="store",
    )
    async def put(self, request: Request, attempt_id: str, path: str) -> Response:
        """Store a file; agents do this, with their attempt's token. The same again is harmless."""
        kept = await store_artifact(
            gateway_of(request),
            caller_of(request),
            attempt_id=request_params.path_id("attempt", attempt_id),
            token=_read_bearer_token(request),
            path=path,
            content_type=_content_type(request),
            upload=_upload(request),
        )
        return Response(ArtifactAnswer(kept.row), status=201 if kept.created else 200)


class BatchReportView(LoopAPIView):
    @operation("batch_report", "overview", BatchReport, errors=(404,))
    async def get(self, request: Request, batch_id: str) -> Response:
        """Return where the newest report of a batch is, as `qgjob report` makes it."""
        batch = await found_row(request, "batch", batch_id, selectors.jobs.get_batch)
        found = await gateway_of(request).read(selectors.batches.find_report, batch_id=batch.id)
        if found is None:
            return Response(BatchReport(None, None))
        attempt_id, org_id = found
        return Response(BatchReport(attempt_id, content_place(attempt_id=attempt_id, org_id=org_id)))


class BatchReportFileView(LoopAPIView):
    @operation(
        "put_batch_report",
        "overview",
        dict.fromkeys((200, 201), ArtifactAnswer),
        body={"*/*": FILE},
        errors=(400, 404, 409, 413, 507),
        parameters=(DIGEST, query("attempt", "of the batch, that has ended: with whose artifacts the report is kept")),
        action="store",
    )
    async def put(self, request: Request, batch_id: str, path: str) -> Response:
        """Store a file of a report of the batch, `index.html` last. The same again is harmless."""
        kept = await store_report_file(
            gateway_of(request),
            caller_of(request),
            batch_id=request_params.path_id("batch", batch_id),
            attempt_id=request_params.path_id("attempt", request.query_params.get("attempt", "")),
            path=path,
            content_type=_content_type(request),
            upload=_upload(request),
        )
        return Response(ArtifactAnswer(kept.row), status=201 if kept.created else 200)


class BuildView(LoopAPIView):
    @operation("get_build", "builds", BuildRow, errors=(404,))
    async def get(self, request: Request, org_id: str, app_version_id: str) -> Response:
        """Return where agents get the build: its URL, or the file that was stored for it."""
        return Response(build_row(await _found_build(request, org_id, app_version_id)))

    @operation(
        "put_build",
        "builds",
        dict.fromkeys((200, 201), StoredApp),
        body={"*/*": FILE},
        errors=(400, 409, 413, 507),
        parameters=(DIGEST, query("name", "of the file, such as app.apk")),
        action="store",
    )
    async def put(self, request: Request, org_id: str, app_version_id: str) -> Response:
        """Store the file of a build, once: agents fetch it from here, once per host."""
        name = request.query_params.get("name") or "app"
        build = build_name(org_id=org_id, app_version_id=app_version_id, name=name)
        kept = await store_build_file(gateway_of(request), caller_of(request), build, upload=_upload(request))
        return Response(StoredApp(kept.row), status=201 if kept.created else 200)


class ReleaseBuildView(LoopAPIView):
    @operation("release_build", "builds", Released, action="release")
    async def post(self, request: Request, org_id: str, app_version_id: str) -> Response:
        """Try a build again now that is held because its install failed on several agents; ``held``: it was."""
        command = ReleaseBuild(caller=caller_of(request), org_id=org_id, app_version_id=app_version_id)
        return Response(Released(await port_of(request).call(command)))


class BuildFileView(LoopAPIView):
    @operation("get_build_file", "builds", {(200, "application/octet-stream"): FILE}, errors=(404, 410))
    async def get(self, request: Request, org_id: str, app_version_id: str) -> HttpResponseBase:
        """The file, whole or a Range of it."""
        build = await _found_build(request, org_id, app_version_id)
        if not build.sha256:
            raise NotFoundError(f"no file was stored for {app_version_id[:200]} of {org_id[:100]}")
        kind = "application/octet-stream"
        answer = await file_answer(request, build.sha256, build.size, name=build.name, content_type=kind)
        answer["X-Content-SHA256"] = build.sha256
        return answer


class BundleView(LoopAPIView):
    @operation("get_bundle", "builds", BundleRow, errors=(404,))
    async def get(self, request: Request, org_id: str, sha256: str) -> Response:
        """Return what is known of a bundle of tests: whether it has to be uploaded."""
        return Response(bundle_row(await _found_bundle(request, org_id, sha256)))

    @operation(
        "put_bundle",
        "builds",
        dict.fromkeys((200, 201), KeptBundle),
        body={"*/*": FILE},
        errors=(400, 413, 507),
        action="store",
    )
    async def put(self, request: Request, org_id: str, sha256: str) -> Response:
        """Store a bundle of tests under its SHA-256; jobs name it in their `source`. The same again is harmless."""
        gateway, caller = gateway_of(request), caller_of(request)
        kept = await store_bundle(gateway, caller, org_id, sha256, upload=_upload(request))
        return Response(KeptBundle(kept.row), status=201 if kept.created else 200)


class BundleFileView(LoopAPIView):
    @operation("get_bundle_file", "builds", {(200, "application/octet-stream"): FILE}, errors=(404, 410))
    async def get(self, request: Request, org_id: str, sha256: str) -> HttpResponseBase:
        """The file, whole or a Range of it; an attempt gets that of its own job."""
        bundle = await _found_bundle(request, org_id, sha256)
        kind, name = "application/octet-stream", f"{sha256[:10]}.tar.bz2"
        return await file_answer(request, bundle.sha256, bundle.size, name=name, content_type=kind)


async def _found_bundle(request: Request, org_id: str, sha256: str) -> Any:
    """Return the row of an organization's test bundle, by its digest. Raises NotFoundError."""
    bundle = await gateway_of(request).read(selectors.jobs.get_bundle, org_id=org_id, sha256=sha256)
    if bundle is None:
        raise NotFoundError(not_found_text(Resource("bundle", sha256, org_id)))
    return bundle


async def _found_build(request: Request, org_id: str, app_version_id: str) -> Any:
    """Return the row of an app build, by organization and version. Raises NotFoundError."""
    build = await gateway_of(request).read(selectors.jobs.get_build, org_id=org_id, app_version_id=app_version_id)
    if build is None:
        raise NotFoundError(f"there is no build {app_version_id[:200]} of {org_id[:100]}")
    return build


def _upload(request: Request) -> Upload:
    """Return the request's body as an upload: streamed, or in one piece if the server has already read it."""
    pieces: AsyncIterator[bytes] | None = getattr(request, "upload", None)
    sha256 = request.headers.get("X-Content-SHA256")
    if pieces is None:
        return Upload(_single_chunk(request.body), len(request.body), sha256)
    return Upload(pieces, request.upload_bytes, sha256)  # type: ignore[attr-defined]


async def _single_chunk(body: bytes) -> AsyncIterator[bytes]:
    """Yield the whole body as one piece."""
    yield body


def _read_bearer_token(request: Request) -> str:
    """Return the token of the Authorization header. Raises ForbiddenError if there is none."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise ForbiddenError("send the attempt's token: Authorization: Bearer …")
    return token.strip()


def _content_type(request: Request) -> str:
    """Return the request's content type; application/octet-stream if it has none or an invalid one."""
    given = (request.content_type or "").strip()
    plain = given.isascii() and given.isprintable() and "/" in given
    return given[:100] if plain else "application/octet-stream"
