"""Where a text is mentioned: in the rows of every table, in the files of a folder, and in the memory of objects."""

from __future__ import annotations

import contextlib
import gc
import types
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.apps import apps
from django.db import models

PLAIN = (str, bytes)
NOT_ENTERED = (
    type, types.ModuleType, types.FunctionType, types.BuiltinFunctionType, types.FrameType, types.CodeType,
    types.CoroutineType, types.TracebackType, int, float,
)  # fmt: skip


def in_tables(text: str) -> set[str]:
    """Return ``table.column`` of each value of any table that mentions the text, compressed values too."""
    found = set()
    for model in apps.get_models(include_auto_created=True):
        if not model._meta.managed or isinstance(model._meta.pk, models.CompositePrimaryKey):
            continue
        names = [field.attname for field in model._meta.concrete_fields]
        for row in model._default_manager.values_list(*names):
            found |= {f"{model._meta.db_table}.{name}" for name, value in zip(names, row, strict=True)
                      if text in _text_of(value)}  # fmt: skip
    return found


def _text_of(value: Any) -> str:
    if isinstance(value, bytes | memoryview):
        data = bytes(value)
        with contextlib.suppress(zlib.error):
            data = zlib.decompress(data)
        return data.decode(errors="replace")
    return str(value)


def in_files(folder: Path, text: str) -> list[str]:
    """Return the files whose path or content mentions the text, but those of the database."""
    wanted = text.encode()
    return [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and ".sqlite3" not in path.name
        and (text in str(path.relative_to(folder)) or wanted in path.read_bytes())
    ]


def in_memory(root: Any, text: str) -> list[str]:
    """Return the paths from an object to the values in its memory that mention the text: ``Scheduler.engine.…``.

    Classes, modules, functions and running coroutines are not entered.
    """
    paths, seen = [], {id(root)}
    queue: list[tuple[str, Any]] = [(type(root).__name__, root)]
    while queue:
        path, found = queue.pop()
        for name, value in _parts(found):
            kind = type(value)  # isinstance would evaluate what is lazy
            if issubclass(kind, PLAIN):
                if text in (value if isinstance(value, str) else value.decode(errors="replace")):
                    paths.append(f"{path}{name}")
            elif not issubclass(kind, NOT_ENTERED) and id(value) not in seen:
                seen.add(id(value))
                queue.append((f"{path}{name}", value))
    return sorted(set(paths))


def _parts(found: Any) -> Iterator[tuple[str, Any]]:
    """Yield the parts of an object that its memory refers to, each with a name to show."""
    if issubclass(type(found), dict):
        for key, value in list(found.items()):
            yield "{key}", key
            yield f"[{key if isinstance(key, str) and len(key) < 40 else '…'}]", value
    elif issubclass(type(found), list | tuple | set | frozenset):
        for value in list(found):
            yield "[…]", value
    else:
        try:
            attributes = object.__getattribute__(found, "__dict__")
        except (AttributeError, TypeError):
            attributes = {}
        names = {id(value): f".{name}" for name, value in attributes.items()}
        for value in gc.get_referents(found):  # also of C types: deques, bound methods, structs
            if value is attributes:
                yield from ((names[id(one)], one) for one in attributes.values())
            else:
                yield names.get(id(value), f"<{type(found).__name__}>"), value
