"""``python -m tests.fork_server FD``: a process that forks a child for each server that a test starts.

Importing what a server needs costs two seconds of CPU time; a child has it from this process, which has no settings,
apps, reactor, event loop or thread when it forks. A child becomes the leader of a session, takes over environment,
arguments and files, and runs its module as ``python -m`` does. It is called by that module: ``ps -o comm``.

FD is a listening socket. Each message on a connection starts one child: a JSON list of module, arguments, environment,
folder and umask, with four file descriptors: standard input, output, error, and a pipe for the exit code. The answer is
the process id. When the last connection has ended this process ends; its children do not.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import pkgutil
import runpy
import select
import socket
import struct
import sys
import threading
import time
from pathlib import Path
from typing import NamedTuple

from tests.preloaded_project import import_project

PACKAGES = """
    asyncio uvloop logging.config httpx requests click yaml msgspec inflection sortedcontainers sqlparse argon2
    prometheus_client OpenSSL cryptography.x509 servestatic rich.console websockets.asyncio.client
    twisted.internet.asyncioreactor twisted.internet.ssl twisted.internet.endpoints twisted.web.http
    websockets.server django.core.asgi django.core.handlers.asgi django.contrib.admin django.forms
    django.template django.db.migrations.executor django.db.backends.sqlite3.base rest_framework.serializers
    rest_framework.compat channels.routing channels.generic.websocket csp.middleware
    autobahn.twisted.websocket daphne.http_protocol daphne.ws_protocol hyperlink
"""
if os.environ.get("TEST_DATABASE") == "postgres":
    PACKAGES += " psycopg django.db.backends.postgresql.base"
OURS = ("qgprotocol", "qgfailures", "qgjob", "qgagent", "qualgent.engine")  # with all their modules
MAX_MESSAGE = 128 * 1024  # bytes


class Child(NamedTuple):
    """What a child becomes."""

    module: str
    arguments: list[str]
    environment: dict[str, str]
    folder: str
    umask: int
    files: list[int]  # its standard input, output and error

    def become(self) -> None:
        """Take over the session, files, folder and environment."""
        os.setsid()
        for number, file in enumerate(self.files):
            os.dup2(file, number)
        os.closerange(3, os.sysconf("SC_OPEN_MAX"))
        os.chdir(self.folder)
        os.umask(self.umask)
        os.environ.clear()
        os.environ.update(self.environment)
        time.tzset()
        Path("/proc/self/comm").write_text(self.module[-15:])


class ForkServer:
    """Forks children and reports their exit codes."""

    def __init__(self, listener: socket.socket) -> None:
        self._listener = listener
        self._ready = select.poll()
        self._ready.register(listener, select.POLLIN)
        self._connections: dict[int, socket.socket] = {}  # by file descriptor
        self._running: dict[int, tuple[int, int]] = {}  # process's file descriptor: its id, the pipe for its exit code

    def serve(self) -> Child | None:
        """Return in a child, and with None at the end of the last connection."""
        while True:
            for number, _ in self._ready.poll():
                if number == self._listener.fileno():
                    self._accept()
                elif number in self._running:
                    self._ready.unregister(number)
                    report(*self._running.pop(number))
                    os.close(number)
                elif (child := self._answer(self._connections[number])) is not None:
                    return child
                elif not self._connections:
                    return None

    def _accept(self) -> None:
        connection, _ = self._listener.accept()
        credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        if struct.unpack("3i", credentials)[1] != os.getuid():  # anybody may connect to the name
            connection.close()
            return
        self._connections[connection.fileno()] = connection
        self._ready.register(connection, select.POLLIN)

    def _answer(self, connection: socket.socket) -> Child | None:
        """Fork the child of the next message, which returns itself; close the connection at its end."""
        message, files, _, _ = socket.recv_fds(connection, MAX_MESSAGE, 4)
        if not message:
            self._ready.unregister(connection)
            del self._connections[connection.fileno()]
            connection.close()
            return None
        *standard, code = files
        if (pid := os.fork()) == 0:
            return Child(*json.loads(message), files=standard)
        for file in standard:
            os.close(file)
        process = os.pidfd_open(pid)
        self._running[process] = pid, code
        self._ready.register(process, select.POLLIN)
        connection.send(b"%d" % pid)
        return None


def report(pid: int, code: int) -> None:
    """Write the exit code of a process that has ended, negative for a signal, as ``subprocess`` does."""
    _, status = os.waitpid(pid, 0)
    with contextlib.suppress(BrokenPipeError):  # nobody waits for it
        os.write(code, b"%d" % os.waitstatus_to_exitcode(status))
    os.close(code)


def main() -> None:
    for name in PACKAGES.split():
        importlib.import_module(name)
    for package in map(importlib.import_module, OURS):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    import_project()
    from django.conf import settings

    assert not settings.configured, "a child could not have settings of its own"
    assert "twisted.internet.reactor" not in sys.modules, "a child could not install a reactor"
    assert threading.active_count() == 1, "a child would have the locks but not the threads"
    gc.collect()
    gc.freeze()  # a collection in a child would copy all pages
    child = ForkServer(socket.socket(fileno=int(sys.argv[1]))).serve()
    if child is not None:
        child.become()
        sys.argv[1:] = child.arguments
        runpy.run_module(child.module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
