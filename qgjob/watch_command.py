"""The command ``qgjob watch``: a live view of the fleet in the terminal."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from select import select

import click

from .live_socket import LiveSocket
from .options import make_client, url_option

TOPICS = ["overview", "groups", "agents", "jobs"]
POLL_SECONDS = 0.2  # interval between checks for keys, and between redraws
REDRAW_SECONDS = 1.0  # redraw without changes, because the size of the terminal may have changed
CONNECT_TIMEOUT_SECONDS = 5.0


@click.command()
@url_option
def watch(*, url: str) -> None:
    """Show queue, agents and jobs live on the whole terminal. Press q to quit.

    qgjob reconnects if the connection breaks or the server restarts.
    """
    if not (sys.stdout.isatty() and sys.stdin.isatty()):
        raise click.UsageError("watch needs a terminal; elsewhere use qgjob queue, agents or list.")
    client = make_client(url, CONNECT_TIMEOUT_SECONDS)
    client.get("/api/v1/stats")  # fails before the terminal is taken over
    with closing(LiveSocket(url, TOPICS, client.token)) as live, _unbuffered_keys():
        _redraw_until_quit(live, url)


def _redraw_until_quit(live: LiveSocket, url: str) -> None:
    """Redraw the view at changes, and once a second, until q is pressed."""
    from rich.console import Console
    from rich.live import Live

    from .watch_view import draw

    console = Console()
    with Live(console=console, screen=True, auto_refresh=False, vertical_overflow="crop") as screen:
        drawn_at = 0.0
        while not _quit_pressed():
            changed = live.wait(POLL_SECONDS)
            if changed or time.monotonic() - drawn_at >= REDRAW_SECONDS:
                rows = live.state.rows
                screen.update(draw(rows, url=url, connected=live.connected, height=console.height), refresh=True)
                drawn_at = time.monotonic()


@contextmanager
def _unbuffered_keys() -> Iterator[None]:
    """Read keys unbuffered and without echo during the block; Ctrl-C still interrupts."""
    if sys.platform == "win32":  # msvcrt reads them so
        yield
        return
    import termios
    import tty

    before = termios.tcgetattr(sys.stdin)
    tty.setcbreak(sys.stdin)
    try:
        yield
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)


def _quit_pressed() -> bool:
    """Return whether q was pressed since the last call. Raises KeyboardInterrupt if the terminal was closed."""
    if sys.platform == "win32":  # where select takes sockets only
        import msvcrt

        while msvcrt.kbhit():
            if msvcrt.getwch() in "qQ":
                return True
        return False
    while select([sys.stdin], [], [], 0)[0]:
        keys = os.read(sys.stdin.fileno(), 1024)
        if not keys:
            raise KeyboardInterrupt
        if b"q" in keys or b"Q" in keys:
            return True
    return False
