"""App builds that fail to install: held, so that one bad build does not use up a fleet.

Two agents, or three failures, hold a build: its jobs wait, and are tried again later or when somebody releases it. A
held build that fails once more is held for twice as long. Holds are not stored: after a restart they are found anew.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from qualgent.engine.values import BuildKey

MAX_AGENTS = 2
MAX_FAILURES = 3
FIRST_SECONDS = 600
LONGEST_SECONDS = 4 * 3600


@dataclass
class _Trouble:
    failures: int = 0  # since the last hold
    agents: set[str] = field(default_factory=set)
    holds: int = 0
    until_ms: int = 0  # monotonic


class BuildHolds:
    """The builds whose last install failed."""

    def __init__(self) -> None:
        self._troubles: dict[BuildKey, _Trouble] = {}

    def install_failed(self, build: BuildKey, agent: str, message: str, now_ms: int) -> str:
        """Record a failed install. Return the reason if that holds the build; empty: it does not."""
        trouble = self._troubles.setdefault(build, _Trouble())
        trouble.failures += 1
        trouble.agents.add(agent)
        suspect = trouble.holds or len(trouble.agents) >= MAX_AGENTS or trouble.failures >= MAX_FAILURES
        if not suspect or now_ms < trouble.until_ms:
            return ""
        seconds = min(FIRST_SECONDS * 2**trouble.holds, LONGEST_SECONDS)
        agents = ", ".join(sorted(trouble.agents)[:3])
        trouble.holds, trouble.failures, trouble.until_ms = trouble.holds + 1, 0, now_ms + seconds * 1000
        return f"Build held: install failed on {agents} ({message.removeprefix('install failed: ')[:200]})"

    def install_succeeded(self, build: BuildKey) -> bool:
        """Forget the troubles of a build. Return whether it had been held."""
        trouble = self._troubles.pop(build, None)
        return trouble is not None and trouble.holds > 0

    def until_ms(self, build: BuildKey) -> int:
        """Return when (monotonic ms) the build may be tried again; 0: it is not held."""
        trouble = self._troubles.get(build)
        return 0 if trouble is None else trouble.until_ms

    def of_build(self, org_id: str, app_version_id: str) -> list[BuildKey]:
        """Return the holds of a build, one for each of its targets."""
        return [
            build
            for build, trouble in self._troubles.items()
            if build[:2] == (org_id, app_version_id) and trouble.until_ms
        ]
