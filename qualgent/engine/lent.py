"""Explanations of held jobs: those that an agent has in its window and begins later."""

from __future__ import annotations

from .nodes import GroupNode, LentJob
from .outlook import held_start, next_start
from .values import Explanation, Reason
from .wording import counted, joined, start_text


def explain_lent(lent: LentJob, now_ms: int, *, is_next: bool = False) -> Explanation:
    """Explain that an agent holds this job, with when it is expected to start: amid its window, in words by its end.

    ``is_next``: explain when the next job of its window begins, whichever it is.
    """
    agent = lent.agent
    if lent.recalled:
        text = f"Being taken back from {agent.id}"
        return Explanation(reason=Reason.IN_WINDOW, text=text, agents=(agent.id,))
    others = sum(not other.recalled for other in lent.window.jobs.values()) - 1
    if is_next or not others:
        start, why = next_start(agent, now_ms), f"Next in the start on {agent.id}"
        when = start_text(start)
    else:
        start, latest = held_start(lent, now_ms), start_text(held_start(lent, now_ms, 1))
        when = latest and f"within {latest}"
        why = f"In one start on {agent.id} with {counted(others, 'other')}, in the runner's order"
    return Explanation(
        reason=Reason.IN_WINDOW,
        text=joined(why, when),
        why=why,
        when=when,
        agents=(agent.id,),
        eta_seconds=start.seconds,
        eta_guessed=start.guessed,
    )


def explain_next(group: GroupNode, now_ms: int) -> Explanation | None:
    """Explain when the next held job of a group begins; None: agents hold none of its jobs."""
    windows = sorted(group.windows.values(), key=lambda window: (next_start(window.agent, now_ms), window.agent.id))
    held = [lent for window in windows for lent in window.jobs.values()]
    lent = next((lent for lent in held if not lent.recalled), held[0] if held else None)
    return None if lent is None else explain_lent(lent, now_ms, is_next=True)
