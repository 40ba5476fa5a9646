"""The errors of services and of the scheduler port, with the HTTP status of each.

QualGentError
├── NotRunningError      no scheduler in this process, or it is stopping        503
├── InvalidInputError    a field is wrong; ``fields`` says which and how         400
├── ForbiddenError       the caller has no permission                            403
├── TooLargeError        it exceeds a limit                                      413
├── NotFoundError        no such job, batch, group or agent                      404
├── GoneError            it was removed by retention                             410
├── ConflictError        the current state does not allow this                   409
├── IdempotencyError     the key was used with another body                      422
├── LimitError           the organization has reached a limit for now            429
├── BusyError            too many of these run at once                           503
├── StorageUnavailableError  a stored file cannot be read, or no further one received, for now  503
├── StorageFullError     the disk has no room for the file; nothing was stored   507
└── LedgerError          the record could not be written; nothing was changed    503
    ├── BadUnitError     the same, but only this one: the database takes others  503
    │   └── UnwritableError  it was tried often enough, while others were written  503
    └── UnknownOutcomeError  the commit failed, and whether it was one cannot be read  503
"""

from __future__ import annotations


class QualGentError(Exception):
    """Base of all errors; the message says what to do."""

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
    """``retry_seconds``: when to retry. ``headers``: RateLimit fields for the client."""

    status = 429

    def __init__(self, message: str, *, retry_seconds: int, headers: dict[str, str]) -> None:
        super().__init__(message)
        self.headers = {"Retry-After": str(max(1, retry_seconds)), **headers}


class BusyError(QualGentError):
    status = 503


class LedgerError(QualGentError):
    status = 503


class BadUnitError(LedgerError):
    """The cause is in what was to be written or in the rows it depends on, so repeating it does not help."""


class UnwritableError(BadUnitError):
    """An event that has happened cannot be recorded; the cause is the last failure."""


def is_refusal(error: BaseException) -> bool:
    """Return whether the error is that the database refuses all writes, not only one."""
    return isinstance(error, LedgerError) and not isinstance(error, BadUnitError)


class UnknownOutcomeError(LedgerError):
    def __init__(self) -> None:
        super().__init__(
            "it is not known whether this was recorded; repeat the request with the same Idempotency-Key, or look first"
        )


class StorageUnavailableError(QualGentError):
    status = 503


class StorageFullError(QualGentError):
    status = 507
