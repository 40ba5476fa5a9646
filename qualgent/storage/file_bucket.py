"""File store in a bucket of an S3-compatible service: files by SHA-256, and named ones such as ended logs."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from qgprotocol.addresses import is_loopback
from qualgent.core.errors import StorageFullError, StorageUnavailableError
from qualgent.engine.steps import parts_of

from .files import ABANDONED_SECONDS, DIGEST, PIECE_BYTES, YOUNG_SECONDS, FileStore

logger = logging.getLogger("jobs.files")

PART_BYTES = 8 * 1024 * 1024  # of an upload in several parts, and the largest one in a single request
MAX_PARTS = 10_000
WRITERS = 6  # requests that write at once, in all: each has a part in memory
PARTS_AT_ONCE = 2  # of one upload: small files wait for two parts of a large one, not for all
READERS = 16
CONNECT_SECONDS, READ_SECONDS, ATTEMPTS = 5, 20, 3  # of one request, which botocore repeats with a growing pause
PROBE_SECONDS = 3
DELETED_AT_ONCE = 1000  # named files in one request: S3's limit
RESUMES = 3  # of a broken download, without a byte in between
RESUME_SECONDS = 0.2  # the first pause

CHECK_KEY = "write-check"  # no digest, so no file
FULL = {"InsufficientStorage", "InsufficientCapacity", "QuotaExceeded", "XMinioStorageFull", "507"}
BEYOND_END = {"InvalidRange", "416"}
MISSING = {"NoSuchKey", "404", "NotFound"}
REFUSED = {"403", "AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch", "401", "ExpiredToken", "InvalidToken"}

Result = TypeVar("Result")


class BucketFiles(FileStore):
    """Files under the keys ``prefix/ab/abcdef…``, and named ones under ``prefix/name``.

    A file is received into a folder of this machine, hashed there, and only then uploaded, under its final key. So a
    wrong digest and a client that leaves cost the bucket nothing, and no key of it is ever temporary; the alternative,
    uploading while receiving, needs a copy of each file within the bucket, because its key is known at the end. The
    folder is limited as all uploads in progress are. S3 makes a key visible when its last byte is there.
    """

    spool_is_synced = False

    def __init__(
        self, bucket: str, prefix: str, spool: Path, most_incoming_bytes: int, *, endpoint: str = "", region: str = ""
    ) -> None:
        """``endpoint``: the server's address; empty: AWS. Credentials: from the environment, as for AWS's tools."""
        super().__init__(spool, most_incoming_bytes, shared=True)
        self._bucket = bucket
        self._prefix = f"{prefix}/" if prefix else ""
        self._endpoint = endpoint
        self._region = region
        self._client: Any = None
        self._probe_client: Any = None  # gives up soon
        self._writers = ThreadPoolExecutor(WRITERS, thread_name_prefix="s3-writer")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="s3-reader")
        self._prober = ThreadPoolExecutor(1, thread_name_prefix="s3-probe")

    async def start(self) -> None:
        """Check the bucket and abort abandoned uploads; an unreachable store is only logged. Raises SystemExit."""
        await asyncio.to_thread(self._tidy_spool, 0)
        try:
            await self._run_on(self._prober, self._check_bucket)
            await self._run_on(self._writers, self._abort_abandoned)
        except StorageUnavailableError as error:
            logger.warning("%s; the server starts anyway, and is not ready before files can be stored", error)

    async def size(self, sha256: str) -> int | None:
        """Return a stored file's bytes; None: there is none. Raises StorageUnavailableError."""
        try:
            found = await self._run_on(
                self._readers, lambda: self._s3_client().head_object(**self._object_arguments(sha256))
            )
        except _NoFileError:
            return None
        return int(found["ContentLength"])

    async def read(self, sha256: str, offset: int, size: int) -> AsyncIterator[bytes]:
        """Yield ``size`` bytes of a file from ``offset``, resuming after failures. Raises StorageUnavailableError."""
        end, failures = offset + size, 0
        while offset < end:
            try:
                body = await self._run_on(self._readers, partial(self._open_body, sha256, offset, end))
                try:
                    while offset < end:
                        piece = await self._run_on(self._readers, partial(body.read, min(PIECE_BYTES, end - offset)))
                        if not piece:
                            raise _NoFileError(f"{self.describe_location(sha256)} is shorter than it was")
                        offset, failures = offset + len(piece), 0
                        yield piece
                finally:
                    body.close()  # a connection that was not read to its end is not used again
            except StorageUnavailableError as error:
                failures += 1
                if failures > RESUMES or isinstance(error, _NoFileError):
                    raise
                await asyncio.sleep(RESUME_SECONDS * 2**failures)

    async def digests(self) -> list[str]:
        """Return the SHA-256 digests of stored files older than an hour."""
        return await self._run_on(self._readers, self._list_digests)

    def describe_location(self, sha256: str) -> str:
        return f"s3://{self._bucket}/{self._object_key(sha256)}"

    async def find_write_error(self) -> str:
        """Return why files cannot be stored, by writing and removing a small object; empty: they can."""
        try:
            await self._run_on(self._prober, self._check_write)
        except (StorageUnavailableError, StorageFullError) as error:
            return str(error)
        return ""

    def put_named(self, name: str, content: bytes | Path) -> None:
        with _translated(self._bucket):
            body = content if isinstance(content, bytes) else content.read_bytes()
            self._s3_client().put_object(Bucket=self._bucket, Key=self._prefix + name, Body=body)

    def read_named(self, name: str, begin: int = 0, end: int | None = None) -> bytes | None:
        """Return the bytes ``begin`` to ``end`` of a named file; None: there is no such file. Blocks."""
        if end is not None and end <= begin:
            return b""
        span = {} if (begin, end) == (0, None) else {"Range": f"bytes={begin}-{'' if end is None else end - 1}"}
        try:
            with _translated(self._bucket):
                try:
                    answer = self._s3_client().get_object(Bucket=self._bucket, Key=self._prefix + name, **span)
                except Exception as error:
                    if _error_code(error) in BEYOND_END:
                        return b""
                    raise
                with contextlib.closing(answer["Body"]) as body:
                    return bytes(body.read())
        except _NoFileError:
            return None

    def remove_named(self, *names: str) -> None:
        with _translated(self._bucket):
            for part in parts_of(names, DELETED_AT_ONCE):
                keys = [{"Key": self._prefix + name} for name in part]
                answer = self._s3_client().delete_objects(Bucket=self._bucket, Delete={"Objects": keys, "Quiet": True})
                for error in answer.get("Errors", ()):
                    if error.get("Code") not in MISSING:
                        raise StorageUnavailableError(
                            f"the file store (bucket {self._bucket}) refuses to remove files ({error.get('Code')}); "
                            "try again in a moment"
                        )

    def describe_named_location(self, name: str) -> str:
        return f"s3://{self._bucket}/{self._prefix}{name}"

    async def close(self) -> None:
        for pool in (self._writers, self._readers, self._prober):
            # not waited for: a request may take minutes to give up
            pool.shutdown(wait=False, cancel_futures=True)
        for client in (self._client, self._probe_client):
            if client is not None:
                client.close()

    async def _store_received(self, received: Path, sha256: str, size: int) -> None:
        """Upload a received local file under its digest, in parts if it exceeds 8 MiB."""
        if size <= PART_BYTES:
            await self._run_on(self._writers, partial(self._upload, received, self._object_key(sha256), size))
        else:
            await self._upload_in_parts(received, self._object_key(sha256), size)

    async def _upload_in_parts(self, received: Path, key: str, size: int) -> None:
        """Upload a local file in parts, two at a time; abort the multipart upload on failure."""
        part_bytes = max(PART_BYTES, -(-size // MAX_PARTS))
        place = {"Bucket": self._bucket, "Key": key}
        begun = await self._run_on(self._writers, lambda: self._s3_client().create_multipart_upload(**place))
        place["UploadId"] = begun["UploadId"]
        parts: list[dict[str, object]] = []
        try:
            for numbers in parts_of(range(1, -(-size // part_bytes) + 1), PARTS_AT_ONCE):
                results = await asyncio.gather(
                    *(
                        self._run_on(self._writers, partial(self._upload_part, received, place, number, part_bytes))
                        for number in numbers
                    ),
                    return_exceptions=True,  # all have ended before the upload is aborted
                )
                for result in results:
                    if isinstance(result, BaseException):
                        raise result
                    parts.append(result)
            whole = {"Parts": parts}
            await self._run_on(
                self._writers, lambda: self._s3_client().complete_multipart_upload(**place, MultipartUpload=whole)
            )
        except BaseException:
            with contextlib.suppress(RuntimeError):  # the server is stopping: the next start does it
                self._writers.submit(self._abort_upload, place)
            raise

    async def _remove_files(self, digests: set[str]) -> None:
        """Remove files by digest, except those younger than an hour; raise the first failure."""
        removals = (self._run_on(self._readers, partial(self._remove_old, sha256)) for sha256 in digests)
        # all have ended before the next upload of one of them begins
        for result in await asyncio.gather(*removals, return_exceptions=True):
            if isinstance(result, BaseException):
                raise result

    # ------------------------------------------------------------------------------------------------ on threads
    def _open_body(self, sha256: str, offset: int, end: int) -> Any:
        """Request bytes ``offset`` to ``end`` of a file; return the response's stream."""
        return self._s3_client().get_object(**self._object_arguments(sha256), Range=f"bytes={offset}-{end - 1}")["Body"]

    def _list_digests(self) -> list[str]:
        pages = self._s3_client().get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix=self._prefix)
        found: list[str] = []
        for page in pages:
            now = _server_time(page)
            for item in page.get("Contents", ()):
                name = item["Key"].rpartition("/")[2]
                if item["Key"] > self._prefix + "g":  # in the order of keys: only named files follow
                    return found
                if (
                    DIGEST.match(name)
                    and item["Key"] == self._object_key(name)
                    and _age_seconds(item, now) > YOUNG_SECONDS
                ):
                    found.append(name)
        return found

    def _remove_old(self, sha256: str) -> None:
        """Remove a file by digest, unless it was stored again within the last hour."""
        try:
            found = self._s3_client().head_object(
                **self._object_arguments(sha256)
            )  # it may have been stored again since it was listed
        except Exception as error:
            if _error_code(error) in MISSING:
                return
            raise
        if _age_seconds(found, _server_time(found)) > YOUNG_SECONDS:
            self._s3_client().delete_object(**self._object_arguments(sha256))

    def _upload(self, received: Path, key: str, size: int) -> None:
        # opened here: a cancelled upload, whose file is removed, must not go on with another file's descriptor
        content = received.read_bytes()
        if len(content) != size:
            raise OSError("the received file was changed")
        self._s3_client().put_object(Bucket=self._bucket, Key=key, Body=content)

    def _upload_part(self, received: Path, place: dict[str, str], number: int, part_bytes: int) -> dict[str, object]:
        """Upload part ``number`` (from 1) of a file; return its entry for completing the multipart upload."""
        with open(received, "rb") as file:
            file.seek((number - 1) * part_bytes)
            content = file.read(part_bytes)
        part = self._s3_client().upload_part(**place, PartNumber=number, Body=content)
        return {"PartNumber": number, "ETag": part["ETag"]}

    def _abort_upload(self, place: dict[str, str]) -> None:
        with contextlib.suppress(Exception):  # the next start does it
            self._s3_client().abort_multipart_upload(**place)

    def _abort_abandoned(self) -> None:
        """Abort multipart uploads begun more than a day ago, whose processes were killed."""
        pages = (
            self._s3_client().get_paginator("list_multipart_uploads").paginate(Bucket=self._bucket, Prefix=self._prefix)
        )
        for page in pages:
            now = _server_time(page)
            for upload in page.get("Uploads", ()):
                if (now - upload["Initiated"]).total_seconds() > ABANDONED_SECONDS:
                    self._abort_upload({"Bucket": self._bucket, "Key": upload["Key"], "UploadId": upload["UploadId"]})

    def _check_bucket(self) -> None:
        """Raise SystemExit if the bucket does not exist, or refuses the credentials."""
        from botocore.exceptions import NoCredentialsError, PartialCredentialsError

        where = f"qualgent: QUALGENT_FILES_URL: the bucket {self._bucket} of {self._endpoint or 'AWS'}"
        keys = "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"
        try:
            self._client_for_probe().head_bucket(Bucket=self._bucket)
        except (NoCredentialsError, PartialCredentialsError):
            raise SystemExit(f"{where} needs credentials: set {keys}") from None
        except Exception as error:
            code = _error_code(error)
            if code in MISSING or code == "NoSuchBucket":
                raise SystemExit(f"{where} does not exist: create it, or set QUALGENT_FILES_URL to another") from None
            if code in REFUSED:
                raise SystemExit(f"{where} refuses these credentials: see {keys}, and what they permit") from None
            raise

    def _check_write(self) -> None:
        """Write and remove an empty object, to check that the bucket accepts writes."""
        place = {"Bucket": self._bucket, "Key": self._prefix + CHECK_KEY}
        self._client_for_probe().put_object(**place, Body=b"")
        self._client_for_probe().delete_object(**place)

    def _object_key(self, sha256: str) -> str:
        return f"{self._prefix}{sha256[:2]}/{sha256}"

    def _object_arguments(self, sha256: str) -> dict[str, str]:
        return {"Bucket": self._bucket, "Key": self._object_key(sha256)}

    def _s3_client(self) -> Any:
        if self._client is None:
            self._client = self._make_client(CONNECT_SECONDS, READ_SECONDS, ATTEMPTS)
        return self._client

    def _client_for_probe(self) -> Any:
        """Return the S3 client with short timeouts and no retries, for checks."""
        if self._probe_client is None:
            self._probe_client = self._make_client(PROBE_SECONDS, PROBE_SECONDS, 1)
        return self._probe_client

    def _make_client(self, connect_seconds: int, read_seconds: int, attempts: int) -> Any:
        # here: it takes a second and 50 MB, which other servers do not need
        from botocore.config import Config
        from botocore.session import Session

        session = Session()
        region = self._region or os.environ.get("AWS_REGION") or session.get_config_variable("region") or "us-east-1"
        config = Config(
            connect_timeout=connect_seconds,
            read_timeout=read_seconds,
            retries={"mode": "standard", "total_max_attempts": attempts},
            max_pool_connections=WRITERS + READERS,
            tcp_keepalive=True,
            s3={"addressing_style": "path" if self._endpoint else "auto"},
            # not all servers know the checksums that AWS's clients add since 2025
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
            proxies={} if self._endpoint and is_loopback(self._endpoint) else None,
        )
        return session.create_client("s3", region_name=region, endpoint_url=self._endpoint or None, config=config)

    async def _run_on(self, pool: ThreadPoolExecutor, work: Callable[[], Result]) -> Result:
        """Run a blocking call on a pool's thread. Raises _NoFileError, StorageFullError, StorageUnavailableError."""

        def translated() -> Result:
            with _translated(self._bucket):
                return work()

        return await asyncio.get_running_loop().run_in_executor(pool, translated)


class _NoFileError(StorageUnavailableError):
    """The bucket has no such key, or less under it: trying again does not help."""


@contextlib.contextmanager
def _translated(bucket: str) -> Iterator[None]:
    """As a context, convert botocore's errors to ours, with only S3's code, as its texts may repeat requests."""
    from botocore.exceptions import BotoCoreError

    try:
        yield
    except (BotoCoreError, OSError) as error:  # no connection, no answer in time, or half of one
        raise StorageUnavailableError(
            f"the file store (bucket {bucket}) cannot be reached ({type(error).__name__}); try again in a moment"
        ) from error
    except Exception as error:
        code = _error_code(error)
        if not code:
            raise
        if code in MISSING:
            raise _NoFileError(f"the file store (bucket {bucket}) has no such file") from error
        if code in FULL:
            raise StorageFullError(
                f"the file store (bucket {bucket}) is full: nothing was stored; try again later"
            ) from error
        raise StorageUnavailableError(
            f"the file store (bucket {bucket}) refuses requests ({code}); try again in a moment"
        ) from error


def _error_code(error: Exception) -> str:
    """Return the S3 error code, or HTTP status, of an exception; empty: it is not from S3."""
    response: dict[str, Any] = getattr(error, "response", None) or {}
    status = response.get("ResponseMetadata", {}).get("HTTPStatusCode", "")
    return str(status) if status == 507 else str(response.get("Error", {}).get("Code") or status)


def _server_time(answer: dict[str, Any]) -> datetime:
    """Return the store's own time in a response, which also dates its files."""
    date = answer["ResponseMetadata"]["HTTPHeaders"].get("date")
    return parsedate_to_datetime(date) if date else datetime.now(UTC)


def _age_seconds(found: dict[str, Any], now: datetime) -> float:
    return float((now - found["LastModified"]).total_seconds())
