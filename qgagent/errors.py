"""Exceptions of qgagent: AgentError, and one direct subclass per cause."""


class AgentError(Exception):
    """Base class; the text is for a person and includes what to do."""


class RefusedError(AgentError):
    """The server refuses this agent. Without ``retry`` the process exits, since reconnecting does not help."""

    def __init__(self, code: str, reason: str, *, retry: bool = False) -> None:
        super().__init__(reason)
        self.code = code
        self.retry = retry


class StateDirError(AgentError):
    """The state directory cannot be created or written, or another process uses it."""


class CredentialError(AgentError):
    """This machine is not enrolled, or its stored credential cannot be used."""


class DurationsError(AgentError):
    """The durations file cannot be read or has an unknown format."""


class InstallError(AgentError):
    """The build could not be installed; the attempt ends ``error``."""


class SourceError(AgentError):
    """The tests cannot be fetched, exported or prepared now; the attempt ends ``error``."""


class ConfigError(AgentError):
    """The configuration file cannot be read, or a key is invalid; the text names file, table and key."""


class JobRefusedError(AgentError):
    """The job requires something this host does not allow, such as a test outside the test root.

    It ends ``error`` and is not retried: another attempt would meet the same error.
    """


class DisconnectedError(AgentError):
    """The device was disconnected during the attempt, which ends ``error``."""


class AdbError(AgentError):
    """The adb program cannot be run, timed out, or failed; the text is its message."""


class LinkError(AgentError):
    """The connection is closed or could not be opened; a retry may succeed."""
