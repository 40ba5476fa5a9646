"""Test helpers for windows: a runner of several files whose cases are scripts, and the server's side of a window."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

from msgspec.structs import replace

from qgagent.config import ArtifactCaps
from qgagent.targets import Commands
from qgprotocol.messages import (
    Accept,
    Begin,
    Cases,
    Decline,
    Dropped,
    FromAgent,
    Hello,
    Hold,
    LeaseOffer,
    LogChunk,
    Progress,
    Result,
    Start,
    TakeBack,
    Welcome,
)
from tests.unit.qgagent_commands import PYTHON, Scripts, ServerLogs, command_agent, make_job_lease
from tests.unit.qgagent_support import RunningAgent, ScriptedServer, Session, make_lease, scripted_server

RUNNER = '''
"""Runs files in the order of their names, each a script of cases; all of them must compile."""
import json, os, signal, sys, time
from pathlib import Path
nonce = os.environ["QUALGENT_NONCE"]
events = open(os.environ["QUALGENT_CASES"], "ab", buffering=0)
artifacts = Path(os.environ["QUALGENT_ARTIFACTS"])
def write(event, **fields):
    events.write(json.dumps({"nonce": nonce, "event": event} | fields).encode() + b"\\n")
def mark(word, id):
    print(f"::qualgent {nonce} {word} {id}", flush=True)
tests = []  # chosen ones: file and case
if choice := os.environ.get("QUALGENT_CHOICE"):
    tests = [(one["file"], "".join(one["titles"])) for one in json.loads(Path(choice).read_text())["tests"]]
def chooses():
    return any(case for file, case in tests)
def number_of(file, name):
    """Return the number of the chosen test that a case is of; None: it is not to be run."""
    cases = ("", name, name.partition("[")[0])
    return next((number for number, one in enumerate(tests) if one[0] == file and one[1] in cases), None)
def waits(number):
    """Return whether another start must run a chosen test: one of a file of a serial group runs at once."""
    file = tests[number][0]
    return "SERIAL" in scripts[file] and any(one[0] == file for one in tests[:number])
def announce(files, first=0):
    """Write how many cases will run of files, whose heads have their numbers, or of chosen tests."""
    if not chooses():
        return write("start", total=None, files={file: int(scripts[file].split(maxsplit=2)[1]) for file in files})
    counts = {}
    for number, (file, name) in enumerate(tests):
        if file in files and number >= first:
            named = sum(scripts[file].count(f'case("{name}' + end) for end in '"[')
            counts[number] = None if waits(number) else named if name else int(scripts[file].split(maxsplit=2)[1])
    write("start", total=None, tests=counts)
running, ran = [], set()
def begin(id, file=None, **fields):
    running.append(id)
    number = number_of(current, id.partition("-")[2]) if chooses() else None
    told = {"id": id, "name": id, "file": file or current, "line": 1, "test": number, "at": time.time()}
    write("begin", **(told | fields))
    mark("begin", id)
def end(id, outcome="passed", **fields):
    global failed
    if id in running:
        running.remove(id)
    failed = failed or (outcome == "failed" and fields.get("is_final", True))
    write("end", **({"id": id, "outcome": outcome, "seconds": 0.01, "at": time.time()} | fields))
    mark("end", id)
def case(name, outcome="passed", output="", project="", **fields):
    id = f"{current}-{name}"
    number = number_of(current, name)
    if chooses() and (number is None or waits(number) or id in ran):
        return
    ran.add(id)
    begin(id, project=project)
    if output:
        print(output, flush=True)
    errors = [{"message": f"{name} is wrong"}] if outcome == "failed" else []
    end(id, outcome, **({"errors": errors} | fields))
def wait_for(name):
    Path(name + ".reached").touch()
    while not os.path.exists(name):
        time.sleep(0.01)
number, loading = 0, False
def more():
    """Ask for more files, load them, and run them later."""
    global number, loading
    number += 1
    write("more", number=number)
    mark("end", "-")
    answer = {"number": 0}
    while answer["number"] != number:
        time.sleep(0.01)
        answer = json.loads((Path(os.environ["QUALGENT_MORE"]).read_text().splitlines() or ['{"number": 0}'])[-1])
    first = len(tests)
    tests.extend(tuple(word[2:].partition("::")[::2]) for word in answer["tests"])
    files = list(dict.fromkeys(file for file, case in tests[first:]))
    for file in files:
        scripts[file] = script = open(file).read()
        if script.startswith("# 1 load\\n"):  # something happens at its import
            loading = True
            exec(script)
            loading = False
        try:
            codes[file] = compile(script, file, "exec")
        except SyntaxError as error:
            write("error", message=f"{file} is broken", file=file, files=[file])
        else:
            announce([file], first)
            left.append(file)
    with open("starts", "a") as starts:
        starts.write("".join(f"+{word[2:]}\\n" for word in answer["tests"]))
def crash():
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)
def stop(number, frame):
    for id in [*running]:
        end(id, "interrupted")
    write("finish")
    os._exit(130)
signal.signal(signal.SIGINT, stop)
files = sorted(word[2:].partition("::")[0] for word in sys.argv[1:] if word.startswith("./"))
with open("starts", "a") as starts:
    starts.write(" ".join(files) + "\\n")
print("setting up", flush=True)
if os.path.exists("setup.py"):
    exec(open("setup.py").read())
scripts = {file: open(file).read() for file in files}
codes, broken, failed = {}, False, False
for file, script in scripts.items():
    try:
        codes[file] = compile(script, file, "exec")
    except SyntaxError as error:
        write("error", message=f"{file} is broken", file="helper.py", line=3, files=["helper.py", file])
        broken = True
if broken and "--keep-going" not in sys.argv:
    if chooses():  # as Playwright, which has no cases then
        write("start", total=0, tests=dict.fromkeys(range(len(tests)), 0))
    write("finish")
    sys.exit(1)
announce(codes)
failed = failed or broken
left = [*codes]
while left:
    current = left.pop(0)
    exec(codes[current])
write("finish")
if os.path.exists("teardown.py"):
    exec(open("teardown.py").read())
sys.exit(1 if failed else 0)
'''
PASS = '# 1\ncase("one", output="output of " + current)\n'
TWO = '# 2\ncase("one")\ncase("two", output="output of " + current)\n'
WAITS = '# 2\ncase("one")\nwait_for("go")\ncase("two")\n'
FAIL = '# 1\ncase("one", "failed")\n'
CRASH = '# 2\ncase("one")\nbegin("dies")\ncrash()\n'
HANG = '# 2\ncase("one")\nbegin("hangs")\ntime.sleep(60)\n'
COMMANDS = Commands(
    run=(PYTHON, "{runner}", "./{test}"), reports_cases=True, reporter="pytest", framework="pytest", window="on"
)


class Ended(NamedTuple):
    """What the server has received of a window."""

    results: dict[str, Result]  # by test
    begun: list[str]
    dropped: dict[str, Dropped]
    order: list[str]  # of all messages about leases: kind and test
    logs: dict[str, str]
    first: dict[str, str]  # by test that began in another start than the window's first: the first test there
    start_seconds: dict[str, float]  # by such a first test
    before_first: list[str]  # those that began before a case of the window's first test

    def outcomes(self) -> dict[str, str]:
        return {test: result.outcome for test, result in self.results.items()}


class WindowServer:
    """The server's side: leases a window, and receives what becomes of it."""

    def __init__(self, server: ScriptedServer, session: Session, scripts: Scripts, agent: RunningAgent) -> None:
        self.server = server
        self.session = session
        self.scripts = scripts
        self.agent = agent
        self.hello: Hello | None = None
        self.store = ServerLogs()
        self.tests: dict[str, str] = {}  # attempt -> test
        self.leases: dict[str, LeaseOffer] = {}  # by test
        self.ended = Ended({}, [], {}, [], {}, {}, {}, [])
        self.cases: list[Cases] = []

    async def welcome(self, *capabilities: str, drop: Sequence[str] = ()) -> Hello:
        self.hello = await self.session.expect(Hello)
        logs = {attempt: len(stored) for attempt, stored in self.store.logs.items()}
        await self.session.send(
            Welcome(
                protocol="1.3",
                server="scripted 1",
                heartbeat_seconds=60,
                logs=logs,
                capabilities=list(capabilities or ("windows", "cases")),
                drop=[self.leases[test].attempt for test in drop],
            )
        )
        return self.hello

    def lease(self, test: str, **job: Any) -> LeaseOffer:
        self.leases[test] = lease = make_job_lease(test, **job)
        self.tests[lease.attempt] = test
        return lease

    async def offer(self, *tests: str, **job: Any) -> None:
        """Offer the first test, and hold the others for its start."""
        first, *others = (self.lease(test, **job) for test in tests)
        await self.session.send(first)
        await self.session.expect(Accept)
        if others:
            await self.session.send(Hold(agent="agent-1", window=first.attempt, leases=others))

    async def begin(self, *tests: str, **job: Any) -> None:
        await self.offer(*tests, **job)
        await self.session.send(Start(attempt=self.leases[tests[0]].attempt))

    async def hold(self, first: str, *tests: str, **job: Any) -> None:
        """Hold more tests for the start that runs; return when the agent has them."""
        leases = [self.lease(test, **job) for test in tests]
        await self.session.send(Hold(agent="agent-1", window=self.leases[first].attempt, leases=leases))
        await self.sync()

    async def sync(self) -> None:
        """Receive messages until the agent has processed all earlier ones."""
        await self.session.send(make_lease("sync", agent="nobody"))
        while not isinstance(message := await self.session.receive(), Decline):
            await self._take(message)

    async def take_back(self, *tests: str) -> None:
        attempts = [self.leases[test].attempt for test in tests]
        await self.session.send(TakeBack(agent="agent-1", attempts=attempts, reason="evening out"))

    async def take(self) -> None:
        """Receive one message."""
        await self._take(await self.session.receive())

    async def until(self, *tests: str, dropped: Sequence[str] = (), begun: Sequence[str] = ()) -> Ended:
        """Receive messages until these tests have results, or were dropped, or have begun."""
        while not (
            set(tests) <= set(self.ended.results)
            and set(dropped) <= set(self.ended.dropped)
            and set(begun) <= set(self.ended.begun)
        ):
            await self.take()
        self.ended.logs.update({test: self.store.text(lease.attempt) for test, lease in self.leases.items()})
        return self.ended

    async def _take(self, message: FromAgent) -> None:
        match message:
            case LogChunk():
                await self.session.send(self.store.take(message))
            case Cases():
                self.cases.append(message)
            case Result(attempt=attempt):
                await self.session.acknowledge(message)
                self.ended.results[self.tests[attempt]] = message
                self.ended.order.append(f"result {self.tests[attempt]}")
            case Begin(attempt=attempt, start=start):
                if message.before_first:
                    self.ended.before_first.append(self.tests[attempt])
                if start is not None:
                    self.ended.first[self.tests[attempt]] = self.tests[start.first]
                if start is not None and start.seconds is not None:
                    self.ended.start_seconds[self.tests[attempt]] = start.seconds
                self.ended.begun.append(self.tests[attempt])
                self.ended.order.append(f"begin {self.tests[attempt]}")
            case Dropped(attempt=attempt):
                self.ended.dropped[self.tests[attempt]] = message
                self.ended.order.append(f"dropped {self.tests[attempt]}")
            case _:
                assert isinstance(message, Progress), message

    async def reconnect(self) -> None:
        """Cut the connection, and wait for the next one."""
        await self.session.cut()
        self.session = await self.server.session()

    def starts(self) -> list[str]:
        """Return the files of each start of the runner."""
        return self.scripts.read("starts").splitlines()

    async def reached(self, name: str) -> None:
        """Wait until a test waits for ``name``."""
        await wait_for_file(self.scripts.root / f"{name}.reached")

    def go(self, name: str) -> None:
        (self.scripts.root / name).touch()


async def wait_for_file(path: Path) -> None:
    async with asyncio.timeout(20):
        while not path.exists():  # noqa: ASYNC240
            await asyncio.sleep(0.02)


@asynccontextmanager
async def window_server(
    tmp_path: Path, files: dict[str, str], commands: Commands | None = None, **settings: Any
) -> AsyncIterator[WindowServer]:
    """Run an agent for these files, connected to a server that has windows."""
    scripts = Scripts(tmp_path / "tests")
    for name, script in files.items():
        scripts.sh(name, script)
    runner = tmp_path / "runner.py"
    runner.write_text(RUNNER)
    commands = commands or COMMANDS
    run = tuple(str(runner) if word == "{runner}" else word for word in commands.run)
    commands = replace(commands, run=run)
    settings = {"artifacts": ArtifactCaps(max_files=0)} | settings
    async with scripted_server() as server, command_agent(server, tmp_path, commands, **settings) as agent:
        yield WindowServer(server, await server.session(), scripts, agent)
