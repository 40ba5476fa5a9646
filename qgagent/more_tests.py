"""The file by which a runner that stays gets more tests: it asks by an event, and reads the answer from the file."""

import contextlib
import json
import os
from collections.abc import Sequence
from pathlib import Path


class MoreTests:
    """Answers for one start of a runner, each a line of JSON. Raises OSError if the file cannot be created.

    The test may do anything to the file: a runner that gets no answer ends, and another start runs the rest.
    """

    def __init__(self, folder: Path, nonce: str) -> None:
        self._nonce = nonce
        self._path = folder / "more.jsonl"
        self._path.touch(exist_ok=False)  # its mode lets a default ACL give it to the user of the tests
        self._file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC)

    @property
    def variables(self) -> dict[str, str]:
        """Return the environment for the reporter."""
        return {"QUALGENT_MORE": str(self._path)}

    def answer(self, number: int, tests: Sequence[str]) -> None:
        """Answer the request of this number with the tests to run; none: the runner ends."""
        line = json.dumps({"nonce": self._nonce, "number": number, "tests": tests}) + "\n"
        with contextlib.suppress(OSError):  # the disk is full
            os.write(self._file, line.encode())

    def close(self) -> None:
        os.close(self._file)
