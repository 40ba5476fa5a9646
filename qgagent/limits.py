"""Size limits of logs and artifacts of an attempt."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

MAX_LOG_BYTES = 64 * 1024 * 1024


class ArtifactCaps(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Limits on the artifacts of one attempt; files are uploaded in the order of their paths until a limit."""

    max_files: Annotated[int, Meta(ge=0, le=10_000)] = 200
    max_file_bytes: Annotated[int, Meta(ge=0)] = 100 * 1024 * 1024
    max_bytes: Annotated[int, Meta(ge=0)] = 500 * 1024 * 1024
