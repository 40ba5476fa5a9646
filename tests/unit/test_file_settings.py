"""The settings of where files are kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from qualgent.storage.file_settings import FileLocation, parse_endpoint, parse_region


@pytest.mark.parametrize(
    ("text", "location"),
    [
        ("", FileLocation()),
        ("s3://bucket", FileLocation(bucket="bucket")),
        ("s3://my.bucket-1/", FileLocation(bucket="my.bucket-1")),
        ("s3://bucket/a/b.c/", FileLocation(bucket="bucket", prefix="a/b.c")),
        ("file:///srv/files/", FileLocation(folder=Path("/srv/files"))),
    ],
)
def test_where_files_are(text: str, location: FileLocation) -> None:
    """A folder, a bucket with or without a prefix, or neither."""
    assert FileLocation.parse(text) == location


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        *(
            (FileLocation.parse, f"s3://{rest}")
            for rest in ("", "b", "Bucket", "key:secret@bucket", "bucket:80/secret")
        ),
        *((FileLocation.parse, f"s3://bucket/{rest}") for rest in ("a//b", "../a", "a b", "a?secret", "a#secret", "é")),
        *(
            (FileLocation.parse, text)
            for text in ("ftp://secret", "/srv/secret", "file://host/secret", "file:///", "[")
        ),
        (FileLocation.parse, "file:///srv/../secret"),
        *((parse_endpoint, f"http://{rest}") for rest in ("", "key:secret@host", "host/secret", "host?secret", "h:0")),
        (parse_endpoint, "host:9000"),
        *((parse_region, text) for text in ("no region", "-a", "a.secret")),
    ],
)
def test_what_is_refused(parse: Callable[[str], object], text: str) -> None:
    """The error says what is accepted, and does not repeat what was given: it may have a password."""
    with pytest.raises(ValueError, match="must be") as refused:
        parse(text)
    assert "secret" not in str(refused.value)


def test_endpoints_and_regions() -> None:
    """As S3-compatible servers have them."""
    assert parse_endpoint("http://127.0.0.1:9000/") == "http://127.0.0.1:9000"
    assert (parse_endpoint(""), parse_region(""), parse_region("eu-central-1")) == ("", "", "eu-central-1")
