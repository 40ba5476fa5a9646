"""The tests of jobs that a session is for, from the file QUALGENT_CHOICE: what else their files have is not run."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest


class Choice:
    """Files, folders and cases, numbered from 0. Raises pytest.UsageError if the file cannot be read."""

    def __init__(self, path: str, config: pytest.Config) -> None:
        self._root = config.invocation_params.dir
        self._rootdir = config.rootpath
        self._by_path: dict[Path, list[tuple[int, str]]] = {}  # number, and the part of a node id after the file
        self._paths: dict[str, Path] = {}  # by file of node ids
        self._number = 0
        try:
            tests = [(test["file"], "".join(test["titles"])) for test in json.loads(Path(path).read_text())["tests"]]
        except (OSError, ValueError, LookupError, TypeError) as error:
            raise pytest.UsageError(f"the chosen tests cannot be read: {error}") from error
        self.collected = {number for numbers in self._add(tests).values() for number in numbers}
        """Numbers of the tests that are collected now."""

    def add(self, words: Sequence[str]) -> dict[str, set[int]]:
        """Number more tests; return the files that are to be collected for them, with the numbers of each."""
        return self._add((file, node) for file, _, node in (word.partition("::") for word in words))

    def _add(self, tests: Iterable[tuple[str, str]]) -> dict[str, set[int]]:
        found: dict[str, set[int]] = {}
        for file, node in tests:
            self._by_path.setdefault(Path(self._root, file).resolve(), []).append((self._number, node))
            found.setdefault(file, set()).add(self._number)
            self._number += 1
        return found

    def find(self, nodeid: str) -> int | None:
        """Return the number of the test that a case is of; None: of none that has been collected."""
        file, _, node = nodeid.partition("::")
        path = self._resolve(file)
        for number, chosen in self._by_path.get(path, []):
            if not chosen or _covers(chosen, node):
                return number
        folders = (one for folder in path.parents for one in self._by_path.get(folder, []))
        return next((number for number, _ in folders), None)

    def tests_of(self, nodeid: str) -> list[int]:
        """Return the numbers of what is collected now of a file that is skipped as a whole."""
        path = self._resolve(nodeid.partition("::")[0])
        numbers = [number for one in (path, *path.parents) for number, _ in self._by_path.get(one, [])]
        return [number for number in numbers if number in self.collected]

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Leave out what was not chosen, or has been collected before."""
        chosen = [item for item in items if self.find(item.nodeid) in self.collected]
        others = [item for item in items if self.find(item.nodeid) not in self.collected]
        if others:
            items[:] = chosen
            config.hook.pytest_deselected(items=others)

    def _resolve(self, file: str) -> Path:
        if file not in self._paths:
            self._paths[file] = Path(self._rootdir, file).resolve()
        return self._paths[file]


def _covers(chosen: str, node: str) -> bool:
    """Return whether a node id names a case, all cases of its class, or all parameters of it."""
    return node == chosen or ("[" not in chosen and node.startswith((f"{chosen}::", f"{chosen}[")))
