"""The two-level ranking compared with sorting everything, and its sorted collections."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sortedcontainers import SortedList

from qualgent.engine.nodes import Lane, LaneEntry, OrgNode
from qualgent.engine.ranking import LONGEST_LIST, Ordered, Ranking, insert, remove
from qualgent.engine.values import USUAL, GroupKey

from .test_lanes import a_lane


class RankedMachine(RuleBasedStateMachine):
    """Add, move and remove lanes, shift meters and apply limits; the order must be that of (score, key)."""

    def __init__(self) -> None:
        super().__init__()
        self.ranked = Ranking()
        self.orgs = {name: OrgNode(name, USUAL) for name in "abc"}
        self.filed: dict[tuple[str, int], LaneEntry] = {}

    @rule(org=st.sampled_from("abc"), number=st.integers(0, 8), due=st.integers(0, 20))
    def file(self, org: str, number: int, due: int) -> None:
        old = self.filed.pop((org, number), None)
        if old is not None:
            self.ranked.remove(old)
        lane: Lane = old[2] if old is not None else a_lane()
        entry = (due, (GroupKey(org, f"app-{number}", "mobile", ()), 1), lane)
        self.ranked.add(entry)
        self.filed[org, number] = entry
        self.ranked.rescore(self.orgs[org])

    @rule(org=st.sampled_from("abc"), number=st.integers(0, 8))
    def take_out(self, org: str, number: int) -> None:
        old = self.filed.pop((org, number), None)
        if old is not None:
            self.ranked.remove(old)
            self.ranked.rescore(self.orgs[org])

    @rule(org=st.sampled_from("abc"), offset=st.integers(-5, 15))
    def charge(self, org: str, offset: int) -> None:
        self.orgs[org].offset_ms = offset
        self.ranked.rescore(self.orgs[org])

    @rule(org=st.sampled_from("abc"))
    def reach_the_limit_or_leave_it(self, org: str) -> None:
        self.orgs[org].at_limit = not self.orgs[org].at_limit
        self.ranked.rescore(self.orgs[org])

    @invariant()
    def the_walk_is_sorted_by_score_and_key(self) -> None:
        expected = sorted(
            (due + self.orgs[key[0].org_id].offset_ms, key)
            for due, key, _ in self.filed.values()
            if not self.orgs[key[0].org_id].at_limit
        )
        lanes = {id(entry[2]): entry[1] for entry in self.filed.values()}
        walked = [(score, lanes[id(lane)]) for score, lane in self.ranked.walk()]
        assert walked == expected
        assert len(list(self.ranked)) == len(self.filed)

    @invariant()
    def the_first_is_the_first_of_the_walk(self) -> None:
        first = next(self.ranked.walk(), None)
        found = self.ranked.first()
        assert bool(self.ranked) == (first is not None)
        assert (found is None) == (first is None)
        if first is not None and found is not None:
            assert found[0] == first[0]
            assert self.ranked.starts_below(first[0] + 1)
            assert not self.ranked.starts_below(first[0])
            org = self.ranked.first_org()
            assert org is not None
            assert org.name in {key[0].org_id for due, key, _ in self.filed.values()}


TestRankedMachine = pytest.mark.one_python(pytest.mark.seconds(RankedMachine.TestCase))


@given(st.lists(st.integers(0, 50), max_size=60), st.data())
def test_a_sorted_collection_stays_sorted(items: list[int], data: st.DataObject) -> None:
    """After any additions and removals."""
    ordered: Ordered = []
    for item in items:
        ordered = insert(ordered, item)
    assert list(ordered) == sorted(items)
    for item in data.draw(st.permutations(items))[: len(items) // 2]:
        remove(ordered, item)
        items.remove(item)
    assert list(ordered) == sorted(items)


def test_a_long_collection_becomes_a_sorted_list() -> None:
    """Changes stay logarithmic, and the content is the same."""
    ordered: Ordered = []
    for item in range(3 * LONGEST_LIST, 0, -1):
        ordered = insert(ordered, item)
    assert isinstance(ordered, SortedList)
    remove(ordered, 1)
    assert ordered[0] == 2
    assert list(ordered) == list(range(2, 3 * LONGEST_LIST + 1))
