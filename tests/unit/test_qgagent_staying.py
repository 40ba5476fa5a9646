"""A runner that stays: qgagent gives it the jobs that it holds by then, when it asks before its last case."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from msgspec.structs import replace

from qgagent.presets import staying
from qgagent.targets import ONE_WORKER
from qgagent.verdicts import CommandLimits
from qgagent.window_cases import JobCases
from qgprotocol.messages import Revoke
from tests.support.waiting import aeventually
from tests.unit.qgagent_window import COMMANDS, CRASH, FAIL, HANG, PASS, WindowServer, window_server

pytestmark = pytest.mark.seconds

STAYS = '# 2\ncase("one")\nwait_for("go")\nmore()\ncase("two")\n'
ASKS = '# 1\nmore()\ncase("one")\n'
HANGS = "# 1 load\ntime.sleep(60)\n"
DIES = "# 1 load\ncrash()\n"
BROKEN = "# 1\nthis is no script\n"


async def begin(server: WindowServer) -> None:
    """Run a.py, and b.py up to its last case but one."""
    await server.welcome()
    await server.begin("a.py", "b.py")
    await server.reached("go")


async def test_held_meanwhile_runs_in_the_same_start(tmp_path: Path) -> None:
    """Each job with its begin, cases, log and result; one that does not load has failed and stops no other."""
    files = {"a.py": PASS, "b.py": STAYS, "c.py": ASKS, "d.py": BROKEN, "e.py": FAIL, "f.py": PASS}
    async with window_server(tmp_path, files) as server:
        await begin(server)
        assert server.hello is not None
        assert (server.hello.agents[0].windows, server.hello.agents[0].stays) == (["mobile"], ["mobile"])
        await server.hold("a.py", "d.py", "e.py", "c.py")
        server.go("go")
        ended = await server.until("a.py", begun=["b.py", "e.py"])
        await server.hold("a.py", "f.py")
        ended = await server.until(*files)
        assert server.starts()[0] == "a.py b.py"
        assert [start for start in server.starts() if not start.startswith("+")] in (
            ["a.py b.py"],
            ["a.py b.py", "f.py"],
        )
        assert ended.outcomes() == {
            "a.py": "passed", "b.py": "passed", "c.py": "passed", "d.py": "failed", "e.py": "failed", "f.py": "passed",
        }  # fmt: skip
        assert ended.results["d.py"].message.endswith("d.py is broken")
        assert all(ended.order.index(f"begin {test}") < ended.order.index(f"result {test}") for test in ended.begun)
        assert [case.name for case in ended.results["b.py"].cases] == ["b.py-one", "b.py-two"]
        assert ended.logs["f.py"].endswith("output of f.py\n")
        assert ended.results["a.py"].start_seconds is not None


async def test_a_runner_without_more_ends(tmp_path: Path) -> None:
    """Another start runs the jobs that are held after that."""
    again = '# 1\ncase("one")\nmore()\nwait_for("end")\n'
    async with window_server(tmp_path, {"a.py": PASS, "b.py": again, "c.py": PASS}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        await server.reached("end")
        await server.hold("a.py", "c.py")
        server.go("end")
        assert (await server.until("b.py", "c.py")).outcomes()["c.py"] == "passed"
        assert server.starts() == ["a.py b.py", "c.py"]


async def test_only_runners_of_pytest_stay(tmp_path: Path) -> None:
    commands = replace(COMMANDS, framework="playwright", reporter="playwright", run=(*COMMANDS.run, ONE_WORKER))
    async with window_server(tmp_path, {}, commands) as server:
        agent = (await server.welcome()).agents[0]
        assert (agent.windows, agent.stays) == (["mobile"], [])


async def test_what_was_taken_back_before_the_request_is_not_run(tmp_path: Path) -> None:
    """It is dropped at once, and costs no start."""
    async with window_server(tmp_path, {"a.py": PASS, "b.py": STAYS, "c.py": PASS, "d.py": PASS}) as server:
        await begin(server)
        await server.hold("a.py", "c.py", "d.py")
        await server.take_back("c.py")
        await server.until(dropped=["c.py"])
        server.go("go")
        ended = await server.until("a.py", "b.py", "d.py")
        assert server.starts() == ["a.py b.py", "+d.py"]
        assert "c.py" not in ended.begun


async def test_what_was_taken_back_after_the_request_is_left_out(tmp_path: Path) -> None:
    """The runner is stopped when it would begin, and another start runs the rest."""
    waits = '# 1\ncase("one")\nwait_for("later")\n'
    files = {"a.py": PASS, "b.py": STAYS, "c.py": waits, "d.py": HANG, "e.py": PASS}
    async with window_server(tmp_path, files) as server:
        await begin(server)
        await server.hold("a.py", "c.py", "d.py", "e.py")
        server.go("go")
        await server.reached("later")
        await server.take_back("d.py")
        await server.until(dropped=["d.py"])
        server.go("later")
        ended = await server.until("a.py", "b.py", "c.py", "e.py")
        assert set(ended.outcomes().values()) == {"passed"}
        assert server.starts() == ["a.py b.py", "+c.py", "+d.py", "+e.py", "e.py"]


@pytest.mark.parametrize(("script", "message"), [(HANGS, "no test case began within 1 s"), (DIES, "SIGKILL")])
async def test_a_file_that_hangs_or_crashes_the_runner_as_it_loads(tmp_path: Path, script: str, message: str) -> None:
    """It is that job's attempt. The job that has not run its last case is run again, and the rest with it."""
    files = {"a.py": PASS, "b.py": STAYS, "c.py": script, "d.py": PASS}
    limits = CommandLimits(start_seconds=1.0)
    async with window_server(tmp_path, files, limits=limits, grace_seconds=0.2) as server:
        await begin(server)
        await server.hold("a.py", "c.py", "d.py")
        server.go("go")
        ended = await server.until(*files)
        outcome = "timed_out" if script == HANGS else "error"
        assert ended.outcomes() == {"a.py": "passed", "b.py": "passed", "c.py": outcome, "d.py": "passed"}
        assert message in ended.results["c.py"].message
        assert [case.name for case in ended.results["b.py"].cases] == ["b.py-one", "b.py-two"]
        assert server.starts() == ["a.py b.py", "b.py d.py"]


async def test_loading_counts_for_no_job_that_runs(tmp_path: Path) -> None:
    """Neither as its time nor as its silence."""
    slow = '# 1 load\nif loading:\n    time.sleep(1.5)\nelse:\n    case("one")\n'
    limits = CommandLimits(silence_seconds=1.0, job_seconds=10.0)
    async with window_server(tmp_path, {"a.py": PASS, "b.py": STAYS, "c.py": slow}, limits=limits) as server:
        await begin(server)
        await server.hold("a.py", "c.py")
        server.go("go")
        ended = await server.until("a.py", "b.py", "c.py")
        assert set(ended.outcomes().values()) == {"passed"}
        assert server.starts() == ["a.py b.py", "+c.py"]


async def test_a_crash_of_what_was_added(tmp_path: Path) -> None:
    """The job that runs is an error; the rest is run by another start."""
    files = {"a.py": PASS, "b.py": STAYS, "c.py": CRASH, "d.py": PASS}
    async with window_server(tmp_path, files) as server:
        await begin(server)
        await server.hold("a.py", "c.py", "d.py")
        server.go("go")
        ended = await server.until(*files)
        assert ended.outcomes() == {"a.py": "passed", "b.py": "passed", "c.py": "error", "d.py": "passed"}
        assert server.starts() == ["a.py b.py", "+c.py", "+d.py", "d.py"]


async def test_a_revoke_while_a_file_loads(tmp_path: Path) -> None:
    """The job whose last case has not run is cancelled, and another start runs the rest."""
    files = {"a.py": PASS, "b.py": STAYS, "c.py": '# 1 load\nwait_for("loads")\n', "d.py": PASS}
    async with window_server(tmp_path, files, grace_seconds=0.2) as server:
        await begin(server)
        await server.hold("a.py", "c.py", "d.py")
        server.go("go")
        await server.reached("loads")
        await server.session.send(Revoke(attempt="b-py", reason="cancelled"))
        ended = await server.until("b.py")
        server.scripts.sh("c.py", PASS)
        server.go("loads")
        ended = await server.until("c.py", "d.py")
        assert (ended.results["b.py"].outcome, ended.results["d.py"].outcome) == ("cancelled", "passed")


async def test_a_drain_ends_the_runner(tmp_path: Path) -> None:
    """What is held returns, and the runner gets no more."""
    async with window_server(tmp_path, {"a.py": PASS, "b.py": STAYS, "c.py": PASS}) as server:
        await begin(server)
        await server.hold("a.py", "c.py")
        server.agent.requests.request("SIGTERM")
        ended = await server.until(dropped=["c.py"])
        server.go("go")
        ended = await server.until("b.py")
        assert (ended.outcomes()["b.py"], server.starts()) == ("passed", ["a.py b.py"])


async def test_a_disconnect_while_the_runner_asks(tmp_path: Path) -> None:
    """It goes on with what is held; begins and results follow."""
    async with window_server(tmp_path, {"a.py": PASS, "b.py": STAYS, "c.py": PASS}) as server:
        await begin(server)
        await server.hold("a.py", "c.py")
        await server.reconnect()
        server.go("go")
        await server.welcome()
        ended = await server.until("b.py", "c.py")
        assert (ended.outcomes()["c.py"], server.starts()) == ("passed", ["a.py b.py", "+c.py"])


async def test_a_test_below_a_conftest_that_was_not_loaded_has_another_start(tmp_path: Path) -> None:
    """pytest reads the options of a conftest.py at its start only."""
    (tmp_path / "tests" / "inner").mkdir(parents=True)
    (tmp_path / "tests" / "inner" / "conftest.py").touch()
    files = {"a.py": PASS, "b.py": STAYS, "inner/c.py": PASS, "d.py": PASS}
    async with window_server(tmp_path, files) as server:
        await begin(server)
        await server.hold("a.py", "inner/c.py", "d.py")
        server.go("go")
        assert set((await server.until(*files)).outcomes().values()) == {"passed"}
        assert server.starts() == ["a.py b.py", "+d.py", "inner/c.py"]


async def test_a_start_keeps_little_of_jobs_that_have_ended(tmp_path: Path) -> None:
    """Not their cases: a start may run hundreds of jobs."""
    names = [f"t{number:02}.py" for number in range(40)]
    files = {"a.py": PASS, "b.py": STAYS} | dict.fromkeys(names, ASKS)
    async with window_server(tmp_path, files | {"z.py": '# 1\ncase("one")\nwait_for("last")\n'}) as server:
        await begin(server)
        await server.hold("a.py", *names, "z.py")
        server.go("go")
        await server.until(*names)
        await server.reached("last")
        await server.sync()
        await aeventually(_kept_cases, lambda kept: kept <= 3)
        server.go("last")
        await server.until("z.py")


def _kept_cases() -> int:
    gc.collect()
    return sum(type(one) is JobCases for one in gc.get_objects())


async def test_a_start_runs_a_bounded_number_of_jobs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staying, "MAX_JOBS", 3)
    files = {"a.py": PASS, "b.py": STAYS, "c.py": ASKS, "d.py": PASS}
    async with window_server(tmp_path, files) as server:
        await begin(server)
        await server.hold("a.py", "c.py")
        server.go("go")
        await server.until(begun=["c.py"])
        await server.hold("a.py", "d.py")
        assert set((await server.until(*files)).outcomes().values()) == {"passed"}
        assert server.starts() == ["a.py b.py", "+c.py", "d.py"]


def test_a_test_may_do_anything_to_the_file(tmp_path: Path) -> None:
    """It is not followed: the answer goes into the file that was made, and nothing of qgagent's is changed."""
    runner = staying.StayingRunner(tmp_path, "n0nce", lambda: (), 1)
    path = Path(runner.variables["QUALGENT_MORE"])
    target = tmp_path / "target"
    target.touch()
    path.unlink()
    path.symlink_to(target)
    runner.ask(1)
    runner.answer(ends=True)
    runner.close()
    assert target.read_bytes() == b""
