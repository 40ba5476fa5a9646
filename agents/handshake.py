"""The handshake of an agent process: replace its older sessions, reconcile its leases, register its agents.

The server may hold leases that the hello does not name, and the hello may name leases that have ended meanwhile;
``reconcile_leases`` settles both before any new work is handed out.
"""

from __future__ import annotations

import logging

from agents.availability import instruction, record_own_pause
from agents.events import emit_connected
from agents.fleet import LiveAgent, Session, build_keys
from agents.link import AgentLink
from jobs.derived_ids import labels_tuple
from qgprotocol import __version__, messages
from qualgent.engine.values import AgentSpec
from qualgent.scheduler.attempts import accept, begin_undo, keep_alive, lose_attempt
from qualgent.scheduler.held_leases import begin
from qualgent.scheduler.leases import AttemptState, Running
from qualgent.scheduler.port import OpenLog
from qualgent.scheduler.release_build import put_agent

logger = logging.getLogger("agents.session")


def find_newer(session: Session, hello: messages.Hello) -> LiveAgent | None:
    """Return an agent of the hello, or of its process, with a newer connection than this one; None: there is none.

    The hello may come late: from a gateway that was cut off, or in the name of a connection that is half open.
    """
    named = [agent for one in hello.agents if (agent := session.fleet.get(one.name)) is not None]
    current = session.fleet.sessions.get((session.host_id, hello.instance))
    others = [] if current is None else current.agents
    return next((agent for agent in (*named, *others) if _is_newer(agent, session, hello)), None)


def _is_newer(agent: LiveAgent, session: Session, hello: messages.Hello) -> bool:
    """Return whether an agent has a newer connection than that of this hello."""
    if not (hello.connection and agent.connection):
        return _arrived_since(agent, session) or _contradicts(agent, session, hello)
    if agent.connection <= hello.connection:
        return False
    # another process may have a lower number for ever, if its clock was set back and its state is lost
    return agent.instance == hello.instance[:100] or agent.may_return(session.core.clock.now_ms())


def _arrived_since(agent: LiveAgent, session: Session) -> bool:
    """Return whether another connection of the agent arrived after this session's connection was accepted.

    A connection counts as older if that is not certain: its agent connects again, which then is newer.
    """
    last = agent.arrival
    return last is not None and last.connection != session.connection and last.at > session.accepted


def _contradicts(agent: LiveAgent, session: Session, hello: messages.Hello) -> bool:
    """Return whether a repeated hello (for a new scheduler) lacks an attempt that its agent is known to have.

    Another gateway may be about to do so with it, and only the process knows: it connects again and says what it runs.
    """
    if not session.renewed:
        return False
    named = {lease.attempt for one in hello.agents for lease in one.leases}
    return any(
        running.state in (AttemptState.ACTIVE, AttemptState.HELD) and not running.connection and running.id not in named
        for running in session.core.leases.of_agent(agent.name)
    )


def reconcile_leases(session: Session, hello: messages.Hello, org: str = "") -> None:
    """Register a process's agents, keep or end the leases of each, close its older session, and send its Welcome.

    ``org``: whose jobs alone they run; empty: they are shared.
    """
    core = session.core
    drop: list[str] = []
    cancelled: list[Running] = []
    logs: list[OpenLog] = []
    process = (session.host_id, hello.instance)
    older = session.fleet.sessions.get(process)
    session.fleet.sessions[process] = session
    for introduced in hello.agents:
        agent, restarted = _register(session, hello, org, introduced)
        session.agents.append(agent)
        put_agent(core, agent.spec)
        held = {lease.attempt: lease for lease in introduced.leases}
        for running in core.leases.of_agent(agent.name):  # without those that are being committed or released
            claim = held.pop(running.id, None)
            is_ending = running.is_returned or running.state is AttemptState.ENDING
            if claim is not None and running.has_token(claim.token) and not is_ending:
                running.token = claim.token
                running.connection = session.connection
                session.held.add(running.id)
                accept(running)
                keep_alive(core, running, core.clock.now_ms() + core.timing.lost_ms)
                is_held = claim.phase == "held" and not running.has_begun
                logs.append(_log_of(running, is_held=is_held))
                if running.cancelled:
                    if not is_held:  # else the engine takes it back
                        cancelled.append(running)
                elif not (is_held or running.has_begun):  # it began while there was no connection
                    core.tasks.spawn(begin(core, running, claim.start))
            else:
                _missing(session, running, restarted=restarted)
        # Held by the agent only: ended meanwhile. A result that only waits to be reported is not dropped: it is sent,
        # and acknowledged as stale.
        drop += [attempt_id for attempt_id, lease in held.items() if lease.phase != "reporting"]
    if older is not None:
        # A process has one connection. Agents of the older one that it names no more have left it (a device that was
        # unplugged): they leave the fleet now, not when the end of that connection is noticed.
        for agent in older.agents:
            _note_connection(agent, session, hello)
        older.close()
        older.closed()
    session.send(
        messages.Welcome(
            protocol=messages.PROTOCOL_VERSION,
            server=f"qualgent {__version__}",
            heartbeat_seconds=core.timing.heartbeat_seconds,
            drop=drop,
            capabilities=["cases", "windows"],
        ),
        tuple(logs),
    )
    for running in cancelled:
        session.send(messages.Revoke(attempt=running.id, reason="the job was cancelled"))
    for agent in session.agents:
        if agent.held is not None:  # an instruction lasts as long as its connection
            session.send(instruction(agent))
    for agent in session.agents:  # only now: nothing may overtake the Welcome
        core.links[agent.name] = AgentLink(session, agent)
    logger.info(
        "%s connected with %d agent(s): %s",
        hello.host,
        len(session.agents),
        ", ".join(agent.name for agent in session.agents[:5]),
        extra=session.about,
    )
    joined = list(session.agents)
    emit_connected(core, [agent for agent in joined if agent.left])
    for agent in joined:
        agent.left = False
    session.save(joined)
    core.changes.touch_agents(*(agent.name for agent in joined))
    core.wakeups.wake()


def _log_of(running: Running, *, is_held: bool) -> OpenLog:
    """Return a continuing lease's log, which its agent's gateway is to open again."""
    org_id = running.lease.job.org_id
    return OpenLog(attempt=running.id, token=running.token, org_id=org_id, cut=running.log_cut, held=is_held)


def _register(
    session: Session, hello: messages.Hello, org: str, introduced: messages.AgentHello
) -> tuple[LiveAgent, bool]:
    """Add or update an agent, taking it from an older session; return it, and whether its process is a new one."""
    agent, instance = session.fleet.get(introduced.name), hello.instance[:100]
    restarted = agent is None or agent.instance != instance
    if agent is not None:
        if agent.session is not None and agent.session is not session:
            _replace(agent.session, agent, same_process=not restarted)
        record_own_pause(session.core, agent, introduced.paused_reason)
        agent.spec = _make_agent_spec(hello, introduced, org, accepting=introduced.accepting and agent.available)
    else:
        spec = _make_agent_spec(hello, introduced, org, accepting=introduced.accepting)
        agent = LiveAgent(spec=spec, host="", software="", simulated=introduced.simulated)
        session.fleet.add(agent)
    agent.host, agent.software, agent.simulated = hello.host[:100], hello.software[:100], introduced.simulated
    agent.instance, agent.session, agent.suspect = instance, session, False
    agent.left = agent.left or restarted
    _note_connection(agent, session, hello)
    agent.org = org
    agent.host_id = session.host_id or agent.host_id  # the owner's own agents may run under the name of a host's
    agent.last_seen_ms = session.core.clock.wall_ms()
    agent.says_accepting, agent.signed_off = introduced.accepting, False
    agent.set_own_pause(introduced.paused_reason, agent.last_seen_ms, session.fleet.org_of_job(agent))
    return agent, restarted


def _note_connection(agent: LiveAgent, session: Session, hello: messages.Hello) -> None:
    """Store the number and the arrival time of the agent's connection on the agent."""
    agent.connection = hello.connection
    if agent.arrival is None or agent.arrival.connection != session.connection:  # else its gateway says hello again
        agent.arrival = session.arrival


def _replace(older: Session, agent: LiveAgent, *, same_process: bool) -> None:
    """Take an agent from its older session, and end that session if it has no other agent."""
    older.agents.remove(agent)
    if older.agents:
        return
    if same_process:  # a half-open connection that its own process has abandoned
        older.close()
    else:
        reason = f"another process has connected as {agent.name}; give every agent a name of its own"
        older.refuse("replaced", reason, retry=False)


def _missing(session: Session, running: Running, *, restarted: bool) -> None:
    """End a lease that its agent's hello does not name: as lost if the process restarted, else undo it.

    The same process drops only what it had not started, so the lease goes back and counts as no attempt. Another
    process means that what had started has died with the one before: whatever was told to start, since the news that it
    did may have died as well. (Not counting it would let a test that kills its agent run for ever.)
    """
    core = session.core
    if restarted and running.has_begun and running.state is not AttemptState.OFFERED:
        core.tasks.spawn(lose_attempt(core, running, "its agent process ended while it ran"))
    else:
        begin_undo(core, running, "its agent does not have it")


def _make_agent_spec(hello: messages.Hello, introduced: messages.AgentHello, org: str, *, accepting: bool) -> AgentSpec:
    """Return the engine's description of an agent, from its part of the hello and its host's organization."""
    return AgentSpec(
        id=introduced.name,
        targets=tuple(introduced.targets),
        labels=labels_tuple(introduced.labels),
        capabilities=tuple(sorted(set(hello.capabilities))),
        installed=build_keys(introduced.installed),
        cache_builds=introduced.cache_builds,
        install_seconds=introduced.install_seconds,
        accepting=accepting,
        owner=org,
        fallback=introduced.fallback,
        reserves=not (introduced.fallback or introduced.simulated),
        windows=tuple(introduced.windows) if "windows" in hello.capabilities else (),
        stays=tuple(introduced.stays),
    )
