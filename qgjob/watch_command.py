"""``qgjob watch``: the whole fleet, live, in the terminal."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from select import select

import click

from .live import LiveSocket
from .options import make_client, url_option

TOPICS = ["overview", "groups", "agents", "jobs"]
LOOK_SECONDS = 0.2  # how soon a key is seen, and how often the picture may change
REDRAW_SECONDS = 1.0  # though nothing changes: the window's size may have
CONNECT_SECONDS = 5.0


@click.command()
@url_option
def watch(*, url: str) -> None:
    """Show queue, agents and jobs as they change, on the whole terminal. q ends it.

    A connection that breaks is made again, also after a restart of the server.
    """
    if not (sys.stdout.isatty() and sys.stdin.isatty()):
        raise click.UsageError("watch draws on a terminal; elsewhere use qgjob queue, agents or list.")
    make_client(url, CONNECT_SECONDS).get("/api/v1/stats")  # if it is not there or refuses, say so in words
    with LiveSocket(url, TOPICS) as live, _keys():
        _watch(live, url)


def _watch(live: LiveSocket, url: str) -> None:
    from rich.console import Console
    from rich.live import Live

    from .watch_view import draw

    console = Console()
    with Live(console=console, screen=True, auto_refresh=False, vertical_overflow="crop") as screen:
        drawn_at = 0.0
        while not _quit_pressed():
            changed = live.wait(LOOK_SECONDS)
            if changed or time.monotonic() - drawn_at >= REDRAW_SECONDS:
                rows = live.pictures.rows
                screen.update(draw(rows, url=url, connected=live.connected, height=console.height), refresh=True)
                drawn_at = time.monotonic()


@contextmanager
def _keys() -> Iterator[None]:
    """Keys arrive as they are pressed and are not shown; Ctrl-C still interrupts."""
    try:
        import termios
        import tty
    except ImportError:  # no such terminals here: Ctrl-C ends it
        yield
        return
    before = termios.tcgetattr(sys.stdin)
    tty.setcbreak(sys.stdin)
    try:
        yield
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)


def _quit_pressed() -> bool:
    """Whether q was pressed since the last look. Raises KeyboardInterrupt when the terminal has gone."""
    while select([sys.stdin], [], [], 0)[0]:
        keys = os.read(sys.stdin.fileno(), 1024)
        if not keys:
            raise KeyboardInterrupt
        if b"q" in keys or b"Q" in keys:
            return True
    return False
