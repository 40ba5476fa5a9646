"""Errors of the system and of libraries, raised as those of a program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def errors_as(
    kind: Callable[[str], Exception], text: str, causes: type[Exception] | tuple[type[Exception], ...] = OSError
) -> Iterator[None]:
    """Raise an error of the block as one of this kind, which consists of the text and the reason."""
    try:
        yield
    except causes as error:
        raise kind(f"{text}: {getattr(error, 'strerror', None) or error}") from error
