"""Listing of the flows in a Maestro workspace, by config.yaml and tags, as ``maestro test`` selects them.

Maestro cannot list. Of a flow, only the head is read: its keys, and its list of tags. Tags that are written in a way
that this module does not read are an error, never none.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from .errors import FileError, ToolError
from .listed_tests import ListedTest

SUFFIXES = (".yaml", ".yml")
CONFIGS = ("config.yaml", "config.yml")
MAX_BYTES = 4 * 1024 * 1024
_KEY = re.compile(r"""(?P<quote>["']?)(?P<name>[A-Za-z]\w*)(?P=quote)[ \t]*:(?:[ \t]+(?P<rest>.*))?$""")
_ITEM = re.compile(r"""[ \t]*(?:"([^"\\]*)"|'((?:[^']|'')*)'|([^\s"'\[\]{},&*!|>%@`#-][^,\[\]{}#]*))[ \t]*(?:,|$)""")
_COMMENT = re.compile(r"(?:^|[ \t])#.*$")


class FlowSelection(NamedTuple):
    """The keys of config.yaml that select flows."""

    flows: Sequence[str] = ("*",)
    include: frozenset[str] = frozenset()
    exclude: frozenset[str] = frozenset()


def list_maestro(path: Path, arguments: Sequence[str]) -> list[ListedTest]:
    """Return the flows of a file or folder that config.yaml and the options for tags select.

    ``arguments``: Maestro's options for tags. Raises click.UsageError, FileError, ToolError.
    """
    include, exclude = _parse_tags(arguments)
    if path.is_dir():
        workspace = _read_workspace(path)
        include, exclude = include | workspace.include, exclude | workspace.exclude
        patterns = [_compile(pattern) for pattern in workspace.flows]
        files = [file for file in sorted(_files_of(path)) if _is_flow(file)]
        files = [file for file in files if any(one.fullmatch(file.relative_to(path).as_posix()) for one in patterns)]
    elif _is_flow(path):
        files = [path]
    else:
        raise ToolError(f"{path} is no flow: it needs appId or url, a line '---', and steps")
    tags = {file: read_list_of(file, _parts_of(file)[0], "tags") for file in files}
    chosen = [
        file for file in files if (not include or not include.isdisjoint(tags[file])) and exclude.isdisjoint(tags[file])
    ]
    return [ListedTest(os.path.abspath(file), tags=tags[file]) for file in chosen]


def _parse_tags(arguments: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the tags to include and to exclude. Raises click.UsageError."""
    tags: dict[str, list[str]] = {"--include-tags": [], "--exclude-tags": []}
    words = iter(arguments)
    for word in words:
        name, equals, value = word.partition("=")
        if name not in tags:
            raise click.UsageError(f"{word} selects no flows; --include-tags and --exclude-tags do.")
        tags[name] += filter(None, (tag.strip() for tag in (value if equals else next(words, "")).split(",")))
    return frozenset(tags["--include-tags"]), frozenset(tags["--exclude-tags"])


def _files_of(folder: Path) -> Iterator[Path]:
    """Yield the YAML files below a folder, except its config.yaml."""
    for parent, _, names in os.walk(folder):
        paths = (Path(parent, name) for name in names if name.endswith(SUFFIXES))
        yield from (path for path in paths if path.relative_to(folder).as_posix() not in CONFIGS)


def _read_workspace(folder: Path) -> FlowSelection:
    """Return what the folder's config.yaml selects: flows, tags to include and exclude; all flows without one."""
    for name in CONFIGS:
        file = folder / name
        if file.is_file():
            lines = _lines_of(file)
            flows, include, exclude = (
                read_list_of(file, lines, key) for key in ("flows", "includeTags", "excludeTags")
            )
            return FlowSelection(flows or ("*",), frozenset(include), frozenset(exclude))
    return FlowSelection()


def _compile(pattern: str) -> re.Pattern[str]:
    """Convert a glob of Java to a regular expression: ``*`` stays in a folder, ``**`` does not. Raises ToolError."""
    words = {"**": ".*", "*": "[^/]*", "?": "[^/]", "{": "(?:", "}": ")", ",": "|"}
    parts = re.split(r"(\*\*|[*?{},])", pattern)
    try:
        return re.compile("".join(words.get(part, re.escape(part)) for part in parts))
    except re.error as error:
        raise ToolError(f"the pattern {pattern!r} of config.yaml cannot be read") from error


def _lines_of(file: Path) -> list[str]:
    """Return the lines of a YAML file. Raises FileError."""
    try:
        with file.open("rb") as opened:
            content = opened.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise FileError(f"{file} is larger than {MAX_BYTES // 1024**2} MiB")
        return content.decode("utf-8-sig").splitlines()
    except OSError as error:
        raise FileError(f"{file} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise FileError(f"{file} is not UTF-8 text") from error


def _parts_of(file: Path) -> tuple[list[str], list[str]]:
    """Return the lines before and after the line ``---`` that ends the head."""
    lines = _lines_of(file)
    first = next((number for number, line in enumerate(lines) if _COMMENT.sub("", line).strip()), 0)
    begin = first + 1 if lines[first : first + 1] == ["---"] else first
    end = next((number for number in range(begin, len(lines)) if re.match(r"---(\s|$)", lines[number])), len(lines))
    return lines[begin:end], lines[end + 1 :]


def _is_flow(file: Path) -> bool:
    """Return whether a YAML file has appId or url, and a list of steps after ``---``. Raises FileError."""
    head, steps = _parts_of(file)
    keys = {found["name"] for line in head if (found := _KEY.match(line))}
    first = next((line for line in steps if _COMMENT.sub("", line).strip()), "")
    return (
        file.name.endswith(SUFFIXES) and bool(keys & {"appId", "url"}) and bool(re.match(r"[ \t]*(-(\s|$)|\[)", first))
    )


def read_list_of(file: Path, lines: Sequence[str], key: str) -> list[str]:
    """Return the texts of a YAML list under a top-level key; empty: there is none. Raises ToolError."""
    places = [number for number, line in enumerate(lines) if (found := _KEY.match(line)) and found["name"] == key]
    if not places:
        return []
    error = ToolError(f"{file}, line {places[-1] + 1}: write {key} as a list of plain texts, which qgjob can read")
    if len(places) > 1:
        raise error
    found = _KEY.match(lines[places[0]])
    rest = _COMMENT.sub("", (found and found["rest"]) or "").strip()
    following = [_COMMENT.sub("", line).rstrip() for line in lines[places[0] + 1 :]]
    if rest in ("null", "~"):
        return []
    if rest.startswith("["):
        text = " ".join([rest, *following]) if "]" not in rest else rest
        inside, end, after = text[1:].partition("]")
        if not end or ("]" in rest and after.strip()):
            raise error
        return _items(inside, error)
    if rest:
        raise error
    items: list[str] = []
    for line in filter(None, following):
        dash = re.match(r"[ \t]*-[ \t]+(.*)$", line)
        if dash is None:
            if line[0] in " \t":
                raise error
            break
        items += _items(dash[1], error, most=1)
    return items


def _items(text: str, error: ToolError, most: int | None = None) -> list[str]:
    """Split plain or quoted texts at commas, ``most`` at most; raise the error if that is not what they are."""
    items: list[str] = []
    position = 0
    text = text.strip()
    while position < len(text):
        found = _ITEM.match(text, position)
        if found is None or len(items) == most:
            raise error
        double, single, plain = found.groups()
        items.append(
            double if double is not None else single.replace("''", "'") if single is not None else plain.strip()
        )
        position = found.end()
    if any(": " in item or item.endswith(":") for item in items):
        raise error
    return items
