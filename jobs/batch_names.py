"""Display names of batches (the suite, else "Batch of 12 jobs"), for screens, events and reports."""

from __future__ import annotations

from collections.abc import Collection
from itertools import takewhile
from typing import Protocol

MAX_FOLDER = 200


class NamedBatch(Protocol):
    """The fields of a batch that name it."""

    @property
    def suite(self) -> str: ...
    @property
    def folder(self) -> str: ...
    @property
    def app_version_id(self) -> str: ...
    @property
    def total(self) -> int: ...


def batch_name(batch: NamedBatch) -> str:
    """Return a batch's display name: its suite; else the number of jobs with the tests' folder or the build."""
    jobs = batch.suite or describe_jobs(batch)
    return jobs if batch.suite or batch.folder or batch.app_version_id else f"Batch of {jobs}"


def describe_jobs(batch: NamedBatch) -> str:
    """Return the size of a batch in words, with the folder of its tests or with its build, for a sentence."""
    jobs = f"{batch.total:,} job{'' if batch.total == 1 else 's'}"
    if batch.folder:
        return f"{jobs} in {batch.folder}"
    return f"{jobs} of {batch.app_version_id}" if batch.app_version_id else jobs


def common_folder(tests: Collection[str]) -> str:
    """Return the folder, file or class that all tests are in (one test: its name); empty: none, or over MAX_FOLDER."""
    first, last = min(tests), max(tests)  # all begin with what both begin with
    if first == last:
        folder = first
    else:
        shared = "".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False)))
        folder = shared[: max(0, *(shared.rfind(mark) for mark in ("/", "::", " › ")))]
    return folder if "/" in folder and len(folder) <= MAX_FOLDER else ""
