"""Errors of the engine.

EngineError
├── OrgFullError        more jobs of an organization would wait than may
└── StaleLeaseError     the lease is no longer held (it ended, expired, or was revoked)
"""


class EngineError(Exception):
    """Base of the errors that the engine raises on purpose."""


class OrgFullError(EngineError):
    """More jobs of an organization would wait than may. ``seconds``: when there may be room for these, estimated."""

    def __init__(self, org_id: str, waiting: int, most: int, seconds: float) -> None:
        super().__init__(f"{waiting} jobs of {org_id} wait, and at most {most} may")
        self.org_id = org_id
        self.waiting = waiting
        self.most = most
        self.seconds = seconds


class StaleLeaseError(EngineError):
    """The lease is no longer held: nothing that arrives under it may change anything."""
