"""Leases of a window that are revoked, taken back, or outlive their connection or process."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from qgprotocol.messages import Result, Revoke, Start, Welcome
from tests.unit.qgagent_window import HANG, PASS, WAITS, window_server


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


async def test_nothing_begins_behind_a_case_of_a_job_that_was_taken_back(tmp_path: Path) -> None:
    """The runner is to be stopped, and what it began meanwhile runs again: it begins in the next start only."""
    waits = '# 1\nbegin("one")\nwait_for("go")\nend("one")\n'
    hangs = '# 1\nif not os.path.exists("seen"):\n    Path("seen").touch()\n    begin("one")\n    time.sleep(60)\n'
    async with window_server(tmp_path, {"a.py": waits, "b.py": PASS, "c.py": hangs + PASS[4:]}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        await server.reached("go")
        await server.take_back("b.py")
        await server.until(dropped=["b.py"])
        server.go("go")
        ended = await server.until("a.py", "c.py")
        assert ended.outcomes() == {"a.py": "passed", "c.py": "passed"}
        assert (server.starts(), ended.first) == (["a.py b.py c.py", "c.py"], {"c.py": "c.py"})


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


async def test_a_first_job_that_runs_behind_others_begins_with_its_own_case(tmp_path: Path) -> None:
    """A runner has an order of its own. The others say that they are before it only while they are."""
    async with window_server(tmp_path, {"a.py": PASS, "b.py": WAITS, "c.py": WAITS}) as server:
        await server.welcome()
        await server.begin("b.py", "a.py", "c.py")
        ended = await server.until("a.py", begun=["b.py"])
        assert (ended.begun, ended.before_first) == (["a.py", "b.py"], ["a.py"])
        await server.reached("go")
        await server.reconnect()
        await server.welcome()
        server.go("go")
        ended = await server.until("b.py", "c.py")
        assert set(ended.begun) == {"a.py", "b.py", "c.py"}
        assert ended.before_first == ["a.py"]
        assert ended.outcomes() == {"a.py": "passed", "b.py": "passed", "c.py": "passed"}


async def test_a_first_job_begins_in_another_start_than_what_was_before_it(tmp_path: Path) -> None:
    async with window_server(tmp_path, {"a.py": '# 1\nbegin("one")\nos._exit(3)\n', "b.py": PASS}) as server:
        await server.welcome()
        await server.begin("b.py", "a.py")
        ended = await server.until("a.py", "b.py")
        assert (ended.order, ended.before_first) == (
            ["begin a.py", "result a.py", "begin b.py", "result b.py"],
            ["a.py"],
        )
        assert server.starts() == ["a.py b.py", "b.py"]


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


@pytest.mark.seconds
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


@pytest.mark.seconds
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
