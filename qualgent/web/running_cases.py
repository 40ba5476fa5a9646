"""Test cases of running attempts, reported by agents and kept in memory by the gateway of each agent.

The scheduler takes no part in it, but for saying which gateway that is. Viewers at other gateways read it from there.
"""

from __future__ import annotations

import msgspec

from jobs.job_views import CasesSoFar, CaseView
from qgprotocol.cases import MAX_MESSAGE, fit_newest
from qgprotocol.messages import Cases
from qualgent.core.row_view import view
from qualgent.live.hub import Hub
from qualgent.storage.logs import AttemptLogs
from qualgent.web.other_gateways import OtherGateways

MAX_BYTES = 64 * 1024  # of one attempt
_ENDED_BYTES = 44 * 1024  # of these, for cases that ended; ten names take at most 18 KiB

_encode = msgspec.json.encode


class _Attempt:
    """The state of one attempt, on one connection of its agent."""

    __slots__ = ("holder", "number", "state")

    def __init__(self, holder: object) -> None:
        self.holder = holder
        self.number = -1
        self.state = b"null"  # JSON of a CasesSoFar


class RunningCases:
    def __init__(self, hub: Hub, others: OtherGateways | None, logs: AttemptLogs) -> None:
        """``logs`` are held here for the agents that are connected to this gateway."""
        self._hub = hub
        self._others = others
        self._logs = logs
        self._attempts: dict[str, _Attempt] = {}  # those that have reported cases

    def close(self, attempt_id: str, holder: object) -> None:
        """Drop an attempt's cases if this ``holder`` (agent connection) reported them, and publish the change."""
        found = self._attempts.get(attempt_id)
        if found is not None and found.holder is holder:
            del self._attempts[attempt_id]
            self._publish_change(attempt_id)

    def put(self, cases: Cases, holder: object) -> None:
        """Replace an attempt's cases by a newer report of a ``holder`` (agent connection), and publish that.

        The next connection of its agent is another holder.
        """
        found = self._attempts.get(cases.attempt)
        if found is None or found.holder is not holder:
            found = self._attempts[cases.attempt] = _Attempt(holder)
        if cases.number >= found.number:
            found.number, found.state = cases.number, _bounded(cases)
            self._publish_change(cases.attempt)

    def here(self, attempt_id: str) -> bytes | None:
        """Return an attempt's cases as JSON; None: its agent is not connected to this gateway."""
        found = self._attempts.get(attempt_id)
        return found.state if found is not None else b"null" if self._logs.is_held(attempt_id) else None

    def is_elsewhere(self, attempt_id: str) -> bool:
        """Return whether an active attempt's cases would be at another gateway."""
        return self._others is not None and not self._logs.is_held(attempt_id)

    async def read(self, attempt_id: str) -> bytes | None:
        """Return an attempt's cases as JSON, from whichever gateway has them; None: it is not running.

        Raises GatewayUnreachableError.
        """
        if (state := self.here(attempt_id)) is not None or self._others is None:
            return state
        return await self._others.read_cases(attempt_id)

    def _publish_change(self, attempt_id: str) -> None:
        """Have the hub read the live topic of the attempt's cases again."""
        self._hub.touch(f"cases:{attempt_id}", attempt_id)


def _bounded(cases: Cases) -> bytes:
    """Encode cases as JSON, with as many of the newest ended ones as fit."""
    rows = (_encode(view(CaseView, case, message=case.message[:MAX_MESSAGE])) for case in reversed(cases.ended))
    ended = fit_newest(rows, lambda row: len(row) + 1, _ENDED_BYTES)  # with a comma
    return _encode(view(CasesSoFar, cases, ended=[msgspec.Raw(row) for row in ended]))
