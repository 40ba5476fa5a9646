"""With ``TEST_ROLES=apart`` the servers of tests are a gateway and a scheduler each, with Redis between them.

It goes with ``TEST_DATABASE=postgres``, on which roles may be apart.
"""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path

from tests.server_process import ServerProcess

ENABLED = os.environ.get("TEST_ROLES") == "apart"


def apart_server(
    stack: ExitStack, folder: Path, data_dir: Path, *, env: dict[str, str], args: tuple[str, ...], forked: bool
) -> ServerProcess:
    """Return a gateway that starts a scheduler before it; its Redis runs already, until the stack ends."""
    from tests.redis_process import redis_process  # only here: it imports the server

    redis = stack.enter_context(redis_process(folder))
    env = {**env, "REDIS_URL": redis.url}
    scheduler = ServerProcess(data_dir, env=env, args=("--role", "scheduler"), forked=forked)
    return ApartServer(scheduler, data_dir, env=env, args=(*args, "--role", "gateway"), forked=forked)


class ApartServer(ServerProcess):
    """A gateway, which is what a test talks to, and a scheduler beside it. Both write into one log."""

    def __init__(
        self, scheduler: ServerProcess, data_dir: Path, *, env: dict[str, str], args: tuple[str, ...], forked: bool
    ) -> None:
        super().__init__(data_dir, env=env, args=args, forked=forked)
        self._scheduler = scheduler

    def start(self, *, wait_ready: bool = True) -> ServerProcess:
        if not self._scheduler.running:
            self._scheduler.start()
        return super().start(wait_ready=wait_ready)

    def stop(self) -> int:
        """Stop both; return the gateway's exit code."""
        code = super().stop()
        self._scheduler.stop()
        return code

    def end(self) -> None:
        super().end()
        self._scheduler.end()
