"""Shares of the fleet by organization."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class OrgShare(Struct, frozen=True, kw_only=True, gc=False):
    """One organization's share."""

    weight: float = 1.0  # more than 0; what it uses is divided by this before it is compared with what others use
    most_running: int | None = None  # jobs at one time; None: as many as there are agents for


USUAL = OrgShare()


class OrgShares:
    """The shares of all organizations; an engine is made with one, and its maker may change it at any time.

    What was ``put`` holds from the next ``assign`` on: the engine asks for what has changed then. (A command of its own
    would be the thirteenth, and every change is followed by an ``assign`` anyway: more may be started.)
    """

    def __init__(self, usual: OrgShare = USUAL, named: Mapping[str, OrgShare] | None = None) -> None:
        self._usual = usual
        self._named = dict(named or {})
        self._changed: dict[str, None] = {}  # since the engine last asked

    def of(self, org_id: str) -> OrgShare:
        """Return the share of an organization; the usual one if none was set."""
        return self._named.get(org_id, self._usual)

    def put(self, org_id: str, share: OrgShare) -> None:
        """Set the organization's share."""
        if share == self._usual:
            self._named.pop(org_id, None)
        else:
            self._named[org_id] = share
        self._changed[org_id] = None

    def take_changed(self) -> list[str]:
        """Return the organizations whose share was set since the last call. For the engine."""
        if not self._changed:
            return []
        changed, self._changed = list(self._changed), {}
        return changed
