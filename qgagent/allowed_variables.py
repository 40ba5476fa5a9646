"""Environment variables that jobs may set on this host."""

import re
from collections.abc import Iterable

from msgspec import Struct

from qgprotocol.environment import ENVIRONMENT_NAME

from .errors import JobRefusedError
from .name_patterns import matches_any


class AllowedVariables(Struct, frozen=True):
    """Names that the host allows, with ``*`` at the end for any; never those of its secrets."""

    patterns: tuple[str, ...] = ()
    secrets: frozenset[str] = frozenset()

    def check(self, names: Iterable[str]) -> None:
        """Raise JobRefusedError unless a job may set all these, whatever the server has let through."""
        for name in names:
            if not re.fullmatch(ENVIRONMENT_NAME, name) or name.upper() in map(str.upper, self.secrets):
                raise JobRefusedError(f"no job may set the environment variable {name[:100]!r}")
            if not matches_any(name, self.patterns):
                raise JobRefusedError(
                    f"this host does not let jobs set {name}: add it to allow_environment in its qgagent.toml"
                )
