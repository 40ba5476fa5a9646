"""Copy of an agent connection's state (leases, builds), kept by its gateway to register it with another scheduler.

The scheduler may be another one than the one that the agent said hello to, or messages between the two may be lost. The
agent does not notice: its gateway says hello for it, with what it holds by now, and repeats what was not answered.
"""

from __future__ import annotations

from msgspec.structs import replace

from qgprotocol import messages
from qualgent.scheduler.agent_requests import AgentMessage
from qualgent.scheduler.port import Moment

HELD = "held"
"""The phase of a lease that has not begun."""

MAX_BUILDS = 50  # of an agent in a hello
MAX_LEASES = 100


class _Held:
    """A lease that the agent has accepted or holds in a window, or whose result is not acknowledged."""

    __slots__ = ("accept", "agent", "build", "phase", "result", "start", "token", "window")

    def __init__(self, agent: str, token: str, build: messages.InstalledBuild | None = None) -> None:
        self.agent = agent
        self.token = token
        self.build = build
        self.phase = "executing"
        self.window = ""  # the lease that its window began with, until that was told to start
        self.start: messages.SharedStart | None = None  # in which it began
        self.accept: AgentMessage | None = None  # until it was told to start
        self.result: AgentMessage | None = None


class AgentMirror:
    """Follows the messages of one connection, in both directions."""

    def __init__(self) -> None:
        self._hello: AgentMessage | None = None
        self._agents: dict[str, messages.AgentHello] = {}
        self._offered: dict[str, messages.LeaseOffer] = {}
        self._held: dict[str, _Held] = {}
        self._over = False  # refused, closed, or it said goodbye

    def sent(self, report: AgentMessage) -> None:
        """Update the mirrored leases, builds and pauses from a message that the agent has sent."""
        match report.message:
            case messages.Hello() as hello:
                self._hello = report
                self._agents = {agent.name: agent for agent in hello.agents}
                for agent in hello.agents:
                    for lease in agent.leases:
                        self._held[lease.attempt] = held = _Held(agent.name, lease.token)
                        held.phase, held.start = lease.phase, lease.start
            case messages.Accept() as accept:
                if (offered := self._offered.pop(accept.attempt, None)) is not None:
                    job = offered.job
                    build = messages.InstalledBuild(job.org_id, job.app_version_id, job.target)
                    self._held[accept.attempt] = held = _Held(offered.agent, accept.token, build)
                    held.accept = report
            case messages.Decline() as decline:
                self._forget_offered(decline.attempt)
                self._held.pop(decline.attempt, None)
            case messages.Begin() as begun:
                if (found := self._held.get(begun.attempt)) is not None:
                    found.phase, found.window, found.start = "executing", "", begun.start
            case messages.Dropped() as dropped:
                self._held.pop(dropped.attempt, None)
            case messages.Progress() as progress:
                if (found := self._held.get(progress.attempt)) is not None:
                    found.phase = progress.phase
            case messages.Result() as result:
                held = self._held.setdefault(result.attempt, _Held("", result.token))
                if held.result is None:  # of two that contradict each other the first counts
                    held.phase, held.result = "reporting", report
                    self._note_builds(held, result)
            case messages.Heartbeat() as heartbeat:
                for name, agent in self._agents.items():
                    reason = heartbeat.paused.get(name, "")[:2000]
                    accepting = heartbeat.accepting and name not in heartbeat.paused
                    if (agent.paused_reason, agent.accepting) != (reason, accepting):
                        self._agents[name] = replace(agent, paused_reason=reason, accepting=accepting)
            case messages.Goodbye():
                self._over = True

    def _forget_offered(self, attempt: str) -> None:
        """Forget a lease that was not started, with those that are held behind it."""
        self._offered.pop(attempt, None)
        for held in [key for key, held in self._held.items() if held.window == attempt]:
            del self._held[held]

    def _note_builds(self, held: _Held, result: messages.Result) -> None:
        """Update the installed builds of an agent from a result."""
        agent = self._agents.get(held.agent)
        if agent is None:
            return
        if result.installed is not None:
            self._agents[held.agent] = replace(agent, installed=result.installed)
        elif result.install_seconds is not None and held.build is not None:
            older = [build for build in agent.installed if build != held.build]
            self._agents[held.agent] = replace(agent, installed=[held.build, *older][: agent.cache_builds])

    def delivered(self, message: messages.FromServer) -> None:
        """Update the mirrored state from a message that is sent to the agent."""
        match message:
            case messages.Welcome():
                for attempt in message.drop:
                    self._held.pop(attempt, None)
            case messages.LeaseOffer():
                self._offered[message.attempt] = message
            case messages.Hold():
                for lease in message.leases:
                    self._held[lease.attempt] = behind = _Held(message.agent, lease.token)
                    behind.phase, behind.window = HELD, message.window
            case messages.Start():
                if (held := self._held.get(message.attempt)) is not None:
                    held.accept = None
                for behind in self._held.values():
                    if behind.window == message.attempt:
                        behind.window = ""
            case messages.Revoke():  # a started test is stopped, and its result follows
                self._forget_offered(message.attempt)
                found = self._held.get(message.attempt)
                if found is not None and (found.accept is not None or found.phase == HELD):
                    del self._held[message.attempt]
            case messages.Acknowledge():
                self._held.pop(message.attempt, None)
            case messages.Refused():
                self._over = True

    def closed(self) -> None:
        """Record that the connection has ended, so that it is not registered again."""
        self._over = True

    def renewal(self, accepted: Moment) -> list[AgentMessage]:
        """Return messages that register the connection with another scheduler: its hello, and unanswered ones."""
        first = self._hello
        if first is None or self._over or not isinstance(first.message, messages.Hello):
            return []
        agents = [
            replace(
                agent,
                installed=agent.installed[:MAX_BUILDS],
                leases=[
                    messages.HeldLease(attempt, held.token, held.phase, held.start)
                    for attempt, held in self._held.items()
                    if held.agent == name
                ][-MAX_LEASES:],
            )
            for name, agent in self._agents.items()
        ]
        hello = replace(first, message=replace(first.message, agents=agents), renews=True, accepted=accepted)
        unanswered = [report for held in self._held.values() for report in (held.accept, held.result) if report]
        return [hello, *unanswered]
