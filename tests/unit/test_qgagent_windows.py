"""Windows of leases: one start of a runner, and a begin, log, cases and a result for each of its jobs."""

from __future__ import annotations

import gc
import tracemalloc
from pathlib import Path

import pytest
from msgspec.structs import replace

from qgagent.artifacts import ArtifactFile, ArtifactUploader
from qgagent.config import ArtifactCaps
from qgagent.presets.simulated import SimulatedPreset
from qgprotocol.messages import Hold, LogAcknowledge, LogChunk, Revoke, Start
from tests.support.waiting import aeventually
from tests.unit.qgagent_commands import Scripts, ServerLogs
from tests.unit.qgagent_support import running_agent, scripted_server
from tests.unit.qgagent_window import COMMANDS, FAIL, PASS, TWO, WAITS, WindowServer, window_server


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


@pytest.mark.seconds
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
    """Its result is sent while the others run. The end of the runner is no part of the last one's duration."""
    last = "from time import monotonic, sleep\nbegan = monotonic()\n"
    teardown = 'wait_for("exit")\nsleep(0.3)\nPath("over").write_text(str(monotonic() - began))\n'
    files = {"a.py": PASS, "b.py": WAITS, "c.py": "# 1\n" + last + PASS[4:], "teardown.py": teardown}
    async with window_server(tmp_path, files) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", begun=["b.py"])
        assert (list(ended.results), ended.begun) == (["a.py"], ["b.py"])
        server.go("go")
        await server.reached("exit")
        while not any(cases.attempt == server.leases["c.py"].attempt and cases.passed for cases in server.cases):
            await server.take()
        server.go("exit")
        ended = await server.until("b.py", "c.py")
        assert set(ended.outcomes().values()) == {"passed"}
        assert ended.results["c.py"].run_seconds < float(server.scripts.read("over"))


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


@pytest.mark.seconds
async def test_memory_does_not_grow_with_a_window(tmp_path: Path) -> None:
    """Output and cases of jobs that have ended are not kept while the last of their window runs."""
    text = '# 1\ncase("one", output="\\n".join(["x" * 99] * 5_000))\n'
    files = {f"{number:02d}.py": text for number in range(12)}
    async with window_server(tmp_path, files | {"last.py": WAITS}) as server:
        server.store = store = LogSizes()
        await server.welcome()
        tracemalloc.start()
        try:
            await server.begin(*files, "last.py")
            ended = await server.until(*files)
            assert set(ended.outcomes().values()) == {"passed"}
            assert min(store.sizes[server.leases[test].attempt] for test in files) >= 500_000
            await server.sync()
            await aeventually(_traced_bytes, lambda kept: kept < 12 * 500_000 / 4)
        finally:
            tracemalloc.stop()
        server.go("go")
        await server.until("last.py")


def _traced_bytes() -> int:
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


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
    scripts = {"a.py": attach, "b.py": attach}
    assert await _kept_files(tmp_path, monkeypatch, scripts) == {
        "a-py": {"a.py/shot.png": b"a.py"},
        "b-py": {"b.py/shot.png": b"b.py", "whole-start/report.html": b"of all"},
    }
    assert list((tmp_path / "state" / "work").iterdir()) == []


async def test_files_are_of_the_job_in_whose_time_they_were_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pictures of no job are in a folder; a file that a later job has changed is of that one, too; a copy has its time.

    The name of its test says whose picture is that was written between two jobs.
    """
    write = """# 1
(artifacts / "all.log").open("a").write(current)
(artifacts / ("between-" + current + ".png")).write_text("between")
begin(current)
(artifacts / ("shot-1" + current)).write_text("new")
os.utime(artifacts / ("shot-1" + current), (1, 1))
end(current)
time.sleep(0.02)
(artifacts / (current[0] + "-late.png")).write_text("late")
(artifacts / ("stray" + current[0] + ".webm")).write_text("stray")
time.sleep(0.02)
"""
    scripts = {"a.py": write, "b.py": write}
    assert await _kept_files(tmp_path, monkeypatch, scripts) == {
        "a-py": {"shot-1a.py": b"new", "a-late.png": b"late", "between-a.py.png": b"between"},
        "b-py": {
            "all.log": b"a.pyb.py",
            "shot-1b.py": b"new",
            "b-late.png": b"late",
            "between-b.py.png": b"between",
            "whole-start/straya.webm": b"stray",
            "whole-start/strayb.webm": b"stray",
        },
    }


async def _kept_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scripts: dict[str, str]
) -> dict[str, dict[str, bytes]]:
    """Run files in one start; return the artifacts of their attempts."""
    kept: dict[str, dict[str, bytes]] = {}

    async def put(_self: object, _client: object, artifact: ArtifactFile, attempt: str, _token: str) -> None:
        with artifact.open() as file:
            kept.setdefault(attempt, {})[artifact.name] = file.read()

    monkeypatch.setattr(ArtifactUploader, "_put", put)
    async with window_server(tmp_path, scripts, artifacts=ArtifactCaps()) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        await server.until("a.py", "b.py")
    return kept


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


@pytest.mark.seconds
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
        assert ended.first == {}
        assert ended.results["a"].run_seconds >= 0.8 > ended.results["d"].run_seconds >= 0.3
