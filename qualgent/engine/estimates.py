"""Estimates learned from finished work: how long a test runs, an install takes, and a test runner needs to start.

A test's figure is its own moving average (per org, test and target); before it ran once, its org's running mean; before
that 15 s. An install's is the moving average of the org's app family on the target, then the org's mean, then what the
agent declares, then 30 s. Ids alone decide which builds are one family. Every change is also returned as an
``Estimate`` for the ledger, which gives them back to ``load`` after a restart.

These rank the queue. Only runs that passed are learned. In waits that people are shown, an org none of whose tests has
passed on a target has the mean of all orgs' newest runs there. People are shown the *usual* duration of a test instead:
the median of its newest ones.
"""

from __future__ import annotations

import re
from array import array
from collections import deque
from collections.abc import Iterable, Iterator
from statistics import median
from typing import Any, NamedTuple

from .values import BuildKey, LearnedEstimate, to_ms

_SEPARATORS = "-_.@:+/# "
_HASH = re.compile(r"(?=[a-f]*[0-9])[0-9a-f]{7,40}")  # a commit: hexadecimal with at least one digit
_MARKERS = frozenset(("v", "r", "b", "rc", "build", "alpha", "beta", "release", "version"))  # "v12", "rc.1"
_QUALIFIERS = frozenset(("rc", "alpha", "beta", "snapshot", "final"))  # only behind a number: "1.2-beta"


def app_family(app_version_id: str) -> str:
    """Return an app's name: the version id without the version at its end ("shop-1.4.2" is "shop").

    ``shop-android-1.4.2`` and ``shop-android-1.5.0-rc1`` are both ``shop-android``, ``shop@8f3ab2c`` is ``shop``. An id
    that is nothing but a version gives the empty family: the org's one unnamed app.
    """
    family = app_version_id
    while (shorter := _without_last_part(family)) != family:
        family = shorter
    return family


def _without_last_part(text: str) -> str:
    """Remove one version-like part from the end, if there is one."""
    cut = max(text.rfind(separator) for separator in _SEPARATORS)
    head, part = text[: max(cut, 0)], text[cut + 1 :]
    word = part.lower()
    if not part or _HASH.fullmatch(word):
        return head
    if word in _QUALIFIERS and head[-1:].isdigit():
        return head
    stem = word.rstrip("0123456789")
    if stem == word:
        return text
    if not stem or stem in _MARKERS:
        return head
    return text[: len(text) - len(word) + len(stem)]  # "xyz123" is a build of "xyz"


NEWEST_WEIGHT = 0.3  # of the newest measurement in a moving average
MEAN_NEWEST_WEIGHT = 0.05  # the same in an org's running mean
PRIOR_RUN_SECONDS = 15.0
PRIOR_INSTALL_SECONDS = 30.0
PRIOR_START_SECONDS = 2.0
PRIOR_RUN_MS = to_ms(PRIOR_RUN_SECONDS)
NEWEST_RUNS = 5  # of a test that passed, of which the median is shown
_NEWEST_RUNS_OF_ALL = 31  # of an org's tests on a target, or of all orgs'
_RUNS_OF_AVERAGE = 3  # for so many runs a moving average counts whose runs are not known any more
_RUNS_OF_PACE = 20  # newest ones of an agent
_PACE_CHANCE = 3  # squared standard errors from 1 within which a pace may be chance
_PACE_DOUBT = 0.5  # squared errors of runs before its first, as parts of what is expected
_PRIOR_START_MS = to_ms(PRIOR_START_SECONDS)


def blend(known: float | None, measured: float, weight: float) -> float:
    """Return the moving average ``known`` after one more measurement; None: ``measured`` itself."""
    return measured if known is None else known + weight * (measured - known)


class NewestRuns:
    """The newest runs on a target, of one org or of all: for waits alone, which a guess of 15 s would make wrong.

    A running mean keeps a first run that was an outlier for long.
    """

    __slots__ = ("_newest", "correction_ms")

    def __init__(self) -> None:
        self._newest = array("d")
        self.correction_ms = 0  # what a guess is short of their mean; negative if it is too much

    def add(self, seconds: float) -> None:
        """Add a run's seconds, or an org's mean, as loaded from the ledger."""
        _append(self._newest, seconds, _NEWEST_RUNS_OF_ALL)
        self.correction_ms = to_ms(sum(self._newest) / len(self._newest)) - PRIOR_RUN_MS


class RunDurations:
    """Run times of the tests of one org on one target, in seconds."""

    __slots__ = ("_all_newest", "_new_ms", "_newest", "_target", "mean", "tests")

    def __init__(self, target: NewestRuns) -> None:
        self._target = target  # of all orgs
        self.tests: dict[str, float] = {}  # test -> moving average
        self.mean: float | None = None  # over all its tests; None: none has run, and durations are guesses
        self._new_ms = PRIOR_RUN_MS  # for a test that never ran: one number for all jobs that wait with it
        self._newest: dict[str, array[float]] = {}  # test -> its newest runs since the start
        self._all_newest = NewestRuns()  # of all tests

    def expected_ms(self, test: str) -> int:
        """Return the expected duration of the next run of ``test``."""
        seconds = self.tests.get(test)
        return self._new_ms if seconds is None else to_ms(seconds)

    @property
    def correction_ms(self) -> int:
        """Return what a guess was short of the mean, for waits alone; negative if it was too much.

        Before any of its tests has passed: short of that of all orgs' newest runs on the target.
        """
        return (self._target if self.mean is None else self._all_newest).correction_ms

    @property
    def guessed_run_ms(self) -> int:
        """Return what a guess of a run's duration is corrected to."""
        return PRIOR_RUN_MS + self.correction_ms

    @property
    def guess_ms(self) -> int:
        """Return the expected duration of a run if that is still a guess, else 0."""
        return PRIOR_RUN_MS + self._target.correction_ms if self.mean is None else 0

    @property
    def expected_mean_seconds(self) -> float:
        """Return the expected mean duration of a run of its tests."""
        return PRIOR_RUN_SECONDS if self.mean is None else self.mean

    def usual_seconds(self, test: str) -> float | None:
        """Return the usual run time of a test, the median of its newest runs; None: it never ran."""
        runs = self._newest.get(test)
        return round(median(runs), 3) if runs else self.tests.get(test)

    def learn(self, test: str, seconds: float) -> None:
        """Add a passed run of a test, in seconds, to its estimate."""
        average = self.tests.get(test)
        runs = self._newest.get(test)
        if runs is None:
            runs = self._newest[test] = array("d", () if average is None else (average,) * _RUNS_OF_AVERAGE)
        _append(runs, seconds, NEWEST_RUNS)
        self.tests[test] = blend(average, seconds, NEWEST_WEIGHT)
        self.set_mean(blend(self.mean, seconds, MEAN_NEWEST_WEIGHT))
        self._all_newest.add(seconds)
        self._target.add(seconds)

    def set_mean(self, seconds: float) -> None:
        """Set the mean run seconds over all tests, as loaded from the ledger."""
        self.mean = seconds
        self._new_ms = to_ms(seconds)
        self._all_newest.correction_ms = self._new_ms - PRIOR_RUN_MS


def _append(runs: array[float], seconds: float, most: int) -> None:
    """Append a run's seconds to the list of a test's runs; drop the oldest beyond ``most``."""
    runs.append(seconds)
    if len(runs) > most:
        del runs[0]


class Pace:
    """By what factor an agent's runs take longer than they are expected to, since it came: for waits alone.

    The quotient of both sums over its newest runs, drawn to 1 by its standard error (as James and Stein, 1961): what
    may be chance, as with tests that never ran, is no pace.
    """

    __slots__ = ("_runs", "factor")

    def __init__(self) -> None:
        self._runs: deque[tuple[RunDurations, int | None, int]] = deque(maxlen=_RUNS_OF_PACE)
        self.factor = 1.0

    def learn(self, durations: RunDurations, expected_ms: int | None, took_ms: int) -> None:
        """Add a run that passed, which ``durations`` have learned; expected ``None``: what is a guess by them now."""
        self._runs.append((durations, expected_ms, took_ms))
        expected = [known.guessed_run_ms if ms is None else ms for known, ms, _ in self._runs]
        took = [ms for _, _, ms in self._runs]
        if (total := sum(expected)) <= 0:
            return
        found = sum(took) / total
        errors = sum([(real - found * usual) ** 2 for usual, real in zip(expected, took, strict=True)])
        errors += _PACE_DOUBT * sum([usual * usual for usual in expected]) / len(expected)
        off = (found - 1) * total
        self.factor = 1 + (found - 1) * max(0.0, 1 - _PACE_CHANCE * errors / (off * off)) if off else 1.0


class InstallKey(NamedTuple):
    """Key of an install estimate."""

    org_id: str
    family: str  # of the app, see app_family
    target: str


class Estimates:
    """All that was learned. Grows by one figure per distinct test, as the ledger does."""

    def __init__(self) -> None:
        self._durations: dict[tuple[str, str], RunDurations] = {}  # (org, target) -> its tests
        self._targets: dict[str, NewestRuns] = {}
        self._installs: dict[InstallKey, float] = {}
        self._keys: dict[InstallKey, InstallKey] = {}
        self._org_installs: dict[tuple[str, str], float] = {}  # (org, target) -> seconds
        self._starts: dict[tuple[str, str], float] = {}  # (org, target) -> seconds

    def durations(self, org_id: str, target: str) -> RunDurations:
        """Return the run durations of one org's tests on one target; the object stays the same as it learns."""
        found = self._durations.get((org_id, target))
        if found is None:
            known = self._targets.setdefault(target, NewestRuns())
            found = self._durations[org_id, target] = RunDurations(known)
        return found

    def install_key(self, build: BuildKey) -> InstallKey:
        """Return the key of the build's install estimate, the same object for all builds of an app."""
        key = InstallKey(build.org_id, app_family(build.app_version_id), build.target)
        return self._keys.setdefault(key, key)

    def install_ms(self, key: InstallKey, declared_seconds: float | None) -> int:
        """Return the expected install ms of an app on an agent, which may declare its usual install seconds."""
        seconds = self.measured_install(key)
        if seconds is None:
            seconds = declared_seconds
        return to_ms(PRIOR_INSTALL_SECONDS if seconds is None else seconds)

    def measured_install(self, key: InstallKey) -> float | None:
        """Return the mean measured install seconds of this app, else of its org on the target; None: never measured."""
        seconds = self._installs.get(key)
        return self._org_installs.get((key.org_id, key.target)) if seconds is None else seconds

    def learn_run(self, org_id: str, test: str, target: str, seconds: float) -> list[LearnedEstimate]:
        """Add a passed run, in seconds, to the estimates. Return the estimates that changed."""
        known = self.durations(org_id, target)
        known.learn(test, seconds)
        assert known.mean is not None
        return [
            LearnedEstimate("test", (org_id, test, target), known.tests[test]),
            LearnedEstimate("org", (org_id, target), known.mean),
        ]

    def learn_install(self, key: InstallKey, seconds: float) -> list[LearnedEstimate]:
        """Add an install, in seconds, to the estimates. Return the estimates that changed."""
        org = (key.org_id, key.target)
        self._installs[key] = own = blend(self._installs.get(key), seconds, NEWEST_WEIGHT)
        self._org_installs[org] = mean = blend(self._org_installs.get(org), seconds, MEAN_NEWEST_WEIGHT)
        return [LearnedEstimate("install", tuple(key), own), LearnedEstimate("org_install", org, mean)]

    def start_ms(self, org_id: str, target: str, *, combines: bool) -> int:
        """Return the expected ms from a test runner's start to its first test (R in the policy).

        Before one was measured an agent that can combine tests in one start is taken to need some time for it.
        """
        seconds = self.measured_start(org_id, target)
        if seconds is None:
            return _PRIOR_START_MS if combines else 0
        return to_ms(seconds)

    def measured_start(self, org_id: str, target: str) -> float | None:
        """Return the mean measured seconds from a runner's start to its first test; None: never measured."""
        return self._starts.get((org_id, target))

    def learn_start(self, org_id: str, target: str, seconds: float) -> list[LearnedEstimate]:
        """Add the seconds from a runner's start to its first test. Return the estimates that changed."""
        key = (org_id, target)
        self._starts[key] = own = blend(self._starts.get(key), seconds, NEWEST_WEIGHT)
        return [LearnedEstimate("start", key, own)]

    def load(self, estimates: Iterable[LearnedEstimate]) -> None:
        """Load estimates from the ledger. Kinds this version does not know are ignored."""
        for kind, key, seconds in estimates:
            if kind == "test":
                self.durations(key[0], key[2]).tests[key[1]] = seconds
            elif kind == "org":
                self.durations(key[0], key[1]).set_mean(seconds)
                self._targets[key[1]].add(seconds)
            elif kind == "install":
                self._installs[InstallKey(*key)] = seconds
            elif kind == "org_install":
                self._org_installs[key[0], key[1]] = seconds
            elif kind == "start":
                self._starts[key[0], key[1]] = seconds

    def forget(self, org_id: str) -> None:
        """Forget the estimates of a deleted organization's tests and apps."""
        learned: tuple[dict[Any, Any], ...] = (
            self._durations,
            self._installs,
            self._keys,
            self._org_installs,
            self._starts,
        )
        for figures in learned:
            for key in [key for key in figures if key[0] == org_id]:
                del figures[key]

    def all(self) -> Iterator[LearnedEstimate]:
        """Iterate over all estimates, as ``load`` takes them."""
        for (org_id, target), known in self._durations.items():
            for test, seconds in known.tests.items():
                yield LearnedEstimate("test", (org_id, test, target), seconds)
            if known.mean is not None:
                yield LearnedEstimate("org", (org_id, target), known.mean)
        for install, seconds in self._installs.items():
            yield LearnedEstimate("install", tuple(install), seconds)
        for org, seconds in self._org_installs.items():
            yield LearnedEstimate("org_install", org, seconds)
        for org, seconds in self._starts.items():
            yield LearnedEstimate("start", org, seconds)
