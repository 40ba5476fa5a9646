"""Windows of leases whose runner crashes, hangs or reports too little, or whose disk is full: what each job ends as."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from qgagent.verdicts import CommandLimits
from qgprotocol.messages import Hold, Start, TestSource, Timeouts
from tests.unit.qgagent_sources_support import URL, Origin, sources_of
from tests.unit.qgagent_window import COMMANDS, CRASH, FAIL, HANG, PASS, WAITS, window_server

pytestmark = pytest.mark.seconds


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
        first = ended.results["c.py"]
        assert (ended.first, list(ended.start_seconds)) == ({"c.py": "c.py", "d.py": "c.py"}, ["c.py"])
        assert first.run_seconds >= first.start_seconds > 0  # type: ignore[operator]
        assert ended.start_seconds["c.py"] >= first.start_seconds  # type: ignore[operator]


async def test_a_crash_after_the_last_end_is_an_error_of_the_last_job(tmp_path: Path) -> None:
    """So is an exit code that no failed case explains."""
    for name, script in {"crash": "crash()", "code": "sys.exit(3)", "no": "sys.exit(1)"}.items():
        files = {"a.py": FAIL if name == "code" else PASS, "b.py": PASS, "teardown.py": script}
        async with window_server(tmp_path / name, files) as server:
            await server.welcome()
            await server.begin("a.py", "b.py")
            ended = await server.until("a.py", "b.py")
            assert ended.outcomes() == {"a.py": "failed" if name == "code" else "passed", "b.py": "error"}, name


async def test_the_cause_of_the_last_job_is_under_its_name_in_the_summary(tmp_path: Path) -> None:
    """Another failure in it has the same words, and is before it."""
    report = "".join(
        f'print("1) {name}.py:1 › {name}.py-one ──\\n  Error: one is wrong", flush=True)\n' for name in "ab"
    )
    files = {"a.py": FAIL, "b.py": FAIL, "teardown.py": report}
    async with window_server(tmp_path, files) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        ended = await server.until("a.py", "b.py")
    result, lines = ended.results["b.py"], ended.logs["b.py"].splitlines()
    assert lines[-2].startswith("1) b.py:1")
    assert (result.cause, result.cause_line) == ("", len(lines))


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
        assert (ended.begun, ended.first, list(ended.start_seconds)) == (["b.py"], {"b.py": "b.py"}, ["b.py"])
        assert ended.results["b.py"].run_seconds >= ended.start_seconds["b.py"]
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


async def test_a_file_that_does_not_load_is_a_failure_of_its_job(tmp_path: Path) -> None:
    """The runner has run nothing; the others run without it."""
    files = {"a.py": PASS, "b.py": "# 1\n)", "c.py": PASS}
    async with window_server(tmp_path, files) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", "b.py", "c.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "failed", "c.py": "passed"}
        assert ended.results["b.py"].message == "helper.py:3: b.py is broken"
        assert server.starts() == ["a.py b.py c.py", "a.py c.py"]
        assert (ended.results["b.py"].run_seconds, ended.first) == (0.0, {})  # the first job has each start


async def test_a_file_that_does_not_load_stops_no_others_if_the_runner_goes_on(tmp_path: Path) -> None:
    commands = replace(COMMANDS, run=(*COMMANDS.run, "--keep-going"))
    async with window_server(tmp_path, {"a.py": PASS, "b.py": "# 1\n)", "c.py": PASS}, commands) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py")
        ended = await server.until("a.py", "b.py", "c.py")
        assert ended.outcomes() == {"a.py": "passed", "b.py": "failed", "c.py": "passed"}
        assert server.starts() == ["a.py b.py c.py"]


async def test_only_files_that_do_not_load_end_one_by_one(tmp_path: Path) -> None:
    async with window_server(tmp_path, {"a.py": "# 1\n)", "b.py": "# 1\n)"}) as server:
        await server.welcome()
        await server.begin("a.py", "b.py")
        assert (await server.until("a.py", "b.py")).outcomes() == {"a.py": "failed", "b.py": "failed"}
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
    slow = '# 1\nbegin("one")\ntime.sleep(1)\nend("one")\n'
    files = {"a.py": slow, "b.py": slow, "c.py": slow, "d.py": HANG, "e.py": PASS}
    limits = CommandLimits(**{limit: 2.5})
    async with window_server(tmp_path, files, limits=limits, grace_seconds=1.0) as server:
        await server.welcome()
        await server.begin("a.py", "b.py", "c.py", "d.py", "e.py")
        ended = await server.until(*files)
        assert ended.outcomes() == dict.fromkeys(files, "passed") | {"d.py": "timed_out"}
        assert ended.results["d.py"].message.endswith("in 'hangs'")
        assert server.starts() == ["a.py b.py c.py d.py e.py", "e.py"]
        assert (ended.first, list(ended.start_seconds)) == ({"e.py": "e.py"}, ["e.py"])


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
