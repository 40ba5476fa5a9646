"""Adding of qgagent's own reporters for Playwright and pytest to the commands of a preset."""

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict

from qgprotocol.errors import errors_as
from qgprotocol.reporter_folder import PYTEST, reporter_folder

from .errors import InstallError
from .runner_versions import is_playwright_since

FILES = {
    "playwright": ("index.js", "choice.js", "package.json", "steps.js", "with-blob.js"),
    PYTEST: ("pytest_qualgent/*.py",),
}
ADD_REPORTER = (1, 63)
"""First version of Playwright with ``--add-reporter``. All since 1.30 add the reporter that PW_TEST_REPORTER names."""


class ChosenTest(Struct, frozen=True):
    """The selection of tests that the test of a job names, as no option of a runner can."""

    file: str  # or a folder, relative to the root of the tests
    project: str = ""  # of Playwright; empty: any
    titles: tuple[str, ...] = ()  # of the suites of a case and its own; empty: all cases


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
    """Copy a reporter to the folder; return the arguments and variables that add it to a runner, none without ``name``.

    ``root``: where the runner is started, with what environment. ``blob_report``: Playwright's own is added.
    ``chosen``: the tests that the reporter chooses; empty: all. Raises InstallError.
    """
    if not name:
        return AddedReporter()
    target, choice = folder / name, dict[str, str]()
    if chosen:  # events of the reporter have the numbers of these
        file = folder / "choice.json"
        with errors_as(InstallError, "the file of the chosen tests cannot be created"):
            file.write_text(json.dumps({"tests": list(map(asdict, chosen))}))  # in ASCII, also halves of characters
        choice["QUALGENT_CHOICE"] = str(file)
    _copy(name, target)
    if name == PYTEST:
        path = os.pathsep.join(filter(None, (str(target), environment.get("PYTHONPATH"))))
        return AddedReporter(arguments=("-p", "pytest_qualgent"), variables={"PYTHONPATH": path, **choice})
    entry = str(target / FILES[name][0])
    if is_playwright_since(root, ADD_REPORTER) and "," not in entry:
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
