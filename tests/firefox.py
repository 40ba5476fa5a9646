"""Firefox without a window, driven by its own WebDriver BiDi: no geckodriver, and no build of it is needed."""

from __future__ import annotations

import itertools
import json
import os
import re
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.sync.client import ClientConnection, connect

SECONDS = 60.0
PROGRAMS = ("firefox-esr", "firefox")


class Firefox:
    """One page of a Firefox, and the errors that its scripts have had."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self._numbers = itertools.count(1)
        self.errors: list[str] = []
        self.version: str = self.send("session.new", capabilities={})["capabilities"]["browserVersion"]
        self.send("session.subscribe", events=["log.entryAdded"])
        self._page = self.send("browsingContext.getTree")["contexts"][0]["context"]

    def send(self, method: str, **params: Any) -> Any:
        """Send a command; return its result. Errors in the page's console are kept meanwhile."""
        number = next(self._numbers)
        self._connection.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            message = json.loads(self._connection.recv(SECONDS))
            if message.get("method") == "log.entryAdded" and message["params"]["level"] == "error":
                self.errors.append(message["params"]["text"])
            if message.get("id") == number:
                assert message["type"] == "success", message
                return message["result"]

    def open(self, url: str) -> None:
        self.send("browsingContext.navigate", context=self._page, url=url, wait="complete")

    def evaluate(self, script: str) -> Any:
        """Return the value of an expression in the page, a string or a number."""
        found = self.send("script.evaluate", expression=script, target={"context": self._page}, awaitPromise=True)
        assert found["type"] == "success", found
        return found["result"].get("value")

    def wait_for(self, text: str, seconds: float = 20) -> None:
        """Wait until the page shows a text."""
        deadline = time.monotonic() + seconds
        while text not in (shown := str(self.evaluate("document.body.innerText"))):
            assert time.monotonic() < deadline, f"{text!r} is not in:\n{shown}\n{self.errors}"
            time.sleep(0.1)  # another process: poll


@contextmanager
def firefox(folder: Path) -> Iterator[Firefox]:
    """Run Firefox with a new profile in a folder; without the program, skip, or fail under CI."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("Firefox is not installed: apt-get install firefox-esr")
    profile = folder / "profile"
    profile.mkdir()
    process = subprocess.Popen(
        [program, "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0", "about:blank"],
        env={**os.environ, "HOME": str(folder)}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr is not None
    reader = None
    limit = threading.Timer(SECONDS, process.kill)
    limit.start()
    try:
        lines = iter(process.stderr.readline, "")
        address = next(found[1] for line in lines if (found := re.search(r"BiDi listening on (ws://\S+)", line)))
        limit.cancel()
        reader = threading.Thread(target=process.stderr.read)  # so that it never waits for a reader
        reader.start()
        with connect(f"{address}/session", max_size=None, proxy=None) as connection:
            yield Firefox(connection)
    finally:
        limit.cancel()
        process.kill()
        process.wait(20)
        if reader is not None:
            reader.join(20)
        process.stderr.close()
