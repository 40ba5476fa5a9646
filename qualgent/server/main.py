"""Running of the server: opens the sockets, loads the application, and serves it until a signal.

The order matters: the port first (a busy one is reported before anything slow), then the event loop (Twisted takes the
one that is installed when it is first imported), then Django and the application.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import resource
import signal
import socket
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from qualgent.core.tasks import Alarm
from qualgent.web import limits

from .garbage import Garbage
from .listening import ListenError, NotLoopbackError, open_listeners, open_unix_listener
from .peers import detected, overflow_uid


class Hosted(NamedTuple):
    """An application, and the hooks that the server calls for it.

    `on_started` gets a function that prints the address, and calls it when the application is ready; without it, the
    address is printed once the server listens.
    """

    application: Callable[..., Any]
    on_started: Callable[[Callable[[], None]], None] | None = None
    on_leaving: Callable[[], None] | None = None
    on_stopping: Callable[[], Awaitable[None]] | None = None


class Shared(NamedTuple):
    """How a server in shared mode is reached."""

    public_url: str
    unix_socket: str = ""  # path of a socket for the reverse proxy, instead of host and port


def serve(
    host: str,
    port: int,
    load: Callable[[int], Hosted],
    *,
    body_limit: int,
    spool_limit: int,
    upload_limit: int,
    notice_seconds: float = 0.0,
    shared: Shared | None = None,
    accepts_at_once: bool = True,
) -> int:
    """Listen, load the application (``load`` gets the port), serve it until a signal; return the exit code.

    On a signal, `on_leaving` is called, the server goes on for `notice_seconds`, and then `on_stopping` is awaited
    before anything is cut off. Without `shared`, only the user who runs the server is served. Without
    `accepts_at_once`, TCP connections are refused until the application is ready, so that a balancer chooses another
    server.
    """
    if shared is None and os.geteuid() == overflow_uid():
        print(
            "qualgent: the server runs as the overflow user (nobody), whose connections cannot be distinguished from "
            "those of unknown users: run it as a user of its own",
            file=sys.stderr,
        )
        return 1
    try:
        if shared is not None and shared.unix_socket:
            listeners, accepts_at_once = [open_unix_listener(Path(shared.unix_socket))], True
        else:
            listeners = open_listeners(host, port, any_address=shared is not None, listen=accepts_at_once)
            port = listeners[0].getsockname()[1]
    except (NotLoopbackError, ListenError) as error:
        print(f"qualgent: {error}", file=sys.stderr)
        return 2 if isinstance(error, NotLoopbackError) else 1
    loop = install_loop()
    raise_open_files_limit()
    hosted = load(port)

    from .asgi_server import AsgiServer

    asyncio.set_event_loop(loop)  # what was loaded since may have set another
    garbage = Garbage()
    garbage.start(loop)
    announcement = partial(announce, address_of(listeners), shared)
    server = AsgiServer(
        hosted.application,
        listeners,
        body_limit=body_limit,
        spool_limit=spool_limit,
        upload_limit=upload_limit,
        on_listening=announcement if hosted.on_started is None else garbage.collect_new,
        on_leaving=hosted.on_leaving,
        on_stopping=hosted.on_stopping,
        notice_seconds=notice_seconds,
        is_local=shared is None,
        accepts_at_once=accepts_at_once,
    )
    if hosted.on_started is not None:
        if not accepts_at_once:
            hosted.on_started(server.accept)
        hosted.on_started(garbage.collect_new)  # what was restored lives long
        hosted.on_started(announcement)
    stop_on_signals(loop, server.stop_gracefully, limits.STOP_SECONDS + notice_seconds)
    server.run()
    return 0 if server.stopped_gracefully else 1


def install_loop() -> asyncio.AbstractEventLoop:
    """Install uvloop's event loop for Twisted, Daphne and asyncio; before anything imports a reactor."""
    import uvloop

    loop = uvloop.new_event_loop()
    asyncio.set_event_loop(loop)
    from twisted.internet import asyncioreactor

    asyncioreactor.install(loop)
    import daphne.server

    # private: daphne.server.twisted_loop — Daphne makes a loop of its own at import, which nothing uses then
    # (tests/integration/test_server_start.py)
    daphne.server.twisted_loop.close()
    return loop


def address_of(listeners: list[socket.socket]) -> str:
    """Return the address where the server listens: a URL, or the path of a unix socket."""
    if listeners[0].family == socket.AF_UNIX:
        return f"unix:{listeners[0].getsockname()}"
    host, port = listeners[0].getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def announce(address: str, shared: Shared | None = None) -> None:
    """Print the server's address, once everything is loaded."""
    if shared is not None:
        print(f"QualGent is at {shared.public_url}/ and listens on {address}", flush=True)
        return
    print(f"QualGent is at {address}", flush=True)
    if detected().trusts_everybody:
        print(
            "qualgent: this system does not report the owner of a connection: "
            "every user of this machine may use the server",
            file=sys.stderr,
            flush=True,
        )


def raise_open_files_limit() -> None:
    """Raise the soft limit of open files, within the hard one, to 65536: each connection is a file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 65536 if hard == resource.RLIM_INFINITY else min(hard, 65536)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with contextlib.suppress(OSError, ValueError):  # a limit of the container's
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def stop_on_signals(
    loop: asyncio.AbstractEventLoop, stop_gracefully: Callable[[], Coroutine[Any, Any, None]], seconds: float
) -> None:
    """Have SIGTERM or Ctrl-C stop the server gracefully within ``seconds``, and a second signal at once."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    stopping: list[asyncio.Task[None]] = []  # the first signal's; asyncio keeps no reference to tasks

    def stop() -> None:
        """Begin to stop in order; end the process if that takes longer than ``seconds``, or by another signal."""
        if stopping:  # one Ctrl-C may arrive twice, by the terminal and by a parent
            return
        timer = threading.Timer(seconds, exit_now, ("did not stop in time; ended", 1))  # a thread: the loop may hang
        timer.daemon = True
        timer.start()
        stopping.append(loop.create_task(stop_gracefully()))
        Alarm(exit_on_next_signal).set(limits.SECOND_SIGNAL_SECONDS)

    def exit_on_next_signal() -> None:
        for number in numbers:
            loop.remove_signal_handler(number)
            # not by the loop, which may hang
            signal.signal(number, lambda number, _: exit_now("stopped at once by a second signal", 128 + number))

    for number in numbers:
        loop.add_signal_handler(number, stop)


def exit_now(why: str, code: int) -> None:
    """Exit at once, without cleaning up, after a line that says why."""
    print(f"qualgent: {why}", file=sys.stderr, flush=True)
    os._exit(code)
