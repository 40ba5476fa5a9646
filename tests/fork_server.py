"""``python -m tests.fork_server FD``: a process that forks a child for each server that a test starts.

Importing what a server needs costs two seconds of CPU time; a child has it from this process, which has no settings,
apps, reactor, event loop or thread when it forks. A child becomes the leader of a session, takes over environment,
arguments and files, and runs its module as ``python -m`` does. It is called by that module: ``ps -o comm``.

Each message on the socket FD starts one child: a JSON list of module, arguments, environment, folder and umask, with
four file descriptors: standard input, output, error, and a pipe for the exit code. The answer is the process id. At the
end of the socket this process ends; its children do not.
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


def serve(control: socket.socket) -> Child | None:
    """Fork children and report their exit codes. Return in a child, and with None at the end of the socket."""
    ready = select.poll()
    ready.register(control, select.POLLIN)
    running: dict[int, tuple[int, int]] = {}  # file descriptor of a process: its id, and the pipe for its exit code
    while True:
        for ended, _ in ready.poll():
            if ended in running:
                ready.unregister(ended)
                report(*running.pop(ended))
                os.close(ended)
                continue
            message, files, _, _ = socket.recv_fds(control, MAX_MESSAGE, 4)
            if not message:
                return None
            *standard, code = files
            if (pid := os.fork()) == 0:
                return Child(*json.loads(message), files=standard)
            for file in standard:
                os.close(file)
            process = os.pidfd_open(pid)
            running[process] = pid, code
            ready.register(process, select.POLLIN)
            control.send(b"%d" % pid)


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
    child = serve(socket.socket(fileno=int(sys.argv[1])))
    if child is not None:
        child.become()
        sys.argv[1:] = child.arguments
        runpy.run_module(child.module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
