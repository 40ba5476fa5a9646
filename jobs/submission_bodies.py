"""Decoding of the JSON of submitted batches, at once or in steps that let the event loop run in between."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from functools import partial

import msgspec
from msgspec.structs import force_setattr

from qualgent.core.errors import InvalidInputError
from qualgent.core.fields import decode_body
from qualgent.core.json_parts import ListParts

from .contract import BatchSubmission, JobBody, Submission, check_bytes, check_texts

LONG_BYTES = 192 * 1024  # of a list that is decoded in steps: of labels alone it takes more than ten milliseconds
PART_BYTES = 32 * 1024  # of the jobs of a long list that are decoded at once: a millisecond


def decode_batch(body: bytes, most: int) -> BatchSubmission:
    """Decode a list of 1 to ``most`` jobs, or an object with ``jobs`` and their origin. Raises InvalidInputError."""
    if is_list(body):
        batch = BatchSubmission(jobs=decode_body(list[Submission], body, JobBody.explain))
    else:
        batch = BatchSubmission.decode(body)
    _check_count(len(batch.jobs), most)
    check_texts(batch.jobs, "[{}]")
    _set_source(batch, batch.jobs)
    return batch


def decode_batch_steps(body: bytes, most: int) -> Generator[None, None, BatchSubmission]:
    """Decode a batch as ``decode_batch`` does, and yield after every few jobs to let the event loop run."""
    found = ListParts(body, most)
    yield from found.find()
    if len(found.spans) > most:
        raise InvalidInputError(f"a batch holds 1 to {most} jobs, this one more")
    rest = found.rest
    check_bytes(len(rest))
    is_bare = is_list(body)
    if is_bare:
        batch = BatchSubmission(jobs=decode_body(list[Submission], rest, JobBody.explain))
    else:
        batch = decode_body(BatchSubmission, rest, JobBody.explain)
    if batch.jobs:
        raise InvalidInputError("jobs must be given once")
    _check_count(len(found.spans), most)
    part: list[Submission] = []
    part_bytes = 0
    for index, (begin, end) in enumerate(found.spans):
        check_bytes(end - begin)
        path = f"{'$' if is_bare else '$.jobs'}[{index}]"
        part.append(decode_body(Submission, body[begin:end], partial(_explain_at, path)))
        part_bytes += end - begin
        if part_bytes > PART_BYTES or index + 1 == len(found.spans):
            check_texts(part, "[{}]", len(batch.jobs))
            _set_source(batch, part)
            batch.jobs.extend(part)
            part, part_bytes = [], 0
            yield
    return batch


def _set_source(batch: BatchSubmission, jobs: Sequence[Submission]) -> None:
    """Set the batch's source (commit or bundle) on its jobs that have none."""
    if batch.source is not None:
        for job in jobs:
            if job.source is None:
                force_setattr(job, "source", batch.source)


def _explain_at(path: str, text: str) -> InvalidInputError:
    """Return the client's error for msgspec's message on the part of the body at ``path``."""
    return JobBody.explain(text.replace("`$", f"`{path}", 1) if "`$" in text else f"{text} - at `{path}`")


def _check_count(count: int, most: int) -> None:
    """Raise InvalidInputError unless a batch has 1 to ``most`` jobs."""
    if not 1 <= count <= most:
        raise InvalidInputError(f"a batch holds 1 to {most} jobs, this one {count}")


def is_list(body: bytes) -> bool:
    """Return whether a JSON body begins as a list."""
    return body.lstrip(b" \t\r\n")[:1] == b"["


def is_batch(body: bytes) -> bool:
    """Return whether a JSON body is a batch: a list, or an object with ``jobs``; invalid JSON: false."""
    if is_list(body):
        return True
    if b'"jobs"' not in body:
        return False
    try:
        return "jobs" in msgspec.json.decode(body, type=dict[str, msgspec.Raw])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
