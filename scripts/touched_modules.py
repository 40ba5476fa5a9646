"""Print how many of our modules one submit, one result and one page of the overview pass through.

Starts a server of this checkout (or of another, which has a .venv) under a profiler that notes functions. Each is done
some times after a first one: the files of functions that all of them pass through count, without functions that run
while nothing is asked, such as timers. It shows how much one has to know to follow a request. Pages are shown twice:
the first one may read the rows that the submit and the result have changed, the second one finds them read.

    .venv/bin/python scripts/touched_modules.py [--list] [CHECKOUT]
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from websockets.sync.client import connect

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgprotocol.codec import decode_from_server, encode, split_frame  # noqa: E402
from qgprotocol.messages import (  # noqa: E402
    AGENT_PATH,
    PROTOCOL_VERSION,
    Accept,
    Acknowledge,
    AgentHello,
    Hello,
    InstalledBuild,
    LeaseOffer,
    Result,
    Start,
    Welcome,
)

SERVER = """
import json, os, runpy, signal, sys, threading
root, kept, seen, on = os.getcwd() + os.sep, sys.argv[1], set(), False

def profile(frame, event, argument):
    if on and event == "call" and frame.f_code.co_filename.startswith(root):
        seen.add((frame.f_code.co_filename, frame.f_code.co_qualname))

def begin(*_):
    global on
    seen.clear()
    on = True

def end(*_):
    global on
    on = False
    own = {(name.removeprefix(root), function) for name, function in seen if ".venv" not in name}
    with open(kept + ".new", "w") as file:
        json.dump(sorted(own), file)
    os.rename(kept + ".new", kept)

signal.signal(signal.SIGUSR1, begin)
signal.signal(signal.SIGUSR2, end)
threading.setprofile(profile)
sys.setprofile(profile)
sys.path.insert(0, root)
sys.argv[1:] = ["--port", "0"]
runpy.run_module("qualgent.server", run_name="__main__", alter_sys=True)
"""
JOB = {"org_id": "acme", "app_version_id": "1.0", "test": "tests/a.py", "target": "web"}
DEADLINE_SECONDS = 120.0
REPETITIONS = 5

Function = tuple[str, str]
"""Its file and name."""


def request(url: str, body: Any = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    made = urllib.request.Request(url, data, {"Content-Type": "application/json"})  # noqa: S310 — of our own server
    with urllib.request.urlopen(made, timeout=30) as answer:  # noqa: S310
        content = answer.read()
    return json.loads(content) if answer.headers["Content-Type"] == "application/json" else content


class Agent:
    """An agent with one build installed, over a WebSocket; messages that are not waited for are dropped."""

    def __init__(self, url: str) -> None:
        self._socket = connect(url.replace("http", "ws", 1).rstrip("/") + AGENT_PATH, proxy=None, compression=None)
        build = InstalledBuild(JOB["org_id"], JOB["app_version_id"], JOB["target"])
        agents = [AgentHello(name="trace-1", targets=[JOB["target"]], installed=[build])]
        hello = Hello(protocol=PROTOCOL_VERSION, instance="trace", host="trace", software="trace", agents=agents)
        self.send(hello)
        self.wait_for(Welcome)

    def send(self, message: Any) -> None:
        self._socket.send(encode(message))

    def wait_for(self, kind: type[Any]) -> Any:
        while True:
            for part in split_frame(self._socket.recv(timeout=DEADLINE_SECONDS)):
                message = decode_from_server(part)
                if isinstance(message, kind):
                    return message

    def begin(self) -> Result:
        """Take the next lease; return the result that ends its attempt."""
        lease = self.wait_for(LeaseOffer)
        self.send(Accept(attempt=lease.attempt, token=lease.token))
        self.wait_for(Start)
        return Result(attempt=lease.attempt, token=lease.token, outcome="passed", run_seconds=0.1, exit_code=0)

    def end(self, result: Result) -> None:
        self.send(result)
        self.wait_for(Acknowledge)


def measure(process: subprocess.Popen[str], kept: Path, act: Callable[[], Any]) -> set[Function]:
    """Return the functions that an action passes through."""
    kept.unlink(missing_ok=True)
    process.send_signal(signal.SIGUSR1)
    time.sleep(0.1)
    act()
    time.sleep(0.3)  # what follows the answer: the commit, the dispatcher
    process.send_signal(signal.SIGUSR2)
    until = time.monotonic() + DEADLINE_SECONDS
    while not kept.exists():
        if time.monotonic() > until:
            raise TimeoutError("the server has written no files")
        time.sleep(0.02)
    return {(file, name) for file, name in json.loads(kept.read_text())}


def serve(checkout: Path, folder: Path) -> tuple[subprocess.Popen[str], str]:
    """Return a server under the profiler, and its address."""
    environment = {**os.environ, "QUALGENT_DATA_DIR": str(folder / "data"), "QUALGENT_DEMO_AGENTS": "0"}
    python = str(checkout / ".venv" / "bin" / "python")
    subprocess.run([python, "manage.py", "migrate", "-v", "0"], cwd=checkout, env=environment, check=True)
    process = subprocess.Popen(
        [python, "-c", SERVER, str(folder / "files.json")],
        cwd=checkout,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("QualGent is at "):
            return process, line.removeprefix("QualGent is at ").strip()
    raise RuntimeError("the server has ended")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkout", nargs="?", type=Path, default=ROOT)
    parser.add_argument("--list", action="store_true", help="print the files as well")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        process, url = serve(options.checkout.resolve(), Path(folder))
        try:
            kept, agent = Path(folder) / "files.json", Agent(url)
            found: dict[str, set[Function]] = {}
            idle: set[Function] = set()
            for number in range(2 * (1 + REPETITIONS)):  # first without pages, whose topics follow what changes
                touched = {"a submit": measure(process, kept, lambda: request(f"{url}submit-job", JOB))}
                result = agent.begin()
                touched["a result"] = measure(process, kept, lambda result=result: agent.end(result))
                if number > REPETITIONS:
                    touched = {
                        page: measure(process, kept, lambda: request(url))
                        for page in ("a page after changes", "a page of the overview")
                    }
                idle |= measure(process, kept, lambda: None)
                if number % (1 + REPETITIONS):  # the first one imports and fills caches
                    found |= {name: found.get(name, functions) & functions for name, functions in touched.items()}
            for name, functions in found.items():
                files = {file for file, _ in functions - idle}
                print(f"{name:<24}{len(files):>5} modules, {sum('/engine/' in file for file in files)} of the engine")
                if options.list:
                    print("".join(f"    {file}\n" for file in sorted(files)), end="")
        finally:
            process.terminate()
            process.wait(60)
    return 0


if __name__ == "__main__":
    sys.exit(main())
