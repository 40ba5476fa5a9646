"""What an engine refuses.

EngineError
├── UnknownAgentError   the engine holds no such agent
├── StaleLeaseError     the lease is not held any more (it ended, expired, or was taken away)
└── IllegalMoveError    a job may not go from the state it is in to the one asked for
"""


class EngineError(Exception):
    """Base of everything an engine raises on purpose."""


class UnknownAgentError(EngineError):
    """The engine holds no agent of that id."""


class StaleLeaseError(EngineError):
    """The lease is not held any more: nothing that arrives under it may change anything."""


class IllegalMoveError(EngineError):
    """A job may not go from the state it is in to the one asked for; the text names both and what is legal."""
