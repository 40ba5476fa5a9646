"""What is written of agents that change while their rows are written."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from agents.fleet import LiveAgent
from agents.rows import AgentRows
from qualgent.core.tasks import Tasks
from qualgent.engine.values import AgentSpec


class _Ledger:
    """Counts the rows of its units. During the first commit both agents are heard of, and one of them pauses."""

    def __init__(self, agents: list[LiveAgent]) -> None:
        self.agents = agents
        self.rows: AgentRows
        self.written: list[list[tuple[str, str]]] = []  # names and reasons, by unit

    def executemany(self, statement: str, rows: list[list[Any]]) -> None:
        names = statement.partition("(")[2].partition(")")[0].split(", ")
        self.written.append([(row[0], row[names.index("paused_reason")]) for row in rows])

    async def write(self, unit: Any) -> None:
        unit(self)
        for agent in self.agents:
            agent.last_seen_ms += 1000
        if len(self.written) == 1:
            self.agents[1].paused_reason = "hot"
            self.rows.save([self.agents[1]])


async def test_only_a_save_during_the_commit_is_written_again() -> None:
    """An agent that is only heard of is not: it would be written as long as it works."""
    agents = [LiveAgent(AgentSpec(id=name), host="lab", software="1", simulated=True) for name in ("one", "two")]
    ledger, tasks = _Ledger(agents), Tasks()
    core: Any = SimpleNamespace(ledger=ledger, tasks=tasks)
    fleet: Any = agents
    ledger.rows = AgentRows(core, fleet)
    ledger.rows.save(agents)
    await tasks.settle()
    assert ledger.written == [[("one", ""), ("two", "")], [("two", "hot")]]
