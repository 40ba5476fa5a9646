"""The scheduler's session with one connection of an agent process: its state, and the handling of its messages.

Its gateway reports what the agent sends and how long it has been silent; the session answers by events. What a message
leads to is committed in the background, in the order of the messages. A session lives on the server's event loop.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from django.conf import settings
from msgspec.structs import replace

from agents.availability import back_off, record_own_pause, update_accepting
from agents.events import emit_disconnected, emit_suspect
from agents.fleet import Arrival, Fleet, LiveAgent, build_keys, installed_after
from agents.handshake import find_newer, reconcile_leases
from agents.rows import AgentRows
from agents.scope import find_refusal
from jobs.statements.attempt_end import AttemptResult
from qgprotocol import messages
from qgprotocol.log_format import about
from qualgent.accounts.contract import HostScope
from qualgent.core.row_view import view
from qualgent.engine.states import Phase
from qualgent.engine.values import Outcome
from qualgent.scheduler.agent_requests import AgentMessage, ForScheduler
from qualgent.scheduler.attempts import (
    STALE,
    begin_undo,
    end_attempt,
    keep_alive,
    release_cancelled,
    renew,
    undo_lease,
)
from qualgent.scheduler.attempts import accept as accept_lease
from qualgent.scheduler.core import Core
from qualgent.scheduler.held_leases import begin, give_back
from qualgent.scheduler.leases import AttemptState, Running
from qualgent.scheduler.phases import begin_cases, enter_phase
from qualgent.scheduler.port import AgentEvent, AttemptEnded, CloseConnection, Moment, OpenLog, ToAgent
from qualgent.scheduler.release_build import put_agent

logger = logging.getLogger("agents.session")

NOT_YOURS = "the attempt is not this agent's any more"
MAX_REVOKED = 1000  # attempts that one heartbeat has revoked; what remains is in the next one


class AgentSession:
    """The scheduler's session with one ``qgagent`` process: first a Hello, then leases and results."""

    def __init__(self, core: Core, fleet: Fleet, rows: AgentRows, report: AgentMessage, arrived: Moment) -> None:
        """``report``: the Hello; ``arrived``: now."""
        self.core = core
        self.fleet = fleet
        self._rows = rows
        self.caller = report.caller
        self.instance = ""  # of the process; empty before its Hello
        self.agents: list[LiveAgent] = []
        self.held: set[str] = set()  # attempts it holds, by its last heartbeat (or hello) and what it accepted since
        self.connection = report.connection
        self.arrival = Arrival(report.connection, arrived)
        # an older gateway does not report it: then the order of the first hellos counts
        self.accepted = report.accepted or ((0, 0) if report.renews else arrived)
        self.renewed = report.renews
        self._emit: Callable[[AgentEvent], None] = core.send
        self._closing = False
        self._heard_ms = core.stall_clock.active_ms()
        self._suspect = False

    def receive(self, message: ForScheduler, log_bytes: int | None, host: HostScope | None = None) -> None:
        """Handle one message. What needs a commit continues in the background, in the order of the messages."""
        self.note_message()
        match message:
            case messages.Hello():
                self._handle_hello(message, host)
            case _ if not self.agents:  # refused, or replaced by another connection
                self.close()
            case messages.Accept():
                self._record_accept(message)
            case messages.Progress():
                self.core.tasks.spawn(self._record_progress(message))
            case messages.Result():
                self.core.tasks.spawn(self._end_by_result(message, log_bytes))
            case messages.Heartbeat():
                self._renew_leases(message)
            case messages.Decline():
                self._undo_declined_lease(message)
            case messages.Begin():
                self._record_begin(message)
            case messages.Dropped():
                self._end_held_lease(message)
            case messages.Goodbye():
                self._handle_goodbye(message)

    def _handle_hello(self, hello: messages.Hello, host: HostScope | None) -> None:
        if self.agents:
            self.refuse("hello", "a connection introduces itself once", retry=False)
            return
        if not messages.same_major(hello.protocol):
            reason = (
                f"this server speaks protocol {messages.PROTOCOL_VERSION}, the agent {hello.protocol[:20]}; "
                "install a qgagent of the server's version"
            )
            self.refuse("protocol", reason, retry=False)
            return
        if (found := find_refusal(self.caller, host, hello, self.fleet)) is not None:
            self.refuse(found.code, found.reason, retry=False)
            return
        most, new = settings.QUALGENT_MAX_AGENTS, sum(self.fleet.get(agent.name) is None for agent in hello.agents)
        if new and len(self.fleet) + new > most:
            reason = (
                f"this server knows {len(self.fleet):,} agents, at most {most:,}: delete those that are gone (qgjob "
                "agents delete NAME), or raise QUALGENT_MAX_AGENTS"
            )
            self.refuse("full", reason, retry=True)
            return
        if (agent := find_newer(self, hello)) is not None:
            self._give_way(agent, hello)
            return
        self.instance = hello.instance
        reconcile_leases(self, hello, "" if host is None else host.org)

    def _give_way(self, agent: LiveAgent, hello: messages.Hello) -> None:
        """End this connection, whose agent has a newer one: close it (same process) or refuse it (another)."""
        if agent.instance == hello.instance[:100]:
            logger.info("%s: ignored the hello of an older connection", agent.name, extra=about(agent=agent.name))
            self.close()
            return
        reason = f"another process has a newer connection as {agent.name}; this one may connect when that is over"
        self.refuse("replaced", reason, retry=True)

    def _record_accept(self, accept: messages.Accept) -> None:
        """Answer an accepted lease with Start; with Revoke if it was cancelled or is not this agent's any more."""
        running = self._own_attempt(accept.attempt, accept.token)
        if running is None or running.is_returned or running.state is AttemptState.ENDING:
            self.send(messages.Revoke(attempt=accept.attempt, reason=NOT_YOURS))
        elif running.cancelled:  # before it was accepted: it never starts
            self.send(messages.Revoke(attempt=accept.attempt, reason="the job was cancelled"))
            self.core.tasks.spawn(release_cancelled(self.core, running))
        else:
            accept_lease(running)
            self.held.add(running.id)
            if self.core.leases.any_held:
                self.held.update(held.id for held in self.core.leases.window_of(running))
            if (agent := self.fleet.get(running.lease.agent_id)) is not None:
                agent.declined = 0
            self.send(messages.Start(attempt=accept.attempt))

    def _undo_declined_lease(self, decline: messages.Decline) -> None:
        running = self._own_attempt(decline.attempt, decline.token)
        if running is not None:
            reason = f"declined: {decline.reason[:200]}"
            begin_undo(self.core, running, reason)
            if (agent := self.fleet.get(running.lease.agent_id)) is not None:
                back_off(self.core, self.fleet, agent, reason)

    def _record_begin(self, begun: messages.Begin) -> None:
        """Start the attempt of a held lease that its agent has begun; revoke it if cancelled or not the agent's."""
        running = self._own_attempt(begun.attempt, begun.token)
        if running is None:
            self.send(messages.Revoke(attempt=begun.attempt, reason=NOT_YOURS))
        elif running.cancelled:
            self.send(messages.Revoke(attempt=begun.attempt, reason="the job was cancelled"))
        elif not running.has_begun:
            self.held.add(running.id)
            self.core.tasks.spawn(begin(self.core, running, begun.start, before_first=begun.before_first))
        else:
            begin_cases(self.core, running)

    def _end_held_lease(self, dropped: messages.Dropped) -> None:
        """Give back a held lease that the agent dropped before it began."""
        running = self._own_attempt(dropped.attempt, dropped.token)
        if running is not None and not running.has_begun:
            reason = f"dropped: {dropped.reason[:200]}"
            self.core.tasks.spawn(give_back(self.core, running, reason, alone=dropped.alone))

    async def _record_progress(self, progress: messages.Progress) -> None:
        running = self._own_attempt(progress.attempt, progress.token)
        phase = Phase.INSTALLING if progress.phase == "installing" else Phase.EXECUTING
        if running is None:
            self.send(messages.Revoke(attempt=progress.attempt, reason=NOT_YOURS))
        elif running.phase != Phase.BEHIND:  # a repeated one does not end that
            await enter_phase(self.core, running, phase, progress.install_seconds)

    async def _end_by_result(self, result: messages.Result, log_bytes: int | None) -> None:
        """End an attempt by its agent's result, or undo a lease that it hands back; acknowledge either."""
        running = self._own_attempt(result.attempt, result.token)
        if running is None:
            self.core.measures.stale_results += 1
            self.send(messages.Acknowledge(attempt=result.attempt, accepted=False, reason=STALE.reason))
            return
        outcome = _outcome(result.outcome)
        if outcome is Outcome.CANCELLED and not running.cancelled:
            # the job was not cancelled: the agent process is being stopped and returns the lease
            await undo_lease(self.core, running, f"handed back: {result.message[:200]}")
            self.send(messages.Acknowledge(attempt=result.attempt, accepted=True))
            return
        agent = self.fleet.get(running.lease.agent_id)
        installed = None if result.installed is None else build_keys(result.installed)
        if agent is not None and installed is None and result.install_seconds is not None:
            installed = installed_after(agent, running.lease.job.build)
        more = {"outcome": outcome, "installed": installed, "log_bytes": log_bytes, "log_is_reported": True}
        more["saved_seconds"] = None  # no report of an agent has it
        ended = await end_attempt(self.core, running, view(AttemptResult, result, **more))
        if agent is not None:
            if ended.accepted:
                agent.jobs_done[running.lease.job.org_id] += 1
            if installed is not None:
                agent.spec = replace(agent.spec, installed=installed)
        self.send(messages.Acknowledge(attempt=result.attempt, accepted=ended.accepted, reason=ended.reason))

    def _own_attempt(self, attempt_id: str, token: str) -> Running | None:
        """Return the active attempt if it is leased to an agent of this connection and the token is its own."""
        running = self.core.leases.get(attempt_id)
        if running is None or not running.has_token(token):
            return None
        agent = self.fleet.get(running.lease.agent_id)
        return running if agent is not None and agent.session is self else None

    def _renew_leases(self, heartbeat: messages.Heartbeat) -> None:
        """Renew the leases of a heartbeat, revoke those that are not this connection's, update who accepts work."""
        core = self.core
        deadline_ms = core.clock.now_ms() + core.timing.lost_ms
        mine: list[str] = []
        others: list[str] = []
        for attempt_id in heartbeat.attempts:
            running = core.leases.get(attempt_id)
            agent = None if running is None else self.fleet.get(running.lease.agent_id)
            if running is None or agent is None or agent.session is not self:
                others.append(attempt_id)
                continue
            keep_alive(core, running, deadline_ms)
            mine.append(attempt_id)
        for attempt_id in others[:MAX_REVOKED]:
            self.send(messages.Revoke(attempt=attempt_id, reason=NOT_YOURS))
        self.held = set(mine)
        self._set_accepting(heartbeat)

    def _set_accepting(self, heartbeat: messages.Heartbeat) -> None:
        """Apply what a heartbeat says of each agent: accepting, or paused by itself."""
        changed = []
        for agent in self.agents:
            reason = heartbeat.paused.get(agent.name, "")[:2000]
            record_own_pause(self.core, agent, reason)
            if agent.paused_reason != reason:
                agent.set_own_pause(reason, self.core.clock.wall_ms(), self.fleet.org_of_job(agent))
                self.save([agent])
            agent.says_accepting = heartbeat.accepting and agent.name not in heartbeat.paused
            if update_accepting(self.core, agent):
                changed.append(agent.name)
        if changed:
            self.core.changes.touch_agents(*changed)
            self.core.wakeups.wake()

    def _handle_goodbye(self, goodbye: messages.Goodbye) -> None:
        """Mark the process's agents as signed off, and undo their leases."""
        reason = goodbye.reason[:200] or "no reason given"
        logger.info("%s ends its connection: %s", self.host, reason, extra=self.about)
        for agent in self.agents:
            agent.signed_off = True
            for running in self.core.leases.of_agent(agent.name):
                begin_undo(self.core, running, "its agent has left")

    @property
    def host_id(self) -> str:
        return self.caller.subject if self.caller.kind == "host" else ""

    @property
    def process(self) -> tuple[str, str]:
        """Return (host id, instance) that identify the agent process; hosts cannot replace each other's."""
        return self.host_id, self.instance

    @property
    def host(self) -> str:
        return self.agents[0].host if self.agents else "a connection"

    @property
    def about(self) -> dict[str, str]:
        """Return the fields of this session's log records: the names of its first few agents."""
        return about(agent=", ".join(agent.name for agent in self.agents[:5]) or None)

    def refuse(self, code: str, reason: str, *, retry: bool) -> None:
        """Send the reason why the process is refused, then close the connection."""
        logger.warning("an agent was refused: %s", reason, extra=self.about)
        self.send(messages.Refused(code=code, reason=reason, retry=retry))
        self.close()

    def send(self, message: messages.FromServer, logs: tuple[OpenLog, ...] = ()) -> bool:
        """Send a message; False: the connection is being closed."""
        if not self._closing:
            self._emit(ToAgent(connection=self.connection, message=message, logs=logs))
        return not self._closing

    def save(self, agents: Iterable[LiveAgent]) -> None:
        """Write the rows of changed agents in the background."""
        self._rows.save(agents)

    def attempt_ended(self, attempt_id: str) -> None:
        self._emit(AttemptEnded(connection=self.connection, attempt=attempt_id))

    def close(self) -> None:
        """Close the connection; ``closed`` follows when its gateway reports that it has ended."""
        self._closing = True
        self._emit(CloseConnection(connection=self.connection))

    def abandon(self) -> None:
        """Stop sending: another session takes over the connection."""
        self._closing = True
        self._emit = lambda _: None

    def closed(self) -> None:
        """Mark the ended connection's agents as disconnected, and undo their leases that were not accepted.

        May be called again: its process has another connection already, and the transport has yet to notice.
        """
        if self.fleet.sessions.get(self.process) is self:
            del self.fleet.sessions[self.process]
        gone = [agent for agent in self.agents if agent.session is self]
        left = [running for agent in gone for running in self.core.leases.of_agent(agent.name)]
        for agent in gone:
            agent.session, agent.left = None, True
            self.core.links.pop(agent.name, None)
            self.core.engine.drop_agent(agent.name, self.core.clock.now_ms())
        self._leave(left)
        if gone:
            logger.info("%s disconnected (%d agents)", gone[0].host, len(gone), extra=self.about)
            emit_disconnected(self.core, gone)
            self.fleet.expect_back(gone, max(0.0, self.core.timing.lost_seconds - self.silent_ms() / 1000))
            self.core.changes.touch_agents(*(agent.name for agent in gone))
            self.save(gone)
        self.agents = []  # what still comes on the connection concerns nobody
        self.core.wakeups.wake()

    def _leave(self, leases: list[Running]) -> None:
        """Undo leases that were not accepted; extend those of started attempts, whose agent may reconnect.

        What they have not accepted goes back at once: they start nothing without our word, and this connection was the
        only one on which it could have come.
        """
        core = self.core
        deadline_ms = core.clock.now_ms() + core.timing.lost_ms - self.silent_ms()
        for running in leases:
            accepted = running.id in self.held
            if running.state is AttemptState.OFFERED or (running.cancelled and not accepted):
                begin_undo(core, running, "the connection broke before it was accepted")
            elif accepted and running.deadline_ms < deadline_ms:
                renew(core, running, deadline_ms)

    def silent_ms(self) -> int:
        """Return how long ago the process last sent anything, by the last report and the time since."""
        return self.core.stall_clock.active_ms() - self._heard_ms

    def note_message(self, silent_ms: int = 0) -> None:
        """Record that the process sent something ``silent_ms`` ago; it is not suspect any more."""
        heard_ms = self.core.stall_clock.active_ms() - silent_ms
        if heard_ms <= self._heard_ms:
            return  # known already, or a message overtook the report
        self._heard_ms = heard_ms
        wall_ms = self.core.clock.wall_ms() - silent_ms
        for agent in self.agents:
            agent.last_seen_ms = wall_ms
        if self._suspect and silent_ms < 1000 * self.core.timing.suspect_seconds:
            self._set_suspect(False)

    def check_silence(self) -> None:
        """Suspect a process that has been silent for a while; close the connection of one that is lost."""
        silent = self.silent_ms() / 1000
        if self._closing or not self.agents:
            return
        if silent >= self.core.timing.lost_seconds:
            logger.warning("%s has been silent for %.0f s; closing its connection", self.host, silent, extra=self.about)
            self.close()
        elif silent >= self.core.timing.suspect_seconds and not self._suspect:
            self._set_suspect(True)

    def _set_suspect(self, suspect: bool) -> None:
        """Take the agents of a silent process out of the engine, or put them back, and announce it."""
        core, self._suspect = self.core, suspect
        mine = [agent for agent in self.agents if agent.session is self]
        for agent in mine:
            agent.suspect = suspect
            if suspect:
                core.engine.drop_agent(agent.name, core.clock.now_ms())
            else:
                put_agent(core, agent.spec)
        emit_suspect(core, mine, suspect)
        core.changes.touch_agents(*(agent.name for agent in mine))
        core.wakeups.wake()


def _outcome(word: str) -> Outcome:
    """Return the outcome; one that this server does not know (of a newer agent) is an error of the attempt."""
    try:
        return Outcome(word)
    except ValueError:
        return Outcome.ERROR
