"""pytest plugin for QualGent: writes test cases as they begin and end, or lists those that are collected.

Events are written for ``qgagent`` if it has set QUALGENT_CASES. ``--qualgent-list FILE`` lists.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .choice import Choice
from .errors import describe_error
from .events import EventFile, OutputBoundaries
from .listing import Lister
from .reporting import CaseReporter
from .staying import Requests, StayingLoop
from .worker import WorkerNotes, roots_of

OLDEST = 7
if int(pytest.__version__.partition(".")[0]) < OLDEST:
    raise pytest.UsageError(f"pytest {pytest.__version__} is too old: {OLDEST} or newer is required")

LIST_OPTION = "--qualgent-list"
VARIABLES = ("QUALGENT_CASES", "QUALGENT_NONCE", "QUALGENT_MORE", "QUALGENT_CHOICE")
GIVEN = pytest.StashKey["tuple[str, str, str, str]"]()
"""Path and nonce of the reporter's file, and paths of the answers to its requests and of the chosen tests, or ""."""
ROOT = "qualgent_root"  # in the input of pytest-xdist's workers; absent: nothing is to be noted


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("qualgent").addoption(
        LIST_OPTION, metavar="FILE", default=None, help="with --collect-only: write the collected tests as JSON lines"
    )


@pytest.hookimpl(hookwrapper=True, tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Iterator[None]:
    """Write an error event if a conftest.py does not load: pytest ends before the plugin is configured."""
    path, nonce, *_ = early_config.stash[GIVEN] = _take_variables()
    outcome: Any = yield
    if outcome.excinfo is not None and path:
        error = outcome.excinfo[1]
        root = early_config.invocation_params.dir
        found = describe_error(error.__cause__ or error, roots=(root,), text=f"{error}")
        EventFile(path, nonce).write("error", **found)


def pytest_configure(config: pytest.Config) -> None:
    if (target := config.getoption(LIST_OPTION)) is not None:
        if not config.option.collectonly:
            raise pytest.UsageError(f"{LIST_OPTION} needs --collect-only")
        config.pluginmanager.register(Lister(config, target), "qualgent-list")
    if hasattr(config, "workerinput"):
        if (root := config.workerinput.get(ROOT)) is not None:
            config.pluginmanager.register(WorkerNotes((Path(root), config.rootpath)), "qualgent-notes")
        return
    path, nonce, more, chosen = config.stash.get(GIVEN, None) or _take_variables()  # a conftest.py may name the plugin
    if path and not config.option.collectonly:
        file, boundaries = EventFile(path, nonce), OutputBoundaries(nonce)
        choice = Choice(chosen, config) if chosen else None
        reporter = CaseReporter(config, file, boundaries, choice)
        if config.getoption("dist", "no") != "no" and config.getoption("numprocesses", None) != 1:  # pytest-xdist
            file.write("parallel")
        config.pluginmanager.register(WorkerNotes(roots_of(config)), "qualgent-notes")
        config.pluginmanager.register(reporter, "qualgent-cases")
        if choice is not None:
            config.pluginmanager.register(choice, "qualgent-choice")
        if more:
            loop = StayingLoop(Requests(more, nonce, file, boundaries), file, reporter.announce, choice)
            config.pluginmanager.register(loop, "qualgent-loop")


def _take_variables() -> tuple[str, str, str, str]:
    """Take the paths and the nonce out of the environment.

    The project's code must not know the nonce, nor a pytest that a test starts write into the file of this one.
    """
    path, nonce, more, chosen = (os.environ.pop(name, "") for name in VARIABLES)
    return path, nonce, more, chosen


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Let a worker of pytest-xdist note what the controller writes."""
    if node.config.pluginmanager.has_plugin("qualgent-cases"):
        node.workerinput[ROOT] = str(node.config.invocation_params.dir)
