"""The file that names to a reporter the tests that a start of its runner is for, as no option of a runner can."""

import json
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict

from .errors import InstallError


class ChosenTest(Struct, frozen=True):
    """The selection of tests that the test of a job names."""

    file: str  # or a folder, relative to the root of the tests
    project: str = ""  # of Playwright; empty: any
    titles: tuple[str, ...] = ()  # of the suites of a case and its own; empty: all cases


def write_choice(folder: Path, tests: Sequence[ChosenTest]) -> dict[str, str]:
    """Write the file, whose numbers events of the reporter have, and return its variable; no tests: there is none.

    Raises InstallError.
    """
    if not tests:
        return {}
    path = folder / "choice.json"
    try:
        path.write_text(json.dumps({"tests": list(map(asdict, tests))}))  # in ASCII, also halves of characters
    except OSError as error:
        raise InstallError(f"the file of the chosen tests cannot be created: {error.strerror or error}") from error
    return {"QUALGENT_CHOICE": str(path)}
