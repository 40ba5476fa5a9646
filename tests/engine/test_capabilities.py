"""Capabilities: an agent gets only jobs whose needs it has, whatever their order."""

from __future__ import annotations

from qualgent.engine.values import JobSpec, Reason

from .consistency import assert_consistent
from .support import Play, agent, as_labels, job


def needing(name: str, *needs: str, labels: dict[str, str] | None = None) -> JobSpec:
    spec = job(name, priority=0, labels=labels)
    return JobSpec(**{field: getattr(spec, field) for field in spec.__struct_fields__ if field != "needs"}, needs=needs)


def test_an_agent_without_the_capability_gets_the_next_job_it_can_run(play: Play) -> None:
    """A more urgent job waits for an agent that has what it needs, and that takes both kinds."""
    play.up(agent("old"))
    play.submit(needing("urgent", "environment"), job("plain", priority=9))
    assert play.started() == [("old", "plain")]
    assert play.started() == []
    play.up(agent("new", capabilities=("environment", "source")))
    assert play.started() == [("new", "urgent")]
    assert_consistent(play.engine)


def test_all_needs_must_be_met(play: Play) -> None:
    """Along with the labels."""
    play.up(agent("some", capabilities=("environment",), labels={"os": "17"}))
    play.up(agent("other", capabilities=("environment", "source")))
    play.submit(needing("a", "environment", "source", labels={"os": "17"}))
    assert play.started() == []
    play.up(agent("all", capabilities=("environment", "source"), labels={"os": "17"}))
    assert play.started() == [("all", "a")]


def test_the_reason_names_the_agents_that_are_too_old(play: Play) -> None:
    """Only those that lack nothing else; otherwise the reason is the one of jobs without needs."""
    play.up(agent("lab/1", labels={"os": "17"}), agent("lab/2"))
    play.submit(
        needing("a", "source"),
        needing("b", "source", labels={"os": "17"}),
        needing("c", "source", labels={"os": "1"}),
    )
    texts = {name: play.explain(name).text for name in "abc"}
    assert texts == {
        "a": "Needs a newer qgagent on lab/1 (1 more agent)",
        "b": "Needs a newer qgagent on lab/1",
        "c": "No agent serves target mobile with os=1 · its agents have os=17",
    }
    assert play.explain("a").reason is Reason.NO_AGENT


def test_an_agent_that_was_updated_takes_what_waited(play: Play) -> None:
    play.up(agent("a"))
    play.submit(needing("x", "source"))
    assert play.started() == []
    play.up(agent("a", capabilities=("source",)))
    assert play.started() == [("a", "x")]


def test_jobs_of_different_needs_are_different_groups(play: Play) -> None:
    """Both of one build, so the second is run without another install."""
    play.up(agent("a", capabilities=("source",)))
    play.submit(needing("x", "source"), job("y"))
    first = play.one()
    assert (first.job.group.needs, first.installs) == (("source",), True)
    play.finish(first)
    second = play.one()
    assert (second.job.group.needs, second.installs) == ((), False)


def test_no_label_stands_for_a_capability(play: Play) -> None:
    """An agent cannot claim one by a label of such a name, as submissions cannot ask for one by a label."""
    play.up(agent("a"))
    spec = agent("b", capabilities=("source",))
    assert spec.labels == as_labels({})
    play.up(spec)
    play.submit(needing("x", "source"))
    assert play.started() == [("b", "x")]
