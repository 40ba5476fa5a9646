"""What goes wrong in qgagent.

AgentError
├── RefusedError       the server will not have this agent
├── StateDirError      the state directory cannot be used
├── DurationsError     the durations file is not what it should be
├── ConfigError        the configuration file is not what it should be
├── InstallError       a build could not be installed
├── JobRefusedError    a job asks for what this host does not do
├── DisconnectedError  the device of a test is not there any more
├── AdbError           adb cannot be run, or does not do what it was asked
└── LinkError          the connection is gone or could not be made; another try may work
"""

from __future__ import annotations


class AgentError(Exception):
    """Base of everything qgagent raises on purpose; the text is for a person and says what to do."""


class RefusedError(AgentError):
    """The server will not have this agent. Without ``retry`` coming back does not help: the process ends."""

    def __init__(self, code: str, reason: str, *, retry: bool = False) -> None:
        super().__init__(reason)
        self.code = code
        self.retry = retry


class StateDirError(AgentError):
    """The state directory cannot be made, written, or is another process's."""


class DurationsError(AgentError):
    """The durations file cannot be read or is not in a known form."""


class InstallError(AgentError):
    """The build could not be installed: the attempt ends ``error``, which says nothing about the test."""


class ConfigError(AgentError):
    """The configuration file cannot be read, or a key of it is wrong: the text names file, table and key."""


class JobRefusedError(AgentError):
    """The job asks for something this host does not do, a test outside the test root say: it ends ``error``."""


class DisconnectedError(AgentError):
    """The device was disconnected meanwhile: the attempt ends ``error``, which says nothing about test or build."""


class AdbError(AgentError):
    """The adb program cannot be run, does not end, or complains; the text is what it said."""


class LinkError(AgentError):
    """The connection is gone or could not be made; another try may work."""
