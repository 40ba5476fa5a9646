"""Windows of leases: one start of a runner, and a begin, log, cases and a result for each of its jobs."""

from __future__ import annotations

import asyncio
import shutil
import tracemalloc
from pathlib import Path

import pytest
from msgspec.structs import replace

from qgagent.artifacts import ArtifactFile, ArtifactUploader
from qgagent.config import ArtifactCaps
from qgagent.presets.ends import CommandLimits
from qgagent.presets.simulated import SimulatedPreset
from qgprotocol.messages import Hold, LogAcknowledge, LogChunk, Result, Revoke, Start, TestSource, Timeouts, Welcome
from tests.unit.qgagent_commands import Scripts, ServerLogs
from tests.unit.qgagent_sources_support import URL, Origin, sources_of
from tests.unit.qgagent_support import running_agent, scripted_server
from tests.unit.qgagent_window import COMMANDS, CRASH, FAIL, HANG, PASS, WindowServer, window_server

TWO = '# 2\ncase("one")\ncase("two", output="output of " + current)\n'
WAITS = '# 2\ncase("one")\nwait_for("go")\ncase("two")\n'


async def test_one_start_runs_all_jobs_of_a_window(tmp_path: Path) -> None:
    async with window_server(
        tmp_path, dict.fromkeys(("a.py", "d.py", "e.py"), PASS) | {"b.py": FAIL, "c.py": TWO}
    ) as server:
        hello = await server.welcome()
        assert (hello.agents[0].windows, "windows" in hello.capabilities) == (["mobile"], True)
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", "b.py", "c.py")
        assert server.starts() == ["a.py b.py c.py"]
        assert ended.begun == ["b.py", "c.py"]  # the first was started
        assert all(ended.order.index(f"begin {test}") < ended.order.index(f"result {test}") for test in ended.begun)
        assert ended.outcomes() == {"a.py": "passed", "b.py": "failed", "c.py": "passed"}
        cases = {test: [case.name for case in result.cases] for test, result in ended.results.items()}
        assert cases == {"a.py": ["a.py-one"], "b.py": ["b.py-one"], "c.py": ["c.py-one", "c.py-two"]}
        assert [test for test, result in ended.results.items() if result.start_seconds is not None] == ["a.py"]
        await server.session.sync()
        await server.begin("d.py", "e.py")  # nothing is held any more, and the device is free
        assert (await server.until("d.py", "e.py")).outcomes()["e.py"] == "passed"


@pytest.mark.parametrize("before", [["a.py"], []], ids=["", "of the first job"])
async def test_the_log_of_a_job_waits_for_output_that_is_behind_its_events(tmp_path: Path, before: list[str]) -> None:
    behind = '# 1\nwrite("begin", id="b", name="b", file="b.py")\nwrite("end", id="b", outcome="passed")\n'
    late = """# 1
write("begin", id="c", name="c", file="c.py")
time.sleep(1)
for id in ("b", "c"):
    mark("begin", id)
    print("output of", id, flush=True)
    mark("end", id)
write("end", id="c", outcome="passed", seconds=0.01)
"""
    async with window_server(tmp_path, {"a.py": PASS, "b.py": behind, "c.py": late}) as server:
        await server.welcome()
        await server.begin(*before, "b.py", "c.py")
        ended = await server.until(*before, "b.py", "c.py")
        assert set(ended.outcomes().values()) == {"passed"}
        assert ended.logs["b.py"].endswith("output of b\n")
        assert ended.logs["c.py"].endswith("output of c\n")


async def test_each_job_ends_when_the_next_begins(tmp_path: Path) -> None:
    """Its result is sent while the others run."""
    async with window_server(tmp_path, {"a.py": PASS, "b.py": WAITS, "c.py": PASS}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", begun=["b.py"])
        assert (list(ended.results), ended.begun) == (["a.py"], ["b.py"])
        server.go("go")
        assert set((await server.until("b.py", "c.py")).outcomes().values()) == {"passed"}


async def test_each_job_has_its_part_of_the_output(tmp_path: Path) -> None:
    async with window_server(tmp_path, {"a.py": TWO, "b.py": TWO, "c.py": TWO}) as server:
        await server.welcome()
        await server.begin("b.py", "a.py", "c.py")
        logs = (await server.until("a.py", "b.py", "c.py")).logs
        note = "[qgagent] one start of the runner runs several jobs; its first output is in the log of b.py\n"
        assert logs == {
            "b.py": "setting up\noutput of b.py\n",
            "a.py": note + "output of a.py\n",
            "c.py": note + "output of c.py\n",
        }
        case = server.ended.results["a.py"].cases[1]
        assert (case.log_line, case.log_last_line) == (2, 2)


async def test_the_part_of_a_job_does_not_depend_on_how_the_output_arrives(tmp_path: Path) -> None:
    """Boundaries may be split, many cases be in one piece, and secrets at an end."""
    many = '# 200\nfor number in range(200):\n    case(str(number), output=current * 50 + " hunter2-secret")\n'
    async with window_server(
        tmp_path, {"a.py": many, "b.py": many, "c.py": many}, secrets=("hunter2-secret",)
    ) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", "b.py", "c.py")
        for test, log in ended.logs.items():
            lines = [line for line in log.splitlines() if line.endswith("***")]
            assert lines == [test * 50 + " ***"] * 200
            assert "::qualgent" not in log


class LogSizes(ServerLogs):
    """A store that keeps how long each log is."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: dict[str, int] = {}

    def take(self, chunk: LogChunk) -> LogAcknowledge:
        size = self.sizes.get(chunk.attempt, 0)
        self.sizes[chunk.attempt] = size = size + len(chunk.data) if chunk.offset == size else size
        return LogAcknowledge(attempt=chunk.attempt, offset=size)


async def test_memory_does_not_grow_with_a_window(tmp_path: Path) -> None:
    """Output and cases of a job are not kept until the others of its window have ended."""
    peaks = {}
    for count in (3, 13):
        text = '# 1\ncase("one", output="\\n".join(["x" * 99] * 5_000))\n'
        files = {f"{number:02d}.py": text for number in range(count)}
        async with window_server(tmp_path / str(count), files) as server:
            server.store = store = LogSizes()
            await server.welcome()
            tracemalloc.start()
            try:
                await server.begin(*files)
                ended = await server.until(*files)
                _, peaks[count] = tracemalloc.get_traced_memory()
            finally:
                tracemalloc.stop()
            assert set(ended.outcomes().values()) == {"passed"}
            assert min(store.sizes.values()) >= 500_000
    assert peaks[13] - peaks[3] < 10 * 500_000 / 4


async def test_attachments_are_those_of_the_job_and_the_rest_of_the_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also if the test has replaced a folder by a link."""
    attach = """# 2
(artifacts / current).mkdir()
(artifacts / current / "shot.png").write_text(current)
case("one", attachments=[{"name": "s", "path": str(artifacts / current / "shot.png"), "type": "image/png"}])
os.symlink("/etc", artifacts / ("link-" + current))
case("two", attachments=[{"name": "s", "path": str(artifacts / ("link-" + current) / "hostname"), "type": "t"}])
(artifacts / "report.html").write_text("of all")
"""
    kept: dict[str, dict[str, bytes]] = {}

    async def put(_self: object, _client: object, artifact: ArtifactFile, attempt: str, _token: str) -> None:
        with artifact.open() as file:
            kept.setdefault(attempt, {})[artifact.name] = file.read()

    monkeypatch.setattr(ArtifactUploader, "_put", put)
    async with window_server(tmp_path, {"a.py": attach, "b.py": attach}, artifacts=ArtifactCaps()) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        await server.until("a.py", "b.py")
    assert kept == {
        "a-py": {"a.py/shot.png": b"a.py"},
        "b-py": {"b.py/shot.png": b"b.py", "report.html": b"of all"},
    }
    assert list((tmp_path / "state" / "work").iterdir()) == []


@pytest.mark.parametrize(
    ("change", "windows"),
    [
        ({}, ["mobile"]),
        ({"window": "off"}, []),
        ({"reset": ("true",)}, []),
        ({"reports_cases": False}, []),
        ({"reporter": ""}, []),
        ({"framework": "appwright"}, []),
        ({"framework": "playwright"}, []),  # its command has not one worker
        ({"variables": {"ID": "x-{attempt}"}}, []),
        ({"variables": {"DIR": "{workdir}"}}, ["mobile"]),
    ],
)
async def test_targets_that_need_a_start_for_each_test_name_no_windows(
    tmp_path: Path, change: dict[str, object], windows: list[str]
) -> None:
    """And return what is held for them."""
    async with window_server(tmp_path, {"a.py": PASS, "b.py": PASS}, replace(COMMANDS, **change)) as server:
        assert (await server.welcome()).agents[0].windows == windows
        await server.offer("a.py", "b.py")
        if not windows:
            ended = await server.until(dropped=["b.py"])
            assert ended.dropped["b.py"].alone


async def test_once_is_a_window_of_one(tmp_path: Path) -> None:
    async with window_server(tmp_path, {"a.py": PASS}, once=True) as server:
        assert (await server.welcome()).agents[0].windows == []


async def test_a_server_without_the_capability_has_no_windows(tmp_path: Path) -> None:
    """Its Hold has no effect."""
    async with window_server(tmp_path, {"a.py": PASS, "b.py": PASS}) as server:
        await server.welcome("cases")
        await server.begin("a.py", "b.py")
        ended = await server.until("a.py")
        await server.session.sync()
        assert (list(ended.results), ended.dropped, server.starts()) == (["a.py"], {}, ["a.py"])


async def test_what_differs_is_not_run_together(tmp_path: Path) -> None:
    """It is returned, to be run alone: another build, a line of a file, a file that is missing or not allowed."""
    async with window_server(tmp_path, {"a.py": PASS, "b.py": PASS, "c.py": PASS}) as server:
        await server.welcome()
        first = server.lease("a.py")
        await server.session.send(first)
        await server.session.receive()
        others = [
            server.lease("b.py", org_id="other"),
            server.lease("c.py:12"),
            server.lease("missing.py"),
            server.lease("-x.py"),
        ]
        await server.session.send(Hold(agent="agent-1", window=first.attempt, leases=[*others, server.lease("c.py")]))
        await server.session.send(Start(attempt=first.attempt))
        ended = await server.until("a.py", "c.py", dropped=["b.py", "c.py:12", "missing.py", "-x.py"])
        assert all(dropped.alone for dropped in ended.dropped.values())
        assert server.starts() == ["a.py c.py"]


async def test_the_same_file_in_two_jobs_is_run_by_two_starts(tmp_path: Path) -> None:
    """Also a folder and a file in it."""
    async with window_server(tmp_path, {"a.py": PASS, "b.py": PASS}) as server:
        await server.welcome()
        first = server.lease("a.py")
        again = replace(first, attempt="again", token="again")
        await server.session.send(first)
        await server.session.receive()
        server.tests["again"] = "a.py again"
        leases = [again, server.lease("b.py")]
        await server.session.send(Hold(agent="agent-1", window=first.attempt, leases=leases))
        await server.session.send(Start(attempt=first.attempt))
        ended = await server.until("a.py", "a.py again", "b.py")
        assert server.starts() == ["a.py b.py", "a.py"]
        assert set(ended.outcomes().values()) == {"passed"}
        assert len(ended.results["a.py again"].cases) == 1


async def test_later_leases_of_the_window_are_run_by_another_start(tmp_path: Path) -> None:
    async with window_server(tmp_path, {"a.py": PASS, "b.py": WAITS, "c.py": PASS, "d.py": PASS}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        await server.reached("go")
        more = [server.lease("c.py")]
        await server.session.send(Hold(agent="agent-1", window=server.leases["a.py"].attempt, leases=more))
        server.go("go")
        ended = await server.until("a.py", "b.py", "c.py")
        assert (server.starts(), set(ended.outcomes().values())) == (["a.py b.py", "c.py"], {"passed"})
        await server.begin("d.py")
        await server.until("d.py")
        more = [server.lease("e.py")]
        await server.session.send(Hold(agent="agent-1", window=server.leases["a.py"].attempt, leases=more))
        assert not (await server.until(dropped=["e.py"])).dropped["e.py"].alone  # it is over


async def test_a_declined_window_and_a_failed_install_run_nothing(tmp_path: Path) -> None:
    """The held ones are not begun: one attempt ends."""
    commands = replace(COMMANDS, install=("false",))
    async with window_server(tmp_path, {"a.py": PASS, "b.py": PASS}, commands) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        ended = await server.until("a.py", dropped=["b.py"])
        assert (ended.results["a.py"].message, ended.begun) == ("install failed: exit code 1", [])
        assert not ended.dropped["b.py"].alone


# ---------------------------------------------------------------------------------------------- runners that fail


async def test_a_crash_ends_the_running_job_and_the_rest_is_run_by_another_start(tmp_path: Path) -> None:
    files = {"a.py": PASS, "b.py": CRASH, "c.py": PASS, "d.py": PASS}
    async with window_server(tmp_path, files) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py", "d.py")
        ended = await server.until("a.py", "b.py", "c.py", "d.py")
        assert server.starts() == ["a.py b.py c.py d.py", "c.py d.py"]
        assert ended.outcomes() == {"a.py": "passed", "b.py": "error", "c.py": "passed", "d.py": "passed"}
        assert ended.results["b.py"].message == "ended by SIGKILL in 'dies'"
        assert [case.outcome for case in ended.results["b.py"].cases] == ["passed", "error"]
        assert (ended.begun, ended.dropped) == (["b.py", "c.py", "d.py"], {})
        assert "setting up" in ended.logs["c.py"]  # the output of the second start
        assert ended.results["c.py"].start_seconds is not None


async def test_a_crash_after_the_last_end_is_an_error_of_the_last_job(tmp_path: Path) -> None:
    """So is an exit code that no failed case explains."""
    for name, script in {"crash": "crash()", "code": "sys.exit(3)", "no": "sys.exit(1)"}.items():
        files = {"a.py": FAIL if name == "code" else PASS, "b.py": PASS, "teardown.py": script}
        async with window_server(tmp_path / name, files) as server:
            await server.welcome()
            await server.begin("a.py", "b.py")
            ended = await server.until("a.py", "b.py")
            assert ended.outcomes() == {"a.py": "failed" if name == "code" else "passed", "b.py": "error"}, name


@pytest.mark.parametrize("first", ["failed", "passed"])
async def test_the_cause_of_the_last_job_is_not_that_of_another_in_the_summary(tmp_path: Path, first: str) -> None:
    """Which is in its log. Alone, its failure is where the summary has it."""
    summary = "".join(f'print("E   AssertionError: of {name}", flush=True)\n' for name in "ab"[first == "passed" :])
    files = {"a.py": FAIL if first == "failed" else PASS, "b.py": FAIL, "teardown.py": summary}
    async with window_server(tmp_path, files) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        ended = await server.until("a.py", "b.py")
    (result, log) = ended.results["b.py"], ended.logs["b.py"]
    assert "of b" in log
    if first == "failed":
        assert "of a" in log
        assert (result.cause, result.cause_line) == ("", None)
    else:
        assert "of b" in log.splitlines()[(result.cause_line or 0) - 1]


async def test_a_failure_of_another_job_explains_the_exit_code(tmp_path: Path) -> None:
    async with window_server(tmp_path, {"a.py": FAIL, "b.py": PASS}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        assert (await server.until("a.py", "b.py")).outcomes() == {"a.py": "failed", "b.py": "passed"}


@pytest.mark.parametrize("script", ["crash()", "sys.exit(0)", "sys.exit(1)", "write('finish'); sys.exit(0)"])
async def test_starts_that_end_before_any_case_do_not_go_on_forever(tmp_path: Path, script: str) -> None:
    """Each costs its first job an attempt; after two, the others need starts of their own."""
    files = {"a.py": PASS, "b.py": PASS, "c.py": PASS, "d.py": PASS, "setup.py": script}
    async with window_server(tmp_path, files) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py", "d.py")
        ended = await server.until("a.py", "b.py", dropped=["c.py", "d.py"])
        assert ended.outcomes() == {"a.py": "error", "b.py": "error"}
        assert ended.begun == ["b.py"]
        assert all(dropped.alone for dropped in ended.dropped.values())
        assert server.starts() == ["a.py b.py c.py d.py", "b.py c.py d.py"]


PARALLEL = """
failed = False
write("parallel")
if len(files) > 1:
    begin("a", "a.py")
    begin("b", "b.py")
    time.sleep(60)
"""


async def test_a_runner_of_several_workers_runs_each_job_by_a_start_of_its_own(tmp_path: Path) -> None:
    """Nothing begins after its event; the target takes no windows any more."""
    files = {"a.py": PASS, "b.py": PASS, "c.py": PASS, "d.py": PASS, "e.py": PASS, "setup.py": PARALLEL}
    async with window_server(tmp_path, files) as server:
        hello = await server.welcome()
        assert hello.agents[0].windows != []
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", dropped=["b.py", "c.py"])
        assert (ended.outcomes(), ended.begun) == ({"a.py": "passed"}, [])
        assert all(dropped.alone for dropped in ended.dropped.values())
        assert server.starts() == ["a.py b.py c.py", "a.py"]
        await server.begin("d.py", "e.py")  # a window that the server has made meanwhile
        ended = await server.until("d.py", dropped=["e.py"])
        assert (ended.results["d.py"].outcome, server.starts()[2:]) == ("passed", ["d.py"])
        await server.reconnect()
        assert (await server.welcome()).agents[0].windows == []


async def test_the_error_of_a_setup_is_that_of_the_first_job(tmp_path: Path) -> None:
    script = 'write("error", message="no server"); write("finish"); sys.exit(1)'
    async with window_server(tmp_path, {"a.py": PASS, "setup.py": script}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        ended = await server.until("a.py")
        assert (ended.results["a.py"].outcome, ended.results["a.py"].message) == ("error", "no server")


async def test_a_file_that_does_not_load_is_an_error_of_its_job(tmp_path: Path) -> None:
    """The runner has run nothing; the others run without it."""
    files = {"a.py": PASS, "b.py": "# 1\n)", "c.py": PASS}
    async with window_server(tmp_path, files) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", "b.py", "c.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "error", "c.py": "passed"}
        assert ended.results["b.py"].message == "helper.py:3: b.py is broken"
        assert server.starts() == ["a.py b.py c.py", "a.py c.py"]


async def test_a_file_that_does_not_load_stops_no_others_if_the_runner_goes_on(tmp_path: Path) -> None:
    commands = replace(COMMANDS, run=(*COMMANDS.run, "--keep-going"))
    async with window_server(tmp_path, {"a.py": PASS, "b.py": "# 1\n)", "c.py": PASS}, commands) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", "b.py", "c.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "error", "c.py": "passed"}
        assert server.starts() == ["a.py b.py c.py"]


async def test_only_files_that_do_not_load_end_one_by_one(tmp_path: Path) -> None:
    async with window_server(tmp_path, {"a.py": "# 1\n)", "b.py": "# 1\n)"}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        assert (await server.until("a.py", "b.py")).outcomes() == {"a.py": "error", "b.py": "error"}
        assert server.starts() == ["a.py b.py"]


async def test_a_case_of_no_job_is_an_error_of_the_job_that_runs(tmp_path: Path) -> None:
    stray = '# 1\nbegin("one")\nbegin("stray", file="x.py")\nend("stray")\nend("one")\n'
    async with window_server(tmp_path, {"a.py": PASS, "b.py": stray, "c.py": PASS, "x.py": PASS}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", "b.py", "c.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "error", "c.py": "passed"}
        assert ended.results["b.py"].message == "the case 'stray' is of 'x.py', of no job of this start"


async def test_a_job_that_has_ended_cannot_be_changed(tmp_path: Path) -> None:
    """What is reported of it later is an error of the job that runs."""
    late = '# 1\nbegin("one")\nbegin("late", file="a.py")\nend("late", "failed")\nend("one")\n'
    async with window_server(tmp_path, {"a.py": PASS, "b.py": late, "c.py": PASS}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", "b.py", "c.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "error", "c.py": "passed"}
        assert "has run again after its job had ended" in ended.results["b.py"].message


async def test_a_case_is_retried_after_the_next_job_began(tmp_path: Path) -> None:
    """Its job goes on until then."""
    first = '# 1\nbegin("a1")\nend("a1", "failed", is_final=False)\n'
    second = """# 1
case("one")
begin("a1", file="a.py", retry=1)
end("a1", retry=1)
"""
    async with window_server(tmp_path, {"a.py": first, "b.py": second, "c.py": PASS}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", "b.py", "c.py")
        assert set(ended.outcomes().values()) == {"passed"}
        (case,) = ended.results["a.py"].cases
        assert (case.flaky, case.retries) == (True, 1)


async def test_two_projects_are_one_job(tmp_path: Path) -> None:
    """It begins with the first and ends with the second, while the others have begun."""
    both = """# 2
case("web", project="web", output="web of " + current)
"""
    last = """# 2
case("web", project="web", output="web of " + current)
for current in ("a.py", "b.py", "c.py"):
    case("phone", project="phone", output="phone of " + current)
"""
    async with window_server(tmp_path, {"a.py": both, "b.py": both, "c.py": last}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", "b.py", "c.py")
        assert set(ended.outcomes().values()) == {"passed"}
        assert [case.project for case in ended.results["a.py"].cases] == ["web", "phone"]
        assert ended.logs["b.py"].endswith("web of b.py\nphone of b.py\n")


async def test_a_lie_is_an_error_of_the_job_that_runs(tmp_path: Path) -> None:
    lie = '# 1\nbegin("one")\nnonce, before = "guessed", nonce\nwrite("start")\nnonce = before\nend("one")\n'
    async with window_server(tmp_path, {"a.py": PASS, "b.py": lie, "c.py": PASS}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", "b.py", "c.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "error", "c.py": "passed"}


async def test_events_that_cannot_be_followed_end_the_job_that_runs(tmp_path: Path) -> None:
    """The rest is run by another start."""
    long = '# 1\nbegin("one")\nevents.write(b"x" * 70000)\ntime.sleep(60)\n'
    async with window_server(tmp_path, {"a.py": PASS, "b.py": long, "c.py": PASS}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", "b.py", "c.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "error", "c.py": "passed"}
        assert server.starts() == ["a.py b.py c.py", "c.py"]


@pytest.mark.parametrize("limit", ["job_seconds", "silence_seconds"])
async def test_a_limit_is_that_of_the_job_that_runs(tmp_path: Path, limit: str) -> None:
    """The others are run by another start. What ran before does not count."""
    slow = '# 1\nbegin("one")\ntime.sleep(0.6)\nend("one")\n'
    files = {"a.py": slow, "b.py": slow, "c.py": slow, "d.py": HANG, "e.py": PASS}
    limits = CommandLimits(**{limit: 1.5})
    async with window_server(tmp_path, files, limits=limits, grace_seconds=1.0) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py", "d.py", "e.py")
        ended = await server.until(*files)
        assert ended.outcomes() == dict.fromkeys(files, "passed") | {"d.py": "timed_out"}
        assert ended.results["d.py"].message.endswith("in 'hangs'")
        assert server.starts() == ["a.py b.py c.py d.py e.py", "e.py"]


async def test_a_job_may_request_a_shorter_limit(tmp_path: Path) -> None:
    slow = '# 1\nbegin("one")\ntime.sleep(1.5)\nend("one")\n'
    async with window_server(tmp_path, {"a.py": slow, "b.py": HANG, "c.py": PASS}, grace_seconds=1.0) as server:
        await server.welcome()
        await server.offer("a.py")
        held = [server.lease("b.py", timeouts=Timeouts(job_seconds=1.0)), server.lease("c.py")]
        await server.session.send(Hold(agent="agent-1", window=server.leases["a.py"].attempt, leases=held))
        await server.session.send(Start(attempt=server.leases["a.py"].attempt))
        ended = await server.until("a.py", "b.py", "c.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "timed_out", "c.py": "passed"}


async def test_a_start_that_hangs_before_any_case_ends_its_first_job(tmp_path: Path) -> None:
    files = {"a.py": PASS, "b.py": PASS, "c.py": PASS, "setup.py": "time.sleep(60)"}
    limits = CommandLimits(start_seconds=1.0)
    async with window_server(tmp_path, files, limits=limits, grace_seconds=0.2) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", "b.py", dropped=["c.py"])
        assert ended.outcomes() == {"a.py": "timed_out", "b.py": "timed_out"}
        assert ended.results["b.py"].message == "stopped: no test case began within 1 s"


async def test_the_jobs_of_a_window_share_the_tree_of_their_commit(tmp_path: Path) -> None:
    """Also those of a later start, after the first job has ended."""
    origin = Origin(tmp_path / "origin")
    shows = '# 1\ncase("one", output=os.getcwd())\n'
    for name, script in {"a.py": shows, "b.py": CRASH, "c.py": shows}.items():
        origin.write(name, script)
    source = TestSource(repository=URL, commit=origin.commit_all())
    async with window_server(tmp_path, {}, sources=sources_of(tmp_path)) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py", source=source, org_id="acme")
        ended = await server.until("a.py", "b.py", "c.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "error", "c.py": "passed"}
        trees = {result.tree.commit if result.tree else "" for result in ended.results.values()}
        assert trees == {source.commit}
        folders = {log.splitlines()[-1] for test, log in ended.logs.items() if test != "b.py"}
        assert folders == {str((tmp_path / "state" / "work" / "a-py" / "tree").resolve())}


# -------------------------------------------------------------------------------------------- leases that are lost


async def test_a_case_that_is_interrupted_before_its_begin_is_no_error(tmp_path: Path) -> None:
    """Of a job that was taken back, whose case begins before the runner is stopped; the job before it has passed."""
    waits = '# 1\nbegin("one")\nwait_for("go")\nend("one")\n'
    taken = '# 1\nbegin("two")\nrunning.append("three")\ntime.sleep(60)\n'
    async with window_server(tmp_path, {"a.py": waits, "b.py": taken}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        await server.reached("go")
        await server.take_back("b.py")
        await server.until(dropped=["b.py"])
        server.go("go")
        ended = await server.until("a.py")
        assert (ended.results["a.py"].outcome, ended.results["a.py"].message) == ("passed", "")


async def test_a_revoked_job_is_stopped_and_the_rest_is_run_by_another_start(tmp_path: Path) -> None:
    waits = '# 2\ncase("one")\nbegin("hangs")\nwait_for("go")\n'
    async with window_server(tmp_path, {"a.py": PASS, "b.py": waits, "c.py": PASS}, grace_seconds=1.0) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        await server.until("a.py", begun=["b.py"])
        await server.reached("go")
        await server.session.send(Revoke(attempt=server.leases["b.py"].attempt, reason="cancelled by a person"))
        ended = await server.until("b.py", "c.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "cancelled", "c.py": "passed"}
        assert ended.results["b.py"].message == "cancelled by a person"
        assert ended.results["b.py"].cases[0].outcome == "passed"
        assert server.starts() == ["a.py b.py c.py", "c.py"]


async def test_the_first_job_is_revoked_while_another_runs(tmp_path: Path) -> None:
    async with window_server(tmp_path, {"a.py": WAITS, "b.py": PASS}) as server:
        await server.welcome()
        await server.begin("b.py", "a.py")
        await server.until(begun=["a.py"])
        await server.reached("go")
        await server.session.send(Revoke(attempt=server.leases["b.py"].attempt, reason="cancelled"))
        server.go("go")
        ended = await server.until("a.py", "b.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "cancelled"}


async def test_leases_are_taken_back_in_each_state(tmp_path: Path) -> None:
    """Held: dropped. Running: begun, again. Ended: its result is there."""
    files = {"a.py": PASS, "b.py": WAITS, "c.py": HANG, "d.py": PASS}
    async with window_server(tmp_path, files, grace_seconds=1.0) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py", "d.py")
        await server.until("a.py", begun=["b.py"])
        await server.reached("go")
        server.ended.begun.clear()
        await server.take_back("a.py", "b.py", "c.py")
        ended = await server.until(begun=["b.py"], dropped=["c.py"])
        assert (ended.dropped["c.py"].reason, ended.dropped["c.py"].alone) == ("evening out", False)
        server.go("go")
        ended = await server.until("b.py", "d.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "passed", "d.py": "passed"}
        assert server.starts() == ["a.py b.py c.py d.py", "d.py"]  # stopped when c.py began


async def test_a_job_that_the_runner_has_begun_is_not_returned(tmp_path: Path) -> None:
    """Although nobody has read of its begin yet."""
    unread = "# 1\nwrite('begin', id='b', name='b', file='b.py')\nwait_for('go')\nend('b')\n"
    async with window_server(tmp_path, {"a.py": PASS, "b.py": unread}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        await server.reached("go")
        await server.take_back("b.py")
        await server.until("a.py", begun=["b.py"])
        server.go("go")
        ended = await server.until("b.py")
        assert (ended.outcomes(), ended.dropped) == ({"a.py": "passed", "b.py": "passed"}, {})


async def test_a_runner_that_would_run_only_what_was_taken_back_is_stopped(tmp_path: Path) -> None:
    files = {"a.py": WAITS, "b.py": '# 1\nPath("ran").touch()\n', "c.py": PASS}
    async with window_server(tmp_path, files) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        await server.reached("go")
        await server.take_back("b.py", "c.py")
        await server.until(dropped=["b.py", "c.py"])
        server.go("go")
        ended = await server.until("a.py")
        assert (ended.outcomes(), ended.begun) == ({"a.py": "passed"}, [])
        assert server.starts() == ["a.py b.py c.py"]
        await server.session.sync()


async def test_all_is_taken_back_before_the_start(tmp_path: Path) -> None:
    """The first is then run alone."""
    async with window_server(tmp_path, {"a.py": PASS, "b.py": PASS}) as server:
        await server.welcome()
        await server.offer("a.py", "b.py")
        await server.take_back("b.py")
        await server.until(dropped=["b.py"])
        await server.session.send(Start(attempt=server.leases["a.py"].attempt))
        assert (await server.until("a.py")).outcomes() == {"a.py": "passed"}
        assert server.starts() == ["a.py"]


async def test_sigterm_ends_the_running_job_and_returns_the_rest(tmp_path: Path) -> None:
    async with window_server(tmp_path, {"a.py": PASS, "b.py": WAITS, "c.py": PASS}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        await server.until("a.py", begun=["b.py"])
        await server.reached("go")
        server.agent.requests.request("SIGTERM")
        await server.until(dropped=["c.py"])
        server.go("go")
        ended = await server.until("b.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "passed"}
        assert await server.agent.exit_code() == 0


async def test_a_second_signal_stops_all_and_reports_nothing(tmp_path: Path) -> None:
    async with window_server(tmp_path, {"a.py": PASS, "b.py": HANG, "c.py": PASS}, grace_seconds=0.5) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        await server.until("a.py", begun=["b.py"])
        server.agent.requests.stop_immediately("twice")
        assert await server.agent.exit_code() == 0
        assert server.agent.spooled() == []
        assert ("abandon", "b.py") in server.agent.events()


# --------------------------------------------------------------------------------------------------- connections


async def test_a_connection_lost_before_the_start_drops_the_window(tmp_path: Path) -> None:
    async with window_server(tmp_path, {"a.py": PASS, "b.py": PASS}) as server:
        await server.welcome()
        await server.offer("a.py", "b.py")
        await server.reconnect()
        assert (await server.welcome()).agents[0].leases == []
        await server.session.sync()
        assert not (tmp_path / "tests" / "starts").exists()


async def test_a_window_goes_on_without_a_connection(tmp_path: Path) -> None:
    """The next hello says what each lease is: held, begun or ended."""
    files = {"a.py": PASS, "b.py": WAITS, "c.py": '# 1\nwait_for("more")\ncase("one")\n', "d.py": PASS}
    async with window_server(tmp_path, files) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py", "d.py")
        await server.until("a.py", begun=["b.py"])
        await server.reached("go")
        await server.reconnect()
        hello = await server.welcome()
        phases = {server.tests[lease.attempt]: lease.phase for lease in hello.agents[0].leases}
        assert phases == {"b.py": "executing", "c.py": "held", "d.py": "held"}
        await server.session.cut()
        server.go("go")
        await server.reached("more")
        server.session = await server.server.session()
        await server.welcome()
        server.go("more")
        ended = await server.until("b.py", "c.py", "d.py")
        assert set(ended.outcomes().values()) == {"passed"}
        assert all(ended.logs[test] for test in files)


async def test_a_lease_begins_between_hello_and_welcome(tmp_path: Path) -> None:
    """Its Begin is the first message."""
    async with window_server(tmp_path, {"a.py": WAITS, "b.py": WAITS.replace('"go"', '"more"')}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        await server.reached("go")
        await server.reconnect()
        hello = await server.session.receive()
        assert [lease.phase for lease in hello.agents[0].leases] == ["executing", "held"]  # type: ignore[union-attr]
        server.go("go")
        await server.reached("more")
        await asyncio.sleep(0.5)
        await server.session.send(
            Welcome(protocol="1.3", server="scripted 1", heartbeat_seconds=60, capabilities=["windows", "cases"])
        )
        server.go("more")
        ended = await server.until("a.py", "b.py")
        assert ended.order[0] == "begin b.py"
        assert set(ended.outcomes().values()) == {"passed"}


async def test_leases_lost_meanwhile_are_stopped_or_dropped(tmp_path: Path) -> None:
    files = {"a.py": PASS, "b.py": HANG, "c.py": PASS, "d.py": PASS}
    async with window_server(tmp_path, files, grace_seconds=0.5) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py", "d.py")
        await server.until("a.py", begun=["b.py"])
        await server.reconnect()
        await server.welcome(drop=["b.py", "c.py"])
        ended = await server.until("d.py")
        assert (ended.outcomes(), server.starts()[1:]) == ({"a.py": "passed", "d.py": "passed"}, ["d.py"])


# --------------------------------------------------------------------------------------- processes that are killed


async def test_a_process_that_is_killed_leaves_what_had_ended(tmp_path: Path) -> None:
    """The next one has no lease of the window, and reports the results that were not acknowledged."""
    files = {"a.py": PASS, "b.py": WAITS, "c.py": PASS}
    async with window_server(tmp_path / "killed", files) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        while not isinstance(await server.session.receive(), Result):
            pass
        await server.reached("go")
        left = shutil.copytree(tmp_path / "killed" / "state", tmp_path / "next" / "state", symlinks=True)
        leases, tests = server.leases, server.tests
    assert (left / "spool" / "a-py.json").exists()
    async with window_server(tmp_path / "next", files) as server:
        server.leases, server.tests = leases, tests
        hello = await server.welcome()
        assert [(lease.attempt, lease.phase) for lease in hello.agents[0].leases] == [("a-py", "reporting")]
        ended = await server.until("a.py")
        assert (ended.outcomes(), ended.begun) == ({"a.py": "passed"}, [])
        await server.session.sync()
        assert list((tmp_path / "next" / "state" / "work").iterdir()) == []


# ------------------------------------------------------------------------------------------------------- simulated


async def test_simulated_windows_pay_one_start(tmp_path: Path) -> None:
    """Their jobs begin and end as those of a runner, and are taken back and revoked."""
    preset = SimulatedPreset(seconds=0.3, install_seconds=0.0, start_seconds=0.5)
    async with scripted_server() as scripted, running_agent(scripted, tmp_path, preset=preset) as agent:
        server = WindowServer(scripted, await scripted.session(), Scripts(tmp_path / "tests"), agent)
        assert (await server.welcome()).agents[0].windows == ["mobile"]
        await server.begin("a", "b", "c", "d")
        await server.take_back("c")
        await server.until("a", begun=["b"], dropped=["c"])
        await server.session.send(Revoke(attempt="b", reason="cancelled"))
        ended = await server.until("b", "d")
        assert ended.outcomes() == {"a": "passed", "b": "cancelled", "d": "passed"}
        assert [result.start_seconds for result in ended.results.values()] == [0.5, None, None]
        assert ended.results["a"].run_seconds >= 0.8 > ended.results["d"].run_seconds >= 0.3


# ------------------------------------------------------------------------------------------------------- the disk


async def test_a_disk_that_is_full_at_a_begin_is_an_error_of_that_job(tmp_path: Path) -> None:
    """The others go on."""
    async with window_server(tmp_path, {"a.py": WAITS, "b.py": PASS, "c.py": PASS}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        await server.reached("go")
        (tmp_path / "state" / "work" / server.leases["b.py"].attempt).write_text("no directory")
        server.go("go")
        ended = await server.until("a.py", "b.py", "c.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "error", "c.py": "passed"}
        assert ended.results["b.py"].message.startswith("the workspace cannot be created: ")
        assert server.starts() == ["a.py b.py c.py"]
