"""``python -m qualgent.server``: the server as users run it.

The order matters: the port first (a busy one is told before anything slow), then the event loop (Twisted takes whatever
is there when it is first imported), then Django and the application.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from functools import partial
from typing import Any

from . import limits
from .listening import ListenError, NotLoopbackError, open_listeners

logger = logging.getLogger("qualgent.server")


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve QualGent; return the exit code: 0 after SIGTERM or Ctrl-C, 1 if it could not go on, 2 for bad usage."""
    parser = argparse.ArgumentParser(
        prog="python -m qualgent.server",
        description="The QualGent server, for this machine only.",
        epilog="Everything else is set by environment variables: docs/configuration.md lists them.",
    )
    parser.add_argument("--host", help="127.0.0.1, localhost or ::1 (default: the variable HOST, else 127.0.0.1)")
    parser.add_argument("--port", type=int, help="0 takes a free one (default: the variable PORT, else 3000)")
    options = parser.parse_args(arguments)
    # By the environment, so that settings and everything the server starts see the same.
    if options.host is not None:
        os.environ["HOST"] = options.host
    if options.port is not None:
        os.environ["PORT"] = str(options.port)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")

    from django.conf import settings

    def load_application(port: int) -> Callable[..., Any]:
        settings.PORT = port  # the one in use, when it was 0
        os.environ["PORT"] = str(port)
        from qualgent.asgi import application

        return application

    def when_started(announce: Callable[[], None]) -> None:
        from jobs import startup

        async def hook(_runtime: object) -> None:
            announce()

        startup.on_start.append(hook)  # after what may still fail: the data directory's lock, migrations, recovery

    def when_leaving() -> None:
        from jobs import startup

        startup.leave()

    async def when_stopping() -> None:
        from jobs import startup

        await startup.retire()

    return serve(
        settings.HOST,
        settings.PORT,
        load_application,
        body_limit=settings.QUALGENT_MAX_BODY_BYTES,
        upload_limit=settings.QUALGENT_MAX_UPLOAD_BYTES,
        when_started=when_started,
        when_leaving=when_leaving,
        when_stopping=when_stopping,
        notice_seconds=settings.QUALGENT_STOP_NOTICE_SECONDS,
    )


def serve(
    host: str,
    port: int,
    load_application: Callable[[int], Callable[..., Any]],
    *,
    body_limit: int,
    upload_limit: int | None = None,
    when_started: Callable[[Callable[[], None]], None] | None = None,
    when_leaving: Callable[[], None] | None = None,
    when_stopping: Callable[[], Awaitable[None]] | None = None,
    notice_seconds: float = 0.0,
) -> int:
    """Listen, load the application (called with the port in use), and serve it until a signal; return the exit code.

    `when_started` is given what prints the address and calls it when the application can work; without it, the address
    is printed once the server listens. When the server is told to stop, `when_leaving` is called, everything goes on
    for `notice_seconds`, and then `when_stopping` is awaited before anything is cut off.
    """
    try:
        listeners = open_listeners(host, port)
    except NotLoopbackError as error:
        print(f"qualgent: {error}", file=sys.stderr)
        return 2
    except ListenError as error:
        print(f"qualgent: {error}", file=sys.stderr)
        return 1
    loop = install_loop()
    raise_open_files_limit()
    application = load_application(listeners[0].getsockname()[1])

    from .asgi_server import Server

    announcement = partial(announce, address_of(listeners))
    if when_started is not None:
        when_started(announcement)
    on_listening = announcement if when_started is None else settle_memory
    server = Server(
        application,
        listeners,
        body_limit=body_limit,
        upload_limit=body_limit if upload_limit is None else upload_limit,
        on_listening=on_listening,
        on_leaving=when_leaving,
        on_stopping=when_stopping,
        notice_seconds=notice_seconds,
    )
    stop_on_signals(loop, server.stop_in_order, limits.STOP_SECONDS + notice_seconds)
    asyncio.set_event_loop(loop)  # what was loaded since may have set another
    server.run()
    return 0 if server.stopped_in_order else 1


def install_loop() -> asyncio.AbstractEventLoop:
    """Make uvloop's loop the one that Twisted, Daphne and asyncio use. Nothing may have imported a reactor before."""
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
    """The URL of the server."""
    host, port = listeners[0].getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def announce(address: str) -> None:
    """Tell the user where it is, and tell the garbage collector that what was loaded so far will stay."""
    settle_memory()
    print(f"QualGent is at {address}", flush=True)


def settle_memory() -> None:
    """Keep the collector away from what stays for good, and let it run seldom: a full run stops the whole loop.

    What serving leaves behind is freed by reference counts; cycles are few.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


def raise_open_files_limit() -> None:
    """Each connection is an open file, and the usual soft limit of 1024 is less than a fleet."""
    try:
        import resource
    except ImportError:  # Windows
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 65536 if hard == resource.RLIM_INFINITY else min(hard, 65536)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with contextlib.suppress(OSError, ValueError):  # a limit of the container's: serve with what there is
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def stop_on_signals(
    loop: asyncio.AbstractEventLoop, stop_in_order: Callable[[], Coroutine[Any, Any, None]], seconds: float
) -> None:
    """Stop the server in order, within `seconds`, on SIGTERM or Ctrl-C; at once on another one, a while later."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    stopping: list[asyncio.Task[None]] = []  # the first signal's; asyncio itself keeps no hold of tasks

    def stop() -> None:
        if stopping:  # one Ctrl-C may arrive twice, by the terminal and by a parent
            return
        give_up_after(seconds)
        stopping.append(loop.create_task(stop_in_order()))
        loop.call_later(limits.SECOND_SIGNAL_SECONDS, mean_it_next_time)

    def mean_it_next_time() -> None:
        for number in numbers:
            loop.remove_signal_handler(number)
            # not by the loop: it may be the loop that hangs
            signal.signal(number, lambda number, _: leave_at_once("stopped at once by a second signal", 128 + number))

    for number in numbers:
        loop.add_signal_handler(number, stop)


def give_up_after(seconds: float) -> None:
    """End the process if the orderly end hangs; on a thread, because it may be the loop that hangs."""
    timer = threading.Timer(seconds, leave_at_once, ("did not stop in time; ended", 1))
    timer.daemon = True
    timer.start()


def leave_at_once(why: str, code: int) -> None:
    """End without any more ado."""
    print(f"qualgent: {why}", file=sys.stderr, flush=True)
    os._exit(code)
