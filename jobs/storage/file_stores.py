"""The file store that the settings name."""

from __future__ import annotations

from django.conf import settings

from .file_bucket import BucketFiles
from .file_directory import DirectoryFiles
from .files import FileStore


def make_file_store() -> FileStore:
    """Return the store of QUALGENT_FILES_URL; nothing is read or written yet."""
    place, own = settings.QUALGENT_FILES_URL, settings.QUALGENT_DATA_DIR / "files"
    most = settings.QUALGENT_MAX_INCOMING_BYTES
    if place.bucket:
        endpoint, region = settings.QUALGENT_FILES_ENDPOINT, settings.QUALGENT_FILES_REGION
        return BucketFiles(place.bucket, place.prefix, own, most, endpoint=endpoint, region=region)
    if place.folder:
        return DirectoryFiles(place.folder, most, shared=True, must_exist=True)
    return DirectoryFiles(own, most, shared=bool(settings.REDIS_URL))
