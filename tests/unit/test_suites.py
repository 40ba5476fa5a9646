"""The committed suites are what the demo and the policy simulator rely on."""

from __future__ import annotations

import json

from tools.suites import DURATIONS, read_suites

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
        assert all(0.1 <= test.seconds < 3600 for test in suite.tests)
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
