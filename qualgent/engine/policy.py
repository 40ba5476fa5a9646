"""The ranking policy: constants and formulas of scores, and the meters of each organization's use of the fleet.

``docs/policy.md`` gives the reasons.

Scores are integer milliseconds, the meters integer microseconds, and every quotient is rounded down or to the nearest
once, at one named place: another engine (in Lua, whose only number is the double) can take identical decisions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from heapq import heappop, heappush

from msgspec import Struct

from .nodes import OrgNode
from .values import USUAL, OrgShare

MAX_URGENT = 0
LEAST_URGENT = 9


class Policy(Struct, frozen=True, kw_only=True):
    """The constants. Letters are those of the formulas in the docs.

    Raises ValueError when the promises of the docs could not hold.
    """

    priority_step_ms: int = 900_000  # A: waiting time that outweighs one step of priority
    urgent_head_start_ms: int = 14_400_000  # U: how far ahead priority 0 starts
    size_rate: float = 30  # B: ms of due time per fleet-millisecond of work waiting in the lane
    size_cap_ms: int = 840_000  # C: what that term approaches and never reaches; below A
    fairness_rate: float = 6  # F: ms of score per fleet-millisecond the org has used above the others
    install_weight: float = 20  # K: ms of score one avoidable millisecond of install is worth
    join_installs: float = 2  # mu1: joins while the agents there need longer than so many installs
    join_installs_contended: float = 8  # mu2: the same while an equally urgent app is on no agent
    minute_ms: int = 60_000  # jobs submitted in the same minute are run longest first
    walk_lanes: int = 16  # held lanes looked at per decision
    ask_again_ms: int = 5_000  # an agent that stayed idle beside waiting work is asked again after this
    anti_affinity_ms: int = 60_000  # how long a job that was tried waits for another agent than those it was tried on
    leases_per_round: int = 256  # how many leases one call of assign may give
    window_jobs: int = 50  # how many jobs one start of a test runner may have
    worth_starts: float = 0.25  # a part of a window is taken back if all of it ends sooner by so many starts
    window_starts: float = 50  # for how many times as long as the start itself they may run, if there are several

    def __post_init__(self) -> None:
        if not 0 < self.size_cap_ms < self.priority_step_ms:
            raise ValueError("size_cap_ms must lie between 0 and priority_step_ms: else size could outweigh priority")
        for name in ("minute_ms", "walk_lanes", "ask_again_ms", "leases_per_round", "window_jobs"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must be at least 1")
        for name in self.__struct_fields__:
            if getattr(self, name) < 0:
                raise ValueError(f"{name} must not be negative")

    def size_ms(self, work_ms: int, agents: int) -> int:
        """Return the ms that a lane's amount of work adds to its due time: small lanes go first."""
        x = self.size_rate * work_ms / (agents or 1)
        return int(x / (1.0 + x / self.size_cap_ms))

    def due_ms(self, oldest_ms: int, priority: int, work_ms: int, agents: int) -> int:
        """Return a lane's due time (wall-clock ms): oldest submit time, later for each priority step and for size."""
        due = oldest_ms + self.priority_step_ms * priority + self.size_ms(work_ms, agents)
        return due - self.urgent_head_start_ms if priority <= MAX_URGENT else due

    def offset_ms(self, meter_us: int) -> int:
        """Return the ms that an org's use of the fleet adds to the scores of all its lanes."""
        return int(self.fairness_rate * meter_us // 1000)

    def run_order(self, submitted_ms: int, expected_ms: int) -> tuple[int, int]:
        """Return a job's sort key in its lane: older minutes first, within a minute the longest test."""
        return submitted_ms // self.minute_ms, -expected_ms


def charge_us(agent_ms: int, agents: int, weight: float) -> int:
    """Return agent-milliseconds as fleet-microseconds of an org's meter, by its weight; may be negative."""
    return int((agent_ms * 1000 / ((agents or 1) * weight) + 0.5) // 1)


class OrgShares:
    """The shares of all organizations; an engine is made with one, and its maker may change it at any time.

    What was ``put`` holds from the next ``assign`` on: the engine asks for what has changed then.
    """

    def __init__(self, usual: OrgShare = USUAL, named: Mapping[str, OrgShare] | None = None) -> None:
        self._usual = usual
        self._named = dict(named or {})
        self._changed: dict[str, None] = {}  # since the engine last asked

    def of(self, org_id: str) -> OrgShare:
        """Return the organization's share (weight, limit of running jobs); the default if none was set."""
        return self._named.get(org_id, self._usual)

    def put(self, org_id: str, share: OrgShare) -> None:
        """Set the organization's share (weight, limit of running jobs)."""
        if share == self._usual:
            self._named.pop(org_id, None)
        else:
            self._named[org_id] = share
        self._changed[org_id] = None

    def take_changed(self) -> list[str]:
        """Return the organizations whose share was set since the last call, which the engine applies."""
        if not self._changed:
            return []
        changed, self._changed = list(self._changed), {}
        return changed


class OrgMeters:
    """The meters, and the virtual time at which a new org starts: no credit for idleness, no debt either."""

    def __init__(self, policy: Policy, shares: OrgShares) -> None:
        self._policy = policy
        self.shares = shares
        self._orgs: dict[str, OrgNode] = {}
        self._ahead: list[tuple[int, str]] = []  # (meter, name) of orgs when they had no work: the least first
        self.virtual_us = 0  # V: follows the meter of the best-ranked waiting org, never back

    def get(self, name: str) -> OrgNode:
        """Return the organization's record; create it if it is new."""
        org = self._orgs.get(name)
        if org is None:
            org = self._orgs[name] = OrgNode(name, self.shares.of(name))
        return org

    def known(self, name: str) -> OrgNode | None:
        """Return the organization's record; None: it has neither work nor past use that counts."""
        return self._orgs.get(name)

    def __iter__(self) -> Iterator[OrgNode]:
        return iter(self._orgs.values())

    def rebase(self, org: OrgNode) -> None:
        """Raise the meter of an org that had nothing to start to the fleet's virtual time: idle time saves nothing.

        To start: it had no work at all, or ran as many jobs as it may.
        """
        if org.meter_us < self.virtual_us:
            self._set_meter(org, self.virtual_us)

    def charge(self, org: OrgNode, agent_ms: int, agents: int) -> int:
        """Charge an org's meter for agent time (negative: refund) in a fleet of ``agents``. Return the microseconds."""
        change = charge_us(agent_ms, agents, org.share.weight)
        self._set_meter(org, org.meter_us + change)
        return change

    def refund(self, org: OrgNode, charged_us: int) -> None:
        """Subtract from an org's meter what ``charge`` returned."""
        self._set_meter(org, org.meter_us - charged_us)

    def remove_if_idle(self, org: OrgNode) -> None:
        """Forget an org without work, unless its meter is ahead of the fleet's virtual time."""
        if not org.groups:
            heappush(self._ahead, (org.meter_us, org.name))
        while self._ahead and self._ahead[0][0] <= self.virtual_us:
            known = self._orgs.get(heappop(self._ahead)[1])
            if known is not None and not known.groups and known.meter_us <= self.virtual_us:
                del self._orgs[known.name]

    def _set_meter(self, org: OrgNode, meter_us: int) -> None:
        """Set an org's meter, and the offset that follows for its lanes' scores."""
        org.meter_us = meter_us
        org.offset_ms = self._policy.offset_ms(meter_us)
