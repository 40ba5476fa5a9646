"""What an engine refuses.

EngineError
├── UnknownAgentError   the engine holds no such agent
├── OrgFullError        so many jobs of an org may not wait
├── StaleLeaseError     the lease is not held any more (it ended, expired, or was taken away)
└── IllegalMoveError    a job may not go from the state it is in to the one asked for
"""


class EngineError(Exception):
    """Base of everything an engine raises on purpose."""


class UnknownAgentError(EngineError):
    """The engine holds no agent of that id."""


class OrgFullError(EngineError):
    """More jobs of an organisation would wait than may. ``seconds``: a guess at when there will be room for these."""

    def __init__(self, org_id: str, waiting: int, most: int, seconds: float) -> None:
        super().__init__(f"{waiting} jobs of {org_id} wait, and at most {most} may")
        self.org_id = org_id
        self.waiting = waiting
        self.most = most
        self.seconds = seconds


class StaleLeaseError(EngineError):
    """The lease is not held any more: nothing that arrives under it may change anything."""


class IllegalMoveError(EngineError):
    """A job may not go from the state it is in to the one asked for; the text names both and what is legal."""
