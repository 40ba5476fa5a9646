"""Construction of the file store: a folder or a bucket, by settings."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings

from qualgent.storage.file_settings import FileLocation

from .file_bucket import BucketFiles
from .file_directory import DirectoryFiles
from .files import FileStore


def make_file_store() -> FileStore:
    """Return the file store of QUALGENT_FILES_URL, without accessing it yet."""
    own, most = settings.QUALGENT_DATA_DIR / "files", settings.QUALGENT_MAX_INCOMING_BYTES
    if FileLocation() != settings.QUALGENT_FILES_URL:
        return make_shared_store(settings.QUALGENT_FILES_URL, own, most)
    return DirectoryFiles(own, most, shared=bool(settings.REDIS_URL))


def make_shared_store(place: FileLocation, spool: Path, most_incoming_bytes: int) -> FileStore:
    """Return the store at a shared folder or bucket. ``spool``: local folder for uploads to a bucket."""
    if place.folder:
        return DirectoryFiles(place.folder, most_incoming_bytes, shared=True, must_exist=True)
    endpoint, region = settings.QUALGENT_FILES_ENDPOINT, settings.QUALGENT_FILES_REGION
    return BucketFiles(place.bucket, place.prefix, spool, most_incoming_bytes, endpoint=endpoint, region=region)
