"""Reporters that come with qgagent, for the commands of its presets."""

import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from qgprotocol.reporter_folder import PYTEST, reporter_folder

from .chosen_tests import ChosenTest, write_choice
from .errors import InstallError
from .node_packages import find_package_version, parse_version

FILES = {
    "playwright": ("index.js", "choice.js", "package.json", "steps.js", "with-blob.js"),
    PYTEST: ("pytest_qualgent/*.py",),
}
ADD_REPORTER = (1, 63)
"""First version of Playwright with ``--add-reporter``. All since 1.30 add the reporter that PW_TEST_REPORTER names."""


class AddedReporter(Struct, frozen=True, kw_only=True):
    arguments: tuple[str, ...] = ()  # with placeholders
    variables: dict[str, str] = {}


def add_reporter(
    name: str,
    folder: Path,
    root: Path,
    environment: Mapping[str, str],
    *,
    blob_report: bool = False,
    chosen: Sequence[ChosenTest] = (),
) -> AddedReporter:
    """Copy the reporter to the folder, which the tests can read, and return how their runner adds it. Empty: none.

    ``root``: where the runner is started, with what environment. ``blob_report``: Playwright's own is added.
    ``chosen``: the tests that the reporter chooses; empty: all. Raises InstallError.
    """
    if not name:
        return AddedReporter()
    choice, target = write_choice(folder, chosen), folder / name
    _copy(name, target)
    if name == PYTEST:
        path = os.pathsep.join(filter(None, (str(target), environment.get("PYTHONPATH"))))
        return AddedReporter(arguments=("-p", "pytest_qualgent"), variables={"PYTHONPATH": path, **choice})
    entry = str(target / FILES[name][0])
    version = find_package_version(root, "@playwright/test", "playwright") or ""
    if (parse_version(version) or (0,)) >= ADD_REPORTER and "," not in entry:
        escaped = entry.replace("{", "{{").replace("}", "}}")
        own = "html,blob" if blob_report else "html"
        return AddedReporter(arguments=(f"--add-reporter={own},{escaped}",), variables=choice)
    entry = str(target / "with-blob.js") if blob_report else entry
    return AddedReporter(variables={"PW_TEST_REPORTER": entry, **choice})


def _copy(name: str, target: Path) -> None:
    """Copy the files of a reporter. Raises InstallError."""
    try:
        source = reporter_folder(name)
        for file in (file for pattern in FILES[name] for file in source.glob(pattern)):
            copy = target / file.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)
    except StopIteration as error:
        raise InstallError(f"qgagent is installed without its reporter for {name}") from error
    except OSError as error:
        raise InstallError(f"the reporter for {name} cannot be copied: {error.strerror or error}") from error
