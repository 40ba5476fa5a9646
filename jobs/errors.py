"""What can go wrong when something is asked of jobs; the API turns each into an answer of its own.

QualGentError
├── NotRunningError      no scheduler in this process, or it is stopping        503
├── InvalidInputError    a field is wrong; ``fields`` says which and how         400
├── ForbiddenError       it is somebody else's                                   403
├── TooLargeError        there is no room for it                                 413
├── NotFoundError        no such job, batch, group or agent                      404
├── GoneError            it was kept long enough and then removed               410
├── ConflictError        the thing is in no state for this                       409
├── IdempotencyError     the key was used with another body                      422
├── LimitError           the org is at one of its limits, for now                429
├── StorageFullError     the disk has no room for the file; nothing was stored   507
└── LedgerError          the record could not be written; nothing was changed    503
"""

from __future__ import annotations


class QualGentError(Exception):
    """Base of all; the message says what to do."""

    status = 500


class NotRunningError(QualGentError):
    status = 503

    def __init__(self, message: str = "the scheduler is not running in this process; try again in a moment") -> None:
        super().__init__(message)


class InvalidInputError(QualGentError):
    status = 400

    def __init__(self, message: str, fields: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.fields = fields or {}


class ForbiddenError(QualGentError):
    status = 403


class TooLargeError(QualGentError):
    status = 413


class NotFoundError(QualGentError):
    status = 404


class GoneError(QualGentError):
    status = 410


class ConflictError(QualGentError):
    status = 409


class IdempotencyError(QualGentError):
    status = 422


class LimitError(QualGentError):
    """``retry_seconds``: when it is worth asking again. ``headers``: what the client is told of the limit."""

    status = 429

    def __init__(self, message: str, *, retry_seconds: int, headers: dict[str, str]) -> None:
        super().__init__(message)
        self.headers = {"Retry-After": str(max(1, retry_seconds)), **headers}


class LedgerError(QualGentError):
    status = 503


class StorageFullError(QualGentError):
    status = 507
