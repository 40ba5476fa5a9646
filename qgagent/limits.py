"""Bounds of what is kept of an attempt."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

MAX_LOG_BYTES = 64 * 1024 * 1024


class ArtifactCaps(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is kept of the artifacts of one attempt: the first by path that fit."""

    max_files: Annotated[int, Meta(ge=0, le=10_000)] = 200
    max_file_bytes: Annotated[int, Meta(ge=0)] = 100 * 1024 * 1024
    max_bytes: Annotated[int, Meta(ge=0)] = 500 * 1024 * 1024
