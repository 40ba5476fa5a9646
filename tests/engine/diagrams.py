"""The state diagrams of the docs, made from the tables in the code; ``python -m tests.engine.diagrams`` prints both."""

from __future__ import annotations

from qualgent.engine.states import ENDED, MOVES, PHASE_MOVES, PHASES, Phase, Status
from qualgent.scheduler.leases import TRANSITIONS, AttemptState


def job_diagram() -> str:
    """Return the moves of a job as a Mermaid state diagram."""
    lines = ["stateDiagram-v2", "    [*] --> pending: submitted"]
    for status, phases in PHASES.items():
        if not phases:
            continue
        lines.append(f"    state {status} {{")
        lines.append(f"        [*] --> {phases[0]}")
        if status is Status.PENDING:
            lines.append(f"        [*] --> {Phase.BACKOFF}: after an error")
        lines += [f"        {move.old} --> {move.new}: {move.cause}" for move in PHASE_MOVES if move.old in phases]
        lines.append("    }")
    lines += [f"    {move.old} --> {move.new}: {move.cause}" for move in MOVES]
    lines += [f"    {status} --> [*]" for status in Status if status in ENDED]
    return "\n".join(lines) + "\n"


def attempt_diagram() -> str:
    """Return the transitions of an attempt as a Mermaid state diagram."""
    lines = ["stateDiagram-v2", f"    [*] --> {AttemptState.RESERVED}: chosen"]
    lines += [f"    {move.old} --> {move.new}: {move.cause}" for move in TRANSITIONS]
    return "\n".join([*lines, f"    {AttemptState.ENDED} --> [*]"]) + "\n"


if __name__ == "__main__":
    print(job_diagram(), attempt_diagram(), sep="\n")
