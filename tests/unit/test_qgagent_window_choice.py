"""Windows of jobs by case: one start runs several cases of a file, each the job of its own number."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from qgagent.attempt import AttemptPhase, DeviceAttempt
from qgagent.presets.windows import WindowChoice
from qgagent.targets import TargetConfig, commands_of
from qgprotocol.messages import Hold, Start
from tests.support.pytest_plugin import write_files
from tests.unit.qgagent_commands import make_job_lease
from tests.unit.qgagent_window import FAIL, PASS, window_server

CASES = '# 3\ncase("one", output="output of one")\ncase("two", "failed")\ncase("three")\n'


async def test_one_start_runs_cases_of_several_files(tmp_path: Path) -> None:
    """Each with its begin, log, cases and result; what no job names does not run; a file may be whole."""
    tests = ("a.py::one", "a.py::two", "b.py::three", "c.py")
    async with window_server(tmp_path, {"a.py": CASES, "b.py": CASES, "c.py": PASS}) as server:
        await server.welcome()
        await server.begin(*tests)
        ended = await server.until(*tests)
        assert server.starts() == ["a.py b.py c.py"]
        assert ended.outcomes() == dict.fromkeys(tests, "passed") | {"a.py::two": "failed"}
        assert ended.begun == [*tests[1:]]
        assert {test: [case.name for case in result.cases] for test, result in ended.results.items()} == {
            "a.py::one": ["a.py-one"],
            "a.py::two": ["a.py-two"],
            "b.py::three": ["b.py-three"],
            "c.py": ["c.py-one"],
        }
        assert [test for test, log in ended.logs.items() if "output of one" in log] == ["a.py::one"]
        assert ended.dropped == {}


@pytest.mark.parametrize(
    ("first", "second", "script"),
    [
        ("a.py::one", "a.py::one", CASES),
        ("a.py::one", "a.py", CASES),
        ("a.py", "a.py::one", CASES),
        ("a.py::x[1]", "a.py::x", '# 1\ncase("x[1]")\n'),
        ("a.py::x", "a.py::x[1]", '# 1\ncase("x[1]")\n'),
    ],
)
async def test_a_case_of_two_jobs_is_run_for_each(tmp_path: Path, first: str, second: str, script: str) -> None:
    """By two starts: the same case twice, one whose file another job runs whole, one of all parameters."""
    async with window_server(tmp_path, {"a.py": script.replace('"failed"', '"passed"')}) as server:
        await server.welcome()
        other = replace(server.lease(second), attempt="twin", token="twin")
        server.tests["twin"] = "twin"
        await server.offer(first)
        lease = server.leases[first]
        await server.session.send(Hold(agent="agent-1", window=lease.attempt, leases=[other]))
        await server.session.send(Start(attempt=lease.attempt))
        ended = await server.until(first, "twin")
        assert ended.outcomes() == {first: "passed", "twin": "passed"}
        assert all(result.cases for result in ended.results.values())
        assert server.starts() == ["a.py", "a.py"]


async def test_parameters_of_which_one_is_the_beginning_of_another_are_apart(tmp_path: Path) -> None:
    tests = ("a.py::x[1]", "a.py::x[10]", "a.py::x[1]]")
    script = "# 3\n" + "".join(f'case("{test[6:]}")\n' for test in tests)
    async with window_server(tmp_path, {"a.py": script}) as server:
        await server.welcome()
        await server.begin(*tests)
        ended = await server.until(*tests)
        cases = {test: [case.name for case in result.cases] for test, result in ended.results.items()}
        assert cases == {test: [f"a.py-{test[6:]}"] for test in tests}
        assert server.starts() == ["a.py"]


@pytest.mark.parametrize("missing", [0, 1, 2])
async def test_a_case_that_does_not_exist_fails_its_job_only(tmp_path: Path, missing: int) -> None:
    """Also the first one; it is final, and costs no other start."""
    tests = ["a.py::one", "a.py::three", "b.py"]
    tests.insert(missing, "a.py::gone")
    async with window_server(tmp_path, {"a.py": CASES, "b.py": PASS}) as server:
        await server.welcome()
        await server.begin(*tests)
        ended = await server.until(*tests)
        assert ended.outcomes() == dict.fromkeys(tests, "passed") | {"a.py::gone": "failed"}
        gone = ended.results["a.py::gone"]
        assert (gone.message, gone.permanent, gone.cases) == ("no test is found: a.py::gone", True, [])
        assert server.starts() == ["a.py b.py"]


async def test_of_cases_that_do_not_exist_none_passes(tmp_path: Path) -> None:
    async with window_server(tmp_path, {"a.py": CASES}) as server:
        await server.welcome()
        await server.begin("a.py::x", "a.py::y")
        ended = await server.until("a.py::x", "a.py::y")
        assert ended.outcomes() == {"a.py::x": "failed", "a.py::y": "failed"}
        assert all(result.permanent for result in ended.results.values())
        assert server.starts() == ["a.py"]


async def test_cases_of_a_serial_group_are_run_one_by_one(tmp_path: Path) -> None:
    """The reporter leaves them to other starts, which is no error; what is beside them runs at once."""
    tests = ("a.py::one", "a.py::three", "b.py::one")
    async with window_server(tmp_path, {"a.py": f"{CASES}# SERIAL", "b.py": CASES}) as server:
        await server.welcome()
        await server.begin(*tests)
        ended = await server.until(*tests)
        assert set(ended.outcomes().values()) == {"passed"}
        assert [len(result.cases) for result in ended.results.values()] == [1, 1, 1]
        assert server.starts() == ["a.py b.py", "a.py"]


async def test_a_file_that_does_not_load_is_a_failure_of_all_its_jobs(tmp_path: Path) -> None:
    """At once; the others run without it."""
    tests = ("a.py::one", "b.py::one", "a.py::two", "b.py::three")
    async with window_server(tmp_path, {"a.py": "# 1\n)", "b.py": CASES}) as server:
        await server.welcome()
        await server.begin(*tests)
        ended = await server.until(*tests)
        outcomes = {"a.py::one": "failed", "a.py::two": "failed", "b.py::one": "passed", "b.py::three": "passed"}
        assert ended.outcomes() == outcomes
        assert {ended.results[test].message for test in tests[::2]} == {"helper.py:3: a.py is broken"}
        assert server.starts() == ["a.py b.py", "b.py"]


@pytest.mark.parametrize(
    "lie",
    [
        'write("begin", id="x", name="x", file="a.py")',  # of which case of the file?
        'write("begin", id="x", name="x", file="a.py", test=2)',  # that of another file
        'write("begin", id="x", name="x", file="b.py", test=99)',
        'write("begin", id="x", name="x", file="c.py", test=0)',
    ],
)
async def test_a_case_of_no_number_is_an_error_of_the_job_that_runs(tmp_path: Path, lie: str) -> None:
    lies = f'# 2\ncase("one")\n{lie}\ncase("three")\n'
    tests = ("a.py::one", "a.py::three", "b.py::one")
    async with window_server(tmp_path, {"a.py": lies, "b.py": CASES, "c.py": PASS}) as server:
        await server.welcome()
        await server.begin(*tests)
        ended = await server.until(*tests)
        assert ended.outcomes() == dict.fromkeys(tests, "passed") | {"a.py::one": "error"}
        assert "of no job of this start" in ended.results["a.py::one"].message


async def test_a_runner_that_stays_gets_cases(tmp_path: Path) -> None:
    """Also of a file that it has run; each once."""
    stays = '# 2\ncase("one")\nif not os.path.exists("go"):\n  wait_for("go")\n  more()\ncase("two")\n'
    tests = ("a.py::two", "b.py::one")
    added = ("a.py::one", "b.py::gone", "b.py::three", "c.py")
    files = {"a.py": stays, "b.py": CASES, "c.py": FAIL}
    async with window_server(tmp_path, files) as server:
        await server.welcome()
        await server.begin(*tests)
        await server.reached("go")
        await server.hold(tests[0], *added)
        server.go("go")
        ended = await server.until(*tests, *added)
        assert ended.outcomes() == dict.fromkeys((*tests, *added), "passed") | {
            "b.py::gone": "failed",
            "c.py": "failed",
        }
        assert [len(ended.results[test].cases) for test in (*tests, *added)] == [1, 1, 1, 0, 1, 1]
        assert [start for start in server.starts() if not start.startswith("+")] == ["a.py b.py"]


class DroppedTests(list[str]):
    """Stands in for a window."""

    def drop(self, attempt: DeviceAttempt, _reason: str, *, alone: bool) -> None:
        assert alone
        self.append(attempt.lease.job.test)


A, B = "e2e/a.ts::[web]", "e2e/b.ts::[web]"


@pytest.mark.parametrize(
    ("version", "together", "waiting", "alone"),
    [
        ("1.62.0", [f"{A} a › b", f"{A} a", f"{A} b", B], [f"{A} a › b", "e2e/a.ts::[phone] c", A, "e2e::[web]"], []),
        ("1.62.0", [A, f"{B} a"], [f"{A} a", "e2e/b.ts::a"], ["e2e/a.ts:3", "e2e/none.ts::[web] a", "e2e::[web] a"]),
        ("1.61.0", [A, B], [], [f"{A} a", f"{B} a"]),
        ("1.61.0", [f"{A} a"], [B], [f"{A} b"]),
    ],
)
def test_what_playwright_can_run_by_one_start(
    tmp_path: Path, version: str, together: list[str], waiting: list[str], alone: list[str]
) -> None:
    """What no other job runs of the same project; before 1.62 no cases, which have starts of their own."""
    package = f'{{"version": "{version}"}}'
    write_files(tmp_path, {"e2e/a.ts": "", "e2e/b.ts": "", "node_modules/playwright/package.json": package})
    window, commands = DroppedTests(), commands_of(TargetConfig(preset="playwright"))
    tests = [*together, *waiting, *alone]
    attempts = [DeviceAttempt(make_job_lease(test), None, phase=AttemptPhase.HELD) for test in tests]  # type: ignore[arg-type]
    choice = WindowChoice(window, attempts[0].lease, commands, tmp_path)  # type: ignore[arg-type]
    chosen = choice.start(attempts)
    assert [attempt.lease.job.test for attempt in chosen] == together
    assert window == alone
