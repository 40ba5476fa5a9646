"""The committed suites are what the demo and the policy simulator rely on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools.suites import DURATIONS, FOLDER, make, read_suites

SUITES = read_suites()


def test_every_test_of_every_suite_has_its_seconds_in_the_merged_file():
    """The simulated agents play each job for exactly the seconds its suite names."""
    durations = json.loads(DURATIONS.read_text())
    for suite in SUITES:
        for test in suite.tests:
            assert durations[test.test] == test.seconds
    assert set(durations) == {test.test for suite in SUITES for test in suite.tests}


def test_the_suites_are_a_mixed_load():
    """Several organisations and builds, two targets, several priorities, one of them a hotfix in the middle."""
    assert len({suite.org_id for suite in SUITES}) >= 5
    assert len({(suite.org_id, suite.app_version_id, suite.target) for suite in SUITES}) == len(SUITES)
    assert {suite.target for suite in SUITES} == {"mobile", "browser"}
    assert len({test.priority for suite in SUITES for test in suite.tests}) >= 5
    (hotfix,) = [suite for suite in SUITES if suite.priority == 0]
    assert SUITES[0].submit_at_seconds < hotfix.submit_at_seconds < SUITES[-1].submit_at_seconds


def test_a_suite_names_each_test_once_and_takes_only_end_to_end_lengths():
    """One submission is a set of tests, none of them a unit test's milliseconds."""
    for suite in SUITES:
        names = [test.test for test in suite.tests]
        assert len(names) == len(set(names))
        assert all(make.SHORTEST_SECONDS <= test.seconds < 3600 for test in suite.tests)
        assert all(0 <= test.priority <= 9 for test in suite.tests)


def test_the_jobs_of_a_suite_are_a_request_body():
    """Each test becomes one job with the fields of the API and nothing else."""
    suite = SUITES[0]
    assert len(suite.jobs) == len(suite.tests)
    for job, test in zip(suite.jobs, suite.tests, strict=True):
        assert job == {
            "org_id": suite.org_id,
            "app_version_id": suite.app_version_id,
            "test": test.test,
            "priority": test.priority,
            "target": suite.target,
        }


def test_a_sample_keeps_the_mix_of_short_and_long():
    """Every n-th in order of length, from the middle of its step."""
    tests = [(f"t{seconds}", float(seconds)) for seconds in range(10)]
    assert [seconds for _, seconds in make.sample(tests, 5)] == [1, 3, 5, 7, 9]
    assert make.sample(tests, 10) == tests
    with pytest.raises(ValueError, match="11 tests wanted of a set of 10"):
        make.sample(tests, 11)


def test_names_two_sets_share_get_their_organisation_before_them():
    """A duration is looked up by name alone, so one name must not mean two tests."""
    sets = {"a": [("spec/login", 1.0), ("spec/a", 2.0)], "b": [("spec/login", 9.0)]}
    assert make.distinct_names(sets, {"a": "org-a", "b": "org-b"}) == {
        "a": [("org-a/spec/login", 1.0), ("spec/a", 2.0)],
        "b": [("org-b/spec/login", 9.0)],
    }


def test_making_them_twice_gives_the_same_bytes(tmp_path: Path):
    """Sources made from the committed suites give files that are read back the same, twice."""
    source, first, second = tmp_path / "source", tmp_path / "first", tmp_path / "second"
    for folder in (source, first, second):
        folder.mkdir()
    for name, described in make.SETS.items():
        rows = [{"test": f"{described.part}{name}/{n}", "seconds": n / 7 + 0.1} for n in range(200)]
        (source / f"{name}.json").write_text(json.dumps(rows))
    make.make(source, first)
    make.make(source, second)
    written = sorted(path.name for path in first.iterdir())
    assert written == sorted(path.name for path in FOLDER.glob("*.json"))
    for name in written:
        assert (first / name).read_bytes() == (second / name).read_bytes()
    assert sum(len(suite.tests) for suite in read_suites(first)) == sum(plan.tests for plan in make.PLANS)


def test_smoke_tests_go_one_step_before_their_suite():
    """The shortest tests of a plan with ``smoke`` carry a priority of their own."""
    plan = make.Plan("s", "mermaid-cypress", "o", "v", "browser", 3, 0, tests=4, smoke=2)
    suite = make.make_suite(plan, [(f"t{n}", float(n)) for n in range(4)])
    assert suite["tests"] == [
        {"test": "t0", "seconds": 0.0, "priority": 2},
        {"test": "t1", "seconds": 1.0, "priority": 2},
        {"test": "t2", "seconds": 2.0},
        {"test": "t3", "seconds": 3.0},
    ]
