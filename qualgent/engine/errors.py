"""Errors of the engine: limits on an organization's waiting jobs and groups, and leases that are not held any more.

EngineError
├── OrgFullError        more jobs of an organization would wait than may
├── GroupsFullError     an organization would have more groups than it may
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


class GroupsFullError(EngineError):
    """An organization would have more groups with work than it may. ``added``: new ones of a submission."""

    def __init__(self, org_id: str, groups: int, added: int, most: int) -> None:
        super().__init__(f"{org_id} has {groups} groups, {added} would be added, and at most {most} may be")
        self.org_id = org_id
        self.groups = groups
        self.added = added
        self.most = most


class StaleLeaseError(EngineError):
    """The lease is no longer held: nothing that arrives under it may change anything."""
